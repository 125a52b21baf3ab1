// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"
#include "model/crypto/ceremony.h"

namespace zt {

namespace {

class Authentication : public ceremony::ClientDataSteps
{
public:
    Authentication(const RelyingParty& party,
                   const AuthenticationCeremony& ceremony,
                   const AuthenticationResponse& response)
        : ClientDataSteps(
              party, response.clientDataJson, ceremony.challenge, QStringLiteral("webauthn.get"))
        , m_ceremony(ceremony)
        , m_response(response)
        , m_record(ceremony.credential)
    {
    }

    [[nodiscard]] const CredentialRecord& record() const { return m_record; }

    [[nodiscard]] bool counterStood() const { return m_counterStood; }

    Check response()
    {
        return ceremony::checkResponse(m_response.type, m_response.id, m_response.rawId);
    }

    Check allowed()
    {
        if (m_ceremony.allowedIds.isEmpty()) {
            return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Any credential was allowed."));
        }
        if (!m_ceremony.allowedIds.contains(m_response.id)) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "The credential “%1” is none of those allowed."),
                {QString::fromLatin1(toBase64Url(m_response.id))});
        }
        return Remark("%1", {QString::fromLatin1(toBase64Url(m_response.id))});
    }

    Check identify()
    {
        if (m_response.rawId != m_ceremony.credential.id) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn",
                                  "The credential “%1” is not the account's, which is “%2”."),
                {QString::fromLatin1(toBase64Url(m_response.rawId)),
                 QString::fromLatin1(toBase64Url(m_ceremony.credential.id))});
        }
        if (!m_response.userHandle) {
            return m_ceremony.userIdentified
                       ? Check(Remark(QT_TRANSLATE_NOOP("WebAuthn", "The user was known before.")))
                       : refuse(QT_TRANSLATE_NOOP(
                             "WebAuthn", "The user is not known, and the response names none."));
        }
        if (m_ceremony.userHandle && m_response.userHandle != m_ceremony.userHandle) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn", "The response is of the user “%1”, not of “%2”."),
                {QString::fromLatin1(toBase64Url(*m_response.userHandle)),
                 QString::fromLatin1(toBase64Url(*m_ceremony.userHandle))});
        }
        if (!m_ceremony.userHandle) {
            return Remark(QT_TRANSLATE_NOOP("WebAuthn",
                                            "The response is of the user “%1”; nothing to hold it "
                                            "against."),
                          {QString::fromLatin1(toBase64Url(*m_response.userHandle))});
        }
        return Remark("%1", {QString::fromLatin1(toBase64Url(*m_response.userHandle))});
    }

    Check readResponse()
    {
        Result<AuthenticatorData> read = readAuthenticatorData(m_response.authenticatorData);
        if (!read) {
            return refuse(read.error());
        }
        m_data = std::move(*read);
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "Flags %1, counter %2."),
                      {QString::number(m_data.flags, 16), QString::number(m_data.signCount)});
    }

    Check rpIdHash() { return ceremony::checkRpIdHash(m_data, party().id); }

    Check userPresent() { return ceremony::checkUserPresent(m_data); }

    Check userVerified()
    {
        return ceremony::checkUserVerified(m_data, party().requireUserVerification);
    }

    Check backupFlags() { return ceremony::checkBackupFlags(m_data); }

    Check compareBackup()
    {
        const bool eligible = m_data.has(AuthenticatorData::BackupEligible);
        const bool backedUp = m_data.has(AuthenticatorData::BackedUp);
        if (eligible != m_record.backupEligible) {
            return refuse(
                QT_TRANSLATE_NOOP("WebAuthn",
                                  "The key was registered with BE = %1 and now says BE = %2."),
                {QString::number(m_record.backupEligible ? 1 : 0),
                 QString::number(eligible ? 1 : 0)});
        }
        for (const auto& check : {ceremony::checkBackupEligibility(m_data, party().backup),
                                  ceremony::checkBackupState(m_data, party().backup)}) {
            if (!check) {
                return check;
            }
        }
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "BE = %1, BS = %2"),
                      {QString::number(eligible ? 1 : 0), QString::number(backedUp ? 1 : 0)});
    }

    Check signature()
    {
        const PublicKey& key = m_record.publicKey;
        if (!key.verify(m_response.authenticatorData + clientDataHash(), m_response.signature)) {
            return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The signature (%1) is wrong."),
                          {toString(key.alg())});
        }
        return Remark(QT_TRANSLATE_NOOP("WebAuthn", "The signature (%1) is right."),
                      {toString(key.alg())});
    }

    Check signCount()
    {
        if (m_data.signCount == 0 && m_record.signCount == 0) {
            return Remark(QT_TRANSLATE_NOOP("WebAuthn", "The authenticator does not count."));
        }
        const QStringList both{QString::number(m_record.signCount),
                               QString::number(m_data.signCount)};
        if (m_data.signCount > m_record.signCount) {
            return Remark(QT_TRANSLATE_NOOP("WebAuthn", "From %1 to %2."), both);
        }
        const char* const stood = QT_TRANSLATE_NOOP(
            "WebAuthn", "The counter stood at %1 and now says %2: the key may have been copied.");
        if (party().counter == CounterPolicy::Refuse) {
            return refuse(stood, both);
        }
        m_counterStood = true;
        return Remark(stood, both);
    }

    Check extensions()
    {
        return ceremony::checkExtensions(m_data, m_response.clientExtensions, party().extensions);
    }

    /// A counter that went back is not taken over: the next copy would look fresh.
    Check updateRecord()
    {
        m_record.signCount = std::max(m_record.signCount, m_data.signCount);
        m_record.backupState = m_data.has(AuthenticatorData::BackedUp);
        return Remark(
            QT_TRANSLATE_NOOP("WebAuthn", "Counter %1, BS = %2"),
            {QString::number(m_record.signCount), QString::number(m_record.backupState ? 1 : 0)});
    }

private:
    const AuthenticationCeremony& m_ceremony;
    const AuthenticationResponse& m_response;
    CredentialRecord m_record;
    AuthenticatorData m_data;
    bool m_counterStood = false;
};

constexpr ceremony::Step<Authentication> steps[] = {
    {"authn-ceremony-verify-response", &Authentication::response},
    {"authn-ceremony-verify-allowed-credential", &Authentication::allowed},
    {"authn-ceremony-identify-user", &Authentication::identify},
    {"authn-ceremony-read-response", &Authentication::readResponse},
    {"authn-ceremony-decode-client-data", &Authentication::decodeClientData},
    {"authn-ceremony-parse-client-data", &Authentication::parseClientData},
    {"authn-ceremony-verify-type", &Authentication::type},
    {"authn-ceremony-verify-challenge", &Authentication::challenge},
    {"rp-op-verifying-assertion-step-origin", &Authentication::origin},
    {"authn-ceremony-verify-cross-origin", &Authentication::crossOrigin},
    {"authn-ceremony-verify-top-origin", &Authentication::topOrigin},
    {"rp-op-verifying-assertion-step-rpid-hash", &Authentication::rpIdHash},
    {"authn-ceremony-verify-user-present", &Authentication::userPresent},
    {"authn-ceremony-verify-user-verified", &Authentication::userVerified},
    {"authn-ceremony-verify-backup-flags", &Authentication::backupFlags},
    {"authn-ceremony-compare-backup-state", &Authentication::compareBackup},
    {"authn-ceremony-hash-client-data", &Authentication::hashClientData},
    {"authn-ceremony-verify-signature", &Authentication::signature},
    {"authn-ceremony-verify-sign-count", &Authentication::signCount},
    {"authn-ceremony-verify-extension-outputs", &Authentication::extensions},
    {"authn-ceremony-update-credential-record", &Authentication::updateRecord},
};

} // namespace

CeremonyVerdict verifyAuthentication(const RelyingParty& party,
                                     const AuthenticationCeremony& ceremony,
                                     const AuthenticationResponse& response)
{
    Authentication authentication(party, ceremony, response);
    CeremonyVerdict verdict;
    verdict.steps = ceremony::walk(authentication, steps);
    if (verdict.ok()) {
        verdict.credential = authentication.record();
        verdict.alert = authentication.counterStood();
        verdict.stepUp = verdict.alert && party.counter == CounterPolicy::StepUp;
    }
    return verdict;
}

QStringList authenticationSteps()
{
    return ceremony::anchors(steps);
}

} // namespace zt
