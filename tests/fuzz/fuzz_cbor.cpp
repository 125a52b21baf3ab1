// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cbor.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

/// What was read is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const zt::Result<zt::CborRead> read = zt::readCbor(bytes);
    (void)zt::readCborPrefix(bytes);
    if (!read) {
        return 0;
    }
    const QByteArray written = zt::writeCbor(read->value);
    const zt::Result<zt::CborRead> again = zt::readCbor(written);
    const bool same = again && again->canonical && zt::writeCbor(again->value) == written;
    if (!same || (read->canonical && written != bytes)) {
        std::abort();
    }
    return 0;
}
