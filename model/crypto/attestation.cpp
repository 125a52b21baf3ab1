// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/attestation.h"

#include "model/crypto/attestationstatement.h"

namespace zt {

namespace {

using Procedure = AttestationCheck (*)(const AttestationInput&);

struct Format
{
    const char* name;
    Procedure verify;
};

constexpr Format formats[] = {
    {"none", verifyNoneAttestation},
    {"packed", verifyPackedAttestation},
    {"fido-u2f", verifyU2fAttestation},
    {"tpm", verifyTpmAttestation},
    {"apple", verifyAppleAttestation},
    {"android-key", verifyAndroidKeyAttestation},
};

/// 8.2.1, Certificate Requirements for Packed Attestation Statements.
Check checkPackedCertificate(const Certificate& certificate)
{
    if (certificate.version() != 3) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "The attestation certificate has version %1, not 3."),
            {QString::number(certificate.version())});
    }
    const auto subject = certificate.subject();
    const QList<std::pair<QByteArray, QString>> needed{{"2.5.4.6", QStringLiteral("C")},
                                                       {"2.5.4.10", QStringLiteral("O")},
                                                       {"2.5.4.11", QStringLiteral("OU")},
                                                       {"2.5.4.3", QStringLiteral("CN")}};
    for (const auto& [oid, name] : needed) {
        if (subject.value(oid).isEmpty()) {
            return refuse(QT_TRANSLATE_NOOP(
                              "WebAuthn", "The attestation certificate's subject “%1” has no %2."),
                          {certificate.subjectLine(), name});
        }
    }
    if (subject.values("2.5.4.11") != QStringList{QStringLiteral("Authenticator Attestation")}) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The attestation certificate's OU is “%1”, not "
                                        "“Authenticator Attestation”."),
                      {subject.values("2.5.4.11").join(QStringLiteral(", "))});
    }
    if (subject.value("2.5.4.6").size() != 2) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The attestation certificate's C “%1” is no country code."),
                      {subject.value("2.5.4.6")});
    }
    if (certificate.isAuthority() != false) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The attestation certificate does not say that it is no authority."));
    }
    return Remark();
}

AttestationCheck verifySelf(const AttestationInput& input)
{
    const auto read = readStatement(input.object.statement, {"alg", "sig"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (*read->alg != static_cast<qint64>(input.key.alg())) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn",
                              "The statement names the algorithm %1; the credential's is %2."),
            {QString::number(*read->alg), QString::number(static_cast<qint64>(input.key.alg()))});
    }
    const Check signature = checkSignature(input.key, input.signedBytes(), read->signature);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    return Attestation{AttestationType::Self, {}};
}

} // namespace

QString toString(AttestationType type)
{
    switch (type) {
    case AttestationType::None:
        return QStringLiteral("none");
    case AttestationType::Self:
        return QStringLiteral("self");
    case AttestationType::Basic:
        return QStringLiteral("basic");
    case AttestationType::AttestationCa:
        return QStringLiteral("attca");
    case AttestationType::AnonymizationCa:
        return QStringLiteral("anonca");
    }
    return {};
}

const QList<QByteArray>& attestationFormats()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> made;
        for (const Format& format : formats) {
            made.append(format.name);
        }
        return made;
    }();
    return names;
}

AttestationCheck verifyAttestation(const AttestationInput& input)
{
    for (const Format& format : formats) {
        if (input.object.format == format.name) {
            return format.verify(input);
        }
    }
    return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The attestation format “%1” is not known."),
                  {QString::fromUtf8(input.object.format)});
}

AttestationCheck verifyNoneAttestation(const AttestationInput& input)
{
    if (input.object.statement.memberCount() != 0) {
        return refuse(
            QT_TRANSLATE_NOOP("WebAuthn", "A statement of the format “none” must be empty."));
    }
    return Attestation{AttestationType::None, {}};
}

AttestationCheck verifyPackedAttestation(const AttestationInput& input)
{
    if (input.object.statement.member("x5c") == nullptr) {
        return verifySelf(input);
    }
    const auto read = readStatement(input.object.statement, {"alg", "sig", "x5c"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    const Certificate& leaf = read->path.first();
    const auto key = certificateKey(leaf, read->alg);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const Check checks[] = {
        checkSignature(*key, input.signedBytes(), read->signature),
        checkPackedCertificate(leaf),
        checkAaguidExtension(leaf, input.object.authenticator.attested->aaguid),
    };
    for (const Check& check : checks) {
        if (!check) {
            return tl::unexpected(check.error());
        }
    }
    return Attestation{AttestationType::Basic, read->path};
}

AttestationCheck verifyU2fAttestation(const AttestationInput& input)
{
    const auto read = readStatement(input.object.statement, {"sig", "x5c"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->path.size() != 1) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "x5c holds %1 certificates, not one."),
                      {QString::number(read->path.size())});
    }
    const auto key = certificateKey(read->path.first(), std::nullopt);
    if (!key) {
        return tl::unexpected(key.error());
    }
    if (key->alg() != SignAlg::ES256 || input.key.alg() != SignAlg::ES256) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The certificate's key or the credential's is not one on P-256."));
    }
    const AuthenticatorData& data = input.object.authenticator;
    const QByteArray bytes = QByteArray(1, '\0') + data.rpIdHash + input.clientDataHash +
                             data.attested->credentialId + input.key.toEcPoint();
    const Check signature = checkSignature(*key, bytes, read->signature);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    return Attestation{AttestationType::Basic, read->path};
}

} // namespace zt
