// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzgateway.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// S38 has a system, a twin and an attacker of its own, and so most of what the reader looks at.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QByteArray shipped =
        zt::shippedScenarioFiles()(QStringLiteral("scenarios/S38.json")).value_or(QByteArray());
    zt::fuzzgateway::feed(
        [](const QByteArray& bytes) {
            return zt::checkAndReadGatewayScenario(bytes,
                                                   QStringLiteral("fuzz.json"),
                                                   *zt::shippedGatewayPolicy(),
                                                   zt::shippedGatewayScenarios()->scenarios);
        },
        shipped,
        data,
        size);
    return 0;
}
