// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/crypto/signalg.h"

#include <QByteArray>

namespace zt {

/// The members of a COSE_Key (RFC 9052, 7; RFC 9053, 7; RFC 8230, 4) before anything is known about
/// the key they describe.
struct CoseKey
{
    SignAlg alg = SignAlg::ES256;
    QByteArray first;  ///< x, or the modulus n of an RSA key
    QByteArray second; ///< y, or the exponent e; empty for Ed25519

    bool operator==(const CoseKey&) const = default;
};

/// Members may stand in any order, none twice; kty and crv must be those of the algorithm.
[[nodiscard]] Result<CoseKey> readCoseKey(QByteArrayView cbor);
/// CTAP2 canonical form.
[[nodiscard]] QByteArray writeCoseKey(const CoseKey& key);

} // namespace zt
