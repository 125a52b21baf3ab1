// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/pastgaps.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>

using namespace zt;

namespace {

/// One pillar with four items, all of the first level.
Result<Guideline> readPack(const QByteArray& bytes)
{
    Result<Guideline> guideline = fixture::readPack(bytes);
    if (guideline) {
        Level level;
        level.id = QStringLiteral("I");
        level.order = 1;
        guideline->levels.append(level);
        guideline->items.clear();
        for (int i = 1; i <= 4; ++i) {
            GuidelineItem item;
            item.id = QStringLiteral("1-%1").arg(i);
            item.pillar = QStringLiteral("P1");
            item.level = level.id;
            guideline->items.append(item);
        }
    }
    return guideline;
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), QTimeZone::utc()};
}

} // namespace

/// Gaps at the ends of quarters, counted by hand from what was answered when.
class TestPastGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(utc(2025, 1, 10, 2, 0));
        auto document =
            Document::create(path(), fixture::profile(), fixture::pack(), environment());
        ZT_VERIFY_RESULT(document);
        m_document = std::move(*document);
        const System system = fixture::emptySystem(m_clock, 1);
        m_scope = Scope::system(system.id);
        apply({std::nullopt, system});
    }

    void cleanup()
    {
        m_document.reset();
        m_dir.reset();
    }

    void endsOfQuartersInTaipei()
    {
        makeHistory();
        const QList<BurnPoint> points = read(QDate(2026, 2, 10));
        const QList<BurnPoint> expected{
            {{2025, 1}, 4}, {{2025, 2}, 3}, {{2025, 3}, 2}, {{2025, 4}, 2}};
        QCOMPARE(points.size(), expected.size());
        for (qsizetype i = 0; i < points.size(); ++i) {
            QVERIFY(points[i].quarter == expected[i].quarter);
            QCOMPARE(points[i].gaps, expected[i].gaps);
        }
    }

    void eightQuartersBackAtMost()
    {
        makeHistory();
        const QList<BurnPoint> points = read(QDate(2027, 12, 31));
        QCOMPARE(points.size(), 8);
        QVERIFY(points.first().quarter == (Quarter{2025, 4}));
        QCOMPARE(points.first().gaps, 2);
        QCOMPARE(points.last().gaps, 1);
    }

    void nothingToRead()
    {
        QVERIFY(!pastGaps(*m_document, m_scope, QDate(2026, 2, 10))); // no target
        makeHistory();
        QVERIFY(!pastGaps(*m_document, m_scope, QDate(2025, 3, 31))); // no quarter is past
        QVERIFY(!pastGaps(*m_document, Scope::institution(), QDate(2026, 2, 10)));
        QVERIFY(pastGaps(*m_document, m_scope, QDate(2025, 4, 1)));
    }

    void ofALockedAssessment()
    {
        makeHistory();
        m_document.reset();
        AgeIdentity identity = AgeIdentity::generate();
        AgeLock lock;
        lock.recipients = {identity.recipient()};
        AgeKeys keys;
        keys.identities.push_back(std::move(identity));
        ZT_VERIFY_RESULT(lockInPlace(path(), lock, m_job));
        const auto file = LockedFile::open(path(), keys, m_job);
        ZT_VERIFY_RESULT(file);
        auto document = Document::open(path(), Document::Access::ReadWrite, environment());
        ZT_VERIFY_RESULT(document);
        m_document = std::move(*document);
        const QList<BurnPoint> points = read(QDate(2026, 2, 10));
        QCOMPARE(points.size(), 4);
        QCOMPARE(points.last().gaps, 2);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("a.zta")); }

    [[nodiscard]] DocumentEnvironment environment()
    {
        DocumentEnvironment environment = fixture::environment(m_clock);
        environment.readPack = &readPack;
        return environment;
    }

    void apply(const Change& change)
    {
        ZT_VERIFY_RESULT(m_document->apply({{QStringLiteral("test"), {}}, {change}, {}}));
    }

    void implement(const QString& item, const QDateTime& when)
    {
        m_clock.set(when);
        ItemAnswer answer;
        answer.scope = m_scope;
        answer.item = item;
        answer.status = ItemStatus::Implemented;
        apply({std::nullopt, answer});
    }

    void makeHistory()
    {
        // The last second of June in Taipei, then the first of July.
        implement(QStringLiteral("1-1"), utc(2025, 6, 30, 15, 59, 59));
        implement(QStringLiteral("1-2"), utc(2025, 6, 30, 16, 0, 0));
        implement(QStringLiteral("1-3"), utc(2026, 1, 5, 2, 0));
        PillarTarget target; // said last: the past is measured by the targets of today
        target.scope = m_scope;
        target.pillar = QStringLiteral("P1");
        apply({std::nullopt, target});
    }

    QList<BurnPoint> read(const QDate& today)
    {
        const auto work = pastGaps(*m_document, m_scope, today);
        const auto points = work ? work(m_job) : Result<QList<BurnPoint>>();
        return points.value_or(QList<BurnPoint>());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    std::unique_ptr<Document> m_document;
    Scope m_scope;
    JobContext m_job;
};

QTEST_GUILESS_MAIN(TestPastGaps)
#include "tst_pastgaps.moc"
