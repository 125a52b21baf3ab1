// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"
#include "model/crypto/cosekey.h"
#include "model/crypto/jws.h"
#include "model/crypto/softauthenticator.h"

#include <QTest>

using namespace zt;

namespace {

QByteArray bytes(const char* text)
{
    return fromBase64Url(QString::fromLatin1(text)).value();
}

/// RFC 7515, A.3.1.
PublicKey exampleKey()
{
    return PublicKey::fromEcPoint(SignAlg::ES256,
                                  '\x04' + bytes("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") +
                                      bytes("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"))
        .value();
}

PublicKey rsaKey(const char* modulus)
{
    const CoseKey key{SignAlg::RS256, bytes(modulus), bytes("AQAB")};
    return PublicKey::fromCose(writeCoseKey(key)).value();
}

const char* const examplePayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
    "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const char* const es256Signature =
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const char* const rs256Signature =
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5"
    "jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb"
    "1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QO"
    "YEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const char* const rs256Modulus =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4"
    "d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5re"
    "xMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxX"
    "FvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

QByteArray joined(const char* header, const char* payload, const char* signature)
{
    return QByteArray(header) + '.' + payload + '.' + signature;
}

} // namespace

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7515Es256();
    void rfc7515Rs256();
    void rfc8037EdDsa();
    void thumbprints();
    void written_data();
    void written();
    void notCompact_data();
    void notCompact();
};

void TestJws::rfc7515Es256()
{
    const QByteArray token = joined("eyJhbGciOiJFUzI1NiJ9", examplePayload, es256Signature);
    const std::optional<Jws> jws = readJws(token);
    QVERIFY(jws.has_value());
    QCOMPARE(jws->header, (QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")}}));
    QVERIFY(jws->payload.startsWith("{\"iss\":\"joe\",\r\n"));
    QVERIFY(verifyJws(*jws, exampleKey()));
    for (qsizetype bit = 0; bit < jws->signature.size() * 8; ++bit) {
        Jws wrong = *jws;
        wrong.signature = bitFlipped(wrong.signature, bit);
        QVERIFY(!verifyJws(wrong, exampleKey()));
    }
    Jws wrong = *jws;
    wrong.signature = ecdsaToDer(SignAlg::ES256, wrong.signature); // JOSE has no DER
    QVERIFY(!verifyJws(wrong, exampleKey()));
}

void TestJws::rfc7515Rs256()
{
    const QByteArray token = joined("eyJhbGciOiJSUzI1NiJ9", examplePayload, rs256Signature);
    QVERIFY(verifyJws(readJws(token).value(), rsaKey(rs256Modulus)));
    QVERIFY(!verifyJws(readJws(token).value(), exampleKey()));
}

void TestJws::rfc8037EdDsa()
{
    // A.4 and A.5.
    const QByteArray token =
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9"
        "g7sVvpAr_MuM0KAg";
    const Result<PublicKey> key =
        PublicKey::fromCose(QByteArray::fromHex("a4010103272006215820") +
                            bytes("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
    QVERIFY(verifyJws(readJws(token).value(), *key));
    QCOMPARE(readJws(token)->payload, QByteArray("Example of Ed25519 signing"));
    // A.3
    QCOMPARE(toBase64Url(jwkThumbprint(*key)),
             QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
}

void TestJws::thumbprints()
{
    // RFC 7638, 3.1.
    const PublicKey key =
        rsaKey("0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6t"
               "Soc_BJECP"
               "ebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
               "FDW2QvzqY"
               "368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
               "bFTWhAI4vMQFh6WeZu0f"
               "M4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw");
    QCOMPARE(toBase64Url(jwkThumbprint(key)),
             QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    // By sha256sum over {"crv":"P-256","kty":"EC","x":"…","y":"…"} of RFC 7515's key.
    QCOMPARE(jwkThumbprint(exampleKey()).toHex(),
             QByteArray("a0a232c2f194a53553cb1310ddbc0821e414b9d7ebfc290b323084d7d1020fe5"));
}

void TestJws::written_data()
{
    QTest::addColumn<SignAlg>("alg");
    for (const SignAlg alg : allSignAlgs()) {
        QTest::newRow(toString(alg).toLatin1().constData()) << alg;
    }
}

void TestJws::written()
{
    QFETCH(SignAlg, alg);
    const PrivateKey key = PrivateKey::generate(alg);
    const QByteArray token =
        writeJws({{QStringLiteral("alg"), toString(alg)}}, "\x00\xff payload", key);
    const Jws jws = readJws(token).value();
    QCOMPARE(jws.header[QStringLiteral("alg")].toString(), toString(alg));
    QVERIFY(verifyJws(jws, key.publicKey()));
    QVERIFY(!verifyJws(jws, PrivateKey::generate(alg).publicKey()));
    if (fieldSize(alg) > 0) {
        QCOMPARE(jws.signature.size(), 2 * fieldSize(alg));
    }
}

void TestJws::notCompact_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
    QTest::newRow("padding") << QByteArray("e30=.e30.e30");
    QTest::newRow("blank") << QByteArray("e30 .e30.e30");
    QTest::newRow("other alphabet") << QByteArray("e30.+/.e30");
    QTest::newRow("bits left over") << QByteArray("e31.e30.e30");
    QTest::newRow("header is a list") << QByteArray("W10.e30.e30");
    QTest::newRow("header is no JSON") << QByteArray("e3.e30.e30");
    QTest::newRow("beyond 8 KiB") << "e30." + QByteArray(8192, 'A') + ".e30";
    QTest::newRow("not ASCII") << QByteArray("e30.\xe9\x9b\xb6.e30");
}

void TestJws::notCompact()
{
    QFETCH(QByteArray, token);
    QVERIFY(!readJws(token));
    QVERIFY(readJws("e30.e30.e30").has_value());
}

QTEST_GUILESS_MAIN(TestJws)
#include "tst_jws.moc"
