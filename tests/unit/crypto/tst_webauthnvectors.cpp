// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webauthnvectors.h"

#include <QTest>

using namespace zt;

class TestWebAuthnVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_data();
    void all();
    void ed448IsNotOffered();
};

namespace {

QString told(const CeremonyVerdict& verdict)
{
    static const Language english(LanguageCode::En);
    const CeremonyStep& last = verdict.steps.last();
    return QString::fromLatin1(last.anchor) + QStringLiteral(": ") + sentence(last.detail, english);
}

} // namespace

void TestWebAuthnVectors::all_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("attestation");
    QTest::addColumn<int>("alg");
    const auto row = [](const char* name, const char* format, AttestationType type, SignAlg alg) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(format)
                            << static_cast<int>(type) << static_cast<int>(alg);
    };
    row("none-es256", "none", AttestationType::None, SignAlg::ES256);
    row("none-es256-crossOrigin", "none", AttestationType::None, SignAlg::ES256);
    row("none-es256-topOrigin", "none", AttestationType::None, SignAlg::ES256);
    row("none-es256-long-credential-id", "none", AttestationType::None, SignAlg::ES256);
    row("packed-self-es256", "packed", AttestationType::Self, SignAlg::ES256);
    row("packed-es256", "packed", AttestationType::Basic, SignAlg::ES256);
    row("packed-es384", "packed", AttestationType::Basic, SignAlg::ES384);
    row("packed-es512", "packed", AttestationType::Basic, SignAlg::ES512);
    row("packed-rs256", "packed", AttestationType::Basic, SignAlg::RS256);
    row("packed-eddsa", "packed", AttestationType::Basic, SignAlg::EdDSA);
    row("tpm-es256", "tpm", AttestationType::AttestationCa, SignAlg::ES256);
    row("android-key-es256", "android-key", AttestationType::Basic, SignAlg::ES256);
    row("apple-es256", "apple", AttestationType::AnonymizationCa, SignAlg::ES256);
    row("fido-u2f-es256", "fido-u2f", AttestationType::Basic, SignAlg::ES256);
}

void TestWebAuthnVectors::all()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(int, attestation);
    QFETCH(int, alg);
    const vectors::Vector vector = vectors::named(name);
    QVERIFY(!vector.name.isEmpty());
    RelyingParty party = vectors::party(vector);
    const bool chain = attestation >= static_cast<int>(AttestationType::Basic);
    party.attestation = chain ? AttestationPolicy::Trusted : AttestationPolicy::Any;
    const CeremonyVerdict made = verifyRegistration(
        party, vectors::registrationCeremony(vector), vectors::registrationResponse(vector));
    QVERIFY2(made.ok(), qPrintable(told(made)));
    QCOMPARE(made.steps.size(), registrationSteps().size());
    QCOMPARE(made.credential->id, vector.registration[QStringLiteral("credential_id")]);
    QCOMPARE(made.credential->aaguid, vector.registration[QStringLiteral("aaguid")]);
    QCOMPARE(QString::fromUtf8(made.credential->format), format);
    QCOMPARE(static_cast<int>(made.credential->attestation), attestation);
    QCOMPARE(static_cast<int>(made.credential->publicKey.alg()), alg);
    QCOMPARE(made.credential->anchored, chain);

    const CeremonyVerdict used =
        verifyAuthentication(party,
                             vectors::authenticationCeremony(vector, *made.credential),
                             vectors::authenticationResponse(vector));
    QVERIFY2(used.ok(), qPrintable(told(used)));
    QCOMPARE(used.steps.size(), authenticationSteps().size());
    QVERIFY(!used.alert);
}

/// The fifteenth example is of an algorithm that is not offered here.
void TestWebAuthnVectors::ed448IsNotOffered()
{
    const vectors::Vector vector = vectors::named(QStringLiteral("packed-ed448"));
    const CeremonyVerdict made = verifyRegistration(vectors::party(vector),
                                                    vectors::registrationCeremony(vector),
                                                    vectors::registrationResponse(vector));
    QCOMPARE(made.failedStep(), QStringLiteral("reg-ceremony-verify-algorithm"));
    // refused with its name and those that are offered, as the registry writes them
    const QString detail = sentence(made.steps.constLast().detail, Language(LanguageCode::En));
    QVERIFY2(detail.contains(QStringLiteral("Ed448")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("ES256 (-7)")), qPrintable(detail));
    QCOMPARE(vectors::all().size(), 15);
}

QTEST_APPLESS_MAIN(TestWebAuthnVectors)
#include "tst_webauthnvectors.moc"
