// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// A second opinion on signatures, from libfido2. It looks at no type, challenge, origin, chain or
/// counter, and knows neither ES512 nor the formats tpm (but with SHA-1), apple and android-key.
#include "softceremony.h"
#include "tests/support/webauthnvectors.h"

#include <QTest>

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/es384.h>
#include <fido/rs256.h>

using namespace zt;

namespace {

enum class Opinion { Right, Wrong };

const uchar* bytes(const QByteArray& array)
{
    return reinterpret_cast<const uchar*>(array.constData());
}

size_t size(const QByteArray& array)
{
    return static_cast<size_t>(array.size());
}

template <class Key, class New, class From, class Free>
int verifyWith(
    const fido_assert_t* assertion, int cose, EVP_PKEY* handle, New make, From from, Free free)
{
    Key* key = make();
    const int read = from(key, handle);
    const int verdict = read == FIDO_OK ? fido_assert_verify(assertion, 0, cose, key) : read;
    free(&key);
    return verdict;
}

int verifyAssertion(const fido_assert_t* assertion, const PublicKey& key)
{
    EVP_PKEY* handle = key.handle().get();
    switch (key.alg()) {
    case SignAlg::ES256:
        return verifyWith<es256_pk_t>(
            assertion, COSE_ES256, handle, es256_pk_new, es256_pk_from_EVP_PKEY, es256_pk_free);
    case SignAlg::ES384:
        return verifyWith<es384_pk_t>(
            assertion, COSE_ES384, handle, es384_pk_new, es384_pk_from_EVP_PKEY, es384_pk_free);
    case SignAlg::EdDSA:
        return verifyWith<eddsa_pk_t>(
            assertion, COSE_EDDSA, handle, eddsa_pk_new, eddsa_pk_from_EVP_PKEY, eddsa_pk_free);
    case SignAlg::RS256:
        return verifyWith<rs256_pk_t>(
            assertion, COSE_RS256, handle, rs256_pk_new, rs256_pk_from_EVP_PKEY, rs256_pk_free);
    case SignAlg::ES512:
        break;
    }
    return FIDO_ERR_UNSUPPORTED_ALGORITHM;
}

Opinion opinion(const RelyingParty& party, const PublicKey& key, const AuthenticationResponse& used)
{
    fido_assert_t* assertion = fido_assert_new();
    const bool flags = used.authenticatorData.size() > 32;
    const bool verified = flags && (used.authenticatorData[32] & 0x04) != 0;
    bool taken = fido_assert_set_clientdata(
                     assertion, bytes(used.clientDataJson), size(used.clientDataJson)) == FIDO_OK;
    taken = taken && fido_assert_set_rp(assertion, party.id.toUtf8().constData()) == FIDO_OK;
    taken = taken && fido_assert_set_count(assertion, 1) == FIDO_OK;
    taken = taken && fido_assert_set_authdata_raw(assertion,
                                                  0,
                                                  bytes(used.authenticatorData),
                                                  size(used.authenticatorData)) == FIDO_OK;
    taken = taken && fido_assert_set_up(assertion, FIDO_OPT_TRUE) == FIDO_OK;
    taken =
        taken && fido_assert_set_uv(assertion, verified ? FIDO_OPT_TRUE : FIDO_OPT_OMIT) == FIDO_OK;
    taken = taken && fido_assert_set_sig(
                         assertion, 0, bytes(used.signature), size(used.signature)) == FIDO_OK;
    const bool right = taken && verifyAssertion(assertion, key) == FIDO_OK;
    fido_assert_free(&assertion);
    return right ? Opinion::Right : Opinion::Wrong;
}

Opinion opinion(const RelyingParty& party, const RegistrationResponse& made)
{
    const Result<AttestationObject> object = readAttestationObject(made.attestationObject);
    if (!object || !object->authenticator.attested->alg) {
        return Opinion::Wrong;
    }
    const QByteArray statement = writeCbor(object->statement);
    fido_cred_t* credential = fido_cred_new();
    bool taken = fido_cred_set_type(
                     credential, static_cast<int>(*object->authenticator.attested->alg)) == FIDO_OK;
    taken = taken && fido_cred_set_clientdata(credential,
                                              bytes(made.clientDataJson),
                                              size(made.clientDataJson)) == FIDO_OK;
    taken =
        taken && fido_cred_set_rp(credential, party.id.toUtf8().constData(), nullptr) == FIDO_OK;
    taken = taken && fido_cred_set_authdata_raw(credential,
                                                bytes(object->authenticatorBytes),
                                                size(object->authenticatorBytes)) == FIDO_OK;
    taken = taken && fido_cred_set_fmt(credential, object->format.constData()) == FIDO_OK;
    taken =
        taken && fido_cred_set_attstmt(credential, bytes(statement), size(statement)) == FIDO_OK;
    const bool self = object->statement.member("x5c") == nullptr;
    const int verdict = !taken ? FIDO_ERR_INVALID_PARAM
                        : self ? fido_cred_verify_self(credential)
                               : fido_cred_verify(credential);
    fido_cred_free(&credential);
    return verdict == FIDO_OK ? Opinion::Right : Opinion::Wrong;
}

Opinion ours(const CeremonyVerdict& verdict)
{
    return verdict.ok() ? Opinion::Right : Opinion::Wrong;
}

} // namespace

class TestLibfido2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { fido_init(0); }

    void publishedRegistrations_data();
    void publishedRegistrations();
    void publishedAssertions_data();
    void publishedAssertions();
    void softRegistrations_data();
    void softRegistrations();
    void softAssertions_data();
    void softAssertions();
};

void TestLibfido2::publishedRegistrations_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"packed-self-es256", "packed-es256", "packed-es384", "packed-eddsa", "fido-u2f-es256"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestLibfido2::publishedRegistrations()
{
    QFETCH(QString, name);
    const vectors::Vector vector = vectors::named(name);
    const RelyingParty party = vectors::party(vector);
    RegistrationResponse response = vectors::registrationResponse(vector);
    for (const bool flipped : {false, true}) {
        if (flipped) {
            response.clientDataJson = bitFlipped(response.clientDataJson, 700);
        }
        const Opinion expected = flipped ? Opinion::Wrong : Opinion::Right;
        QVERIFY(opinion(party, response) == expected);
        QVERIFY(ours(verifyRegistration(party, vectors::registrationCeremony(vector), response)) ==
                expected);
    }
}

void TestLibfido2::publishedAssertions_data()
{
    QTest::addColumn<QString>("name");
    const auto all = vectors::all();
    for (const vectors::Vector& vector : all) {
        // It refuses these keys, the RSA key because it has 3,488 bits.
        if (vector.name != u"packed-es512" && vector.name != u"packed-rs256" &&
            vector.name != u"packed-ed448") {
            QTest::newRow(qPrintable(vector.name)) << vector.name;
        }
    }
}

void TestLibfido2::publishedAssertions()
{
    QFETCH(QString, name);
    const vectors::Vector vector = vectors::named(name);
    const RelyingParty party = vectors::party(vector);
    const CeremonyVerdict made = verifyRegistration(
        party, vectors::registrationCeremony(vector), vectors::registrationResponse(vector));
    QVERIFY(made.ok());
    AuthenticationResponse response = vectors::authenticationResponse(vector);
    for (const bool flipped : {false, true}) {
        if (flipped) {
            response.signature = bitFlipped(response.signature, response.signature.size() * 8 - 5);
        }
        const Opinion expected = flipped ? Opinion::Wrong : Opinion::Right;
        QVERIFY(opinion(party, made.credential->publicKey, response) == expected);
        QVERIFY(ours(verifyAuthentication(party,
                                          vectors::authenticationCeremony(vector, *made.credential),
                                          response)) == expected);
    }
}

void TestLibfido2::softRegistrations_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::addColumn<SignAlg>("alg");
    for (const SignAlg alg : {SignAlg::ES256, SignAlg::ES384, SignAlg::EdDSA, SignAlg::RS256}) {
        QTest::addRow("self %d", static_cast<int>(alg)) << SoftFormat::PackedSelf << alg;
        QTest::addRow("packed %d", static_cast<int>(alg)) << SoftFormat::PackedX5c << alg;
    }
    QTest::newRow("fido-u2f") << SoftFormat::FidoU2f << SignAlg::ES256;
}

/// Both see the same statements as right and as wrong.
void TestLibfido2::softRegistrations()
{
    QFETCH(SoftFormat, format);
    QFETCH(SignAlg, alg);
    SoftAuthenticator authenticator = soft::authenticator();
    const RelyingParty party = soft::party(authenticator);
    for (const SoftFault fault : {SoftFault::None,
                                  SoftFault::ForeignSignature,
                                  SoftFault::OtherMessage,
                                  SoftFault::NoSignature}) {
        SoftEnrolment plan = soft::enrolment(format);
        plan.alg = alg;
        plan.fault = fault;
        const RegistrationResponse response = soft::responseOf(authenticator.enrol(plan));
        const Opinion expected = fault == SoftFault::None ? Opinion::Right : Opinion::Wrong;
        QVERIFY(opinion(party, response) == expected);
        QVERIFY(ours(verifyRegistration(
                    party, {plan.challenge, false, {}, soft::at()}, response)) == expected);
    }
}

void TestLibfido2::softAssertions_data()
{
    QTest::addColumn<SignAlg>("alg");
    for (const SignAlg alg : {SignAlg::ES256, SignAlg::ES384, SignAlg::EdDSA, SignAlg::RS256}) {
        QTest::newRow(qPrintable(toString(alg))) << alg;
    }
}

void TestLibfido2::softAssertions()
{
    QFETCH(SignAlg, alg);
    SoftAuthenticator authenticator = soft::authenticator();
    const RelyingParty party = soft::party(authenticator);
    SoftEnrolment plan = soft::enrolment(SoftFormat::PackedSelf);
    plan.alg = alg;
    const CeremonyVerdict made = verifyRegistration(party,
                                                    {plan.challenge, false, {}, soft::at()},
                                                    soft::responseOf(authenticator.enrol(plan)));
    QVERIFY(made.ok());
    const AuthenticationCeremony ceremony{plan.challenge, {}, true, {}, *made.credential};
    const AuthenticationResponse sound =
        soft::responseOf(authenticator.assertWith(made.credential->id, plan));
    QVERIFY(ours(verifyAuthentication(party, ceremony, sound)) == Opinion::Right);
    QVERIFY(opinion(party, made.credential->publicKey, sound) == Opinion::Right);
    for (QByteArray AuthenticationResponse::*field : {&AuthenticationResponse::clientDataJson,
                                                      &AuthenticationResponse::authenticatorData,
                                                      &AuthenticationResponse::signature}) {
        for (qsizetype byte = 0; byte < (sound.*field).size(); ++byte) {
            AuthenticationResponse response = sound;
            response.*field = bitFlipped(sound.*field, byte * 8 + byte % 8);
            QVERIFY(ours(verifyAuthentication(party, ceremony, response)) == Opinion::Wrong);
            QVERIFY(opinion(party, made.credential->publicKey, response) == Opinion::Wrong);
        }
    }
}

QTEST_APPLESS_MAIN(TestLibfido2)
#include "tst_libfido2.moc"
