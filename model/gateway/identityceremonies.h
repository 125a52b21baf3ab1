// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/softauthenticator.h"
#include "model/crypto/webauthn.h"
#include "model/gateway/realceremonies.h"

namespace zt {

/// FIDO2 registrations and sign-ins of one scenario: the authenticators of its people and the
/// relying party that checks them.
class IdentityCeremonies
{
public:
    explicit IdentityCeremonies(const GatewayScenario& scenario);

    [[nodiscard]] CeremonyResult enrol(const ScenarioStep& step);
    /// Nothing for methods other than FIDO2.
    [[nodiscard]] CeremonyResult signIn(const ScenarioStep& step);

private:
    struct Holder
    {
        SoftAuthenticator soft;
        SoftAuthenticator copy; ///< made one sign-in before the start; counts on from there
        bool copySigned = false;
        SoftEnrolment usual; ///< how it enrols when nothing is wrong
        QByteArray credentialId;
        std::optional<CredentialRecord> record;
        QString account;
        std::optional<SoftAssertion> last;
    };

    Holder makeHolder(const ScenarioAuthenticator& authenticator);
    Holder* holderOf(const ScenarioStep& step);
    void keep(Holder& holder, const SoftRegistration& made, const QString& account);
    void prepare(SoftCeremony& ceremony, CeremonyFault fault);
    void spoil(SoftEnrolment& plan, CeremonyFault fault) const;
    [[nodiscard]] SoftAssertion
    assertion(Holder& holder, const SoftCeremony& ceremony, CeremonyFault fault);
    [[nodiscard]] CeremonyResult
    judged(Holder& holder, const SoftAssertion& shown, const QString& account) const;
    [[nodiscard]] CeremonyResult judgedEnrolment(const SoftRegistration& made) const;
    [[nodiscard]] QList<QByteArray> takenIds() const;
    [[nodiscard]] QByteArray nextChallenge();

    quint64 m_seed;
    quint64 m_challenges = 0;
    QByteArray m_challenge; ///< of the ceremony under way
    TestAuthority m_maker;
    RelyingParty m_party;
    QDateTime m_at;
    QMap<QString, Holder> m_holders;
};

} // namespace zt
