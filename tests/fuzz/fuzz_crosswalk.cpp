// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkpack.h"
#include "fuzzpacks.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const QByteArray shipped = zt::shippedCrosswalk().value_or(zt::PackPin{}).bytes;
    zt::fuzzpacks::feed(
        [](const QByteArray& bytes, const QString& name) {
            (void)zt::readCrosswalkAmong(bytes, name, {}); // as a pinned one is read
            return zt::readCrosswalk(bytes, name);
        },
        shipped,
        data,
        size);
    return 0;
}
