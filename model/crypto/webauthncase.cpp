// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/webauthncase.h"

#include "model/crypto/casejson.h"

#include <QJsonDocument>

namespace zt {

namespace {

constexpr qsizetype largest = 16 << 20;

QStringList sharedMembers()
{
    return {QStringLiteral("type"),
            QStringLiteral("rpId"),
            QStringLiteral("origins"),
            QStringLiteral("challenge"),
            QStringLiteral("requireUserVerification"),
            QStringLiteral("topOrigins"),
            QStringLiteral("trustAnchors"),
            QStringLiteral("attestationPolicy"),
            QStringLiteral("credential"),
            QStringLiteral("response"),
            QStringLiteral("backupPolicy"),
            QStringLiteral("extensions"),
            QStringLiteral("time")};
}

QStringList registrationMembers()
{
    return {QStringLiteral("algorithms"),
            QStringLiteral("models"),
            QStringLiteral("registeredIds"),
            QStringLiteral("conditional")};
}

QStringList authenticationMembers()
{
    return {QStringLiteral("allowCredentials"),
            QStringLiteral("userIdentified"),
            QStringLiteral("userHandle"),
            QStringLiteral("counterPolicy")};
}

/// The first four are needed; the others are what a registration leaves besides, so that its
/// outcome can be put here as it is.
QStringList credentialMembers()
{
    return {QStringLiteral("id"),
            QStringLiteral("publicKey"),
            QStringLiteral("signCount"),
            QStringLiteral("backupEligible"),
            QStringLiteral("backupState"),
            QStringLiteral("algorithm"),
            QStringLiteral("uvInitialized"),
            QStringLiteral("transports"),
            QStringLiteral("aaguid"),
            QStringLiteral("attestationFormat"),
            QStringLiteral("attestationType"),
            QStringLiteral("attestationTrusted")};
}

/// PEM with one certificate or more, or DER in base64 of either alphabet.
Result<QList<Certificate>> readAnchor(const QString& text)
{
    if (text.contains(QLatin1String("-----BEGIN"))) {
        return Certificate::fromPem(text.toLatin1());
    }
    QByteArray base64 = text.toLatin1().simplified().replace(' ', "");
    base64.replace('-', '+').replace('_', '/');
    const auto der =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    const Result<Certificate> read = Certificate::fromDer(der ? *der : QByteArray());
    if (!read) {
        return tl::unexpected(read.error());
    }
    return QList<Certificate>{*read};
}

QList<Certificate> readAnchors(CaseReader& in)
{
    QList<Certificate> anchors;
    const QStringList texts = in.optionalTexts(QStringLiteral("trustAnchors"));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Result<QList<Certificate>> read = readAnchor(texts[i]);
        if (!read) {
            in.fault(QStringLiteral("trustAnchors[%1]").arg(i), read.error());
            break;
        }
        anchors += *read;
    }
    return anchors;
}

QList<SignAlg> readAlgorithms(CaseReader& in)
{
    const QString name = QStringLiteral("algorithms");
    if (!in.has(name)) {
        return allSignAlgs();
    }
    QList<SignAlg> algorithms;
    for (const qint64 number : in.optionalNumbers(name)) {
        // An algorithm that is not known here was offered all the same; nothing can match it.
        if (const auto alg = signAlgFromCose(number)) {
            algorithms.append(*alg);
        }
    }
    return algorithms;
}

RelyingParty readParty(CaseReader& in)
{
    RelyingParty party;
    party.id = in.text(QStringLiteral("rpId"));
    party.origins = in.texts(QStringLiteral("origins"));
    party.topOrigins = in.optionalTexts(QStringLiteral("topOrigins"));
    party.requireUserVerification =
        in.optionalBool(QStringLiteral("requireUserVerification"), false);
    party.attestation =
        in.choice<AttestationPolicy>(QStringLiteral("attestationPolicy"),
                                     {{QStringLiteral("any"), AttestationPolicy::Any},
                                      {QStringLiteral("trusted"), AttestationPolicy::Trusted}});
    party.backup =
        in.choice<BackupPolicy>(QStringLiteral("backupPolicy"),
                                {{QStringLiteral("any"), BackupPolicy::Any},
                                 {QStringLiteral("not-backed-up"), BackupPolicy::NotBackedUp},
                                 {QStringLiteral("not-eligible"), BackupPolicy::NotEligible}});
    party.counter = in.choice<CounterPolicy>(QStringLiteral("counterPolicy"),
                                             {{QStringLiteral("refuse"), CounterPolicy::Refuse},
                                              {QStringLiteral("step-up"), CounterPolicy::StepUp},
                                              {QStringLiteral("alert"), CounterPolicy::Alert}});
    party.anchors = readAnchors(in);
    party.algorithms = readAlgorithms(in);
    party.models = in.optionalByteStrings(QStringLiteral("models"));
    if (in.has(QStringLiteral("extensions"))) {
        party.extensions = in.optionalTexts(QStringLiteral("extensions"));
    }
    return party;
}

RegistrationResponse readRegistrationResponse(CaseReader& in)
{
    CaseReader inner = in.object(QStringLiteral("response"));
    RegistrationResponse response;
    response.type = in.text(QStringLiteral("type"));
    response.id = in.byteString(QStringLiteral("id"));
    response.rawId = in.byteString(QStringLiteral("rawId"));
    response.clientExtensions = in.optionalNames(QStringLiteral("clientExtensionResults"));
    response.clientDataJson = inner.byteString(QStringLiteral("clientDataJSON"));
    response.attestationObject = inner.byteString(QStringLiteral("attestationObject"));
    response.transports = inner.optionalTexts(QStringLiteral("transports"));
    return response;
}

AuthenticationResponse readAuthenticationResponse(CaseReader& in)
{
    CaseReader inner = in.object(QStringLiteral("response"));
    AuthenticationResponse response;
    response.type = in.text(QStringLiteral("type"));
    response.id = in.byteString(QStringLiteral("id"));
    response.rawId = in.byteString(QStringLiteral("rawId"));
    response.clientExtensions = in.optionalNames(QStringLiteral("clientExtensionResults"));
    response.clientDataJson = inner.byteString(QStringLiteral("clientDataJSON"));
    response.authenticatorData = inner.byteString(QStringLiteral("authenticatorData"));
    response.signature = inner.byteString(QStringLiteral("signature"));
    if (inner.has(QStringLiteral("userHandle"))) {
        response.userHandle = inner.byteString(QStringLiteral("userHandle"));
    }
    return response;
}

Result<WebAuthnCase> readRegistration(CaseReader& in, const QDateTime& now)
{
    in.allowOnly(sharedMembers() + registrationMembers());
    const QDateTime at = in.optionalTime(QStringLiteral("time"), now);
    CaseReader response = in.object(QStringLiteral("response"));
    RegistrationCase read{readParty(in),
                          {in.byteString(QStringLiteral("challenge")),
                           in.optionalBool(QStringLiteral("conditional"), false),
                           in.optionalByteStrings(QStringLiteral("registeredIds")),
                           at},
                          readRegistrationResponse(response)};
    if (in.firstFault()) {
        return tl::unexpected(*in.firstFault());
    }
    return read;
}

Result<CredentialRecord> readCredential(CaseReader& in)
{
    CaseReader credential = in.object(QStringLiteral("credential"));
    credential.allowOnly(credentialMembers());
    const QByteArray id = credential.byteString(QStringLiteral("id"));
    const QByteArray cose = credential.byteString(QStringLiteral("publicKey"));
    const quint32 count = credential.counter(QStringLiteral("signCount"));
    const bool eligible = credential.boolean(QStringLiteral("backupEligible"));
    if (in.firstFault()) {
        return tl::unexpected(*in.firstFault());
    }
    const Result<PublicKey> key = PublicKey::fromCose(cose);
    if (!key) {
        credential.fault(QStringLiteral("publicKey"), key.error());
        return tl::unexpected(*in.firstFault());
    }
    return CredentialRecord{
        id, *key, count, false, {}, eligible, false, {}, {}, AttestationType::None, false};
}

Result<WebAuthnCase> readAuthentication(CaseReader& in)
{
    in.allowOnly(sharedMembers() + authenticationMembers());
    (void)in.optionalTime(QStringLiteral("time"), {});
    CaseReader response = in.object(QStringLiteral("response"));
    const RelyingParty party = readParty(in);
    const QByteArray challenge = in.byteString(QStringLiteral("challenge"));
    const QList<QByteArray> allowed = in.optionalByteStrings(QStringLiteral("allowCredentials"));
    const bool identified = in.optionalBool(QStringLiteral("userIdentified"), true);
    std::optional<QByteArray> handle;
    if (in.has(QStringLiteral("userHandle"))) {
        handle = in.byteString(QStringLiteral("userHandle"));
    }
    const AuthenticationResponse given = readAuthenticationResponse(response);
    const Result<CredentialRecord> credential = readCredential(in);
    if (!credential) {
        return tl::unexpected(credential.error());
    }
    return AuthenticationCase{party, {challenge, allowed, identified, handle, *credential}, given};
}

} // namespace

Result<WebAuthnCase> readWebAuthnCase(const QByteArray& json, const QDateTime& now)
{
    if (json.size() > largest) {
        return malformed(CaseReader::what,
                         QString::number(largest),
                         QT_TRANSLATE_NOOP("Reason", "it is too large"));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return malformed(CaseReader::what,
                         CaseReader::lineAndColumn(json, fault.offset),
                         QT_TRANSLATE_NOOP("Reason", "it is no JSON object"));
    }
    std::optional<Error> first;
    CaseReader in(document.object(), {}, first);
    const bool registration = in.choice<bool>(
        QStringLiteral("type"),
        {{QStringLiteral("registration"), true}, {QStringLiteral("authentication"), false}},
        CaseReader::Required);
    if (first) {
        return tl::unexpected(*first);
    }
    return registration ? readRegistration(in, now) : readAuthentication(in);
}

CeremonyVerdict verify(const WebAuthnCase& recorded)
{
    if (const auto* made = std::get_if<RegistrationCase>(&recorded)) {
        return verifyRegistration(made->party, made->ceremony, made->response);
    }
    const auto& used = std::get<AuthenticationCase>(recorded);
    return verifyAuthentication(used.party, used.ceremony, used.response);
}

} // namespace zt
