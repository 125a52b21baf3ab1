// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/timestamp.h"
#include "opensslbench.h"

#include <QTest>

using namespace zt;

namespace {

const QByteArray stamped = QByteArrayLiteral("signature\0bytes");

const char* const settings = R"([tsa]
default_tsa = tsa1
[tsa1]
serial = serial.txt
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha1, sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
)";

} // namespace

/// Time stamps of a responder made by the openssl program, and its opinion beside ours.
class TestTimestamp : public QObject
{
    Q_OBJECT

private:
    OpensslBench m_bench;

    /// A reply over content.bin.
    QByteArray reply(const QString& digest, const QString& signer, const QString& more = {})
    {
        m_bench.must(
            QStringLiteral("ts -query -data content.bin -%1 -cert -out q.tsq").arg(digest));
        m_bench.must(QStringLiteral("ts -reply -config tsa.cnf -queryfile q.tsq -inkey %1.key "
                                    "-signer %1.pem -out r.tsr %2")
                         .arg(signer, more));
        return m_bench.read(QStringLiteral("r.tsr"));
    }

    [[nodiscard]] QList<Certificate> anchors(const QString& name) const
    {
        return Certificate::fromPem(m_bench.read(name + QStringLiteral(".pem"))).value();
    }

    [[nodiscard]] static bool fails(const TimeStampVerdict& verdict, const char* step)
    {
        const Check* check = verdict.step(QString::fromLatin1(step));
        return check != nullptr && !check->has_value() && !verdict.holds();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_bench.write(QStringLiteral("content.bin"), stamped);
        m_bench.write(QStringLiteral("serial.txt"), "0A");
        m_bench.write(QStringLiteral("tsa.cnf"), settings);
        m_bench.makeAuthority(QStringLiteral("root"));
        m_bench.makeAuthority(QStringLiteral("stranger"));
        m_bench.certify(QStringLiteral("clock"),
                        QStringLiteral("rsa:2048"),
                        QStringLiteral("root"),
                        "keyUsage=critical,digitalSignature\n"
                        "extendedKeyUsage=critical,timeStamping\n");
    }

    void repliesAndTokens_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::addColumn<bool>("token");
        QTest::newRow("reply sha256") << QStringLiteral("sha256") << false;
        QTest::newRow("reply sha384") << QStringLiteral("sha384") << false;
        QTest::newRow("reply sha512") << QStringLiteral("sha512") << false;
        QTest::newRow("token") << QStringLiteral("sha256") << true;
    }

    void repliesAndTokens()
    {
        QFETCH(const QString, digest);
        QFETCH(const bool, token);
        const QByteArray bytes = reply(
            digest, QStringLiteral("clock"), token ? QStringLiteral("-token_out") : QString());
        QCOMPARE(m_bench.run(QStringLiteral("ts -verify -data content.bin -in r.tsr -CAfile "
                                            "root.pem %1")
                                 .arg(token ? QStringLiteral("-token_in") : QString())),
                 0);
        const auto verdict = checkTimeStamp(bytes, stamped, anchors(QStringLiteral("root")));
        QVERIFY(verdict.has_value() && verdict->holds());
        QCOMPARE(verdict->steps.size(), 4);
        QVERIFY(std::abs(verdict->at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QVERIFY(verdict->authority == anchors(QStringLiteral("clock")).first());
        QCOMPARE(verdict->serial.toInt(nullptr, 16),
                 m_bench.read(QStringLiteral("serial.txt")).trimmed().toInt(nullptr, 16));
    }

    void ofOtherBytes()
    {
        const QByteArray bytes = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        QVERIFY(fails(*checkTimeStamp(bytes, stamped + '!', {}), "imprint"));
        QVERIFY(checkTimeStamp(bytes, stamped, {})->holds());
    }

    void byAStranger()
    {
        const QByteArray bytes = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        QVERIFY(
            fails(*checkTimeStamp(bytes, stamped, anchors(QStringLiteral("stranger"))), "chain"));
        QVERIFY(m_bench.run(QStringLiteral(
                    "ts -verify -data content.bin -in r.tsr -CAfile stranger.pem")) != 0);
    }

    void digestThatNoLongerCounts()
    {
        const QByteArray bytes = reply(QStringLiteral("sha1"), QStringLiteral("clock"));
        QVERIFY(fails(*checkTimeStamp(bytes, stamped, {}), "imprint"));
    }

    /// The authority's own certificate among those that come with the stamp.
    void withItsChain()
    {
        const QByteArray bytes = reply(
            QStringLiteral("sha256"), QStringLiteral("clock"), QStringLiteral("-chain root.pem"));
        const auto verdict = checkTimeStamp(bytes, stamped, anchors(QStringLiteral("root")));
        QVERIFY(verdict->holds());
        QVERIFY(verdict->authority == anchors(QStringLiteral("clock")).first());
        QVERIFY(
            fails(*checkTimeStamp(bytes, stamped, anchors(QStringLiteral("stranger"))), "chain"));
    }

    /// RFC 3161, 2.4.2: genTime is a GeneralizedTime such as 20260131090000Z.
    void timeThatIsNone()
    {
        QByteArray bytes = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        const qsizetype at = bytes.indexOf(QByteArray::fromHex("180f3230")); // "20…"
        QVERIFY(at > 0);
        bytes.replace(at + 6, 2, "99"); // a month
        const auto verdict = checkTimeStamp(bytes, stamped, anchors(QStringLiteral("root")));
        QVERIFY(!verdict || (!verdict->at.isValid() && fails(*verdict, "signature")));
    }

    /// Nothing that was not looked at holds.
    void nothingLookedAt()
    {
        QVERIFY(!TimeStampVerdict().holds());
        QVERIFY(!SignatureVerdict().holds());
        QVERIFY(TimeStampVerdict().step(QStringLiteral("chain")) == nullptr);
    }

    /// PKCS#7 of the kind "data", and signed without any content (RFC 2315, 7).
    void tokensWithoutAStamp()
    {
        for (const char* hex : {"300b06092a864886f70d010701", "300b06092a864886f70d010702"}) {
            const auto verdict = checkTimeStamp(QByteArray::fromHex(hex), stamped, {});
            QVERIFY(!verdict || fails(*verdict, "granted"));
            QVERIFY(isBareTimeStamp(QByteArray::fromHex(hex)));
        }
    }

    void cutAnywhere()
    {
        const QByteArray whole = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        QVERIFY(!isBareTimeStamp(whole));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(!checkTimeStamp(whole.first(size), stamped, {}));
            QVERIFY(!isBareTimeStamp(whole.first(size)));
        }
    }

    void changedReply()
    {
        QByteArray bytes = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        bytes[bytes.size() - 1] ^= 1; // the signature's last byte
        QVERIFY(fails(*checkTimeStamp(bytes, stamped, {}), "signature"));
        // Whom a certificate that did not sign leads to is not asked.
        const auto verdict = checkTimeStamp(bytes, stamped, anchors(QStringLiteral("root")));
        QVERIFY(fails(*verdict, "signature"));
        QVERIFY(verdict->step(QStringLiteral("chain")) == nullptr && !verdict->authority);
        QVERIFY(m_bench.run(QStringLiteral("ts -verify -data content.bin -in r.tsr -CAfile "
                                           "stranger.pem")) != 0);
    }

    /// A request for a policy that the responder does not have is answered with a refusal.
    void notGranted()
    {
        m_bench.must(QStringLiteral(
            "ts -query -data content.bin -sha256 -tspolicy 1.2.3.4.9 -cert -out q.tsq"));
        (void)m_bench.run(QStringLiteral("ts -reply -config tsa.cnf -queryfile q.tsq -inkey "
                                         "clock.key -signer clock.pem -out refused.tsr"));
        const QByteArray refused = m_bench.read(QStringLiteral("refused.tsr"));
        QVERIFY(!refused.isEmpty());
        QVERIFY(fails(*checkTimeStamp(refused, stamped, {}), "granted"));
    }

    void everyFlippedBit()
    {
        const QByteArray bytes = reply(QStringLiteral("sha256"), QStringLiteral("clock"));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped.at(i) ^ (1 << (i % 8)));
            const auto verdict = checkTimeStamp(flipped, stamped + '!', {});
            QVERIFY(!verdict || !verdict->holds());
        }
    }

    void noStamps_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("stamp");
        QTest::newRow("more behind")
            << reply(QStringLiteral("sha256"), QStringLiteral("clock")) + '\0';
    }

    void noStamps()
    {
        QFETCH(const QByteArray, bytes);
        const auto verdict = checkTimeStamp(bytes, stamped, {});
        QVERIFY(!verdict);
        QVERIFY(verdict.error().code == ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
