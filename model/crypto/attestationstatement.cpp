// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/attestationstatement.h"

#include "model/crypto/der.h"

namespace zt {

namespace {

const char* const wrongMember =
    QT_TRANSLATE_NOOP("WebAuthn", "The statement's member “%1” is missing or of the wrong kind.");

tl::expected<QList<Certificate>, Remark> readPath(const CborValue* x5c)
{
    if (x5c == nullptr || x5c->type != CborValue::Type::Array || x5c->items.isEmpty()) {
        return refuse(wrongMember, {QStringLiteral("x5c")});
    }
    QList<Certificate> path;
    for (const CborValue& one : x5c->items) {
        if (!one.toBytes()) {
            return refuse(wrongMember, {QStringLiteral("x5c")});
        }
        const Result<Certificate> certificate = Certificate::fromDer(one.bytes);
        if (!certificate) {
            return refuse(certificate.error());
        }
        path.append(*certificate);
    }
    return path;
}

} // namespace

tl::expected<AttestationStatement, Remark> readStatement(const CborValue& statement,
                                                         const QList<QByteArray>& names)
{
    for (qsizetype i = 0; i < statement.items.size(); i += 2) {
        const CborValue& key = statement.items[i];
        if (!key.toText() || !names.contains(key.bytes)) {
            const QString shown = QString::fromUtf8(
                key.type == CborValue::Type::Text ? key.bytes : QByteArray::number(key.number));
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "“%1” does not belong in such a statement."),
                {shown});
        }
    }
    AttestationStatement read;
    if (names.contains("alg")) {
        const CborValue* alg = statement.member("alg");
        read.alg = alg == nullptr ? std::nullopt : alg->toInteger();
        if (!read.alg) {
            return refuse(wrongMember, {QStringLiteral("alg")});
        }
    }
    if (names.contains("sig")) {
        const CborValue* signature = statement.member("sig");
        if (signature == nullptr || !signature->toBytes()) {
            return refuse(wrongMember, {QStringLiteral("sig")});
        }
        read.signature = signature->bytes;
    }
    if (names.contains("x5c")) {
        auto path = readPath(statement.member("x5c"));
        if (!path) {
            return tl::unexpected(path.error());
        }
        read.path = std::move(*path);
    }
    return read;
}

tl::expected<PublicKey, Remark> certificateKey(const Certificate& certificate,
                                               std::optional<qint64> alg)
{
    const Result<PublicKey> key = certificate.publicKey();
    if (!key) {
        return refuse(key.error());
    }
    if (alg && *alg != static_cast<qint64>(key->alg())) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn",
                              "The statement names the algorithm %1; the certificate's key is for "
                              "%2."),
            {QString::number(*alg), toString(key->alg())});
    }
    return *key;
}

Check checkAaguidExtension(const Certificate& certificate, const QByteArray& aaguid)
{
    const auto extension = certificate.extension("1.3.6.1.4.1.45724.1.1.4");
    if (!extension) {
        return Remark();
    }
    if (extension->critical) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The certificate marks its AAGUID as critical, which it must not."));
    }
    const auto octets = readDer(extension->value);
    if (!octets || !octets->isOctets() || octets->content != aaguid) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn",
                              "The certificate is for the model %1 (AAGUID, in DER), the "
                              "authenticator data for %2."),
            {QString::fromLatin1(extension->value.toHex()), QString::fromLatin1(aaguid.toHex())});
    }
    return Remark();
}

Check checkSignature(const PublicKey& key, const QByteArray& bytes, const QByteArray& signature)
{
    if (!key.verify(bytes, signature)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The signature (%1) is wrong."),
                      {toString(key.alg())});
    }
    return Remark(QT_TRANSLATE_NOOP("WebAuthn", "The signature (%1) is right."),
                  {toString(key.alg())});
}

} // namespace zt
