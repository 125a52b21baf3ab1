// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figureview.h"
#include "app/charts/heatmapview.h"
#include "app/commands/editactions.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/pages/overview/investmentlist.h"
#include "app/pages/overview/levelcard.h"
#include "app/pages/overview/overviewpage.h"
#include "model/domain/maturityedits.h"
#include "model/domain/roadmapedits.h"
#include "pagebench.h"

#include <QPdfWriter>
#include <QScrollBar>

using namespace zt;
using namespace Qt::StringLiterals;

/// The page in its window: its numbers are the domain's, everything on it leads on, and a changed
/// answer shows at once.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    QList<SystemId> m_systems;

    [[nodiscard]] EditActions& edit() const { return m_bench->window->session().context().edit; }

    [[nodiscard]] OverviewPage* page() const
    {
        return dynamic_cast<OverviewPage*>(m_bench->window->currentPage());
    }

    void answer(const Scope& scope, const QString& item, ItemStatus status) const
    {
        const Result<void> done = edit().apply(
            editAnswer(m_bench->snapshot(), {scope, item}, {{u"status"_s, toKey(status)}}));
        QVERIFY(done);
    }

    void addSystems(int count)
    {
        for (int i = 1; i <= count; ++i) {
            m_systems.append(
                edit()
                    .addSystem(u"S-%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"系統 %1"_s.arg(i))
                    .value());
        }
    }

    void open() const
    {
        m_bench->window->showPage(u"overview"_s);
        QCoreApplication::processEvents();
        QVERIFY(page() != nullptr);
    }

    [[nodiscard]] static const RadarFigure& radarOf(const OverviewPage& page)
    {
        return std::get<RadarFigure>(page.radar()->figure().body);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
    }

    void cleanup()
    {
        m_bench.reset();
        m_systems.clear();
    }

    void emptySaysWhatToDo()
    {
        open();
        QVERIFY(page()->saysWhatToDo());
        addSystems(1);
        QVERIFY(page()->saysWhatToDo());
        page()->focusMain();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_bench->window->currentPage()->id(), u"maturity"_s);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        open();
        QVERIFY(!page()->saysWhatToDo());
    }

    void radarIsTheDomains()
    {
        addSystems(3);
        // Level I of P1 is 1-1, 1-3, 1-4 in the pack; all systems have it, one lacks 1-3.
        for (const SystemId& system : std::as_const(m_systems)) {
            for (const auto& item : {u"1-1"_s, u"1-3"_s, u"1-4"_s}) {
                answer(Scope::system(system), item, ItemStatus::Implemented);
            }
        }
        const Snapshot& snapshot = m_bench->snapshot();
        QVERIFY(edit().apply(setTarget(snapshot, {Scope::institution(), u"P1"_s, 3, {}, {}})));
        open();
        const MaturityJudge judge(*m_bench->snapshot().guideline);
        const MaturityView view = maturityOf(m_bench->snapshot(), judge, Scope::institution());
        for (int pillar = 0; pillar < 5; ++pillar) {
            QCOMPARE(radarOf(*page()).lines[0].values[pillar], std::optional(view.order(pillar)));
            QCOMPARE(page()->cards()[pillar]->content().order, view.order(pillar));
        }
        QCOMPARE(view.order(0), 1);
        QCOMPARE(radarOf(*page()).lines[1].values[0], std::optional(3));
        QVERIFY(!radarOf(*page()).lines[1].values[1]);
        QVERIFY(page()->radar()->accessibleDescription().contains(u"I"_s));
    }

    void aChangedAnswerShowsAtOnce()
    {
        addSystems(2);
        for (const SystemId& system : std::as_const(m_systems)) {
            for (const auto& item : {u"1-1"_s, u"1-3"_s, u"1-4"_s}) {
                answer(Scope::system(system), item, ItemStatus::Implemented);
            }
        }
        open();
        QCOMPARE(page()->cards()[0]->content().order, 1);
        answer(Scope::system(m_systems[1]), u"1-3"_s, ItemStatus::Planned);
        QCOMPARE(page()->cards()[0]->content().order, 0);
        QCOMPARE(radarOf(*page()).lines[0].values[0], std::optional(0));
        QVERIFY(page()->cards()[0]->content().held.first().startsWith(u"1-3"_s));
        edit().undoStack().undo();
        QCOMPARE(page()->cards()[0]->content().order, 1);
    }

    void clickOnACellDrills()
    {
        addSystems(3);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        open();
        HeatmapView* map = page()->heatmap();
        QTRY_VERIFY(!map->cellRect(2, 9).isEmpty());
        // No system is scored, so they stand in the snapshot's order; the tenth item is 2-3.
        QTest::mouseClick(
            map->viewport(), Qt::LeftButton, Qt::NoModifier, map->cellRect(2, 9).center());
        auto* maturity = dynamic_cast<MaturityPage*>(m_bench->window->currentPage());
        QVERIFY(maturity != nullptr);
        QCOMPARE(maturity->state().scope(), Scope::system(m_systems[2]));
        QCOMPARE(maturity->item(), u"2-3"_s);
    }

    void heatmapByKeyboard()
    {
        addSystems(3);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        open();
        HeatmapView* map = page()->heatmap();
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down);
        QTest::keyClick(map, Qt::Key_Right);
        QVERIFY(map->accessibleDescription().contains(u"系統 2"_s));
        QVERIFY(map->accessibleDescription().contains(u"1-2"_s));
        QTest::keyClick(map, Qt::Key_Return);
        auto* maturity = dynamic_cast<MaturityPage*>(m_bench->window->currentPage());
        QVERIFY(maturity != nullptr);
        QCOMPARE(maturity->state().scope(), Scope::system(m_systems[1]));
        QCOMPARE(maturity->item(), u"1-2"_s);
    }

    void heatmapPaintsWhatIsVisible()
    {
        addSystems(300);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        open();
        HeatmapView* map = page()->heatmap();
        (void)map->grab();
        QVERIFY(map->paintedRows() > 5);
        QVERIFY(map->paintedRows() < 80);
        map->setCurrent(299, 35);
        QVERIFY(!map->cellRect(299, 35).isEmpty());
        QVERIFY(map->verticalScrollBar()->value() > 200);
        QCOMPARE(map->table().rows.size(), 300);
        QCOMPARE(map->table().rows.first().size(), 37);
    }

    void pastIsReadAlongTheTrail()
    {
        addSystems(1);
        const Scope scope = Scope::system(m_systems[0]);
        answer(scope, u"1-1"_s, ItemStatus::Implemented);
        const PointId id{m_bench->clock->newUuid()};
        QVERIFY(edit().apply(namePoint(m_bench->snapshot(), id, u"期初"_s)));
        answer(scope, u"1-3"_s, ItemStatus::Implemented);
        answer(scope, u"1-4"_s, ItemStatus::Implemented);
        open();
        QTRY_COMPARE(page()->state().past().size(), 1);
        const auto& lines = std::get<LinesFigure>(page()->trend()->figure().body);
        QCOMPARE(lines.steps.first(), u"期初"_s);
        QCOMPARE(lines.lines[0].values.first(), std::optional(14)); // 1 of 7
        QCOMPARE(lines.lines[0].values.last(), std::optional(42));  // 3 of 7
        QCOMPARE(radarOf(*page()).lines.last().values[0], std::optional(0));
        QCOMPARE(page()->cards()[0]->content().direction, 1);
        QVERIFY(page()->cards()[0]->content().move.contains(u"期初"_s));
    }

    void investmentsAndActions()
    {
        addSystems(1);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        QVERIFY(edit().apply(
            setTarget(m_bench->snapshot(), {Scope::institution(), u"P1"_s, 1, {}, {}})));
        ImprovementAction action;
        action.id = ActionId{m_bench->clock->newUuid()};
        action.code = u"A-01"_s;
        action.title = u"裝置憑證"_s;
        action.costOnce = 1'800'000;
        action.due = QDate(2026, 7, 1);
        action.closes = {{Scope::institution(), u"1-3"_s}};
        ChangeSet set;
        set.changes.append(Change{std::nullopt, Entity{action}});
        QVERIFY(edit().apply(set));
        open();
        QCOMPARE(page()->investments()->titles(), QStringList{u"裝置憑證"_s});
        QCOMPARE(page()->state().ages().count(ActionAge::UpTo30, OpenAction::Overdue), 1);
        QVERIFY(!isEmpty(page()->burn()->figure()));
        QVERIFY(page()->actions()->accessibleDescription().contains(u"1"_s));
    }

    void everyChartIsSavedPrintedAndRead()
    {
        addSystems(2);
        answer(Scope::system(m_systems[0]), u"1-1"_s, ItemStatus::Implemented);
        open();
        (void)page()->grab();
        const QList<ChartMenu*> menus{page()->radar()->menu(),
                                      page()->heatmap()->menu(),
                                      page()->trend()->menu(),
                                      page()->gaps()->menu()};
        int count = 0;
        for (ChartMenu* menu : menus) {
            const QString name = m_bench->path(u"chart%1"_s.arg(++count));
            QVERIFY(menu->savePng(name + u".png"_s));
            QVERIFY(!QImage(name + u".png"_s).isNull());
            QVERIFY(menu->saveSvg(name + u".svg"_s));
            QPdfWriter paper(name + u".pdf"_s);
            QVERIFY(menu->printTo(paper));
            QVERIFY(QFile(name + u".pdf"_s).size() > 1000);
        }
        FigureView* gaps = page()->gaps();
        QCOMPARE(gaps->table().rows.size(), 5);
        QVERIFY(!gaps->marks().isEmpty());
        gaps->setFocus();
        QTest::keyClick(gaps, Qt::Key_Right);
        QCOMPARE(gaps->accessibleDescription(), gaps->marks().first().text);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview.moc"
