// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"
#include "model/crypto/cbor.h"
#include "model/crypto/ceremony.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

/// The registry's name for an algorithm, of those that authenticators are known to use, verified
/// here or not; empty for every other.
QString coseAlgName(qint64 number)
{
    struct Name
    {
        qint64 number;
        const char* text;
    };

    static constexpr std::array unverified{Name{-65535, "RS1"},
                                           Name{-259, "RS512"},
                                           Name{-258, "RS384"},
                                           Name{-53, "Ed448"},
                                           Name{-52, "ESP512"},
                                           Name{-51, "ESP384"},
                                           Name{-47, "ES256K"},
                                           Name{-39, "PS512"},
                                           Name{-38, "PS384"},
                                           Name{-37, "PS256"},
                                           Name{-19, "Ed25519"},
                                           Name{-9, "ESP256"}};
    if (const std::optional<SignAlg> alg = signAlgFromCose(number)) {
        return toString(*alg);
    }
    const auto* const at = std::find_if(unverified.begin(),
                                        unverified.end(),
                                        [number](const Name& one) { return one.number == number; });
    return at == unverified.end() ? QString() : QString::fromLatin1(at->text);
}

constexpr qsizetype longestCredentialId = 1023;

class Registration : public ceremony::ClientDataSteps
{
public:
    Registration(const RelyingParty& party,
                 const RegistrationCeremony& ceremony,
                 const RegistrationResponse& response)
        : ClientDataSteps(
              party, response.clientDataJson, ceremony.challenge, QStringLiteral("webauthn.create"))
        , m_ceremony(ceremony)
        , m_response(response)
    {
    }

    [[nodiscard]] const std::optional<CredentialRecord>& record() const { return m_record; }

    Check response()
    {
        return ceremony::checkResponse(m_response.type, m_response.id, m_response.rawId);
    }

    Check decodeAttestationObject()
    {
        Result<AttestationObject> read = readAttestationObject(m_response.attestationObject);
        if (!read) {
            return refuse(read.error());
        }
        m_object = std::move(*read);
        return Remark(
            QT_TRANSLATE_NOOP("WebAuthn", "Format “%1”, model %2."),
            {QString::fromUtf8(m_object.format), QString::fromLatin1(attested().aaguid.toHex())});
    }

    Check rpIdHash() { return ceremony::checkRpIdHash(data(), party().id); }

    Check userPresent()
    {
        if (m_ceremony.conditional) {
            return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Not asked at conditional mediation."));
        }
        return ceremony::checkUserPresent(data());
    }

    Check userVerified()
    {
        return ceremony::checkUserVerified(data(), party().requireUserVerification);
    }

    Check backupFlags() { return ceremony::checkBackupFlags(data()); }

    Check backupEligibility() { return ceremony::checkBackupEligibility(data(), party().backup); }

    Check backupState() { return ceremony::checkBackupState(data(), party().backup); }

    Check algorithm()
    {
        const auto alg = attested().alg ? signAlgFromCose(*attested().alg) : std::nullopt;
        if (!alg || !party().algorithms.contains(*alg)) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn",
                                  "The credential's algorithm is %1; offered were: %2."),
                {attested().alg ? named(*attested().alg) : QStringLiteral("–"), offered()});
        }
        const Result<PublicKey> key = PublicKey::fromCose(attested().publicKey);
        if (!key && *alg == SignAlg::EdDSA && curveIsEd448()) {
            return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                            "The credential's algorithm is %1; offered were: %2."),
                          {QStringLiteral("EdDSA, Ed448 (-8)"), offered()});
        }
        if (!key) {
            return refuse(key.error());
        }
        m_key = *key;
        return Remark("%1", {toString(*alg)});
    }

    Check format()
    {
        if (!attestationFormats().contains(m_object.format)) {
            return refuse(
                QT_TRANSLATE_NOOP(
                    "WebAuthn", "The attestation format “%1” is not verified here; these are: %2."),
                {QString::fromUtf8(m_object.format),
                 QString::fromUtf8(attestationFormats().join(", "))});
        }
        return Remark("%1", {QString::fromUtf8(m_object.format)});
    }

    Check attestation()
    {
        AttestationCheck check = verifyAttestation({m_object, clientDataHash(), *m_key});
        if (!check) {
            return tl::unexpected(check.error());
        }
        m_attestation = std::move(*check);
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Proof of the kind “%1”; certificates: %2."),
                      {toString(m_attestation.type), QString::number(m_attestation.path.size())});
    }

    Check anchors()
    {
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Trust anchors: %1."),
                      {QString::number(party().anchors.size())});
    }

    Check trust()
    {
        if (!party().models.isEmpty() && !party().models.contains(attested().aaguid)) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "The model %1 (AAGUID) is not an approved one."),
                {QString::fromLatin1(attested().aaguid.toHex())});
        }
        const Check chain = chainCheck();
        m_anchored = chain.has_value();
        if (m_anchored || party().attestation == AttestationPolicy::Trusted) {
            return chain;
        }
        return Remark(QT_TRANSLATE_NOOP(
            "WebAuthn", "Any attestation is accepted; nothing proves the authenticator's model."));
    }

    Check credentialIdLength()
    {
        const qsizetype length = attested().credentialId.size();
        if (length > longestCredentialId) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "The credential's id has %1 bytes, more than %2."),
                {QString::number(length), QString::number(longestCredentialId)});
        }
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Bytes: %1."), {QString::number(length)});
    }

    Check credentialIdUnused()
    {
        if (m_ceremony.registeredIds.contains(attested().credentialId)) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "The credential “%1” is registered already."),
                {QString::fromLatin1(toBase64Url(attested().credentialId))});
        }
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Nobody has registered it yet."));
    }

    Check createRecord()
    {
        if (attested().credentialId != m_response.rawId) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn",
                                  "rawId is “%1”; the authenticator made the credential “%2”."),
                {QString::fromLatin1(toBase64Url(m_response.rawId)),
                 QString::fromLatin1(toBase64Url(attested().credentialId))});
        }
        m_record = CredentialRecord{m_response.rawId,
                                    *m_key,
                                    data().signCount,
                                    data().has(AuthenticatorData::UserVerified),
                                    m_response.transports,
                                    data().has(AuthenticatorData::BackupEligible),
                                    data().has(AuthenticatorData::BackedUp),
                                    attested().aaguid,
                                    m_object.format,
                                    m_attestation.type,
                                    m_anchored};
        return Remark("%1", {QString::fromLatin1(toBase64Url(m_response.rawId))});
    }

    Check extensions()
    {
        return ceremony::checkExtensions(data(), m_response.clientExtensions, party().extensions);
    }

private:
    [[nodiscard]] const AuthenticatorData& data() const { return m_object.authenticator; }

    [[nodiscard]] const AttestedCredential& attested() const { return *data().attested; }

    /// "RS1 (-65535)"; the number alone where it has no name.
    static QString named(qint64 alg)
    {
        const QString name = coseAlgName(alg);
        return name.isEmpty() ? QString::number(alg)
                              : QStringLiteral("%1 (%2)").arg(name, QString::number(alg));
    }

    /// EdDSA says no curve of its own; COSE numbers Ed448 as 7.
    [[nodiscard]] bool curveIsEd448() const
    {
        const Result<CborRead> key = readCbor(attested().publicKey);
        const CborValue* curve = key ? key->value.member(-1) : nullptr;
        return curve != nullptr && curve->toInteger() == 7;
    }

    [[nodiscard]] QString offered() const
    {
        QStringList names;
        for (const SignAlg alg : party().algorithms) {
            names.append(named(static_cast<int>(alg)));
        }
        return names.join(QStringLiteral(", "));
    }

    [[nodiscard]] Check chainCheck() const
    {
        if (m_attestation.path.isEmpty()) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn",
                                  "Attestation of the kind “%1” is not enough: one that leads to "
                                  "a trust anchor is required."),
                {toString(m_attestation.type)});
        }
        return checkChain(m_attestation.path, party().anchors, m_ceremony.at);
    }

    const RegistrationCeremony& m_ceremony;
    const RegistrationResponse& m_response;
    AttestationObject m_object;
    std::optional<PublicKey> m_key;
    Attestation m_attestation;
    bool m_anchored = false;
    std::optional<CredentialRecord> m_record;
};

constexpr ceremony::Step<Registration> steps[] = {
    {"reg-ceremony-verify-response", &Registration::response},
    {"reg-ceremony-decode-client-data", &Registration::decodeClientData},
    {"reg-ceremony-parse-client-data", &Registration::parseClientData},
    {"reg-ceremony-verify-type", &Registration::type},
    {"reg-ceremony-verify-challenge", &Registration::challenge},
    {"rp-op-registering-a-new-credential-step-origin", &Registration::origin},
    {"reg-ceremony-verify-cross-origin", &Registration::crossOrigin},
    {"reg-ceremony-verify-top-origin", &Registration::topOrigin},
    {"reg-ceremony-hash-client-data", &Registration::hashClientData},
    {"reg-ceremony-decode-attestation-object", &Registration::decodeAttestationObject},
    {"reg-ceremony-verify-rpid-hash", &Registration::rpIdHash},
    {"reg-ceremony-verify-user-present", &Registration::userPresent},
    {"reg-ceremony-verify-user-verified", &Registration::userVerified},
    {"reg-ceremony-verify-backup-flags", &Registration::backupFlags},
    {"reg-ceremony-assess-backup-eligibility", &Registration::backupEligibility},
    {"reg-ceremony-assess-backup-state", &Registration::backupState},
    {"reg-ceremony-verify-algorithm", &Registration::algorithm},
    {"reg-ceremony-determine-attestation-format", &Registration::format},
    {"reg-ceremony-verify-attestation", &Registration::attestation},
    {"reg-ceremony-attestation-trust-anchors", &Registration::anchors},
    {"reg-ceremony-assess-trust", &Registration::trust},
    {"reg-ceremony-verify-credential-id-length", &Registration::credentialIdLength},
    {"reg-ceremony-verify-credential-id-unused", &Registration::credentialIdUnused},
    {"reg-ceremony-create-credential-record", &Registration::createRecord},
    {"reg-ceremony-verify-extension-outputs", &Registration::extensions},
};

} // namespace

CeremonyVerdict verifyRegistration(const RelyingParty& party,
                                   const RegistrationCeremony& ceremony,
                                   const RegistrationResponse& response)
{
    Registration registration(party, ceremony, response);
    CeremonyVerdict verdict;
    verdict.steps = ceremony::walk(registration, steps);
    if (verdict.ok()) {
        verdict.credential = registration.record();
    }
    return verdict;
}

QStringList registrationSteps()
{
    return ceremony::anchors(steps);
}

} // namespace zt
