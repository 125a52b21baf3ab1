// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/selectiontablemodel.h"
#include "checklists/packloader.h"
#include "model/base/clock.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace zt;
using Model = SelectionTableModel;

namespace {

/// An assessment in memory: the shipped guideline and systems that a test writes one by one.
class Bench
{
public:
    Bench()
    {
        const Result<PackPin> pin = shippedGuideline();
        const Result<Guideline> guideline = readGuideline(pin->bytes, QStringLiteral("shipped"));
        snapshot.guideline = std::make_shared<const Guideline>(*guideline);
        snapshot.methodology.instrument = Instrument::Both;
        snapshot.methodology.riskCutoff = 1300;
        snapshot.methodology.impactCutoff = 800;
    }

    /// Remote work, customer data, RTO of 12 hours: by its conditions high risk and low impact, so
    /// that its totals decide.
    void add(std::array<Score, factorCount> scores)
    {
        System system;
        system.id = SystemId{m_clock.newUuid()};
        system.code =
            QStringLiteral("S%1").arg(snapshot.systems.size() + 1, 3, 10, QLatin1Char('0'));
        system.name = QStringLiteral("系統 ") + system.code;
        system.facts.fill(Tri::No);
        system.facts[0] = Tri::Yes;
        system.conditions.fill(Tri::No);
        system.conditions[0] = Tri::Yes;
        system.rtoMinutes = 12 * 60;
        system.scores = scores;
        const auto position = static_cast<qint32>(snapshot.systems.size());
        snapshot.indexById.insert(system.id, position);
        snapshot.indexByCode.insert(system.code, position);
        snapshot.systems.append(system);
    }

    void change(qint32 position, const std::function<void(System&)>& edit)
    {
        System system = snapshot.systems[position];
        edit(system);
        snapshot.systems.replace(position, system);
    }

    [[nodiscard]] Selection selection() const
    {
        return select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
    }

    [[nodiscard]] SystemId id(qint32 position) const { return snapshot.systems[position].id; }

    Snapshot snapshot;

private:
    SteppedClock m_clock{QDateTime(QDate(2026, 7, 18), QTime(6, 0), QTimeZone::utc())};
};

/// Risk totals 16, 14, 14, 12 and impact totals 7, 7, 6, 7; one with a score missing.
Bench smallBench()
{
    Bench bench;
    bench.add({2, 3, 2, 3, 3, 3, 1, 2, 1, 2, 1}); // 16 / 7: first
    bench.add({3, 2, 2, 2, 3, 2, 2, 1, 1, 2, 1}); // 14 / 7: third
    bench.add({3, 2, 2, 2, 3, 2, 2, 1, 1, 1, 1}); // 14 / 6: second
    bench.add({2, 2, 2, 2, 2, 2, 1, 2, 1, 2, 1}); // 12 / 7: not high risk
    bench.add({3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}); // 18 / 15: impact too high
    bench.add({0, 3, 2, 2, 2, 3, 1, 2, 1, 2, 1}); // 13–15 / 7: fits with any score, so selected
    bench.add({0, 1, 2, 2, 2, 3, 1, 2, 1, 2, 1}); // 11–13 / 7: hangs on the missing score
    return bench;
}

QStringList codes(const Model& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(model.headingAt(row)
                          ? QLatin1Char('#') +
                                QString::number(static_cast<int>(*model.headingAt(row)))
                          : model.index(row, Model::CodeColumn).data(Qt::DisplayRole).toString());
    }
    return result;
}

const Language& english()
{
    static const Language language(LanguageCode::En);
    return language;
}

} // namespace

class TestSelectionTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsAndOrder();
    void foldedGroupsHaveNoRows();
    void cellsSayWhatTheySay();
    void columnsOfFactorsGoRoundTrip();
    void oneScoreMovesOneRow();
    void aRowThatLeavesIsRemoved();
    void aGroupAppearsAndVanishes();
    void theHeldSystemKeepsItsPlace();
    void persistentIndexesFollow();
    void movementMarksTheLastColumn();
    void stabilityIsPendingUntilKnown();
    void randomEditsEqualAFreshModel();
    void hundredThousandRowsAreQuick();

private:
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSelectionTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<Model>([]() -> const Language& { return english(); });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSelectionTableModel::groupsAndOrder()
{
    const Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    QCOMPARE(codes(*m_model),
             (QStringList{QStringLiteral("#0"),
                          QStringLiteral("S001"),
                          QStringLiteral("S003"),
                          QStringLiteral("S002"),
                          QStringLiteral("S006"),
                          QStringLiteral("#1"),
                          QStringLiteral("S005")}));
    QCOMPARE(m_model->rowOf(2), 2);
    QCOMPARE(m_model->positionAt(2), 2);
    QCOMPARE(m_model->rowOf(3), -1);
    QCOMPARE(m_model->headingRows(), (QList<int>{0, 5}));
}

void TestSelectionTableModel::foldedGroupsHaveNoRows()
{
    const Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    m_model->setOpen(SelectionClass::NotHighRisk, true);
    m_model->setOpen(SelectionClass::NotAssessed, true);
    m_model->setOpen(SelectionClass::NotApplicable, true);
    QCOMPARE(codes(*m_model).mid(7),
             (QStringList{QStringLiteral("#2"),
                          QStringLiteral("S004"),
                          QStringLiteral("#4"),
                          QStringLiteral("S007")}));
    QVERIFY(m_model->isOpen(SelectionClass::NotApplicable));
    QVERIFY(!m_model->isShown(SelectionClass::NotApplicable));
    m_model->setOpen(SelectionClass::Selected, false);
    QCOMPARE(codes(*m_model).first(), QStringLiteral("#1"));
    QCOMPARE(m_model->rowOf(0), -1);
}

void TestSelectionTableModel::cellsSayWhatTheySay()
{
    const Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    const auto text = [&](int row, int column) {
        return m_model->index(row, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(1, Model::RankColumn), QStringLiteral("1"));
    QCOMPARE(text(1, Model::RiskTotalColumn), QStringLiteral("16"));
    QCOMPARE(text(1, Model::ImpactTotalColumn), QStringLiteral("7"));
    QCOMPARE(text(1, Model::columnOf(0)), QStringLiteral("2"));
    QCOMPARE(text(4, Model::columnOf(0)), QStringLiteral("–"));
    QCOMPARE(text(4, Model::RiskTotalColumn), QStringLiteral("13–15"));
    QCOMPARE(m_model->index(4, Model::columnOf(0)).data(Model::ClipboardRole).toString(),
             QString());
    QCOMPARE(text(6, Model::RankColumn), QString());
    QCOMPARE(m_model->index(0, 0).data(Model::CountRole).toInt(), 4);
    QVERIFY(!m_model->index(0, 0).data(Qt::DisplayRole).toString().isEmpty());
    QVERIFY(m_model->index(1, Model::columnOf(0))
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("2")));
}

void TestSelectionTableModel::columnsOfFactorsGoRoundTrip()
{
    for (int factor = 0; factor < factorCount; ++factor) {
        QCOMPARE(Model::factorOf(Model::columnOf(factor)), factor);
    }
    QCOMPARE(Model::factorOf(Model::RiskTotalColumn), -1);
    QCOMPARE(Model::factorOf(Model::ImpactTotalColumn), -1);
    QCOMPARE(Model::factorOf(Model::NameColumn), -1);
}

void TestSelectionTableModel::oneScoreMovesOneRow()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    // 14 / 7 becomes 17 / 7 and so the first.
    bench.change(1, [](System& s) { s.scores = {3, 3, 3, 3, 3, 2, 2, 1, 1, 2, 1}; });
    m_model->update(bench.snapshot, bench.selection(), {bench.id(1)});
    QCOMPARE(codes(*m_model).mid(1, 4),
             (QStringList{QStringLiteral("S002"),
                          QStringLiteral("S001"),
                          QStringLiteral("S003"),
                          QStringLiteral("S006")}));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 1);
}

void TestSelectionTableModel::aRowThatLeavesIsRemoved()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    bench.change(2, [](System& s) { s.facts.fill(Tri::No); }); // to a folded group
    m_model->update(bench.snapshot, bench.selection(), {bench.id(2)});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 2);
    QCOMPARE(removed.first().at(2).toInt(), 2);
    QCOMPARE(inserted.count(), 0);
    bench.change(2, [](System& s) { s.facts[0] = Tri::Yes; });
    m_model->update(bench.snapshot, bench.selection(), {bench.id(2)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    QCOMPARE(m_model->rowOf(2), 2);
}

void TestSelectionTableModel::aGroupAppearsAndVanishes()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    bench.change(4, [](System& s) { s.facts.fill(Tri::No); }); // the only one of its group
    m_model->update(bench.snapshot, bench.selection(), {bench.id(4)});
    QVERIFY(!m_model->isShown(SelectionClass::ImpactTooHigh));
    QCOMPARE(removed.first().at(1).toInt(), 5); // its heading goes with it
    QCOMPARE(removed.first().at(2).toInt(), 6);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    bench.change(4, [](System& s) { s.facts[0] = Tri::Yes; });
    m_model->update(bench.snapshot, bench.selection(), {bench.id(4)});
    QCOMPARE(inserted.first().at(1).toInt(), 5);
    QCOMPARE(inserted.first().at(2).toInt(), 6);
    QVERIFY(m_model->isShown(SelectionClass::ImpactTooHigh));
}

void TestSelectionTableModel::theHeldSystemKeepsItsPlace()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    m_model->setHeld(0);
    bench.change(0, [](System& s) { s.scores.fill(1); }); // no longer high risk
    m_model->update(bench.snapshot, bench.selection(), {bench.id(0)});
    QCOMPARE(m_model->rowOf(0), 1);
    QCOMPARE(m_model->seatOf(0), SelectionClass::Selected);
    QCOMPARE(m_model->index(1, Model::RankColumn).data(Qt::DisplayRole).toString(), QString());
    QCOMPARE(m_model->index(0, 0).data(Model::CountRole).toInt(), 3);
    m_model->setHeld(1);
    QCOMPARE(m_model->rowOf(0), -1);
    QCOMPARE(m_model->seatOf(0), SelectionClass::NotHighRisk);
}

void TestSelectionTableModel::persistentIndexesFollow()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    const QPersistentModelIndex moved = m_model->index(m_model->rowOf(1), Model::NameColumn);
    const QPersistentModelIndex heading = m_model->index(5, 0);
    bench.change(1, [](System& s) { s.scores = {3, 3, 3, 3, 3, 2, 2, 1, 1, 2, 1}; });
    m_model->update(bench.snapshot, bench.selection(), {bench.id(1)});
    QCOMPARE(moved.row(), 1);
    QCOMPARE(moved.data(Model::PositionRole).toInt(), 1);
    QCOMPARE(heading.row(), 5);
}

void TestSelectionTableModel::movementMarksTheLastColumn()
{
    const Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setMovement({{4}, {0}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(1, Model::TrialColumn).data(Model::MoveRole).toInt(), -1);
    QCOMPARE(m_model->index(6, Model::TrialColumn).data(Model::MoveRole).toInt(), 1);
    QCOMPARE(m_model->index(2, Model::TrialColumn).data(Model::MoveRole).toInt(), 0);
    m_model->setMovement({{4}, {0}});
    QCOMPARE(changed.count(), 1);
}

void TestSelectionTableModel::stabilityIsPendingUntilKnown()
{
    Bench bench = smallBench();
    m_model->reset(bench.snapshot, bench.selection());
    const auto share = [&](int row) {
        return m_model->index(row, Model::StabilityColumn).data(Model::StabilityRole).toInt();
    };
    QCOMPARE(share(1), Model::stabilityPending);
    m_model->setStability({9999, 9000, 8000, 7000, 10000, 6000, -1});
    QCOMPARE(share(1), 9999);
    const auto text = [&](int row) {
        return m_model->index(row, Model::StabilityColumn).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(1), QStringLiteral("99%")); // only "always" is 100 %
    QCOMPARE(text(6), QStringLiteral("100%"));
    bench.change(0, [](System& s) { s.scores[1] = 2; });
    m_model->update(bench.snapshot, bench.selection(), {bench.id(0)});
    QCOMPARE(share(m_model->rowOf(0)), Model::stabilityPending);
    QCOMPARE(share(m_model->rowOf(1)), 9000);
}

void TestSelectionTableModel::randomEditsEqualAFreshModel()
{
    QRandomGenerator random(7);
    Bench bench;
    for (int i = 0; i < 40; ++i) {
        std::array<Score, factorCount> scores{};
        for (Score& score : scores) {
            score = static_cast<Score>(random.bounded(4));
        }
        bench.add(scores);
    }
    m_model->reset(bench.snapshot, bench.selection());
    Model fresh([]() -> const Language& { return english(); });
    for (int step = 0; step < 300; ++step) {
        if (step % 7 == 0) {
            const auto group = static_cast<SelectionClass>(random.bounded(selectionClassCount));
            const bool open = random.bounded(2) == 1;
            m_model->setOpen(group, open);
            fresh.setOpen(group, open);
        }
        QList<SystemId> edited;
        for (int n = random.bounded(3); n >= 0; --n) {
            const int position = random.bounded(40);
            bench.change(position, [&](System& s) {
                s.scores[static_cast<size_t>(random.bounded(factorCount))] =
                    static_cast<Score>(random.bounded(4));
                s.facts[0] = static_cast<Tri>(random.bounded(3));
            });
            edited.append(bench.id(position));
        }
        m_model->setHeld(-1);
        m_model->update(bench.snapshot, bench.selection(), edited);
        fresh.reset(bench.snapshot, bench.selection());
        QCOMPARE(codes(*m_model), codes(fresh));
    }
}

void TestSelectionTableModel::hundredThousandRowsAreQuick()
{
    m_tester.reset(); // it reads every row at every signal
    QRandomGenerator random(11);
    Bench bench;
    for (int i = 0; i < 100000; ++i) {
        std::array<Score, factorCount> scores{};
        for (Score& score : scores) {
            score = static_cast<Score>(1 + random.bounded(3));
        }
        bench.add(scores);
    }
    m_model->reset(bench.snapshot, bench.selection());
    m_model->setOpen(SelectionClass::NotHighRisk, true);
    bench.change(50000, [](System& s) { s.scores.fill(3); });
    const Selection after = bench.selection();
    QElapsedTimer timer;
    timer.start();
    m_model->update(bench.snapshot, after, {bench.id(50000)});
    const qint64 elapsed = timer.nsecsElapsed() / 1000;
    qInfo("one edit among 100,000 rows: %lld us in the model", elapsed);
    QVERIFY2(elapsed < 100000, "the bar itself is held by the bench; this only guards the order");
}

QTEST_MAIN(TestSelectionTableModel)
#include "tst_selectiontablemodel.moc"
