// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/randombytes.h"

#include "model/crypto/openssl.h"

#include <openssl/rand.h>

namespace zt {

QByteArray randomBytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    openssl::require(RAND_bytes(openssl::bytes(out), static_cast<int>(count)) == 1);
    return out;
}

} // namespace zt
