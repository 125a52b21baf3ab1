// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzpacks.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QByteArray shipped = zt::shippedIncidentGuide().value_or(zt::PackPin{}).bytes;
    zt::fuzzpacks::feed(&zt::checkAndReadIncidentGuide, shipped, data, size);
    return 0;
}
