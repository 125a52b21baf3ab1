// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/realsignins.h"

#include "model/crypto/digest.h"
#include "model/crypto/tpmpublic.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 makerFrom = 1'750'000'000; // seconds since 1970
constexpr qint64 makerTo = 2'050'000'000;
constexpr qint64 dayStart = 1'800'000'000;
constexpr qint64 lifetime = 60;
constexpr qint64 nsPerSec = 1'000'000'000;
constexpr qsizetype secretBytes = 16;
constexpr quint8 aal3 = 3;

QString keyId()
{
    return QStringLiteral("assertion-1");
}

QList<int> registers()
{
    return {0, 7, 10};
}

} // namespace

RealSignIns::RealSignIns(int seats, quint64 seed)
    : m_seed(seed)
    , m_maker(QStringLiteral("Simulated maker"), makerFrom, makerTo)
    , m_sealer(sha256("the gateway's key " + QByteArray::number(seed)))
{
    m_party.id = QStringLiteral("bank.example");
    m_party.origins = {QStringLiteral("https://gateway.bank.example")};
    m_party.requireUserVerification = true;
    m_wanted.keys.insert(keyId(), m_server.publicKey());
    m_wanted.issuer = QStringLiteral("https://assertion.bank.example");
    m_wanted.audience = QStringLiteral("gateway");
    for (int number = 0; number < seats; ++number) {
        m_seats.push_back(enrolled(number));
    }
}

RealSignIns::Seat RealSignIns::enrolled(int number)
{
    const QByteArray model = sha256("model " + QByteArray::number(number)).first(secretBytes);
    SoftAuthenticator authenticator(model, m_maker);
    SoftEnrolment ceremony;
    ceremony.challenge = fresh("enrolment");
    ceremony.origin = m_party.origins.constFirst();
    ceremony.rpId = m_party.id;
    const SoftRegistration made = authenticator.enrol(ceremony);
    const CredentialRecord record{.id = made.credentialId,
                                  .publicKey = PublicKey::fromCose(made.publicKey).value(),
                                  .transports = {},
                                  .aaguid = {},
                                  .format = {}};
    SoftTpm tpm(m_maker);
    QuoteExpectation proof;
    proof.key = TpmKeyArea::fromBytes(tpm.request().attestationArea)->key;
    proof.registers = tpm.registers(registers());
    PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    const QByteArray thumbprint = jwkThumbprint(key.publicKey());
    return {std::move(authenticator),
            std::move(tpm),
            ceremony,
            AuthenticationCeremony{ceremony.challenge, {}, true, {}, record},
            proof,
            std::move(key),
            thumbprint};
}

QByteArray RealSignIns::fresh(const char* what) const
{
    return sha256(QByteArray(what) + ' ' + QByteArray::number(m_seed) + ' ' +
                  QByteArray::number(m_count));
}

bool RealSignIns::showCredential(Seat& seat) const
{
    seat.ceremony.challenge = fresh("challenge");
    seat.expected.challenge = seat.ceremony.challenge;
    const QByteArray id = seat.expected.credential.id;
    const SoftAssertion shown = seat.authenticator.assertWith(id, seat.ceremony);
    const AuthenticationResponse response{QStringLiteral("public-key"),
                                          id,
                                          id,
                                          shown.clientDataJson,
                                          shown.authData,
                                          shown.signature,
                                          {},
                                          {}};
    const CeremonyVerdict verdict = verifyAuthentication(m_party, seat.expected, response);
    if (verdict.ok()) {
        seat.expected.credential = *verdict.credential;
    }
    return verdict.ok();
}

bool RealSignIns::showDevice(Seat& seat) const
{
    seat.tpm.advance(1);
    seat.proof.nonce = fresh("nonce");
    const SignedQuote quote = seat.tpm.sign(seat.tpm.quote(seat.proof.nonce, registers()));
    const QuoteVerdict verdict = checkQuote(quote.attest, quote.signature, seat.proof);
    if (verdict.ok()) {
        seat.proof.last = verdict.quote.clock;
    }
    return verdict.ok();
}

bool RealSignIns::showAssertion(const Seat& seat, quint32 person, qint64 at)
{
    const qint64 now = dayStart + at / nsPerSec;
    const AssertionClaims claims{m_wanted.issuer,
                                 QStringLiteral("u-%1").arg(person),
                                 m_wanted.audience,
                                 now,
                                 now,
                                 now + lifetime,
                                 QStringLiteral("n-%1").arg(m_count),
                                 seat.thumbprint,
                                 {}};
    m_wanted.nonce = claims.nonce;
    m_wanted.sessionKey = claims.sessionKey;
    m_wanted.now = now;
    return checkAssertion(writeAssertion(claims, keyId(), m_server), m_wanted).has_value();
}

RealSignIns::SignedIn RealSignIns::signIn(quint32 person, qint64 at)
{
    ++m_count;
    Seat& seat = m_seats[person % m_seats.size()];
    SignedIn result;
    result.credential = showCredential(seat);
    result.device = showDevice(seat);
    result.assertion = showAssertion(seat, person, at);
    SessionClaims claims;
    const QByteArray secret = fresh("secret");
    std::copy_n(secret.cbegin(), claims.secret.size(), claims.secret.begin());
    std::copy_n(seat.thumbprint.cbegin(), claims.key.size(), claims.key.begin());
    claims.subject = person;
    claims.authenticatedAt = at;
    claims.assurance = aal3;
    result.token = m_sealer.seal(claims);
    return result;
}

std::optional<SessionClaims> RealSignIns::session(QByteArrayView token, quint32 person) const
{
    const auto claims = m_sealer.open(token);
    const QByteArray& key = m_seats[person % m_seats.size()].thumbprint;
    const bool own = claims && claims->subject == person &&
                     std::equal(claims->key.begin(), claims->key.end(), key.cbegin());
    return own ? std::optional(*claims) : std::nullopt;
}

} // namespace zt
