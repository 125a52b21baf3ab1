// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "softceremony.h"

#include <QTest>

using namespace zt;

class TestBitFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registration_data();
    void registration();
    void authentication();
};

/// Formats that sign all of the authenticator data. A statement of the format none signs nothing,
/// so that its flips cannot all be seen; that of fido-u2f leaves flags, counter and model out.
void TestBitFlips::registration_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::newRow("self") << SoftFormat::PackedSelf;
    QTest::newRow("packed") << SoftFormat::PackedX5c;
    QTest::newRow("tpm") << SoftFormat::Tpm;
    QTest::newRow("apple") << SoftFormat::Apple;
    QTest::newRow("android-key") << SoftFormat::AndroidKey;
    QTest::newRow("fido-u2f") << SoftFormat::FidoU2f;
    QTest::newRow("none") << SoftFormat::None;
}

/// One bit of every byte of everything that was sent, a different one from byte to byte.
void TestBitFlips::registration()
{
    QFETCH(SoftFormat, format);
    SoftAuthenticator authenticator = soft::authenticator();
    RelyingParty party = soft::party(authenticator);
    const bool chain = format != SoftFormat::PackedSelf && format != SoftFormat::None;
    party.attestation = chain ? AttestationPolicy::Trusted : AttestationPolicy::Any;
    const SoftEnrolment plan = soft::enrolment(format);
    const RegistrationCeremony ceremony{plan.challenge, false, {}, soft::at()};
    const SoftRegistration made = authenticator.enrol(plan);
    const RegistrationResponse sound = soft::responseOf(made);
    QVERIFY(verifyRegistration(party, ceremony, sound).ok());

    const qsizetype authData = made.attestationObject.indexOf(made.authData);
    const auto isSigned = [&](qsizetype byte) {
        const qsizetype at = byte - authData;
        return format != SoftFormat::None && (format != SoftFormat::FidoU2f || at < 32 || at >= 53);
    };
    for (qsizetype byte = 0; byte < made.attestationObject.size(); ++byte) {
        RegistrationResponse response = sound;
        response.attestationObject = bitFlipped(made.attestationObject, byte * 8 + byte % 8);
        const bool ok = verifyRegistration(party, ceremony, response).ok();
        QVERIFY2(!ok || !isSigned(byte), qPrintable(QString::number(byte)));
    }
    for (qsizetype bit = 0; bit < made.clientDataJson.size() * 8; ++bit) {
        RegistrationResponse response = sound;
        response.clientDataJson = bitFlipped(made.clientDataJson, bit);
        const bool ok = verifyRegistration(party, ceremony, response).ok();
        QVERIFY2(!ok || format == SoftFormat::None, qPrintable(QString::number(bit)));
    }
}

/// Every bit of everything that was sent.
void TestBitFlips::authentication()
{
    SoftAuthenticator authenticator = soft::authenticator();
    const RelyingParty party = soft::party(authenticator);
    const SoftEnrolment plan = soft::enrolment();
    const SoftRegistration made = authenticator.enrol(plan);
    const CeremonyVerdict enrolled =
        verifyRegistration(party, {plan.challenge, false, {}, soft::at()}, soft::responseOf(made));
    QVERIFY(enrolled.ok());
    const AuthenticationCeremony ceremony{plan.challenge, {}, true, "u1", *enrolled.credential};
    const AuthenticationResponse sound =
        soft::responseOf(authenticator.assertWith(made.credentialId, plan));
    QVERIFY(verifyAuthentication(party, ceremony, sound).ok());

    int flips = 0;
    const auto refuses = [&](QByteArray AuthenticationResponse::*field) {
        for (qsizetype bit = 0; bit < (sound.*field).size() * 8; ++bit) {
            AuthenticationResponse response = sound;
            response.*field = bitFlipped(sound.*field, bit);
            if (verifyAuthentication(party, ceremony, response).ok()) {
                return false;
            }
            ++flips;
        }
        return true;
    };
    QVERIFY(refuses(&AuthenticationResponse::id));
    QVERIFY(refuses(&AuthenticationResponse::rawId));
    QVERIFY(refuses(&AuthenticationResponse::clientDataJson));
    QVERIFY(refuses(&AuthenticationResponse::authenticatorData));
    QVERIFY(refuses(&AuthenticationResponse::signature));
    QVERIFY(flips > 2000);
    AuthenticationResponse response = sound;
    response.userHandle = "u0";
    QVERIFY(!verifyAuthentication(party, ceremony, response).ok());
}

QTEST_APPLESS_MAIN(TestBitFlips)
#include "tst_bitflips.moc"
