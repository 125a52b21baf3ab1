// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"

#include <QJsonObject>

#include <optional>

namespace zt {

/// A compact JWS (RFC 7515, 3.1) taken apart; nothing in it is believed yet.
struct Jws
{
    QJsonObject header;
    QByteArray payload;
    QByteArray signingInput; ///< header and payload as they were sent
    QByteArray signature;
};

/// Three parts in strict base64url, the first a JSON object; at most 8 KiB.
[[nodiscard]] std::optional<Jws> readJws(QByteArrayView compact);
/// Signs with the key's own algorithm; `header` must name it.
[[nodiscard]] QByteArray
writeJws(const QJsonObject& header, QByteArrayView payload, const PrivateKey& key);
/// With the key's own algorithm, whatever the header says (RFC 8725, 3.1): the header is compared
/// by whoever knows what to expect.
[[nodiscard]] bool verifyJws(const Jws& jws, const PublicKey& key);

/// SHA-256 of a key's canonical JWK (RFC 7638; RFC 8037 for Ed25519): how tokens name the key that
/// their holder must have.
[[nodiscard]] QByteArray jwkThumbprint(const PublicKey& key);

} // namespace zt
