// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figureview.h"
#include "app/commands/editactions.h"
#include "app/itemmodels/reporttablemodel.h"
#include "app/jobrunner.h"
#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/analyses/casespanel.h"
#include "app/pages/gateway/analyses/claimspanel.h"
#include "app/pages/gateway/analyses/investmentpanel.h"
#include "app/pages/gateway/analyses/loadform.h"
#include "app/pages/gateway/analyses/loadpanel.h"
#include "app/pages/gateway/analyses/replaypanel.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/pages/gateway/gatewayinspector.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/itemgrid.h"
#include "app/pages/gateway/itemsetmodel.h"
#include "app/pages/gateway/itemsetpanel.h"
#include "app/pages/gateway/itemsview.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "checklists/gatewaypacks.h"
#include "model/domain/maturityedits.h"
#include "model/domain/roadmapedits.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/decisionlog.h"
#include "pagebench.h"
#include "reports/phrase.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>

using namespace zt;
using namespace Qt::StringLiterals;

/// Items chosen by hand and the questions asked of the simulation: each panel says what the same
/// functions say when they are called by themselves.
class TestGatewayAnalyses : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    Scope m_scope;
    QSet<quint64> m_awaited; ///< jobs under way

    [[nodiscard]] GatewayPage* page() const
    {
        return dynamic_cast<GatewayPage*>(m_bench->window->currentPage());
    }

    [[nodiscard]] AnalysesView* analyses() const { return page()->analyses(); }

    [[nodiscard]] ItemSetPanel* set() const { return page()->items()->set(); }

    [[nodiscard]] JobRunner& jobs() const { return m_bench->window->session().context().jobs; }

    /// Every run and every question is answered. The cut sets of all scenarios are not waited for:
    /// no panel here rests on them, and they take an unoptimised build many seconds a window.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(page()->state().hasRun(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_awaited.isEmpty(), 120'000);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_awaited.isEmpty(), 120'000);
    }

    void awaitJobs()
    {
        m_awaited.clear();
        const QString cutSets = GatewayPage::tr("Cut sets");
        connect(
            &jobs(), &JobRunner::started, this, [this, cutSets](quint64 id, const QString& title) {
                if (title != cutSets) {
                    m_awaited.insert(id);
                }
            });
        connect(&jobs(), &JobRunner::finished, this, [this](quint64 id) { m_awaited.remove(id); });
    }

    /// Every item but these, in one change.
    void answerAllBut(const QStringList& missing)
    {
        QList<std::pair<ItemRef, FieldValues>> answers;
        for (const QString& item : shippedGatewayPolicy()->items) {
            const QString status = missing.contains(item) ? u"not_implemented"_s : u"implemented"_s;
            answers.append({{m_scope, item}, {{u"status"_s, status}}});
        }
        const auto changes = editAnswers(m_bench->snapshot(), answers);
        QVERIFY(changes);
        QVERIFY(m_bench->window->session().context().edit.apply(*changes));
    }

    void open(const QString& argument)
    {
        m_bench->window->showPage(u"gateway"_s, u"scope:"_s + toKey(m_scope));
        settle();
        page()->openArgument(argument);
        settle();
    }

    void choose(const QString& item)
    {
        set()->grid()->setCurrentIndex(set()->model()->indexOf(item));
    }

    /// The pause after the last key, and the run that follows.
    void pause()
    {
        QTest::qWait(260);
        settle();
    }

    [[nodiscard]] QStringList passing() const
    {
        QStringList ids;
        for (int i = 0; i < page()->state().count(); ++i) {
            if (page()->state().run(i).attack.outcome == ScenarioOutcome::Passed) {
                ids.append(page()->state().run(i).scenario->id);
            }
        }
        return ids;
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        awaitJobs();
        EditActions& edit = m_bench->window->session().context().edit;
        m_scope = Scope::system(edit.addSystem(u"S-001"_s, u"線上開戶系統"_s).value());
    }

    void cleanup() { m_bench.reset(); }

    /// S24 turns on 2-4 with 2-5, S13 on 1-7 (catalogue).
    void keysChooseItemsAndSayWhatChanges()
    {
        answerAllBut({u"2-4"_s, u"2-5"_s});
        open(u"items"_s);
        QCOMPARE(page()->currentSubPage(), 1);
        QTRY_VERIFY(set()->grid()->hasFocus());
        QVERIFY(page()->state().choice().from == ItemsFrom::Assessment);
        QVERIFY(passing().contains(u"S24"_s));
        const QAbstractItemModelTester tester(
            set()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose(u"2-4"_s);
        QCOMPARE(page()->side()->item(), u"2-4"_s);
        QTest::keyClick(set()->grid(), Qt::Key_1);
        choose(u"1-7"_s);
        QTest::keyClick(set()->grid(), Qt::Key_3);
        pause();
        QVERIFY(page()->state().choice().from == ItemsFrom::Chosen);
        QVERIFY(!passing().contains(u"S24"_s));
        QVERIFY(passing().contains(u"S13"_s));
        const QString changes = set()->changesText();
        QVERIFY2(changes.contains(u"2-4 缺 → 具備"_s) && changes.contains(u"1-7 具備 → 缺"_s),
                 qPrintable(changes));
        QVERIFY2(changes.contains(u"S24"_s) && changes.contains(u"S13"_s), qPrintable(changes));
        // the page's hash is that of these items, asked by themselves
        RunSettings settings;
        settings.controls = ControlSet::all(36);
        const GatewayPolicy& policy = page()->state().policy();
        settings.controls.setShare(policy.itemIndex(u"2-5"_s), 0);
        settings.controls.setShare(policy.itemIndex(u"1-7"_s), 0);
        JobContext job;
        const auto alone = simulate(page()->state().runs().present.gateway, settings, job);
        QCOMPARE(page()->statusFacts().last().copied, alone->logSha256);
        QTest::keyClick(set()->grid(), Qt::Key_Delete); // 1-7 as assessed again
        pause();
        QVERIFY(!passing().contains(u"S13"_s));
        m_bench->shot(u"gateway-items"_s);
    }

    /// Runs overtake each other; the cut sets, which rest on no answer, are looked for once.
    void changesDoNotBeginTheCutSetsAnew()
    {
        int looked = 0;
        const QString cutSets = GatewayPage::tr("Cut sets");
        QObject here; // the count ends with it
        connect(&jobs(), &JobRunner::started, &here, [&](quint64, const QString& title) {
            looked += title == cutSets ? 1 : 0;
        });
        answerAllBut({u"1-7"_s});
        open(u"items"_s);
        for (const int source : {1, 2, 0}) {
            Q_EMIT set()->sources()->chosen(source);
            settle();
        }
        QCOMPARE(looked, 1);
    }

    void partIsAShareAndSpaceWalksTheThree()
    {
        answerAllBut({});
        open(u"items"_s);
        set()->part()->setValue(60);
        choose(u"1-2"_s);
        const QModelIndex place = set()->model()->indexOf(u"1-2"_s);
        const auto share = [&] { return place.data(ItemSetModel::ShareRole).toInt(); };
        QCOMPARE(share(), 1000);
        QTest::keyClick(set()->grid(), Qt::Key_Space);
        QCOMPARE(share(), 600);
        QTest::keyClick(set()->grid(), Qt::Key_Space);
        QCOMPARE(share(), 0);
        QTest::keyClick(set()->grid(), Qt::Key_Space);
        QCOMPARE(share(), 1000);
        QTest::keyClick(set()->grid(), Qt::Key_2);
        pause();
        QCOMPARE(page()->state().controls().share(page()->state().policy().itemIndex(u"1-2"_s)),
                 600);
        QVERIFY(set()->changesText().contains(u"60%"_s));
    }

    /// A click on the shape is a wish; a stroke that ends on one only chooses.
    void theShapeIsAButtonAndAStrokeIsNone()
    {
        answerAllBut({});
        open(u"items"_s);
        ItemGrid* grid = set()->grid();
        const QModelIndex place = set()->model()->indexOf(u"1-2"_s);
        const auto share = [&] { return place.data(ItemSetModel::ShareRole).toInt(); };
        grid->scrollTo(place);
        const QRect cell = grid->visualRect(place);
        const QPoint shape(cell.left() + 10, cell.center().y());
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, shape);
        QCOMPARE(share(), 500);
        QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, shape);
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, shape);
        QCOMPARE(share(), 0); // the second of two quick clicks
        const ControlSet before = set()->model()->shares();
        const QPoint from = grid->visualRect(set()->model()->indexOf(u"1-1"_s)).center();
        QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove,
                         shape,
                         grid->viewport()->mapToGlobal(shape),
                         Qt::NoButton,
                         Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(grid->viewport(), &move);
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, shape);
        QVERIFY(set()->model()->shares() == before);
        QVERIFY(grid->chosen().size() > 1);
    }

    void arrowsReachEveryItemAndNoEmptyPlace()
    {
        answerAllBut({});
        open(u"items"_s);
        ItemGrid* grid = set()->grid();
        grid->setCurrentIndex(set()->model()->first());
        QSet<QModelIndex> seen{grid->currentIndex()};
        QList<QModelIndex> waiting{grid->currentIndex()};
        while (!waiting.isEmpty()) {
            const QModelIndex from = waiting.takeLast();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                grid->setCurrentIndex(from);
                QTest::keyClick(grid, key);
                const QModelIndex to = grid->currentIndex();
                QVERIFY(to.data(ItemSetModel::ItemRole).toInt() >= 0);
                if (!seen.contains(to)) {
                    seen.insert(to);
                    waiting.append(to);
                }
            }
        }
        QCOMPARE(seen.size(), 36);
    }

    void theSwitchTakesAllAndTheAssessmentBack()
    {
        answerAllBut({u"1-7"_s});
        open(u"items"_s);
        Q_EMIT set()->sources()->chosen(1);
        settle();
        QVERIFY(page()->state().choice().from == ItemsFrom::All);
        QVERIFY(passing().isEmpty());
        QVERIFY(set()->changesText().contains(u"1-7 缺 → 具備"_s));
        Q_EMIT set()->sources()->chosen(2);
        settle();
        QVERIFY(page()->state().choice().from == ItemsFrom::Chosen);
        QVERIFY(passing().isEmpty()); // by hand begins with what was there
        auto* back = set()->findChild<QPushButton*>(u"backToAssessed"_s);
        QVERIFY(back->isEnabled());
        back->click();
        pause();
        QVERIFY(passing().contains(u"S13"_s));
        QVERIFY(!back->isEnabled());
        Q_EMIT set()->sources()->chosen(0);
        settle();
        QVERIFY(page()->state().choice().from == ItemsFrom::Assessment);
    }

    void theCurveIsWhatTheSearchFinds()
    {
        answerAllBut({u"1-7"_s, u"2-4"_s, u"2-5"_s});
        open(u"analysis:investment"_s);
        InvestmentPanel* panel = analyses()->investment();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 60'000);
        const auto& gateway = page()->state().runs().present.gateway;
        JobContext job;
        const auto alone = investmentPlan(
            m_bench->snapshot(), gateway->book(), gateway->scenarios(), {m_scope, {}, {}, 0}, job);
        QVERIFY(alone);
        // no action has a price here, so items are counted
        QVERIFY(panel->view()->plan.unit == InvestmentUnit::Items);
        QVERIFY(panel->view()->plan.curve == alone->curve);
        QCOMPARE(panel->steps()->table()->model()->rowCount(), int(panel->view()->steps.size()));
        QVERIFY(!panel->view()->steps.isEmpty());
        QVERIFY(!panel->curve()->accessibleName().isEmpty());
        QVERIFY(panel->curve()->accessibleDescription().contains(
            QString::number(alone->curve.points.back().stopped)));
        // a budget of one item: the last point that costs no more
        QLineEdit* budget = panel->budgetField();
        budget->setText(u"1"_s);
        Q_EMIT budget->editingFinished();
        QCOMPARE(panel->view()->budget, std::optional<Money>(1));
        Money spent = 0;
        for (const InvestmentStep& step : panel->view()->steps) {
            spent += step.cost;
        }
        QVERIFY(spent <= 1);
        QCOMPARE(spent, alone->curve.within(1)->cost);
        budget->setText(u"one"_s); // cannot be read: nothing changes
        Q_EMIT budget->editingFinished();
        QCOMPARE(panel->view()->budget, std::optional<Money>(1));
        QCOMPARE(budget->text(), u"1"_s);
        // a point of the curve is a budget that just suffices
        panel->curve()->setFocus();
        QCoreApplication::processEvents();
        QTest::keyClick(panel->curve(), Qt::Key_Left); // the last mark
        QTest::keyClick(panel->curve(), Qt::Key_Return);
        QCOMPARE(panel->view()->budget, std::optional<Money>(alone->curve.points.back().cost));
        m_bench->shot(u"gateway-investment"_s);
    }

    void byMoneyTakesTheRoadmapsActions()
    {
        answerAllBut({u"1-7"_s});
        EditActions& edit = m_bench->window->session().context().edit;
        ImprovementAction action;
        action.code = u"A-01"_s;
        action.id = ActionId{m_bench->clock->newUuid()};
        action.title = u"停用閒置帳號"_s;
        action.costOnce = 2'400'000;
        action.closes = {{m_scope, u"1-7"_s}};
        QVERIFY(edit.apply(addAction(action)));
        open(u"analysis:investment"_s);
        InvestmentPanel* panel = analyses()->investment();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 60'000);
        QVERIFY(panel->view()->plan.unit == InvestmentUnit::Dollars);
        QCOMPARE(panel->steps()->text(0, u"cost"_s), u"2,400,000"_s);
        QVERIFY(panel->steps()->text(0, u"measures"_s).contains(u"停用閒置帳號"_s));
        QVERIFY(panel->steps()->text(0, u"stops"_s).contains(u"S13"_s));
        panel->budgetField()->setText(u"239.9999"_s); // a dollar short, in ten thousands
        Q_EMIT panel->budgetField()->editingFinished();
        QCOMPARE(panel->view()->budget, std::optional<Money>(2'399'999));
        QVERIFY(panel->view()->steps.isEmpty());
        Q_EMIT panel->units()->chosen(1);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isWorking(), 60'000);
        QVERIFY(panel->view()->plan.unit == InvestmentUnit::Items);
    }

    void claimsAreHeldAgainstTheAttacks()
    {
        answerAllBut({u"1-7"_s, u"2-4"_s, u"2-5"_s});
        open(u"analysis:claims"_s);
        ClaimsPanel* panel = analyses()->claims();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 60'000);
        const auto& gateway = page()->state().runs().present.gateway;
        JobContext job;
        const auto alone = demonstration(
            gateway->book(), gateway->scenarios(), page()->state().runs().present.settings, job);
        QVERIFY(alone);
        QVERIFY(panel->view()->found.items == alone->items);
        QCOMPARE(panel->view()->found.items.size(), 33);
        int rows = 0;
        for (const ClaimedItem& claimed : alone->items) {
            rows += std::max(1, int(claimed.hollow.size()));
        }
        QCOMPARE(panel->items()->model()->rowCount(), rows);
        QCOMPARE(panel->levels()->model()->rowCount(), int(panel->view()->levels.size()));
        QVERIFY(!panel->chart()->accessibleDescription().isEmpty());
        const QAbstractItemModelTester tester(
            panel->items()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Enter goes to an attack that the item should have stopped, or that it stops
        RowTable* table = panel->items()->table();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page()->currentSubPage(), 0);
        m_bench->shot(u"gateway-claims"_s);
    }

    void aDayIsRunWhenAskedAndStopped()
    {
        answerAllBut({});
        open(u"analysis:load"_s);
        LoadPanel* panel = analyses()->load();
        QVERIFY(!panel->view());
        QVERIFY(panel->runButton()->isVisible());
        QVERIFY(!panel->waits()->isVisible());
        LoadSettings little;
        little.staff = 40;
        little.requests = 20;
        little.workers.count = 2;
        little.workers.requestNs = 200'000'000;
        little.flood = LoadFlood{600, 20, 400, 30};
        panel->form()->setSettings(little);
        panel->runButton()->click();
        QVERIFY(panel->isWorking());
        panel->stopButton()->click();
        QVERIFY(!panel->isWorking());
        settle();
        QVERIFY(!panel->view()); // what was stopped says nothing
        panel->runButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 60'000);
        JobContext job;
        const auto alone = loadReport(RuleBook(*shippedGatewayPolicy()), little, job);
        QCOMPARE(panel->view()->outcome.logSha256, alone->outcome.logSha256);
        QCOMPARE(panel->variants()->model()->rowCount(), 8); // four ways, with a limit and without
        QVERIFY(panel->waits()->accessibleDescription().contains(u"99%"_s));
        QVERIFY(!panel->balances()->accessibleDescription().isEmpty());
        m_bench->shot(u"gateway-load"_s);
    }

    void whatCannotBeADayIsNotRun()
    {
        answerAllBut({});
        open(u"analysis:load"_s);
        LoadPanel* panel = analyses()->load();
        LoadSettings huge;
        huge.staff = loadlimits::staff;
        huge.requests = loadlimits::requests;
        panel->form()->setSettings(huge);
        Q_EMIT panel->form()->edited();
        QVERIFY(!panel->form()->fault().isEmpty());
        QVERIFY(!panel->runButton()->isEnabled());
        panel->runNow();
        QVERIFY(!panel->isWorking());
        LoadSettings late;
        late.flood = LoadFlood{24 * 60 - 1, 120, 10, 10};
        panel->form()->setSettings(late);
        QVERIFY(!panel->form()->fault().isEmpty());
        late.flood->seconds = 60;
        panel->form()->setSettings(late);
        QVERIFY(panel->form()->fault().isEmpty());
        const LoadSettings read = panel->form()->settings();
        QVERIFY(read.flood == late.flood);
        QVERIFY(read.workers == late.workers);
    }

    void aTableOfCasesIsDecidedRowByRow()
    {
        answerAllBut({});
        open(u"analysis:cases"_s);
        CasesPanel* panel = analyses()->cases();
        m_bench->ui->openPath = m_bench->write(u"cases.csv"_s,
                                               "case,resource,user,expected\n"
                                               "好,mail,staff,ALLOW\n"
                                               "離職,mail,left,DENY\n"
                                               "=1+1,mail,staff,DENY\n");
        panel->findChild<QPushButton*>(u"openCases"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 30'000);
        QCOMPARE(panel->view()->rows.size(), 3);
        QCOMPARE(panel->view()->agreeing, 2);
        QCOMPARE(panel->rows()->text(2, u"case"_s), u"=1+1"_s); // text, never a formula
        QVERIFY(panel->verdictText().contains(u"2"_s) && panel->verdictText().contains(u"3"_s));
        QSignalSpy written(page(), &GatewayPage::exported);
        m_bench->ui->savePath = m_bench->path(u"案例.csv"_s);
        panel->exportButton()->click();
        QVERIFY(written.wait(30'000));
        QFile file(m_bench->ui->savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"離職"_s), qPrintable(text.left(300)));
        m_bench->shot(u"gateway-cases"_s);
        // a change of items decides them again
        page()->openArgument(u"items"_s);
        Q_EMIT set()->sources()->chosen(2);
        settle();
        page()->openArgument(u"analysis:cases"_s);
        settle();
        QVERIFY(panel->view());
    }

    void whatCannotBeReadIsNamedCellByCell()
    {
        answerAllBut({});
        open(u"analysis:cases"_s);
        CasesPanel* panel = analyses()->cases();
        const QString wrong = m_bench->write(u"wrong.csv"_s, "resource,mood\nmail,good\n");
        QVERIFY(page()->dropFiles({wrong}));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->faults().isEmpty(), 30'000);
        QVERIFY(!panel->view());
        QCOMPARE(panel->faults().first().column, u"mood"_s);
        QVERIFY(!panel->exportButton()->isEnabled());
        QSignalSpy failed(page(), &Page::failed);
        QVERIFY(page()->dropFiles({m_bench->path(u"missing.csv"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(!panel->view());
        QVERIFY(page()->dropFiles({m_bench->write(u"empty.csv"_s, "")}));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isWorking(), 30'000);
        QVERIFY(!panel->view());
        QVERIFY(failed.size() == 2 || !panel->faults().isEmpty()); // and it is said
    }

    /// A line of nginx says who, what and the answer; the rest is not made up, and names are not
    /// shown unless asked for.
    void aLogIsHeldAgainstTheReference()
    {
        answerAllBut({});
        open(u"analysis:replay"_s);
        ReplayPanel* panel = analyses()->replay();
        const QByteArray log =
            "192.0.2.7 - alice [18/Jul/2026:10:00:00 +0800] \"GET /mail HTTP/1.1\" 200 12 "
            "\"-\" \"-\"\n"
            "192.0.2.8 - bob [18/Jul/2026:10:00:01 +0800] \"GET /mail HTTP/1.1\" 403 12 "
            "\"-\" \"-\"\n"
            "no line of a log\n"
            "192.0.2.8 - bob [18/Jul/2026:10:00:02 +0800] \"GET /x HTTP/1.1\" 404 12 "
            "\"-\" \"-\"\n";
        QVERIFY(page()->dropFiles({m_bench->write(u"access.log"_s, log)}));
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 30'000);
        const ReplayReport& report = panel->view()->report;
        QCOMPARE(report.lines(), 3);
        QCOMPARE(report.remarks.faultyLines(), 1);
        QCOMPARE(report.unstated(), 1); // 404 says nothing of access
        QCOMPARE(panel->confusion()->model()->rowCount(), 5);
        qint64 sum = 0;
        for (int row = 0; row < 5; ++row) {
            for (int column = 1; column <= 5; ++column) {
                sum +=
                    panel->confusion()->model()->index(row, column).data().toString().toLongLong();
            }
        }
        QCOMPARE(sum, 3);
        const auto shown = [&] {
            QString all = panel->divergence();
            for (int row = 0; row < panel->cells()->model()->rowCount(); ++row) {
                all += panel->cells()->text(row, u"user"_s) + u' ';
            }
            return all;
        };
        QVERIFY2(!shown().contains(u"alice"_s), qPrintable(shown()));
        panel->names()->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->view() && !panel->isWorking(), 30'000);
        QVERIFY2(shown().contains(u"alice"_s), qPrintable(shown()));
        m_bench->shot(u"gateway-replay"_s);
        // other formats have to be explained first
        panel->formats()->setCurrentIndex(static_cast<int>(LogFormat::Csv));
        QVERIFY(!panel->want().isEmpty());
        QVERIFY(!panel->isWorking());
        QVERIFY(!panel->exportButton()->isEnabled());
        QSignalSpy failed(page(), &Page::failed);
        panel->setMapping(m_bench->write(u"map.json"_s, "{\"verdict\": 7}"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(!panel->exportButton()->isEnabled());
    }

    /// What the panels show is in the page's report.
    void theReportHoldsWhatWasAsked()
    {
        answerAllBut({u"1-7"_s});
        open(u"analysis:investment"_s);
        QTRY_VERIFY_WITH_TIMEOUT(analyses()->results().investment, 60'000);
        page()->openArgument(u"analysis:claims"_s);
        QTRY_VERIFY_WITH_TIMEOUT(analyses()->results().claims, 60'000);
        settle();
        // else the report would look for them beside the page
        QTRY_VERIFY_WITH_TIMEOUT(page()->state().hasCutSets(), 120'000);
        m_bench->ui->savePath = m_bench->path(u"閘道模擬.json"_s);
        QSignalSpy written(page(), &GatewayPage::exported);
        page()->secondaryActions().last()->trigger();
        QVERIFY(written.wait(60'000));
        QFile file(m_bench->ui->savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* table : {"investment_curve", "claims", "claim_levels", "scenarios"}) {
            QVERIFY2(bytes.contains(table), table);
        }
        QVERIFY(!bytes.contains("load_slots")); // was not asked
    }

    void bothLanguagesAreComplete()
    {
        answerAllBut({u"1-7"_s});
        open(u"analysis:claims"_s);
        QTRY_VERIFY_WITH_TIMEOUT(analyses()->claims()->view(), 60'000);
        m_bench->application->settings().set(AppSettings::Key::Language, u"en"_s);
        settle();
        page()->openArgument(u"items"_s);
        QCOMPARE(set()->model()->first().data(ItemSetModel::NameRole).toString(),
                 nameOf(m_bench->snapshot().guideline->items.first(), Language(LanguageCode::En)));
        const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
        for (const QString& part :
             {u"investment"_s, u"claims"_s, u"load"_s, u"cases"_s, u"replay"_s}) {
            page()->openArgument(u"analysis:"_s + part);
            settle();
            const QList<QLabel*> labels = analyses()->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && !label->text().contains(u"線上開戶系統"_s)) {
                    QVERIFY2(!chinese.match(label->text()).hasMatch(), qPrintable(label->text()));
                }
            }
        }
    }
};

QTEST_MAIN(TestGatewayAnalyses)
#include "tst_gatewayanalyses.moc"
