// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/webauthncase.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto recorded =
        zt::readWebAuthnCase(bytes, QDateTime::fromSecsSinceEpoch(1'784'000'000, Qt::UTC));
    if (recorded) {
        (void)zt::verify(*recorded);
    }
    return 0;
}
