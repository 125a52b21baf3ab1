// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequenceview.h"
#include "app/commands/editactions.h"
#include "app/itemmodels/scenariotreemodel.h"
#include "app/jobrunner.h"
#include "app/pages/gateway/cutsetcards.h"
#include "app/pages/gateway/decisivematrix.h"
#include "app/pages/gateway/decisivemodel.h"
#include "app/pages/gateway/gatewayinspector.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/investmentside.h"
#include "app/pages/gateway/scenariopanel.h"
#include "app/pages/gateway/scenariotree.h"
#include "app/shell/statusline.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/maturityedits.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/realceremonies.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace zt;
using namespace Qt::StringLiterals;

/// 閘道模擬 by keyboard: what gets through, why, and what would have to be missing.
class TestGatewayPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] GatewayPage* page() const
    {
        return dynamic_cast<GatewayPage*>(m_bench->window->currentPage());
    }

    [[nodiscard]] QTreeView* tree() const { return page()->tree()->view(); }

    /// Until the run and, where asked, its cut sets are there.
    void settle(bool cutSets = true)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page()->state().hasRun(), 60'000);
        JobRunner& jobs = m_bench->window->session().context().jobs;
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 120'000);
        QCoreApplication::processEvents();
        if (cutSets) {
            QVERIFY(page()->state().hasCutSets());
        }
    }

    void answer(const QStringList& items, const QString& status = u"implemented"_s)
    {
        EditActions& edit = m_bench->window->session().context().edit;
        for (const QString& item : items) {
            QVERIFY(edit.apply(
                editAnswer(m_bench->snapshot(), {m_scope, item}, {{u"status"_s, status}})));
        }
    }

    [[nodiscard]] QStringList allItems() const { return shippedGatewayPolicy()->items; }

    Scope m_scope;

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        EditActions& edit = m_bench->window->session().context().edit;
        m_scope = Scope::system(edit.addSystem(u"S-001"_s, u"線上開戶系統"_s).value());
    }

    void cleanup() { m_bench.reset(); }

    void withoutAnswersItSaysWhatToDo()
    {
        m_bench->window->showPage(u"gateway"_s);
        QVERIFY(page()->saysWhatToDo());
        QCOMPARE(page()->inspector(), nullptr);
        QVERIFY(page()->statusFacts().isEmpty());
        auto* all = page()->findChild<QPushButton*>(u"everyItem"_s);
        QVERIFY(all != nullptr && all->isVisible());
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        settle(false);
        QVERIFY(!page()->saysWhatToDo());
        QCOMPARE(page()->state().countOf(ScenarioOutcome::Passed), 0);
        QCOMPARE(page()->state().countOf(ScenarioOutcome::Refused), 0);
    }

    void itHasItsPlaceInTheRailAndItsKey()
    {
        answer({u"1-1"_s});
        QTest::keyClick(m_bench->window, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(m_bench->window->currentPage()->id(), u"gateway"_s);
        QCOMPARE(page()->title(), u"閘道模擬"_s);
        QTest::keyClick(m_bench->window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_bench->window->currentPage()->id(), u"regulator"_s);
    }

    /// The tree against the same functions asked by themselves.
    void theTreeIsWhatTheSimulationSays()
    {
        answer(allItems());
        answer({u"1-7"_s, u"2-4"_s, u"2-5"_s}, u"not_implemented"_s);
        m_bench->window->showPage(u"gateway"_s);
        page()->openArgument(u"scope:"_s + toKey(m_scope));
        settle();
        const RuleBook book(*shippedGatewayPolicy());
        std::vector<PreparedScenario> ready;
        for (const GatewayScenario& scenario : shippedGatewayScenarios()->scenarios) {
            ready.push_back(prepare(scenario, book, runCeremonies));
        }
        RunSettings settings;
        settings.controls = ControlSet::all(36);
        for (const QString& missing : {u"1-7"_s, u"2-4"_s, u"2-5"_s}) {
            settings.controls.setShare(book.policy().itemIndex(missing), 0);
        }
        const QList<ScenarioRun> runs = runScenarios(book, ready, settings);
        const ScenarioTreeModel& model = *page()->tree()->model();
        const QAbstractItemModelTester tester(
            page()->tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        int lines = 0;
        for (int at = 0; at < model.rowCount(); ++at) {
            const QModelIndex parent = model.index(at, 0);
            const ScenarioGroup* group = model.group(parent);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const ScenarioLine* line = model.line(model.index(row, 0, parent));
                QCOMPARE(line->id, runs.at(line->scenario).scenario->id);
                QVERIFY(group->outcome == runs.at(line->scenario).attack.outcome);
                ++lines;
            }
        }
        QCOMPARE(lines, 52);
        QVERIFY(model.group(model.index(0, 0))->outcome == ScenarioOutcome::Passed);
        QCOMPARE(model.index(0, 0).data(Qt::DisplayRole).toString(), u"攻擊會通過"_s);
        // the hash in the status bar is that of these decisions
        QCOMPARE(page()->statusFacts().last().copied, decisionLogSha256(book.policy(), runs));
    }

    void s24TellsWhatIsMissingAndWhereItWouldHaveEnded()
    {
        answer(allItems());
        answer({u"2-4"_s, u"2-5"_s}, u"not_implemented"_s);
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle();
        page()->openArgument(u"scenario:S24"_s);
        QCOMPARE(page()->scenario(), page()->state().indexOf(u"S24"_s));
        const QList<CutSetCard>& cards = page()->side()->cards()->cards();
        QVERIFY(!cards.isEmpty());
        QCOMPARE(cards.first().sentence, u"僅當 2-4 與 2-5 同時缺少時才會通過"_s);
        QVERIFY(cards.first().open);
        QCOMPARE(cards.first().items.size(), 2);
        QVERIFY2(page()->side()->comparisonText().startsWith(u"與情境宣告的決定項次一致"_s),
                 qPrintable(page()->side()->comparisonText()));
        // No action has a price, so items are counted: either of the two does. Both cost the same,
        // the first is named. It stops what needs that one alone as well.
        const InvestmentSide* investment = page()->side()->investment();
        QVERIFY(investment->isVisibleTo(page()->side()));
        QVERIFY2(investment->cheapestText().startsWith(u"2-4 "_s),
                 qPrintable(investment->cheapestText()));
        QCOMPARE(investment->costText(), u"1 項"_s);
        QVERIFY(!investment->alsoText().contains(u"S24"_s));
        page()->openArgument(u"scenario:S02"_s); // blocked: nothing to be stopped
        QVERIFY(investment->cheapestText().isEmpty());
        page()->openArgument(u"scenario:S24"_s);
        QTest::keyClick(page(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(page()->panel()->look() == ScenarioPanel::Look::Table);
        QVERIFY2(page()->panel()->cutText().contains(u"在此切斷"_s),
                 qPrintable(page()->panel()->cutText()));
        // One of the two alone would have stopped it, as both have to be missing.
        QVERIFY(page()->panel()->cutText().startsWith(u"若有 2-"_s));
        m_bench->shot(u"gateway"_s);
    }

    void theKeyboardWalksScenariosAndSteps()
    {
        answer({u"1-1"_s});
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle(false);
        QVERIFY(tree()->hasFocus());
        const int first = page()->scenario();
        QCOMPARE(first, page()->tree()->first());
        QTest::keyClick(tree(), Qt::Key_Down);
        QVERIFY(page()->scenario() != first);
        QTest::keyClick(tree(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(page()->scenario(), first);
        QTest::keyClick(tree(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(page()->panel()->steps()->hasFocus());
        QSignalSpy chosen(page()->panel(), &ScenarioPanel::stepChosen);
        QTest::keyClick(page()->panel()->steps(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(page()->panel()->step(), 0);
        QCOMPARE(page()->panel()->diagram()->step(), 0); // one cursor in both
    }

    void theFilterNarrowsAndEscComesBack()
    {
        answer({u"1-1"_s});
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle(false);
        QTest::keyClick(m_bench->window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page()->tree()->filter()->hasFocus());
        QTest::keyClicks(page()->tree()->filter(), u"S24"_s);
        int shown = 0;
        const QAbstractItemModel* rows = tree()->model();
        for (int at = 0; at < rows->rowCount(); ++at) {
            shown += rows->rowCount(rows->index(at, 0));
        }
        QCOMPARE(shown, 1);
        QTest::keyClick(page()->tree()->filter(), Qt::Key_Escape);
        QVERIFY(page()->tree()->filter()->text().isEmpty());
    }

    /// An answer given elsewhere is in the next run without anybody asking for it.
    void aChangedAnswerRunsAgain()
    {
        answer(allItems());
        answer({u"1-7"_s}, u"not_implemented"_s);
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle();
        const int through = page()->state().countOf(ScenarioOutcome::Passed);
        QVERIFY(through > 0); // S13 and S14 turn on 1-7
        answer({u"1-7"_s});
        settle();
        QCOMPARE(page()->state().countOf(ScenarioOutcome::Passed), 0);
        m_bench->window->session().context().edit.undoStack().undo();
        settle();
        QCOMPARE(page()->state().countOf(ScenarioOutcome::Passed), through);
    }

    void theMatrixShowsDeclaredAndComputedAndDrillsDown()
    {
        answer(allItems());
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle();
        QTest::keyClick(m_bench->window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page()->currentSubPage(), 1);
        QTableView* table = page()->matrix()->table();
        QVERIFY(table->hasFocus());
        const DecisiveModel& model = *page()->matrix()->model();
        QCOMPARE(model.rowCount(), 52);
        QCOMPARE(model.columnCount(), 36);
        const int row = page()->state().indexOf(u"S24"_s);
        const int column = page()->state().policy().itemIndex(u"2-4"_s);
        QCOMPARE(model.index(row, column).data(DecisiveModel::CellRole).toInt(),
                 static_cast<int>(Decisive::Both));
        table->setCurrentIndex(model.index(row, column));
        QCOMPARE(page()->side()->item(), u"2-4"_s);
        m_bench->shot(u"gateway-matrix"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page()->currentSubPage(), 0);
        QCOMPARE(page()->scenario(), row);
        QCOMPARE(page()->side()->item(), u"2-4"_s);
    }

    void theSeedIsAskedForAndRefusedInWords()
    {
        answer({u"1-1"_s});
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle(false);
        const auto chooseSeed = [this] {
            page()->secondaryActions().at(1)->trigger();
            auto* popover = page()->findChild<QWidget*>(u"algorithmPopover"_s);
            QVERIFY(popover != nullptr);
            auto* list = popover->findChild<QListView*>();
            list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
            QTest::keyClick(list, Qt::Key_Return);
        };
        m_bench->ui->button = 1;
        m_bench->ui->text = u"20260718"_s;
        chooseSeed();
        settle(false);
        QCOMPARE(page()->state().runs().present.settings.seed, quint64{20260718});
        QCOMPARE(page()->statusFacts().first().copied, u"20260718"_s);
        QSignalSpy toast(page(), &Page::toast);
        m_bench->ui->text = u"-1"_s;
        chooseSeed();
        QCOMPARE(toast.size(), 1);
        QCOMPARE(page()->state().choice().seed, quint64{20260718});
    }

    void theReportOfTheRunIsWritten()
    {
        answer({u"1-1"_s});
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle();
        m_bench->ui->savePath = m_bench->path(u"閘道模擬.csv"_s);
        QSignalSpy written(page(), &GatewayPage::exported);
        page()->secondaryActions().last()->trigger();
        QVERIFY(written.wait(60'000));
        QVERIFY(written.first().first().toBool());
        QFile file(m_bench->ui->savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"S24"_s) && text.contains(u"連線中設備轉不健康"_s),
                 qPrintable(text.left(400)));
    }
};

QTEST_MAIN(TestGatewayPage)
#include "tst_gatewaypage.moc"
