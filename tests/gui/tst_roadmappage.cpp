// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/roadmap/actiondialog.h"
#include "app/pages/roadmap/budgetview.h"
#include "app/pages/roadmap/ganttview.h"
#include "app/pages/roadmap/roadmapmodel.h"
#include "app/pages/roadmap/roadmappage.h"
#include "app/pages/roadmap/roadmapstrip.h"
#include "app/pages/roadmap/roadmaptree.h"
#include "model/domain/roadmapedits.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QUndoStack>

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

    [[nodiscard]] QUndoStack& undo() const { return session().context().edit.undoStack(); }

    void target(const QString& pillar, int order)
    {
        const PillarTarget wanted{Scope::institution(), pillar, order, QDate(2026, 12, 31), {}};
        QVERIFY(session().context().edit.apply(setTarget(m_bench->snapshot(), wanted)));
    }

    /// By its label, as somebody who listens to the window finds it.
    template <class T>
    [[nodiscard]] static T* field(const QWidget* among, const QString& label)
    {
        for (T* one : among->findChildren<T*>()) {
            if (one->accessibleName() == label) {
                return one;
            }
        }
        return nullptr;
    }

    static void retype(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    /// Ticks the row that begins with `text`, by the space bar.
    static void tick(QListWidget* list, const QString& text)
    {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(text)) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    /// Enter on the row of an action.
    [[nodiscard]] ActionDialog* openByKey(const ActionId& id)
    {
        m_page->tree()->goTo(id);
        m_page->tree()->setFocus();
        QTest::keyClick(m_page->tree(), Qt::Key_Return);
        return m_bench->dialog<ActionDialog>();
    }

    /// The grey values in a row of pixels of the Gantt view.
    [[nodiscard]] QList<int> greyAlong(const QRectF& place) const
    {
        const QImage picture = m_page->gantt()->viewport()->grab().toImage().convertToFormat(
            QImage::Format_Grayscale8);
        QList<int> values;
        for (int x = qCeil(place.left()) + 1; x < qFloor(place.right()) - 1; ++x) {
            values.append(qGray(picture.pixel(x, qRound(place.center().y()))));
        }
        return values;
    }

    [[nodiscard]] static int spread(const QList<int>& values)
    {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        return values.isEmpty() ? 0 : *most - *least;
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
        QVERIFY(m_page->saysWhatToDo());
        QVERIFY(m_page->primaryAction() == nullptr); // the page itself has the one
        m_page->focusMain();
        auto* targets = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(targets);
        QCOMPARE(targets->property("kind").toString(), u"primary"_s);
        QTest::keyClick(targets, Qt::Key_Space);
        auto* dialog = m_bench->dialog<TargetDialog>();
        QVERIFY(dialog);
        dialog->reject();
        m_bench->shot(u"roadmap-empty"_s);
    }

    void anActionIsAddedAndEdited()
    {
        target(u"P3"_s, 1);
        QVERIFY(!m_page->saysWhatToDo());
        m_page->primaryAction()->trigger();
        auto* dialog = m_bench->dialog<ActionDialog>();
        QVERIFY(dialog);
        auto* title = field<QLineEdit>(dialog, ActionDialog::tr("Title"));
        QTest::keyClick(title, Qt::Key_Return); // without a title nothing is saved
        QVERIFY(m_bench->snapshot().actions.isEmpty());
        retype(title, u"segments"_s);
        tick(field<QListWidget>(dialog, ActionDialog::tr("Closes")), u"3-1"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!m_bench->dialog<ActionDialog>());
        QCOMPARE(m_bench->snapshot().actions.size(), 1);
        const ActionId id = m_bench->snapshot().actions.first().id;
        QCOMPARE(action(id).title, u"segments"_s);
        QCOMPARE(action(id).closes.size(), 1);
        QCOMPARE(action(id).closes.first().item, u"3-1"_s);
        QCOMPARE(m_page->tree()->currentAction(), id);

        dialog = openByKey(id);
        QVERIFY(dialog);
        retype(field<QLineEdit>(dialog, ActionDialog::tr("Owner unit")), u"IT"_s);
        retype(field<QLineEdit>(dialog, ActionDialog::tr("Due")), u"2026/10/31"_s);
        retype(field<QLineEdit>(dialog, ActionDialog::tr("One-off cost")), u"520"_s);
        auto* start = field<QLineEdit>(dialog, ActionDialog::tr("Start"));
        retype(start, u"2026-13-40"_s);
        QTest::keyClick(start, Qt::Key_Return); // no date
        QVERIFY(!action(id).start.isValid());
        QCOMPARE(action(id).ownerUnit, QString());
        retype(start, u"2026-11-30"_s);
        QTest::keyClick(start, Qt::Key_Return); // after the day it is due
        QCOMPARE(m_bench->dialog<ActionDialog>(), dialog);
        QVERIFY(!action(id).start.isValid());
        retype(start, u"2026-08-01"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(!m_bench->dialog<ActionDialog>());
        QCOMPARE(action(id).ownerUnit, u"IT"_s);
        QCOMPARE(action(id).start, QDate(2026, 8, 1));
        QCOMPARE(action(id).due, QDate(2026, 10, 31));
        QCOMPARE(action(id).costOnce, Money(5'200'000));

        undo().undo(); // all of it at once
        QVERIFY(!action(id).start.isValid());
        QCOMPARE(action(id).costOnce, Money(0));
        undo().redo();
        QCOMPARE(action(id).costOnce, Money(5'200'000));
        undo().undo();
        undo().undo();
        QVERIFY(m_bench->snapshot().actions.isEmpty());
    }

    void dependenciesByTheDialog()
    {
        target(u"P3"_s, 1);
        const ActionId first = add(u"甲"_s, {u"3-1"_s}, u"2026-08-01"_s, u"2026-09-30"_s, 1);
        const ActionId second = add(u"乙"_s, {u"3-4"_s}, u"2026-10-01"_s, u"2026-11-30"_s, 1);
        settle();
        ActionDialog* dialog = openByKey(second);
        QVERIFY(dialog);
        tick(field<QListWidget>(dialog, ActionDialog::tr("Must be done first")),
             action(first).code);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(action(second).dependsOn, QList<ActionId>{first});

        dialog = openByKey(first); // and now in a circle
        QVERIFY(dialog);
        tick(field<QListWidget>(dialog, ActionDialog::tr("Must be done first")),
             action(second).code);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_bench->dialog<ActionDialog>(), dialog);
        QVERIFY(action(first).dependsOn.isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_bench->dialog<ActionDialog>());
    }

    void doneIsNoLongerTriedOut()
    {
        target(u"P3"_s, 1);
        const ActionId id = add(u"甲"_s, {u"3-1"_s}, u"2026-08-01"_s, u"2026-09-30"_s, 1);
        settle();
        ActionDialog* dialog = openByKey(id);
        QVERIFY(dialog);
        auto* status = field<QComboBox>(dialog, ActionDialog::tr("Status"));
        status->setCurrentIndex(status->findData(toKey(ActionStatus::Done)));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(action(id).status, ActionStatus::Done);
        settle();
        const QList<ActionId> before = m_page->state().taken;
        QTest::keyClick(m_page->tree(), Qt::Key_Space);
        settle();
        QCOMPARE(m_page->state().taken, before);
        QVERIFY(!m_page->state().differs());
    }

    /// Told apart without colour: the tail up to today is hatched, and words stand behind it.
    void overdueAndBlockedAreSeen()
    {
        target(u"P3"_s, 1);
        const ActionId late =
            add(u"甲"_s, {u"3-1"_s}, u"2026-01-01"_s, u"2026-05-31"_s, 1, ActionStatus::Approved);
        ImprovementAction waits;
        waits.id = ActionId{session().document().clock().newUuid()};
        waits.code = nextActionCode(m_bench->snapshot());
        waits.title = u"乙"_s;
        waits.status = ActionStatus::Approved;
        waits.start = QDate(2026, 8, 1);
        waits.due = QDate(2026, 10, 31);
        waits.dependsOn = {late};
        QVERIFY(session().context().edit.apply(addAction(waits)));
        settle();
        const RoadmapState& state = m_page->state();
        const Attention* overdue =
            state.attentionFor(state.plan.indexOf(late), Attention::Kind::Overdue);
        QVERIFY(overdue);
        QCOMPARE(overdue->days, 48); // 31 May to 18 July
        QVERIFY(state.attentionFor(state.plan.indexOf(waits.id), Attention::Kind::WaitsOverdue));

        const QRectF bar = m_page->gantt()->barOf(late);
        const QRectF tail(bar.right(), bar.top(), m_page->gantt()->todayX() - bar.right(), 14);
        QVERIFY(tail.width() > 20);
        const QRectF held = m_page->gantt()->barOf(waits.id);
        constexpr int clear = 24;
        QVERIFY(spread(greyAlong(tail)) >= clear);
        QVERIFY(spread(greyAlong(bar.adjusted(2, 0, -2, 0))) < clear);
        QVERIFY(spread(greyAlong(held.adjusted(2, 0, -2, 0))) < clear);
        const QRectF words(held.right() + 8, held.top(), 60, held.height());
        QVERIFY(spread(greyAlong(words)) >= clear); // "waits for"
    }

    /// Recorded, candidate and proposed in grey: fill, no fill, broken edge.
    void barsInGrey()
    {
        target(u"P3"_s, 1);
        const ActionId approved = add(u"甲"_s,
                                      {u"3-1"_s},
                                      u"2026-08-01"_s,
                                      u"2026-12-31"_s,
                                      10'000'000,
                                      ActionStatus::Approved);
        const ActionId candidate =
            add(u"乙"_s, {u"3-5"_s}, u"2026-08-01"_s, u"2026-12-31"_s, 90'000'000);
        const ActionId proposed =
            add(u"丙"_s, {u"3-4"_s}, u"2026-08-01"_s, u"2026-12-31"_s, 10'000'000);
        RoadmapSettings settings;
        settings.budgetTotal = 30'000'000;
        m_page->propose(settings);
        settle();
        QVERIFY(m_page->state().enters(action(proposed)));
        QVERIFY(!m_page->state().isTaken(action(candidate)));
        const auto edge = [this](const ActionId& id) {
            QRectF bar = m_page->gantt()->barOf(id).adjusted(4, 0, -4, 0);
            bar.setHeight(1);
            return greyAlong(bar);
        };
        const auto inside = [this](const ActionId& id) {
            return greyAlong(m_page->gantt()->barOf(id).adjusted(4, 0, -4, 0)).value(3);
        };
        constexpr int clear = 24;
        constexpr int faint = 8; // a whole area, not a line
        QVERIFY(spread(edge(approved)) < clear);
        QVERIFY(spread(edge(candidate)) < clear);
        QVERIFY(spread(edge(proposed)) >= clear);
        QVERIFY(qAbs(inside(approved) - inside(candidate)) >= faint);
    }

    void budgetIsTriedOutInTheStripAndApplied()
    {
        target(u"P3"_s, 1);
        const ActionId dear =
            add(u"網路區隔"_s, {u"3-1"_s}, u"2026-08-01"_s, u"2026-10-31"_s, 9'000'000);
        const ActionId cheap =
            add(u"流量盤點"_s, {u"3-4"_s}, u"2026-08-01"_s, u"2026-09-30"_s, 1'000'000);
        settle();
        const qint64 before = m_bench->snapshot().trailSeq;
        auto* total =
            field<QLineEdit>(m_page->strip(), RoadmapStrip::tr("Total budget, in ten thousands"));
        QVERIFY(total);
        retype(total, u"500"_s);
        QTest::keyClick(total, Qt::Key_Return);
        settle();
        QCOMPARE(m_page->state().taken, QList<ActionId>{cheap});
        QCOMPARE(m_bench->snapshot().trailSeq, before); // tried out is not recorded
        QVERIFY(!m_bench->snapshot().roadmap.budgetTotal);

        m_bench->ui->button = 1;
        m_bench->ui->text = u"115 年度預算"_s;
        QPushButton* apply = nullptr;
        for (auto* button : m_page->strip()->findChildren<QPushButton*>()) {
            if (button->text() == RoadmapStrip::tr("Apply…")) {
                apply = button;
            }
        }
        QVERIFY(apply && apply->isEnabled());
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        settle();
        QCOMPARE(action(cheap).status, ActionStatus::Approved);
        QCOMPARE(action(dear).status, ActionStatus::Candidate);
        QCOMPARE(m_bench->snapshot().roadmap.budgetTotal, std::optional<Money>(5'000'000));
        QCOMPARE(m_bench->snapshot().roadmap.reason, u"115 年度預算"_s);
        QVERIFY(!m_page->state().differs());
        undo().undo();
        settle();
        QCOMPARE(action(cheap).status, ActionStatus::Candidate);
        QVERIFY(!m_bench->snapshot().roadmap.budgetTotal);
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
        QCOMPARE(tree.header()->length(), tree.viewport()->width());
        tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum());
        QCOMPARE(m_page->gantt()->verticalScrollBar()->value(), tree.verticalScrollBar()->value());
        QVERIFY(beside(ids.last()));
        QVERIFY(m_page->gantt()->verticalScrollBar()->isVisible());
        QCOMPARE(m_page->budget()->todayX(), m_page->gantt()->todayX());
        const QPoint bar = m_page->gantt()->barOf(ids.last()).center().toPoint();
        QTest::mouseClick(m_page->gantt()->viewport(), Qt::LeftButton, {}, bar);
        QCOMPARE(tree.currentAction(), ids.last());
        new QAbstractItemModelTester(tree.model(), &tree);
    }
};

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
