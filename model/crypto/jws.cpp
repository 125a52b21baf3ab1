// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/jws.h"

#include "model/crypto/base64url.h"
#include "model/crypto/cosekey.h"
#include "model/crypto/digest.h"

#include <QJsonDocument>

namespace zt {

namespace {

constexpr qsizetype largest = 8 * 1024;

std::optional<QByteArray> decoded(QByteArrayView part)
{
    Result<QByteArray> bytes = fromBase64Url(QString::fromLatin1(part));
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

/// JOSE has both numbers of an ECDSA signature side by side, everything else as it is.
QByteArray joseSignature(SignAlg alg, QByteArray signature)
{
    return fieldSize(alg) == 0 ? signature : ecdsaToRaw(alg, signature);
}

QByteArray member(const char* name, const QByteArray& value)
{
    return '"' + QByteArray(name) + "\":\"" + value + '"';
}

QByteArray ecJwk(const char* curve, const QByteArray& point)
{
    const qsizetype field = point.size() / 2;
    return '{' + member("crv", curve) + ',' + member("kty", "EC") + ',' +
           member("x", toBase64Url(point.sliced(1, field))) + ',' +
           member("y", toBase64Url(point.sliced(1 + field))) + '}';
}

/// The required members only, in the order of their names, without blanks.
QByteArray canonicalJwk(const PublicKey& key)
{
    switch (key.alg()) {
    case SignAlg::ES256:
        return ecJwk("P-256", key.toEcPoint());
    case SignAlg::ES384:
        return ecJwk("P-384", key.toEcPoint());
    case SignAlg::ES512:
        return ecJwk("P-521", key.toEcPoint());
    case SignAlg::EdDSA:
        return '{' + member("crv", "Ed25519") + ',' + member("kty", "OKP") + ',' +
               member("x", toBase64Url(readCoseKey(key.toCose())->first)) + '}';
    case SignAlg::RS256:
        return '{' + member("e", toBase64Url(key.toRsaNumbers().e)) + ',' + member("kty", "RSA") +
               ',' + member("n", toBase64Url(key.toRsaNumbers().n)) + '}';
    }
    return {};
}

} // namespace

std::optional<Jws> readJws(QByteArrayView compact)
{
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0 || compact.size() > largest) {
        return std::nullopt;
    }
    const std::optional<QByteArray> header = decoded(compact.first(first));
    std::optional<QByteArray> payload = decoded(compact.sliced(first + 1, second - first - 1));
    std::optional<QByteArray> signature = decoded(compact.sliced(second + 1));
    if (!header || !payload || !signature) {
        return std::nullopt;
    }
    const QJsonDocument json = QJsonDocument::fromJson(*header);
    if (!json.isObject()) {
        return std::nullopt;
    }
    return Jws{json.object(),
               *std::move(payload),
               compact.first(second).toByteArray(),
               *std::move(signature)};
}

QByteArray writeJws(const QJsonObject& header, QByteArrayView payload, const PrivateKey& key)
{
    const QByteArray head = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const QByteArray input = toBase64Url(head) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(joseSignature(key.alg(), key.sign(input)));
}

bool verifyJws(const Jws& jws, const PublicKey& key)
{
    const SignAlg alg = key.alg();
    const QByteArray signature =
        fieldSize(alg) == 0 ? jws.signature : ecdsaToDer(alg, jws.signature);
    return key.verify(jws.signingInput, signature);
}

QByteArray jwkThumbprint(const PublicKey& key)
{
    return sha256(canonicalJwk(key));
}

} // namespace zt
