// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/base/id.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace zt;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isTheExampleOfTheStandard()
    {
        // RFC 9562, appendix A.6: 2022-02-22 14:22:22.00 GMT-5.
        const QUuid uuid = makeUuid7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces),
                 QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    void carriesVersionAndVariantWhateverTheRandomBits()
    {
        for (const quint64 bits : {quint64{0}, ~quint64{0}, quint64{0x0123456789abcdef}}) {
            const QByteArray bytes = makeUuid7(1'700'000'000'000, bits, bits).toRfc4122();
            QCOMPARE(static_cast<uchar>(bytes[6]) >> 4U, 7);
            QCOMPARE(static_cast<uchar>(bytes[8]) >> 6U, 2);
            QCOMPARE(bytes.left(6).toHex(), QByteArray("018bcfe56800"));
        }
    }

    void countsUpWithinOneClock()
    {
        SystemClock system;
        SteppedClock stepped(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()), 0);
        for (Clock* clock : {static_cast<Clock*>(&system), static_cast<Clock*>(&stepped)}) {
            QByteArray last;
            QSet<QUuid> seen;
            for (int i = 0; i < 20'000; ++i) {
                const QUuid uuid = clock->newUuid();
                QVERIFY(uuid.toRfc4122() > last);
                last = uuid.toRfc4122();
                seen.insert(uuid);
            }
            QCOMPARE(seen.size(), 20'000);
        }
    }

    void steppedClockComesOutTheSameTwice()
    {
        const QDateTime start(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());
        SteppedClock a(start, 250);
        SteppedClock b(start, 250);
        QCOMPARE(a.now(), start);
        QCOMPARE(a.now(), start.addMSecs(250));
        QCOMPARE(b.now(), start);
        b.set(a.now());
        QCOMPARE(a.now(), b.now().addMSecs(250));
    }

    void timeIsStoredInUtcWithMilliseconds()
    {
        const QDateTime taipei(QDate(2026, 7, 18), QTime(14, 22, 7, 318), QTimeZone("Asia/Taipei"));
        QCOMPARE(toStoredTime(taipei), QStringLiteral("2026-07-18T06:22:07.318Z"));
        QCOMPARE(fromStoredTime(QStringLiteral("2026-07-18T06:22:07.318Z")), taipei.toUTC());
        QVERIFY(!fromStoredTime(QStringLiteral("18 July")).isValid());
        QVERIFY(!fromStoredTime(QString()).isValid());
    }

    void idsGoThroughText()
    {
        using TestId = Id<struct TestTag>;
        const TestId id{makeUuid7(1, 2, 3)};
        QCOMPARE(TestId::fromString(id.toString()), id);
        QVERIFY(!id.isNull());
        QVERIFY(TestId().isNull());
        QVERIFY(TestId::fromString(QStringLiteral("nonsense")).isNull());
        QCOMPARE(qHash(id), qHash(TestId::fromString(id.toString())));
        QVERIFY(TestId{makeUuid7(1, 2, 3)} < TestId{makeUuid7(2, 0, 0)});
    }
};

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
