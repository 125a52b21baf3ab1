// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/trailcodec.h"
#include "tests/support/assessmentfixture.h"

#include <QJsonDocument>

using namespace zt;

namespace {

/// What a person may type to look like the end of an entry.
const QString trap = QStringLiteral("\",\"changes\":[],\"label\":{},\"time\":\"x\" ],\"label\":");

StoredEntry entryFor(const QString& actor, const ChangeSet& changes)
{
    JobContext job;
    const QDateTime time(QDate(2026, 7, 18), QTime(6, 22, 7, 318), QTimeZone::utc());
    return makeEntry({41, QByteArray(32, 'h')}, {QUuid::createUuid(), time, actor}, changes, job)
        .value();
}

ChangeSet changes(const QString& text)
{
    SteppedClock clock = fixture::newClock();
    System system = fixture::emptySystem(clock, 1);
    system.name = text;
    system.reasons.insert(Aspect::Rto, text);
    ChangeSet set = fixture::adding({system, fixture::emptySystem(clock, 2)});
    set.label.args = QStringList{text};
    set.reason = text;
    return set;
}

} // namespace

/// The short ways to read a long entry say what the long way says.
class TestTrailCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bytesAreThoseOfTheDocument()
    {
        const StoredEntry stored = entryFor(trap, changes(trap));
        const QJsonDocument read = QJsonDocument::fromJson(stored.stored);
        QCOMPARE(stored.stored, read.toJson(QJsonDocument::Compact));
        QCOMPARE(read.object().value(QLatin1String("changes")).toArray().size(), 2);
    }

    void outlineIsTheEntryWithoutItsChanges()
    {
        for (const QString& text : {QStringLiteral("甲"), trap}) {
            const StoredEntry stored = entryFor(text, changes(text));
            const Result<TrailEntry> whole = readEntry(stored);
            const Result<TrailEntry> outline = readOutline(stored);
            ZT_VERIFY_RESULT(whole);
            ZT_VERIFY_RESULT(outline);
            QCOMPARE(outline->actor, text);
            QCOMPARE(outline->seq, 42);
            QCOMPARE(outline->uuid, whole->uuid);
            QCOMPARE(outline->time, whole->time);
            QCOMPARE(outline->label, whole->label);
            QCOMPARE(outline->reason, text);
            QCOMPARE(outline->hash, whole->hash);
            QCOMPARE(outline->storedBytes, stored.stored.size());
            QVERIFY(outline->changes.isEmpty() && !whole->changes.isEmpty());
        }
    }

    void timeStandsAtTheEnd()
    {
        for (const QString& text : {QString(), trap}) {
            const StoredEntry stored = entryFor(text, changes(text));
            const QDateTime time = readEntry(stored)->time;
            QVERIFY(time.isValid());
            QCOMPARE(timeFromEnd(stored.stored), time);
            QCOMPARE(timeFromEnd(stored.stored.last(timeReach)), time);
        }
    }

    void whatIsNoEntryIsRefused()
    {
        StoredEntry stored = entryFor(QStringLiteral("甲"), changes(QString()));
        stored.stored.chop(1);
        ZT_COMPARE_ERROR(readOutline(stored), ErrorCode::TrailBroken);
        QVERIFY(!timeFromEnd(stored.stored).isValid());
        QVERIFY(!timeFromEnd(QByteArray()).isValid());
        stored.stored = "{}";
        ZT_COMPARE_ERROR(readOutline(stored), ErrorCode::TrailBroken);
    }
};

QTEST_GUILESS_MAIN(TestTrailCodec)
#include "tst_trailcodec.moc"
