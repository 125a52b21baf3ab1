// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/jws.h"

#include <QMap>

namespace zt {

/// What the assertion server states towards one relying party (鑑別聲明): who signed in, how well,
/// and which session key the statement is bound to.
struct AssertionClaims
{
    QString issuer;
    QString subject;
    QString audience;    ///< the one relying party it is for
    qint64 issuedAt = 0; ///< seconds since 1970
    qint64 notBefore = 0;
    qint64 expires = 0;
    QString nonce;
    QByteArray sessionKey; ///< jwkThumbprint() of the session's key: cnf.jkt (RFC 7800, RFC 9449)
    QJsonObject more;      ///< further claims: role, assurance …

    bool operator==(const AssertionClaims&) const = default;
};

/// What is asked of it, in this order; the first that fails is told.
enum class AssertionCheck {
    Form,      ///< three parts of base64url and JSON objects within, at most 8 KiB
    Header,    ///< alg, kid and typ and nothing besides: no key of its own, no crit
    Type,      ///< RFC 8725, 3.11: no token of another kind
    Algorithm, ///< ES256, whatever the header would like
    KeyKnown,  ///< kid names a key of the assertion server
    Signature,
    Claims, ///< every claim is there and of its type
    Issuer,
    Audience, ///< S28
    IssuedAt, ///< not from the future
    NotBefore,
    Expired,
    Lifetime, ///< not longer than allowed
    Nonce,
    SessionKey, ///< cnf is the key of this session
};

[[nodiscard]] QString toString(AssertionCheck check);

struct AssertionExpectation
{
    QMap<QString, PublicKey> keys; ///< kid → ES256 key
    QString issuer;
    QString audience;
    QString nonce;
    QByteArray sessionKey;
    qint64 now = 0;               ///< seconds since 1970
    qint64 leeway = 0;            ///< seconds that clocks may differ
    qint64 longestLifetime = 300; ///< seconds from iat to exp
};

/// A compact JWS with ES256.
[[nodiscard]] QByteArray
writeAssertion(const AssertionClaims& claims, const QString& keyId, const PrivateKey& key);

[[nodiscard]] tl::expected<AssertionClaims, AssertionCheck>
checkAssertion(QByteArrayView compact, const AssertionExpectation& expected);

} // namespace zt
