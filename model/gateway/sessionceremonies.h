// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/assertiontoken.h"
#include "model/crypto/sessiontoken.h"
#include "model/gateway/realceremonies.h"

namespace zt {

/// Assertions shown to systems, and requests that prove the key of their session.
class SessionCeremonies
{
public:
    explicit SessionCeremonies(const GatewayScenario& scenario);

    [[nodiscard]] CeremonyResult presented(const ScenarioStep& step);
    [[nodiscard]] CeremonyResult requested(const ScenarioStep& step);

private:
    struct Session
    {
        PrivateKey key;
        SessionClaims claims;
        QByteArray token;
    };

    [[nodiscard]] const Session& sessionOf(const ScenarioStep& step);
    [[nodiscard]] AssertionClaims claimsFor(const ScenarioStep& step);
    [[nodiscard]] QByteArray token(const AssertionClaims& claims, CeremonyFault fault) const;
    [[nodiscard]] AssertionExpectation expectation(const AssertionClaims& claims) const;

    quint64 m_nonces = 0;
    qint64 m_now; ///< seconds since 1970
    PrivateKey m_server = PrivateKey::generate(SignAlg::ES256);
    SessionSealer m_sealer;
    QMap<QString, Session> m_sessions;
};

} // namespace zt
