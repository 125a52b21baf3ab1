// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzgateway.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QByteArray shipped = zt::shippedGatewayPolicyPack().value_or(zt::PackPin{}).bytes;
    zt::fuzzgateway::feed(
        [](const QByteArray& bytes) {
            return zt::checkAndReadGatewayPolicy(bytes, QStringLiteral("fuzz.json"));
        },
        shipped,
        data,
        size);
    return 0;
}
