// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/clientdata.h"
#include "model/crypto/webauthn.h"

namespace zt::ceremony {

/// A ceremony is a table of steps, each a member function of the class that walks it.
template <class Ceremony>
struct Step
{
    const char* anchor;
    Check (Ceremony::*take)();
};

template <class Ceremony, size_t count>
QList<CeremonyStep> walk(Ceremony& ceremony, const Step<Ceremony> (&table)[count])
{
    QList<CeremonyStep> taken;
    for (const Step<Ceremony>& step : table) {
        const Check check = (ceremony.*step.take)();
        taken.append({step.anchor, check.has_value(), check ? *check : check.error()});
        if (!check) {
            break;
        }
    }
    return taken;
}

template <class Ceremony, size_t count>
QStringList anchors(const Step<Ceremony> (&table)[count])
{
    QStringList names;
    for (const Step<Ceremony>& step : table) {
        names.append(QString::fromLatin1(step.anchor));
    }
    return names;
}

// The checks that both ceremonies share.
[[nodiscard]] Check
checkResponse(const QString& type, const QByteArray& id, const QByteArray& rawId);
[[nodiscard]] Check checkRpIdHash(const AuthenticatorData& data, const QString& rpId);
[[nodiscard]] Check checkUserPresent(const AuthenticatorData& data);
[[nodiscard]] Check checkUserVerified(const AuthenticatorData& data, bool required);
[[nodiscard]] Check checkBackupFlags(const AuthenticatorData& data);
[[nodiscard]] Check checkBackupEligibility(const AuthenticatorData& data, BackupPolicy policy);
[[nodiscard]] Check checkBackupState(const AuthenticatorData& data, BackupPolicy policy);
[[nodiscard]] Check checkExtensions(const AuthenticatorData& data,
                                    const QStringList& clientOutputs,
                                    const std::optional<QStringList>& requested);

/// The steps about the client data, which both ceremonies take in this order (7.1, steps 5 to 11;
/// 7.2, steps 8 to 14), and its hash.
class ClientDataSteps
{
public:
    ClientDataSteps(const RelyingParty& party,
                    const QByteArray& json,
                    const QByteArray& challenge,
                    QString type)
        : m_party(party)
        , m_json(json)
        , m_challenge(challenge)
        , m_type(std::move(type))
    {
    }

    Check decodeClientData();
    Check parseClientData();

    Check type() { return checkType(m_clientData, m_type); }

    Check challenge() { return checkChallenge(m_clientData, m_challenge); }

    Check origin() { return checkOrigin(m_clientData, m_party.origins); }

    Check crossOrigin() { return checkCrossOrigin(m_clientData, m_party.topOrigins); }

    Check topOrigin() { return checkTopOrigin(m_clientData, m_party.topOrigins); }

    Check hashClientData();

protected:
    [[nodiscard]] const RelyingParty& party() const { return m_party; }

    [[nodiscard]] const QByteArray& clientDataHash() const { return m_hash; }

private:
    const RelyingParty& m_party;
    const QByteArray& m_json;
    const QByteArray& m_challenge;
    QString m_type; ///< "webauthn.create", "webauthn.get"
    QString m_text;
    ClientData m_clientData;
    QByteArray m_hash;
};

} // namespace zt::ceremony
