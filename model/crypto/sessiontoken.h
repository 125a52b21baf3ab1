// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/hmac.h"
#include "model/crypto/keys.h"

#include <array>
#include <optional>

namespace zt {

/// What the gateway's token says of a session. Plain bytes, so that opening one of a million a
/// second takes no memory.
struct SessionClaims
{
    std::array<char, 16> secret{}; ///< 128 bits, of the 64 that SP 800-63B asks for
    std::array<char, 32> key{};    ///< jwkThumbprint() of the session's key
    quint64 subject = 0;
    qint64 authenticatedAt = 0; ///< virtual nanoseconds
    quint8 assurance = 0;       ///< AAL of the sign-in it rests on

    bool operator==(const SessionClaims&) const = default;
};

/// With a secret from OpenSSL's generator.
[[nodiscard]] SessionClaims newSession(const PublicKey& key);
/// With a secret that is passed in, where the result must repeat: at least 8 bytes, at most 16, the
/// rest zero.
[[nodiscard]] SessionClaims newSession(const PublicKey& key, QByteArrayView secret);

enum class SessionCheck { Form, Version, Mac };
[[nodiscard]] QString toString(SessionCheck check);

/// Seals and opens tokens with one key; one object per thread.
class SessionSealer
{
public:
    static constexpr qsizetype tokenSize = 2 + 8 + 8 + 16 + 32 + HmacSha256::size;

    /// At least 32 bytes.
    explicit SessionSealer(QByteArrayView key);

    [[nodiscard]] QByteArray seal(const SessionClaims& claims) const;
    /// The first check that fails, or what the token says.
    [[nodiscard]] tl::expected<SessionClaims, SessionCheck> open(QByteArrayView token) const;

private:
    HmacSha256 m_mac;
};

/// Shows that whoever sends a request holds the session's key: a token that was carried to another
/// machine lacks it (S27).
struct SessionProof
{
    QByteArray nonce;
    qint64 at = 0;            ///< virtual nanoseconds
    QByteArray requestDigest; ///< SHA-256 of the request
    QByteArray signature;
};

enum class ProofCheck {
    Key, ///< the key shown is the one the token names
    Nonce,
    Future,
    Stale,
    Request,
    Signature, ///< by that key, over this token, nonce, time and request
};
[[nodiscard]] QString toString(ProofCheck check);

struct ProofExpectation
{
    QByteArray token;
    QByteArray nonce;
    QByteArray request;
    qint64 now = 0;
    qint64 longestAge = 0; ///< nanoseconds
};

[[nodiscard]] SessionProof makeProof(const PrivateKey& key, const ProofExpectation& about);
/// The first check that fails; none: it holds.
[[nodiscard]] std::optional<ProofCheck> faultOfProof(const SessionProof& proof,
                                                     const PublicKey& key,
                                                     const SessionClaims& claims,
                                                     const ProofExpectation& expected);

} // namespace zt
