// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/softtpm.h"
#include "model/crypto/tpmpublic.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace zt;

namespace {

constexpr qint64 start = 1'750'000'000;
constexpr qint64 end = 2'050'000'000;
const QByteArray secret = "thirty-two bytes nobody else has";

QByteArray golden(const QByteArray& name)
{
    QFile file(QStringLiteral(ZT_SOURCE_DIR "/tests/unit/crypto/tpm/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestAuthority maker()
{
    return {QStringLiteral("Simulated maker"), start, end};
}

Certificate rootOf(const TestAuthority& authority)
{
    return Certificate::fromDer(authority.certificate()).value();
}

TpmMakers allowed(const TestAuthority& authority)
{
    return {{rootOf(authority)}, QDateTime::fromSecsSinceEpoch(start + 1000)};
}

/// The request of a device with one thing in it replaced.
using Alter = std::function<void(TpmEnrolmentRequest&, TpmMakers&)>;

/// The area with an attribute taken away or added.
QByteArray toggled(const QByteArray& bytes, TpmAttribute attribute)
{
    TpmKeyArea area = TpmKeyArea::fromBytes(bytes).value();
    area.attributes ^= static_cast<quint32>(attribute);
    return area.toBytes();
}

/// A certificate of the maker for the endorsement key, with other extensions.
QByteArray certificate(const TestAuthority& authority,
                       const TpmEnrolmentRequest& request,
                       const QList<CertificateExtension>& extensions,
                       bool mayCertify = false)
{
    const PublicKey key = TpmKeyArea::fromBytes(request.endorsementArea)->key;
    CertificatePlan plan{key, {}, extensions, start, end, 9, mayCertify, 3};
    return authority.issue(plan);
}

} // namespace

class TestTpmEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsOfAnotherTool_data();
    void credentialsOfAnotherTool();
    void enrolled_data();
    void enrolled();
    void refusals();
    void onlyTheSameTpmActivates();
    void everyBitOfTheCredentialCounts();
    void keysThatAreNone();
};

void TestTpmEnrolment::credentialsOfAnotherTool_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("P-256") << QByteArray("ecc");
    QTest::newRow("RSA-2048") << QByteArray("rsa");
}

void TestTpmEnrolment::credentialsOfAnotherTool()
{
    QFETCH(QByteArray, kind);
    // tpm2-tools: magic, version, TPM2B_ID_OBJECT, TPM2B_ENCRYPTED_SECRET.
    const QByteArray made = golden("made-" + kind + ".cred");
    TpmReader in(made);
    QCOMPARE(in.u32(), 0xBADCC0DEU);
    QCOMPARE(in.u32(), 1U);
    TpmCredential credential;
    credential.idObject = in.sized();
    credential.encryptedSecret = in.sized();
    QVERIFY(in.finished());
    const PrivateKey key = PrivateKey::fromPkcs8(golden("soft-" + kind + ".p8")).value();
    const QByteArray name = tpmName(golden("ak-ecc.pub").sliced(2));
    QCOMPARE(activateCredential(key, name, credential).value(), golden("secret.bin"));
    QVERIFY(!activateCredential(key, tpmName(golden("ak-rsa.pub").sliced(2)), credential));
}

void TestTpmEnrolment::enrolled_data()
{
    QTest::addColumn<SignAlg>("endorsement");
    QTest::addColumn<SignAlg>("attestation");
    QTest::newRow("P-256") << SignAlg::ES256 << SignAlg::ES256;
    QTest::newRow("RSA-2048") << SignAlg::RS256 << SignAlg::RS256;
    QTest::newRow("RSA, attestation with P-384") << SignAlg::RS256 << SignAlg::ES384;
}

void TestTpmEnrolment::enrolled()
{
    QFETCH(SignAlg, endorsement);
    QFETCH(SignAlg, attestation);
    const TestAuthority authority = maker();
    const SoftTpm tpm(authority, endorsement, attestation);
    const auto enrolment = TpmEnrolment::begin(tpm.request(), allowed(authority), secret);
    QVERIFY(enrolment.has_value());
    const auto answer = tpm.activate(enrolment->challenge());
    QCOMPARE(answer.value(), secret);
    const auto key = enrolment->finish(*answer);
    QVERIFY(key.has_value());
    const SignedQuote proof = tpm.sign(tpm.quote("nonce", {0, 7}));
    QVERIFY(
        checkQuote(proof.attest, proof.signature, {*key, "nonce", tpm.registers({0, 7}), {}}).ok());
    QVERIFY(enrolment->finish({}).error() == EnrolmentCheck::Activation);
    QVERIFY(enrolment->finish(bitFlipped(secret, 255)).error() == EnrolmentCheck::Activation);
    QVERIFY(enrolment->finish(secret.chopped(1)).error() == EnrolmentCheck::Activation);
    // No secret proves nothing.
    const auto without = TpmEnrolment::begin(tpm.request(), allowed(authority), {});
    QVERIFY(without->finish({}).error() == EnrolmentCheck::Activation);
}

void TestTpmEnrolment::refusals()
{
    using enum TpmAttribute;
    const TestAuthority authority = maker();
    const SoftTpm tpm(authority);
    const auto refused = [&](const char* expected, const Alter& alter) {
        TpmEnrolmentRequest request = tpm.request();
        TpmMakers makers = allowed(authority);
        alter(request, makers);
        const auto enrolment = TpmEnrolment::begin(request, makers, secret);
        QVERIFY2(!enrolment, expected);
        QCOMPARE(toString(enrolment.error()), QString::fromLatin1(expected));
    };
    using Request = TpmEnrolmentRequest;
    refused("certificate-readable",
            [](Request& request, TpmMakers&) { request.endorsementCertificate.append('\0'); });
    refused("certificate-readable",
            [](Request& request, TpmMakers&) { request.endorsementCertificate.clear(); });
    refused("maker", [](Request&, TpmMakers& makers) { makers.roots.clear(); });
    refused("maker", [](Request&, TpmMakers& makers) { makers.roots = {rootOf(maker())}; });
    refused("maker", [](Request&, TpmMakers& makers) {
        makers.at = QDateTime::fromSecsSinceEpoch(end + 1);
    });
    refused("maker", [](Request&, TpmMakers& makers) {
        makers.at = QDateTime::fromSecsSinceEpoch(start - 1);
    });
    refused("certificate-use", [&](Request& request, TpmMakers&) {
        request.endorsementCertificate = certificate(authority, request, {});
    });
    const QByteArray attestationUse = QByteArray::fromHex("300706056781050803");
    const QByteArray endorsementUse = QByteArray::fromHex("300706056781050801");
    refused("certificate-use", [&](Request& request, TpmMakers&) {
        request.endorsementCertificate =
            certificate(authority, request, {{"2.5.29.37", false, attestationUse}});
    });
    refused("certificate-use", [&](Request& request, TpmMakers&) {
        request.endorsementCertificate =
            certificate(authority, request, {{"2.5.29.37", false, endorsementUse}}, true);
    });
    refused("endorsement-key", [&](Request& request, TpmMakers&) {
        request.endorsementArea = SoftTpm(authority).request().endorsementArea;
    });
    refused("endorsement-key",
            [](Request& request, TpmMakers&) { request.endorsementArea.chop(1); });
    for (const TpmAttribute one :
         {FixedTpm, FixedParent, SensitiveDataOrigin, Restricted, Decrypt, Sign}) {
        refused("endorsement-attributes", [one](Request& request, TpmMakers&) {
            request.endorsementArea = toggled(request.endorsementArea, one);
        });
    }
    // With the cipher of a storage key on the wrong one of them.
    const auto swapped = [](const QByteArray& bytes) {
        TpmKeyArea area = TpmKeyArea::fromBytes(bytes).value();
        area.storage = !area.storage;
        return area.toBytes();
    };
    refused("endorsement-attributes", [&](Request& request, TpmMakers&) {
        request.endorsementArea = swapped(request.endorsementArea);
    });
    refused("attestation-attributes", [&](Request& request, TpmMakers&) {
        request.attestationArea = swapped(request.attestationArea);
    });
    // A sound chain to a key that no credential can be made for.
    const SoftTpm p384(authority, SignAlg::ES384);
    refused("endorsement-key", [&](Request& request, TpmMakers&) { request = p384.request(); });
    refused("attestation-area",
            [](Request& request, TpmMakers&) { request.attestationArea.append('\0'); });
    for (const TpmAttribute one :
         {FixedTpm, FixedParent, SensitiveDataOrigin, Restricted, Decrypt, Sign}) {
        refused("attestation-attributes", [one](Request& request, TpmMakers&) {
            request.attestationArea = toggled(request.attestationArea, one);
        });
    }
}

void TestTpmEnrolment::onlyTheSameTpmActivates()
{
    // S21: a software key beside a real endorsement key; S23: the keys of another machine.
    const TestAuthority authority = maker();
    const SoftTpm tpm(authority);
    const SoftTpm other(authority);
    TpmEnrolmentRequest forged = tpm.request();
    forged.attestationArea =
        attestationArea(PrivateKey::generate(SignAlg::ES256).publicKey()).toBytes();
    const auto enrolment = TpmEnrolment::begin(forged, allowed(authority), secret);
    QVERIFY(enrolment.has_value());
    QCOMPARE(tpm.activate(enrolment->challenge()).error().args.value(1),
             QStringLiteral("integrity"));
    const auto sound = TpmEnrolment::begin(tpm.request(), allowed(authority), secret);
    QVERIFY(!other.activate(sound->challenge()));
}

void TestTpmEnrolment::everyBitOfTheCredentialCounts()
{
    const TestAuthority authority = maker();
    const SoftTpm tpm(authority);
    const auto enrolment = TpmEnrolment::begin(tpm.request(), allowed(authority), secret);
    const TpmCredential sound = enrolment->challenge();
    for (qsizetype bit = 0; bit < sound.idObject.size() * 8; ++bit) {
        QVERIFY(!tpm.activate({bitFlipped(sound.idObject, bit), sound.encryptedSecret}));
    }
    for (qsizetype bit = 0; bit < sound.encryptedSecret.size() * 8; ++bit) {
        QVERIFY(!tpm.activate({sound.idObject, bitFlipped(sound.encryptedSecret, bit)}));
    }
    QVERIFY(!tpm.activate({}));
    QVERIFY(!tpm.activate({sound.idObject.first(20), sound.encryptedSecret}));
    QVERIFY(!tpm.activate({sound.idObject + '\0', sound.encryptedSecret}));
    QCOMPARE(tpm.activate(sound).value(), secret);
}

void TestTpmEnrolment::keysThatAreNone()
{
    for (const SignAlg alg : {SignAlg::ES384, SignAlg::EdDSA}) {
        const PrivateKey key = PrivateKey::generate(alg);
        QCOMPARE(makeCredential(key.publicKey(), "name", secret).error().args.value(1),
                 QStringLiteral("endorsement key"));
        QVERIFY(!activateCredential(key, "name", {}));
    }
    const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    QCOMPARE(makeCredential(key.publicKey(), "name", secret + '.').error().args.value(1),
             QStringLiteral("secret"));
    // An empty secret is one too, for the structures' sake.
    const TpmCredential empty = makeCredential(key.publicKey(), "name", {}).value();
    QCOMPARE(activateCredential(key, "name", empty).value(), QByteArray());
}

QTEST_GUILESS_MAIN(TestTpmEnrolment)
#include "tst_tpmenrolment.moc"
