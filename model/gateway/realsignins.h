// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/assertiontoken.h"
#include "model/crypto/sessiontoken.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/softtpm.h"
#include "model/crypto/webauthn.h"

#include <vector>

namespace zt {

/// Full authentications in earnest, one after the other: credential, device and assertion, both
/// sides of each, three signatures and three verifications; then a sealed session token. A number
/// of seats, each with an authenticator and a device, serves everybody in turn: what a signature
/// costs does not depend on whose it is.
class RealSignIns
{
public:
    /// Enrols `seats` authenticators and devices. `seed`: of challenges and nonces.
    RealSignIns(int seats, quint64 seed);

    struct SignedIn
    {
        bool credential = false;
        bool device = false;
        bool assertion = false;
        QByteArray token; ///< of the session

        [[nodiscard]] bool holds() const { return credential && device && assertion; }
    };

    [[nodiscard]] SignedIn signIn(quint32 person, qint64 at);

    /// What a token says, its MAC being right and the session being this person's by the key that
    /// was bound to it at that person's seat; nothing otherwise.
    [[nodiscard]] std::optional<SessionClaims> session(QByteArrayView token, quint32 person) const;

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    struct Seat
    {
        SoftAuthenticator authenticator;
        SoftTpm tpm;
        SoftEnrolment ceremony;
        AuthenticationCeremony expected;
        QuoteExpectation proof;
        PrivateKey sessionKey;
        QByteArray thumbprint;
    };

    [[nodiscard]] Seat enrolled(int number);
    [[nodiscard]] QByteArray fresh(const char* what) const;
    [[nodiscard]] bool showCredential(Seat& seat) const;
    [[nodiscard]] bool showDevice(Seat& seat) const;
    [[nodiscard]] bool showAssertion(const Seat& seat, quint32 person, qint64 at);

    quint64 m_seed;
    qint64 m_count = 0;
    TestAuthority m_maker;
    PrivateKey m_server = PrivateKey::generate(SignAlg::ES256);
    SessionSealer m_sealer;
    RelyingParty m_party;
    AssertionExpectation m_wanted;
    std::vector<Seat> m_seats;
};

} // namespace zt
