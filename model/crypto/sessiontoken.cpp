// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/sessiontoken.h"

#include "model/crypto/digest.h"
#include "model/crypto/jws.h"
#include "model/crypto/randombytes.h"
#include "model/crypto/tpmbytes.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

constexpr char version = 1;
constexpr qsizetype subjectAt = 2;
constexpr qsizetype timeAt = subjectAt + 8;
constexpr qsizetype secretAt = timeAt + 8;
constexpr qsizetype keyAt = secretAt + 16;
constexpr qsizetype macAt = keyAt + 32;

QByteArray signedBytes(const SessionProof& proof, QByteArrayView token)
{
    TpmWriter out; // big-endian, buffers behind their lengths
    out.sized("zt session proof 1").sized(sha256(token)).sized(proof.nonce);
    out.u64(static_cast<quint64>(proof.at)).sized(proof.requestDigest);
    return out.bytes();
}

} // namespace

SessionClaims newSession(const PublicKey& key)
{
    return newSession(key, randomBytes(16));
}

SessionClaims newSession(const PublicKey& key, QByteArrayView secret)
{
    SessionClaims claims;
    Q_ASSERT(secret.size() >= 8 && secret.size() <= qsizetype(claims.secret.size()));
    std::ranges::copy(secret, claims.secret.begin());
    std::ranges::copy(jwkThumbprint(key), claims.key.begin());
    return claims;
}

QString toString(SessionCheck check)
{
    switch (check) {
    case SessionCheck::Form:
        return QStringLiteral("form");
    case SessionCheck::Version:
        return QStringLiteral("version");
    case SessionCheck::Mac:
        return QStringLiteral("mac");
    }
    return {};
}

SessionSealer::SessionSealer(QByteArrayView key)
    : m_mac(key)
{
    Q_ASSERT(key.size() >= HmacSha256::size);
}

QByteArray SessionSealer::seal(const SessionClaims& claims) const
{
    QByteArray token(tokenSize, Qt::Uninitialized);
    char* const at = token.data();
    at[0] = version;
    at[1] = static_cast<char>(claims.assurance);
    qToBigEndian(claims.subject, at + subjectAt);
    qToBigEndian(claims.authenticatedAt, at + timeAt);
    std::ranges::copy(claims.secret, at + secretAt);
    std::ranges::copy(claims.key, at + keyAt);
    std::ranges::copy(m_mac.tag({at, macAt}), at + macAt);
    return token;
}

tl::expected<SessionClaims, SessionCheck> SessionSealer::open(QByteArrayView token) const
{
    if (token.size() != tokenSize) {
        return tl::unexpected(SessionCheck::Form);
    }
    const char* const at = token.data();
    if (at[0] != version) {
        return tl::unexpected(SessionCheck::Version);
    }
    if (!m_mac.check(token.first(macAt), token.sliced(macAt))) {
        return tl::unexpected(SessionCheck::Mac);
    }
    SessionClaims claims;
    claims.assurance = static_cast<quint8>(at[1]);
    claims.subject = qFromBigEndian<quint64>(at + subjectAt);
    claims.authenticatedAt = qFromBigEndian<qint64>(at + timeAt);
    std::memcpy(claims.secret.data(), at + secretAt, claims.secret.size());
    std::memcpy(claims.key.data(), at + keyAt, claims.key.size());
    return claims;
}

QString toString(ProofCheck check)
{
    switch (check) {
    case ProofCheck::Key:
        return QStringLiteral("key");
    case ProofCheck::Nonce:
        return QStringLiteral("nonce");
    case ProofCheck::Future:
        return QStringLiteral("future");
    case ProofCheck::Stale:
        return QStringLiteral("stale");
    case ProofCheck::Request:
        return QStringLiteral("request");
    case ProofCheck::Signature:
        return QStringLiteral("signature");
    }
    return {};
}

SessionProof makeProof(const PrivateKey& key, const ProofExpectation& about)
{
    SessionProof proof{about.nonce, about.now, sha256(about.request), {}};
    proof.signature = key.sign(signedBytes(proof, about.token));
    return proof;
}

std::optional<ProofCheck> faultOfProof(const SessionProof& proof,
                                       const PublicKey& key,
                                       const SessionClaims& claims,
                                       const ProofExpectation& expected)
{
    if (!sameBytes(jwkThumbprint(key), {claims.key.data(), qsizetype(claims.key.size())})) {
        return ProofCheck::Key;
    }
    if (expected.nonce.isEmpty() || proof.nonce != expected.nonce) {
        return ProofCheck::Nonce;
    }
    if (proof.at > expected.now) {
        return ProofCheck::Future;
    }
    if (proof.at < expected.now - expected.longestAge) {
        return ProofCheck::Stale;
    }
    if (proof.requestDigest != sha256(expected.request)) {
        return ProofCheck::Request;
    }
    const bool holds = key.verify(signedBytes(proof, expected.token), proof.signature);
    return holds ? std::nullopt : std::optional(ProofCheck::Signature);
}

} // namespace zt
