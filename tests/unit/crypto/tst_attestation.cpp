// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "softceremony.h"

#include <QTest>

using namespace zt;

namespace {

using F = SoftFormat;
using W = SoftFault;
using soft::member;
using soft::refitted;

SoftRegistration enrol(SoftFormat format, SoftFault fault)
{
    static SoftAuthenticator authenticator = soft::authenticator();
    SoftEnrolment plan = soft::enrolment(format);
    plan.fault = fault;
    return authenticator.enrol(plan);
}

CeremonyVerdict verified(const RegistrationResponse& response)
{
    RelyingParty party = soft::party(soft::authenticator());
    return verifyRegistration(
        party, {soft::enrolment().challenge, false, {}, soft::at()}, response);
}

} // namespace

class TestAttestation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundStatements_data();
    void soundStatements();
    void faults_data();
    void faults();
    void strangeMembers_data();
    void strangeMembers();
    void certificatesThatAreNone();
    void cutStructures_data();
    void cutStructures();
};

void TestAttestation::soundStatements_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::addColumn<QString>("type");
    QTest::newRow("none") << F::None << QStringLiteral("none");
    QTest::newRow("self") << F::PackedSelf << QStringLiteral("self");
    QTest::newRow("packed") << F::PackedX5c << QStringLiteral("basic");
    QTest::newRow("fido-u2f") << F::FidoU2f << QStringLiteral("basic");
    QTest::newRow("tpm") << F::Tpm << QStringLiteral("attca");
    QTest::newRow("apple") << F::Apple << QStringLiteral("anonca");
    QTest::newRow("android-key") << F::AndroidKey << QStringLiteral("basic");
}

void TestAttestation::soundStatements()
{
    QFETCH(SoftFormat, format);
    QFETCH(QString, type);
    const bool chain = format != F::None && format != F::PackedSelf;
    SoftAuthenticator authenticator = soft::authenticator();
    RelyingParty party = soft::party(authenticator);
    party.attestation = chain ? AttestationPolicy::Trusted : AttestationPolicy::Any;
    for (const SignAlg alg : allSignAlgs()) {
        SoftEnrolment plan = soft::enrolment(format);
        // U2F knows P-256 only, and no TPM has Ed25519.
        const bool possible = format == F::FidoU2f ? alg == SignAlg::ES256
                              : format == F::Tpm   ? alg != SignAlg::EdDSA
                                                   : true;
        if (!possible) {
            continue;
        }
        plan.alg = alg;
        const CeremonyVerdict verdict =
            verifyRegistration(party,
                               {plan.challenge, false, {}, soft::at()},
                               soft::responseOf(authenticator.enrol(plan)));
        QVERIFY2(verdict.ok(), soft::told(verdict).constData());
        QCOMPARE(toString(verdict.credential->attestation), type);
        QCOMPARE(verdict.credential->anchored, chain);
    }
}

void TestAttestation::faults_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::addColumn<SoftFault>("fault");
    QTest::addColumn<QByteArray>("because");
    const auto row = [](const char* name, SoftFormat format, SoftFault fault, const char* because) {
        QTest::newRow(name) << format << fault << QByteArray(because);
    };
    row("none: not empty", F::None, W::StatementNotEmpty, "must be empty");
    row("self: alg", F::PackedSelf, W::WrongAlgorithm, "names the algorithm");
    row("self: key", F::PackedSelf, W::ForeignSignature, "is wrong");
    row("self: message", F::PackedSelf, W::OtherMessage, "is wrong");
    row("self: no sig", F::PackedSelf, W::NoSignature, "member “sig”");
    row("packed: alg", F::PackedX5c, W::WrongAlgorithm, "names the algorithm");
    row("packed: key", F::PackedX5c, W::ForeignSignature, "is wrong");
    row("packed: message", F::PackedX5c, W::OtherMessage, "is wrong");
    row("packed: no sig", F::PackedX5c, W::NoSignature, "member “sig”");
    row("packed: version", F::PackedX5c, W::LeafVersion, "version 1, not 3");
    row("packed: authority", F::PackedX5c, W::LeafIsAuthority, "no authority");
    row("packed: model", F::PackedX5c, W::LeafAaguid, "is for the model");
    row("packed: critical", F::PackedX5c, W::LeafAaguidCritical, "as critical");
    row("packed: no certificate", F::PackedX5c, W::NoCertificate, "member “x5c”");
    row("packed: no C", F::PackedX5c, W::LeafNoCountry, "has no C.");
    row("packed: no O", F::PackedX5c, W::LeafNoOrganisation, "has no O.");
    row("packed: OU", F::PackedX5c, W::LeafUnit, "OU is “Authenticators”");
    row("packed: no CN", F::PackedX5c, W::LeafNoCommonName, "has no CN.");
    row("u2f: key", F::FidoU2f, W::ForeignSignature, "is wrong");
    row("u2f: message", F::FidoU2f, W::OtherMessage, "is wrong");
    row("u2f: no sig", F::FidoU2f, W::NoSignature, "member “sig”");
    row("u2f: two certificates", F::FidoU2f, W::TwoCertificates, "x5c holds 2");
    row("u2f: no certificate", F::FidoU2f, W::NoCertificate, "member “x5c”");
    row("u2f: P-384", F::FidoU2f, W::LeafKey, "not one on P-256");
    row("tpm: alg", F::Tpm, W::WrongAlgorithm, "names the algorithm");
    row("tpm: key", F::Tpm, W::ForeignSignature, "is wrong");
    row("tpm: no sig", F::Tpm, W::NoSignature, "member “sig”");
    row("tpm: ver", F::Tpm, W::TpmVersion, "not “2.0”");
    row("tpm: magic", F::Tpm, W::TpmMagic, "not ff544347");
    row("tpm: type", F::Tpm, W::TpmType, "8018, not 8017");
    row("tpm: extraData", F::Tpm, W::TpmExtraData, "extraData is");
    row("tpm: message", F::Tpm, W::OtherMessage, "extraData is");
    row("tpm: name", F::Tpm, W::TpmCertifiedName, "names the object");
    row("tpm: public area", F::Tpm, W::TpmPublicArea, "key in pubArea");
    row("tpm: subject", F::Tpm, W::LeafSubject, "should be empty");
    row("tpm: alternative name", F::Tpm, W::LeafNoAlternativeName, "alternative name has no");
    row("tpm: key usage", F::Tpm, W::LeafNoKeyUsage, "not meant for the use");
    row("tpm: version", F::Tpm, W::LeafVersion, "version 1, not 3");
    row("tpm: authority", F::Tpm, W::LeafIsAuthority, "no authority");
    row("tpm: model", F::Tpm, W::LeafAaguid, "is for the model");
    row("tpm: no certificate", F::Tpm, W::NoCertificate, "member “x5c”");
    row("android: alg", F::AndroidKey, W::WrongAlgorithm, "names the algorithm");
    row("android: key", F::AndroidKey, W::ForeignSignature, "is wrong");
    row("android: message", F::AndroidKey, W::OtherMessage, "is wrong");
    row("android: no sig", F::AndroidKey, W::NoSignature, "member “sig”");
    row("android: challenge", F::AndroidKey, W::AndroidChallenge, "attestation challenge is");
    row("android: applications", F::AndroidKey, W::AndroidAllApplications, "all applications");
    row("android: origin", F::AndroidKey, W::AndroidOrigin, "not generated");
    row("android: purpose", F::AndroidKey, W::AndroidPurpose, "not for signing alone");
    row("android: no extension", F::AndroidKey, W::NoExtension, "has no extension");
    row("android: no certificate", F::AndroidKey, W::NoCertificate, "member “x5c”");
    row("apple: nonce", F::Apple, W::AppleNonce, "nonce is");
    row("apple: key", F::Apple, W::LeafKey, "not the credential's");
    row("apple: no extension", F::Apple, W::NoExtension, "has no extension");
    row("apple: no certificate", F::Apple, W::NoCertificate, "member “x5c”");
}

void TestAttestation::faults()
{
    QFETCH(SoftFormat, format);
    QFETCH(SoftFault, fault);
    QFETCH(QByteArray, because);
    const CeremonyVerdict verdict = verified(soft::responseOf(enrol(format, fault)));
    QCOMPARE(verdict.failedStep(), QStringLiteral("reg-ceremony-verify-attestation"));
    QVERIFY2(soft::told(verdict).contains(because), soft::told(verdict).constData());
}

void TestAttestation::strangeMembers_data()
{
    soundStatements_data();
}

/// The syntaxes are closed: a member of another format, such as ecdaaKeyId, does not belong there.
void TestAttestation::strangeMembers()
{
    QFETCH(SoftFormat, format);
    const CeremonyVerdict verdict =
        verified(refitted(enrol(format, W::None), [](CborValue& statement) {
            statement.items << CborValue::fromText("ecdaaKeyId") << CborValue::fromBytes("k");
        }));
    QCOMPARE(verdict.failedStep(), QStringLiteral("reg-ceremony-verify-attestation"));
}

void TestAttestation::certificatesThatAreNone()
{
    const SoftRegistration made = enrol(F::PackedX5c, W::None);
    const QByteArray leaf =
        readCbor(made.attestationObject)->value.member("attStmt")->member("x5c")->items[0].bytes;
    QList<CborValue> wrong{CborValue::fromBytes(leaf + '\0'),
                           CborValue::fromBytes(leaf.chopped(1)),
                           CborValue::fromBytes({}),
                           CborValue::fromBytes("\x30\x80" + leaf.mid(4) + QByteArray(2, '\0')),
                           CborValue::fromText(leaf.toBase64())};
    for (const CborValue& one : std::as_const(wrong)) {
        const CeremonyVerdict verdict = verified(refitted(made, [&](CborValue& statement) {
            *member(statement, "x5c") = CborValue::fromArray({one});
        }));
        QCOMPARE(verdict.failedStep(), QStringLiteral("reg-ceremony-verify-attestation"));
    }
}

void TestAttestation::cutStructures_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("certInfo") << QByteArray("certInfo");
    QTest::newRow("pubArea") << QByteArray("pubArea");
    QTest::newRow("sig") << QByteArray("sig");
}

void TestAttestation::cutStructures()
{
    QFETCH(QByteArray, name);
    const SoftRegistration made = enrol(F::Tpm, W::None);
    const qsizetype size =
        readCbor(made.attestationObject)->value.member("attStmt")->member(name)->bytes.size();
    for (qsizetype kept = 0; kept <= size + 1; ++kept) {
        const CeremonyVerdict verdict = verified(refitted(made, [&](CborValue& statement) {
            member(statement, name)->bytes.resize(kept, '\0');
        }));
        QCOMPARE(verdict.ok(), kept == size);
    }
}

QTEST_APPLESS_MAIN(TestAttestation)
#include "tst_attestation.moc"
