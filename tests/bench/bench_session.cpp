// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session and a sign-in cost, beside what OpenSSL alone takes for the same signatures, both
// in turn within one run on one core. Prints one JSON object a line.
#include "model/crypto/assertiontoken.h"
#include "model/crypto/digest.h"
#include "model/crypto/sessiontoken.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/softtpm.h"
#include "model/crypto/tpmpublic.h"
#include "model/crypto/webauthn.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace zt;

namespace {

constexpr int rounds = 15;
constexpr auto slice = std::chrono::milliseconds(100);

void demand(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(1);
    }
}

/// Times a second that `work` goes, over one slice.
double rate(const std::function<void()>& work, int batch)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    qint64 done = 0;
    while (Clock::now() - start < slice) {
        for (int i = 0; i < batch; ++i) {
            work();
        }
        done += batch;
    }
    return static_cast<double>(done) / std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void compare(const char* name,
             const std::function<void()>& ours,
             const std::function<void()>& bare,
             int batch)
{
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ratio;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(rate(ours, batch));
        b.push_back(rate(bare, batch));
        ratio.push_back(a.back() / b.back());
    }
    std::printf("{\"bench\": \"%s\", \"per_s\": %.0f, \"bare_per_s\": %.0f, \"ratio\": %.4f}\n",
                name,
                median(a),
                median(b),
                median(ratio));
}

const uchar* bytes(const QByteArray& array)
{
    return reinterpret_cast<const uchar*>(array.constData());
}

/// HMAC-SHA-256 as OpenSSL alone does it, the context kept.
class BareMac
{
public:
    BareMac()
    {
        char digest[] = "SHA2-256";
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
            OSSL_PARAM_construct_end()};
        const QByteArray key(32, 'k');
        demand(EVP_MAC_init(m_context, bytes(key), 32, parameters) == 1, "no MAC");
    }

    void operator()(const QByteArray& message)
    {
        uchar tag[32];
        size_t size = 0;
        const auto length = static_cast<size_t>(message.size());
        const bool made = EVP_MAC_init(m_context, nullptr, 0, nullptr) == 1 &&
                          EVP_MAC_update(m_context, bytes(message), length) == 1 &&
                          EVP_MAC_final(m_context, tag, &size, sizeof tag) == 1;
        demand(made, "no tag");
    }

private:
    EVP_MAC_CTX* m_context = EVP_MAC_CTX_new(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
};

/// One signature and its verification as OpenSSL alone does them, with a kept key of P-256.
class BareEcdsa
{
public:
    void operator()(const QByteArray& message)
    {
        uchar signature[80];
        size_t size = sizeof signature;
        const auto length = static_cast<size_t>(message.size());
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        const bool signs = EVP_DigestSignInit(context, nullptr, m_digest, nullptr, m_key) == 1 &&
                           EVP_DigestSign(context, signature, &size, bytes(message), length) == 1;
        EVP_MD_CTX_free(context);
        context = EVP_MD_CTX_new();
        const bool verifies =
            EVP_DigestVerifyInit(context, nullptr, m_digest, nullptr, m_key) == 1 &&
            EVP_DigestVerify(context, signature, size, bytes(message), length) == 1;
        EVP_MD_CTX_free(context);
        demand(signs && verifies, "no signature");
    }

private:
    EVP_PKEY* m_key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "prime256v1");
    EVP_MD* m_digest = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
};

/// A user with an authenticator and a device, both enrolled, and the three that check them.
class SignIn
{
public:
    SignIn();

    /// Credential, device and assertion, both sides of each: 3 signatures and 3 verifications.
    void operator()();

private:
    void showCredential();
    void showDevice();
    void showAssertion();

    TestAuthority m_maker{QStringLiteral("Simulated maker"), 1'750'000'000, 2'050'000'000};
    SoftAuthenticator m_authenticator{QByteArray(16, '\x01'), m_maker};
    SoftTpm m_tpm{m_maker};
    PrivateKey m_server = PrivateKey::generate(SignAlg::ES256);
    SoftEnrolment m_ceremony;
    RelyingParty m_party;
    std::optional<AuthenticationCeremony> m_expected;
    QuoteExpectation m_proof;
    AssertionClaims m_claims;
    AssertionExpectation m_wanted;
};

SignIn::SignIn()
{
    m_ceremony.challenge = QByteArray(32, 'c');
    m_ceremony.origin = QStringLiteral("https://mail.bank.example");
    m_ceremony.rpId = QStringLiteral("bank.example");
    m_party.id = m_ceremony.rpId;
    m_party.origins = {m_ceremony.origin};
    m_party.requireUserVerification = true;
    const SoftRegistration made = m_authenticator.enrol(m_ceremony);
    CredentialRecord record{.id = made.credentialId,
                            .publicKey = PublicKey::fromCose(made.publicKey).value(),
                            .transports = {},
                            .aaguid = {},
                            .format = {}};
    m_expected = AuthenticationCeremony{m_ceremony.challenge, {}, true, {}, record};

    m_proof.key = TpmKeyArea::fromBytes(m_tpm.request().attestationArea)->key;
    m_proof.nonce = QByteArray(32, 'n');
    m_proof.registers = m_tpm.registers({0, 7, 10});

    m_claims = {QStringLiteral("https://assertion.bank.example"),
                QStringLiteral("u-17"),
                QStringLiteral("mail"),
                1'800'000'000,
                1'800'000'000,
                1'800'000'060,
                QStringLiteral("n-1"),
                sha256("the session's key"),
                {}};
    m_wanted.keys.insert(QStringLiteral("k1"), m_server.publicKey());
    m_wanted.issuer = m_claims.issuer;
    m_wanted.audience = m_claims.audience;
    m_wanted.nonce = m_claims.nonce;
    m_wanted.sessionKey = m_claims.sessionKey;
    m_wanted.now = m_claims.issuedAt;
}

void SignIn::showCredential()
{
    const QByteArray id = m_expected->credential.id;
    const SoftAssertion shown = m_authenticator.assertWith(id, m_ceremony);
    const AuthenticationResponse response{QStringLiteral("public-key"),
                                          id,
                                          id,
                                          shown.clientDataJson,
                                          shown.authData,
                                          shown.signature,
                                          {},
                                          {}};
    CeremonyVerdict verdict = verifyAuthentication(m_party, *m_expected, response);
    demand(verdict.ok(), "the credential was refused");
    m_expected->credential = *verdict.credential;
}

void SignIn::showDevice()
{
    m_tpm.advance(1);
    const SignedQuote quote = m_tpm.sign(m_tpm.quote(m_proof.nonce, {0, 7, 10}));
    const QuoteVerdict verdict = checkQuote(quote.attest, quote.signature, m_proof);
    demand(verdict.ok(), "the device was refused");
    m_proof.last = verdict.quote.clock;
}

void SignIn::showAssertion()
{
    const QByteArray token = writeAssertion(m_claims, QStringLiteral("k1"), m_server);
    demand(checkAssertion(token, m_wanted).has_value(), "the assertion was refused");
}

void SignIn::operator()()
{
    showCredential();
    showDevice();
    showAssertion();
}

void sessions()
{
    const SessionSealer sealer(QByteArray(32, 'k'));
    const QByteArray token =
        sealer.seal(newSession(PrivateKey::generate(SignAlg::ES256).publicKey()));
    const QByteArray message = token.chopped(HmacSha256::size);
    BareMac bare;
    compare(
        "session checks",
        [&] { demand(sealer.open(token).has_value(), "the session was refused"); },
        [&] { bare(message); },
        1000);
}

void signIns()
{
    SignIn signIn;
    BareEcdsa bare;
    const QByteArray message(160, 'm');
    compare(
        "full authentications",
        [&] { signIn(); },
        [&] {
            bare(message);
            bare(message);
            bare(message);
        },
        10);
}

} // namespace

int main()
{
    sessions();
    signIns();
    return 0;
}
