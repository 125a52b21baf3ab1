// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/roadmap/ganttview.h"
#include "app/pages/roadmap/roadmapmodel.h"
#include "app/pages/roadmap/roadmappage.h"
#include "app/pages/roadmap/roadmaptree.h"
#include "model/domain/roadmapedits.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>

using namespace zt;
using namespace Qt::StringLiterals;

/// The bench's clock stands at 2026-07-18.
class TestRoadmapPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    RoadmapPage* m_page = nullptr;

    [[nodiscard]] Session& session() const { return m_bench->window->session(); }

    ActionId add(const QString& title,
                 const QStringList& items,
                 const QString& start,
                 const QString& due,
                 Money cost,
                 ActionStatus status = ActionStatus::Candidate)
    {
        ImprovementAction action;
        action.id = ActionId{session().document().clock().newUuid()};
        action.code = nextActionCode(m_bench->snapshot());
        action.title = title;
        action.ownerUnit = u"資安處"_s;
        action.start = QDate::fromString(start, Qt::ISODate);
        action.due = QDate::fromString(due, Qt::ISODate);
        action.costOnce = cost;
        action.status = status;
        for (const QString& item : items) {
            action.closes.append({Scope::institution(), item});
        }
        const Result<void> done = session().context().edit.apply(addAction(action));
        return done ? action.id : ActionId();
    }

    [[nodiscard]] const ImprovementAction& action(const ActionId& id) const
    {
        return *m_bench->snapshot().actions.constFind(id.toString());
    }

    void settle()
    {
        QTRY_VERIFY(m_page->state().chosen);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        MainWindow* window = m_bench->openEmpty();
        MaturityMethod direct;
        direct.rollup = Rollup::Direct;
        direct.reason = u"以機構為單位"_s;
        const ChangeSet method{
            {u"test"_s, {}}, {Change{m_bench->snapshot().maturityMethod, direct}}, {}};
        QVERIFY(session().context().edit.apply(method));
        window->showPage(u"roadmap"_s);
        m_page = qobject_cast<RoadmapPage*>(window->currentPage());
        QVERIFY(m_page != nullptr);
    }

    void cleanup()
    {
        m_page = nullptr;
        m_bench.reset();
    }

    void emptyPageSaysWhatToDo()
    {
        QVERIFY(m_page->inspector() == nullptr);
        QVERIFY(!m_page->tree()->isVisible());
        m_bench->shot(u"roadmap-empty"_s);
    }

    void keysMoveAndTakeIn()
    {
        const PillarTarget target{Scope::institution(), u"P3"_s, 1, QDate(2026, 12, 31), {}};
        QVERIFY(session().context().edit.apply(setTarget(m_bench->snapshot(), target)));
        const ActionId dear = add(u"網路區隔"_s, {u"3-1"_s}, u"2026-08-01"_s, u"2026-10-31"_s, 900);
        const ActionId cheap =
            add(u"流量盤點"_s, {u"3-4"_s}, u"2026-08-01"_s, u"2026-09-30"_s, 100);
        RoadmapSettings settings;
        settings.budgetTotal = 500;
        m_page->propose(settings);
        settle();
        QCOMPARE(m_page->state().taken, QList<ActionId>{cheap});
        QVERIFY(m_page->state().differs());

        RoadmapTree& tree = *m_page->tree();
        tree.goTo(dear);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Right, Qt::AltModifier);
        settle();
        QCOMPARE(action(dear).start, QDate(2026, 9, 1));
        QCOMPARE(action(dear).due, QDate(2026, 11, 30));
        QCOMPARE(tree.currentAction(), dear);
        QTest::keyClick(&tree, Qt::Key_Left, Qt::AltModifier);
        settle();
        QCOMPARE(action(dear).start, QDate(2026, 8, 1));

        QTest::keyClick(&tree, Qt::Key_Space);
        settle();
        QVERIFY(m_page->state().isTaken(action(dear)));
        QTest::keyClick(&tree, Qt::Key_Space);
        settle();
        QVERIFY(!m_page->state().isTaken(action(dear)));
    }

    void applyAsksForAReason()
    {
        const PillarTarget target{Scope::institution(), u"P3"_s, 1, {}, {}};
        QVERIFY(session().context().edit.apply(setTarget(m_bench->snapshot(), target)));
        const ActionId id = add(u"盤點"_s, {u"3-1"_s}, {}, {}, 100);
        settle();
        m_bench->ui->button = 1;
        m_page->applyProposal();
        QCOMPARE(action(id).status, ActionStatus::Candidate); // no reason was typed
        m_bench->ui->text = u"董事會"_s;
        m_page->applyProposal();
        settle();
        QCOMPARE(action(id).status, ActionStatus::Approved);
        QVERIFY(!m_page->state().differs());
        session().context().edit.undoStack().undo();
        QCOMPARE(action(id).status, ActionStatus::Candidate);
    }

    void anActionForEachGap()
    {
        const PillarTarget target{Scope::institution(), u"P3"_s, 1, QDate(2026, 12, 31), {}};
        QVERIFY(session().context().edit.apply(setTarget(m_bench->snapshot(), target)));
        m_bench->ui->button = 1;
        m_page->makeActionsForGaps();
        QCOMPARE(m_bench->snapshot().actions.size(), 2); // 3-1 and 3-4
        QVERIFY(m_page->state().plan.withoutAction().isEmpty());
        m_page->removeAction(m_page->state().plan.actions.first().id);
        QCOMPARE(m_bench->snapshot().actions.size(), 1);
    }

    void barsStandBesideTheirRows()
    {
        QList<ActionId> ids;
        for (int i = 0; i < 40; ++i) {
            ids.append(add(u"行動"_s, {u"3-1"_s}, u"2026-08-01"_s, u"2026-10-31"_s, 1));
        }
        settle();
        RoadmapTree& tree = *m_page->tree();
        const auto beside = [&](const ActionId& id) {
            const QRect row =
                tree.visualRect(static_cast<RoadmapModel*>(tree.model())->indexOf(id));
            return qAbs(m_page->gantt()->barOf(id).center().y() - tree.headHeight() -
                        row.center().y()) < 2;
        };
        QVERIFY(beside(ids.first()));
        tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum());
        QCOMPARE(m_page->gantt()->verticalScrollBar()->value(), tree.verticalScrollBar()->value());
        QVERIFY(beside(ids.last()));
        const QPoint bar = m_page->gantt()->barOf(ids.last()).center().toPoint();
        QTest::mouseClick(m_page->gantt()->viewport(), Qt::LeftButton, {}, bar);
        QCOMPARE(tree.currentAction(), ids.last());
        new QAbstractItemModelTester(tree.model(), &tree);
    }
};

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
