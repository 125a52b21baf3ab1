// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/auditsampletally.h"
#include "model/domain/invariants.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const Signature preparer{QStringLiteral("王查核"), at(1)};
const Signature reviewer{QStringLiteral("李覆核"), at(2)};

QList<int> numbersOf(const AuditSample& sample)
{
    QList<int> numbers;
    for (const SampleItem& item : sample.items) {
        numbers.append(item.number);
    }
    return numbers;
}

AuditSample drawn(int size)
{
    return drawnFrom(sampleAs(1, 1, {point("A-1")}), accounts(), size).value();
}

/// All sound but the first `exceptions`.
AuditSample checked(AuditSample sample, int exceptions)
{
    for (SampleItem& item : sample.items) {
        item.outcome = exceptions-- > 0 ? SampleOutcome::Exception : SampleOutcome::Sound;
    }
    return sample;
}

Snapshot after(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    if (!set || !checkInvariants(snapshot, *set)) {
        qFatal("refused");
    }
    return applied(snapshot, *set).value();
}

bool isRefused(const Snapshot& snapshot, const AuditSample& sample)
{
    return !checkInvariants(snapshot, ChangeSet{{}, {Change{std::nullopt, sample}}, {}});
}

} // namespace

/// Samples: what is drawn, who looked, what it says, and what is refused.
class TestAuditSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// By sha256sum of "2026:1" … "2026:8" the order is 1 6 4 3 2 7 8 5.
    void whatIsDrawnStandsWithItsCells()
    {
        const AuditSample sample = drawn(3);
        QCOMPARE(numbersOf(sample), (QList<int>{1, 4, 6}));
        QCOMPARE(
            sample.items[0].cells,
            (QStringList{QStringLiteral("u%1").arg(sample.items[0].number), QStringLiteral("北")}));
        QCOMPARE(sample.populationSize, 8);
        QCOMPARE(sample.populationSha256, QString(64, QLatin1Char('a')));
        QVERIFY(drawsTheSame(sample, {}));
        AuditSample other = sample;
        other.seed = QStringLiteral("2027");
        QVERIFY(!drawsTheSame(other, {}));
    }

    /// 5 of 5 + 3 accounts: 3.125 and 1.875 are 3 and 2.
    void strataByColumn()
    {
        AuditSample sample = sampleAs(1, 1, {point("A-1")});
        sample.method = SampleMethod::Stratified;
        sample.stratum = QStringLiteral("分公司");
        const auto five = drawnFrom(sample, accounts(), 5);
        QVERIFY(five.has_value());
        QCOMPARE(numbersOf(*five), (QList<int>{1, 3, 4, 6, 7}));
        sample.stratum = QStringLiteral("部門");
        const auto refused = drawnFrom(sample, accounts(), 3);
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(3), QStringLiteral("帳號, 分公司"));
    }

    /// One of eight is the tolerable 5 %, rounded up: only all of them show that it is not there.
    void sizeByTheRule()
    {
        QCOMPARE(drawnFrom(sampleAs(1, 1, {point("A-1")}), accounts())->items.size(), 8);
        AuditSample half = sampleAs(1, 1, {point("A-1")});
        half.rule = {60, 5000, 0}; // D = 4; C(4,2)/C(8,2) = 6/28 < 40 %, 4/8 = 50 % is not
        QCOMPARE(drawnFrom(half, accounts())->items.size(), 2);
        half.method = SampleMethod::All;
        half.seed.clear();
        QCOMPARE(drawnFrom(half, accounts())->items.size(), 8);
    }

    /// Upper limits from binomial coefficients in another language.
    void whatItSays()
    {
        AuditSample sample = checked(drawn(4), 1);
        sample.rule = {90, 9000, 0};
        auto tally = tallyOf(sample);
        QVERIFY(tally.has_value());
        QCOMPARE(tally->exceptions, 1);
        QCOMPARE(tally->rate, 2500);
        QCOMPARE(tally->upper, std::optional<int>(4));
        QCOMPARE(tally->upperAsRate, std::optional<int>(5000));
        QCOMPARE(tally->holds, Tri::Yes);
        sample.rule.tolerableRate = 5000;
        QCOMPARE(tallyOf(sample)->holds, Tri::No);
        sample.items.last().outcome = SampleOutcome::Unchecked;
        tally = tallyOf(sample);
        QCOMPARE(tally->checked, 3);
        QCOMPARE(tally->rate, 3334); // a third, rounded up
        QVERIFY(!tally->upper && tally->holds == Tri::Unknown);
    }

    /// What was drawn by the rule without an exception shows what it was drawn for; with one not.
    void sizeAndConclusionAgree()
    {
        SampleFrame population = accounts();
        while (population.rows.size() < 200) {
            population.rows.append(population.rows.first());
        }
        for (const SampleRule rule : {SampleRule{95, 500, 0}, SampleRule{90, 1000, 100}}) {
            AuditSample sample = sampleAs(1, 1, {point("A-1")});
            sample.rule = rule;
            sample = drawnFrom(sample, population).value();
            const int allowed = sampleSize(rule, 200)->allowedErrors;
            QCOMPARE(tallyOf(checked(sample, allowed))->holds, Tri::Yes);
            QCOMPARE(tallyOf(checked(sample, allowed + 1))->holds, Tri::No);
            sample.items.removeLast();
            QCOMPARE(tallyOf(checked(sample, allowed))->holds, Tri::No);
        }
    }

    void lookedAtBySomebody()
    {
        Snapshot snapshot = auditSnapshot();
        snapshot = after(snapshot, addSample(snapshot, drawn(3), ownLists()));
        const auto sample = [&] { return *snapshot.auditSampleByCode(QStringLiteral("S-1")); };
        const int first = sample().items.first().number;
        snapshot =
            after(snapshot,
                  checkItems(sample(),
                             {{first, SampleOutcome::Exception, QStringLiteral("離職未停用")}},
                             preparer));
        QCOMPARE(sample().items.first().note, QStringLiteral("離職未停用"));
        QCOMPARE(sample().preparer, preparer.who);
        // Without a word the note stays.
        snapshot =
            after(snapshot, checkItems(sample(), {{first, SampleOutcome::Sound, {}}}, preparer));
        QCOMPARE(sample().items.first().note, QStringLiteral("離職未停用"));
        QVERIFY(checkItems(sample(), {{first, SampleOutcome::Sound, {}}}, preparer)->isEmpty());
        const auto refused = checkItems(sample(), {{9, SampleOutcome::Sound, {}}}, preparer);
        QVERIFY(!refused && refused.error().code == ErrorCode::InvariantBroken);
        snapshot = after(snapshot, concludeSample(sample(), QStringLiteral("可靠"), preparer));
        QCOMPARE(sample().conclusion, QStringLiteral("可靠"));
        snapshot = after(snapshot, removeSample(sample()));
        QVERIFY(snapshot.auditSamples.isEmpty());
    }

    void whatRestsOnItBecomesStale()
    {
        Snapshot snapshot = auditSnapshot();
        const Audit audit = *snapshot.auditByCode(QStringLiteral("Q-1"));
        const QList<PointRef> points{point("A-1")};
        snapshot = after(snapshot, addSample(snapshot, drawn(3), ownLists()));
        snapshot = after(
            snapshot,
            editPoints(snapshot,
                       audit,
                       ownLists(),
                       {{points.first(), {{QStringLiteral("result"), QStringLiteral("conform")}}}},
                       preparer));
        snapshot = after(snapshot, readyPoints(snapshot, audit, points, preparer));
        snapshot = after(snapshot, acceptPoints(snapshot, audit, points, reviewer));
        const auto stale = [&] {
            return isStale(snapshot, *snapshot.pointResult(audit.id, points.first()));
        };
        QVERIFY(!stale());
        const AuditSample sample = snapshot.auditSamples.first();
        snapshot = after(snapshot,
                         checkItems(sample,
                                    {{sample.items.first().number, SampleOutcome::Exception, {}}},
                                    preparer));
        QVERIFY(stale());
    }

    void refused()
    {
        const Snapshot snapshot = auditSnapshot();
        QVERIFY(!isRefused(snapshot, drawn(3)));
        const auto with = [&](const auto& change) {
            AuditSample sample = drawn(3);
            change(sample);
            return isRefused(snapshot, sample);
        };
        QVERIFY(with([](AuditSample& s) { s.points.clear(); }));
        QVERIFY(with([](AuditSample& s) {
            s.points = {PointRef{QStringLiteral("no"), QStringLiteral("A-1")}};
        }));
        QVERIFY(with([](AuditSample& s) { s.audit = auditId(9); }));
        QVERIFY(with([](AuditSample& s) { s.seed = QStringLiteral(" "); }));
        QVERIFY(with([](AuditSample& s) { s.stratum = QStringLiteral("分公司"); }));
        QVERIFY(with([](AuditSample& s) { s.method = SampleMethod::Stratified; }));
        QVERIFY(with([](AuditSample& s) { s.method = SampleMethod::All; }));
        QVERIFY(with([](AuditSample& s) { s.rule.expectedRate = s.rule.tolerableRate; }));
        QVERIFY(with([](AuditSample& s) { s.populationSha256.chop(1); }));
        QVERIFY(with([](AuditSample& s) { s.items.clear(); }));
        QVERIFY(with([](AuditSample& s) { s.items.swapItemsAt(0, 1); }));
        QVERIFY(with([](AuditSample& s) { s.items.last().number = 9; }));
        QVERIFY(with([](AuditSample& s) { s.items.last().cells.removeLast(); }));
        QVERIFY(with([](AuditSample& s) { s.preparer = QStringLiteral("王"); }));
        QVERIFY(!drawnFrom(sampleAs(1, 1, {point("A-1")}), SampleFrame{}, 1));
        QVERIFY(!drawnFrom(sampleAs(1, 1, {point("A-1")}), SampleFrame{}));
        QVERIFY(!drawnFrom(sampleAs(1, 1, {point("A-1")}), accounts(), 9));
        QVERIFY(!drawnFrom(sampleAs(1, 1, {point("A-1")}), accounts(), 0));
        QVERIFY(!addSample(snapshot, sampleAs(1, 1, {point("Z-1")}), ownLists()));
    }
};

QTEST_GUILESS_MAIN(TestAuditSample)
#include "tst_auditsample.moc"
