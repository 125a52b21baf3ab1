// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Attestation statements put together member by member (WebAuthn Level 3, section 8), those of
/// TPMs down to the fields of their structures (TPM 2.0, part 2).
#include "model/crypto/authenticatordata.h"
#include "model/crypto/derwrite.h"
#include "model/crypto/digest.h"
#include "model/crypto/tpmbytes.h"
#include "softceremony.h"

#include <QCryptographicHash>
#include <QTest>

#include <functional>

using namespace zt;

namespace {

using Change = std::function<void(CborValue&)>;
using Hash = QCryptographicHash;

constexpr quint16 sha1 = 0x0004;
constexpr quint16 rsaEs = 0x0015;
constexpr quint16 ecDaa = 0x001a;
constexpr quint16 kdf1 = 0x0020; // TPM_ALG_KDF1_SP800_56A

SoftRegistration enrol(SoftFormat format, SignAlg alg = SignAlg::ES256)
{
    SoftAuthenticator authenticator = soft::authenticator();
    SoftEnrolment plan = soft::enrolment(format);
    plan.alg = alg;
    return authenticator.enrol(plan);
}

CeremonyVerdict verified(const RegistrationResponse& response)
{
    const RelyingParty party = soft::party(soft::authenticator());
    return verifyRegistration(
        party, {soft::enrolment().challenge, false, {}, soft::at()}, response);
}

void leaveOut(CborValue& map, const char* name)
{
    for (qsizetype i = 0; i < map.items.size(); i += 2) {
        if (map.items[i].bytes == name) {
            map.items.remove(i, 2);
            return;
        }
    }
}

Change without(const char* name)
{
    return [name](CborValue& statement) { leaveOut(statement, name); };
}

Change with(const char* name, const CborValue& value)
{
    return [name, value](CborValue& statement) { *soft::member(statement, name) = value; };
}

PublicKey keyOf(const SoftRegistration& made)
{
    return PublicKey::fromCose(made.publicKey).value();
}

/// What of a TPMT_PUBLIC a test changes.
struct Area
{
    quint16 nameAlg = tpm::AlgSha256;
    QByteArray symmetric = QByteArray::fromHex("0010"); // TPM_ALG_NULL
    QByteArray scheme = QByteArray::fromHex("0010");
    quint16 curve = tpm::CurveP256;
    QByteArray derivation = QByteArray::fromHex("0010");
    quint32 exponent = 0;
};

QByteArray withoutZeros(QByteArrayView number)
{
    while (!number.isEmpty() && number.front() == 0) {
        number = number.sliced(1);
    }
    return number.toByteArray();
}

QByteArray areaOf(const PublicKey& key, const Area& area = {})
{
    const bool rsa = key.alg() == SignAlg::RS256;
    TpmWriter out;
    out.u16(rsa ? tpm::AlgRsa : tpm::AlgEcc).u16(area.nameAlg).u32(0x00050072).sized({});
    out.raw(area.symmetric).raw(area.scheme);
    if (rsa) {
        const QByteArray modulus = key.toRsaNumbers().n;
        return out.u16(2048).u32(area.exponent).sized(modulus).bytes();
    }
    // TPMs may leave the zeros before a number out.
    const QByteArray point = key.toEcPoint().sliced(1);
    const qsizetype field = point.size() / 2;
    out.u16(area.curve).raw(area.derivation).sized(withoutZeros(point.first(field)));
    return out.sized(withoutZeros(point.sliced(field))).bytes();
}

/// TPMS_ATTEST of TPM2_Certify.
QByteArray certifyInfo(const QByteArray& extraData, const QByteArray& name)
{
    TpmWriter out;
    out.u32(0xff544347).u16(0x8017).sized("signer").sized(extraData);
    out.u64(1).u32(2).u32(3).u8(1).u64(4);
    return out.sized(name).sized("qualified").bytes();
}

QByteArray hashed(quint16 alg, const QByteArray& bytes)
{
    const Hash::Algorithm hash = alg == tpm::AlgSha384   ? Hash::Sha384
                                 : alg == tpm::AlgSha512 ? Hash::Sha512
                                                         : Hash::Sha256;
    return Hash::hash(bytes, hash);
}

/// The Name of an object (part 1, 16).
QByteArray nameOf(quint16 alg, const QByteArray& area)
{
    return TpmWriter().u16(alg).raw(hashed(alg, area)).bytes();
}

} // namespace

class TestAttestationStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members();
    void publicAreas_data();
    void publicAreas();
    void rsaExponents_data();
    void rsaExponents();
    void attestationKeys_data();
    void attestationKeys();
    void nameAlgorithms_data();
    void nameAlgorithms();
    void countryThatIsNone();
    void u2fOfAnotherCurve();
    void unknownFormats();
};

/// Each member is needed and of its kind.
void TestAttestationStatements::members()
{
    const SoftRegistration tpm = enrol(SoftFormat::Tpm);
    const SoftRegistration packed = enrol(SoftFormat::PackedX5c);
    const auto refused = [](const char* name,
                            const SoftRegistration& made,
                            const Change& change,
                            const char* because) {
        const CeremonyVerdict verdict = verified(soft::refitted(made, change));
        QVERIFY2(verdict.failedStep() == QLatin1String("reg-ceremony-verify-attestation"), name);
        QVERIFY2(soft::told(verdict).contains(because), soft::told(verdict).constData());
    };
    const CborValue text = CborValue::fromText("t");
    const CborValue list = CborValue::fromArray({});
    for (const SoftRegistration* made : {&tpm, &packed}) {
        refused("no alg", *made, without("alg"), "“alg”");
        refused("alg a text", *made, with("alg", text), "“alg”");
        refused(
            "alg beyond 63 bits",
            *made,
            [](CborValue& statement) { soft::member(statement, "alg")->number = ~quint64(0); },
            "“alg”");
        refused("no sig", *made, without("sig"), "“sig”");
        refused("sig a text", *made, with("sig", text), "“sig”");
        refused("x5c a text", *made, with("x5c", text), "“x5c”");
        refused("x5c empty", *made, with("x5c", list), "“x5c”");
        refused("x5c of texts", *made, with("x5c", CborValue::fromArray({text})), "“x5c”");
        refused(
            "a number for a name",
            *made,
            [](CborValue& statement) {
                statement.items << CborValue::fromInteger(5) << CborValue::fromInteger(6);
            },
            "“5” does not belong");
    }
    refused("tpm without x5c", tpm, without("x5c"), "“x5c”");
    refused("no ver", tpm, without("ver"), "not “2.0”");
    refused("ver a number", tpm, with("ver", CborValue::fromInteger(2)), "not “2.0”");
    refused("ver in bytes", tpm, with("ver", CborValue::fromBytes("2.0")), "not “2.0”");
    refused("no pubArea", tpm, without("pubArea"), "key in pubArea");
    refused("pubArea a text", tpm, with("pubArea", text), "key in pubArea");
    refused("no certInfo", tpm, without("certInfo"), "is wrong");
    refused("certInfo a text", tpm, with("certInfo", text), "is wrong");
}

/// Of an area that is read rightly the key is the credential's: the refusal comes later, for the
/// name that was certified.
void TestAttestationStatements::publicAreas_data()
{
    QTest::addColumn<QByteArray>("symmetric");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<int>("curve");
    QTest::addColumn<QByteArray>("derivation");
    QTest::addColumn<bool>("read");
    const QByteArray null = TpmWriter().u16(tpm::AlgNull).bytes();
    const QByteArray aes = TpmWriter().u16(tpm::AlgAes).u16(128).u16(tpm::AlgCfb).bytes();
    const auto scheme = [](quint16 alg) {
        return TpmWriter().u16(alg).u16(tpm::AlgSha256).bytes();
    };
    const int p256 = tpm::CurveP256;
    QTest::newRow("plain") << null << null << p256 << null << true;
    QTest::newRow("AES") << aes << null << p256 << null << true;
    QTest::newRow("AES, cut") << aes.first(4) << null << p256 << null << false;
    QTest::newRow("ECDSA") << null << scheme(tpm::AlgEcdsa) << p256 << null << true;
    QTest::newRow("ECDAA") << null << scheme(ecDaa) + QByteArray(2, '\x01') << p256 << null << true;
    QTest::newRow("ECDAA without its count") << null << scheme(ecDaa) << p256 << null << false;
    QTest::newRow("no details") << null << TpmWriter().u16(rsaEs).bytes() << p256 << null << true;
    QTest::newRow("derivation") << null << null << p256 << scheme(kdf1) << true;
    QTest::newRow("derivation, cut") << null << null << p256 << scheme(kdf1).first(2) << false;
    QTest::newRow("P-224") << null << null << 2 << null << false;
    QTest::newRow("P-384") << null << null << int(tpm::CurveP384) << null << false;
    QTest::newRow("P-521") << null << null << int(tpm::CurveP521) << null << false;
    QTest::newRow("BN-256") << null << null << 0x10 << null << false;
}

void TestAttestationStatements::publicAreas()
{
    QFETCH(QByteArray, symmetric);
    QFETCH(QByteArray, scheme);
    QFETCH(int, curve);
    QFETCH(QByteArray, derivation);
    QFETCH(bool, read);
    const SoftRegistration made = enrol(SoftFormat::Tpm);
    const QByteArray area =
        areaOf(keyOf(made),
               {tpm::AlgSha256, symmetric, scheme, static_cast<quint16>(curve), derivation, 0});
    const CeremonyVerdict verdict =
        verified(soft::refitted(made, with("pubArea", CborValue::fromBytes(area))));
    const QByteArray told = soft::told(verdict);
    QCOMPARE(told.contains("key in pubArea is not"), !read);
    QCOMPARE(told.contains("the key's name is " + nameOf(tpm::AlgSha256, area).toHex()), read);
}

/// Part 2, 12.2.3.5: an exponent of 0 stands for 65537.
void TestAttestationStatements::rsaExponents_data()
{
    QTest::addColumn<quint32>("exponent");
    QTest::addColumn<bool>("same");
    QTest::newRow("0") << 0U << true;
    QTest::newRow("65537") << 65537U << true;
    QTest::newRow("3") << 3U << false;
    QTest::newRow("2^32 - 1") << 0xffffffffU << false;
}

void TestAttestationStatements::rsaExponents()
{
    QFETCH(quint32, exponent);
    QFETCH(bool, same);
    static const SoftRegistration made = enrol(SoftFormat::Tpm, SignAlg::RS256);
    Area area;
    area.scheme = TpmWriter().u16(rsaEs).bytes();
    area.exponent = exponent;
    const QByteArray bytes = areaOf(keyOf(made), area);
    const CeremonyVerdict verdict =
        verified(soft::refitted(made, with("pubArea", CborValue::fromBytes(bytes))));
    QCOMPARE(soft::told(verdict).contains("key in pubArea is not"), !same);
    QCOMPARE(soft::told(verdict).contains(nameOf(tpm::AlgSha256, bytes).toHex()), same);
}

/// 8.3: extraData is the hash of what is attested by the hash of the statement's algorithm.
void TestAttestationStatements::attestationKeys_data()
{
    QTest::addColumn<SignAlg>("alg");
    QTest::addColumn<int>("hash"); // a TPM_ALG_ID
    QTest::addColumn<QByteArray>("because");
    QTest::newRow("ES256") << SignAlg::ES256 << int(tpm::AlgSha256) << QByteArray();
    QTest::newRow("ES384") << SignAlg::ES384 << int(tpm::AlgSha384) << QByteArray();
    QTest::newRow("ES512") << SignAlg::ES512 << int(tpm::AlgSha512) << QByteArray();
    QTest::newRow("RS256") << SignAlg::RS256 << int(tpm::AlgSha256) << QByteArray();
    QTest::newRow("another hash") << SignAlg::ES384 << int(tpm::AlgSha256)
                                  << QByteArray("extraData is");
    QTest::newRow("none of its own")
        << SignAlg::EdDSA << int(tpm::AlgSha512) << QByteArray("extraData is");
}

void TestAttestationStatements::attestationKeys()
{
    QFETCH(SignAlg, alg);
    QFETCH(int, hash);
    QFETCH(QByteArray, because);
    const SoftRegistration made = enrol(SoftFormat::Tpm);
    const PrivateKey aik = PrivateKey::generate(alg);
    const CertificatePlan plan{aik.publicKey(),
                               {},
                               {{"2.5.29.17", true, tpmAlternativeName()},
                                {"2.5.29.37", false, tpmKeyUsage(TpmKeyUsage::Attestation)}},
                               soft::from,
                               soft::until,
                               5,
                               false,
                               3};
    const QByteArray area = areaOf(keyOf(made));
    const QByteArray attested = made.authData + sha256(made.clientDataJson);
    const QByteArray info =
        certifyInfo(hashed(static_cast<quint16>(hash), attested), nameOf(tpm::AlgSha256, area));
    const QByteArray leaf = soft::authenticator().maker().issue(plan);
    const CeremonyVerdict verdict = verified(soft::refitted(made, [&](CborValue& statement) {
        *soft::member(statement, "alg") = CborValue::fromInteger(static_cast<int>(alg));
        *soft::member(statement, "x5c") = CborValue::fromArray({CborValue::fromBytes(leaf)});
        *soft::member(statement, "pubArea") = CborValue::fromBytes(area);
        *soft::member(statement, "certInfo") = CborValue::fromBytes(info);
        *soft::member(statement, "sig") = CborValue::fromBytes(aik.sign(info));
    }));
    QCOMPARE(verdict.ok(), because.isEmpty());
    QVERIFY2(soft::told(verdict).contains(because), soft::told(verdict).constData());
}

/// The name counts by the algorithm that the area itself states.
void TestAttestationStatements::nameAlgorithms_data()
{
    QTest::addColumn<int>("alg");
    QTest::newRow("SHA-256") << int(tpm::AlgSha256);
    QTest::newRow("SHA-384") << int(tpm::AlgSha384);
    QTest::newRow("SHA-512") << int(tpm::AlgSha512);
    QTest::newRow("SHA-1") << int(sha1);
}

void TestAttestationStatements::nameAlgorithms()
{
    QFETCH(int, alg);
    const auto nameAlg = static_cast<quint16>(alg);
    const SoftRegistration made = enrol(SoftFormat::Tpm);
    Area plan;
    plan.nameAlg = nameAlg;
    const QByteArray area = areaOf(keyOf(made), plan);
    const CeremonyVerdict verdict =
        verified(soft::refitted(made, with("pubArea", CborValue::fromBytes(area))));
    const QByteArray expected = nameAlg == sha1 ? QByteArray() : nameOf(nameAlg, area).toHex();
    QVERIFY2(soft::told(verdict).contains("the key's name is " + expected + '.'),
             soft::told(verdict).constData());
}

/// X.520, 6.3.1: two letters.
void TestAttestationStatements::countryThatIsNone()
{
    const SoftRegistration made = enrol(SoftFormat::PackedX5c);
    const CeremonyVerdict verdict = verified(soft::refitted(made, [](CborValue& statement) {
        // The two bytes of a PrintableString as the one letter of a BMPString.
        QByteArray& leaf = soft::member(statement, "x5c")->items[0].bytes;
        QVERIFY(leaf.contains(QByteArray::fromHex("060355040613025457")));
        leaf.replace(QByteArray::fromHex("060355040613025457"),
                     QByteArray::fromHex("06035504061e025457"));
    }));
    QVERIFY2(soft::told(verdict).contains("is no country code"), soft::told(verdict).constData());
}

/// 8.6: both keys are on P-256.
void TestAttestationStatements::u2fOfAnotherCurve()
{
    const CeremonyVerdict verdict =
        verified(soft::responseOf(enrol(SoftFormat::FidoU2f, SignAlg::ES384)));
    QVERIFY2(soft::told(verdict).contains("not one on P-256"), soft::told(verdict).constData());
}

void TestAttestationStatements::unknownFormats()
{
    for (const char* name : {"", "Packed", "packed\n", "tpm2"}) {
        SoftRegistration made = enrol(SoftFormat::None);
        CborValue object = readCbor(made.attestationObject)->value;
        *soft::member(object, "fmt") = CborValue::fromText(name);
        made.attestationObject = writeCbor(object);
        const CeremonyVerdict verdict = verified(soft::responseOf(made));
        QVERIFY2(!verdict.ok(), name);
    }
}

QTEST_APPLESS_MAIN(TestAttestationStatements)
#include "tst_attestationstatements.moc"
