// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/inventory/factform.h"
#include "app/pages/inventory/inventorypage.h"
#include "app/pages/inventory/questionrow.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/selection/selectiontable.h"
#include "pagebench.h"

#include <QSignalSpy>

using namespace zt;

/// After an undo or a redo the changed cells are tinted for a while and the first is in view.
class TestUndoFeedback : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] AppContext& context() const { return m_bench->window->session().context(); }

    [[nodiscard]] InventoryTable& list() const
    {
        return *m_bench->window->findChild<InventoryTable*>(QStringLiteral("inventoryTable"));
    }

    /// A sample is long enough to scroll.
    void openSample()
    {
        m_bench->window = m_bench->application->openSample(
            Sample::FirmA, m_bench->path(QStringLiteral("sample.zta")));
        QVERIFY(m_bench->window);
        m_bench->window->resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowExposed(m_bench->window));
    }

    /// The last systems of the sample are not answered yet: nothing can be taken back there.
    [[nodiscard]] int lastAnswered(Fact fact) const
    {
        qsizetype row = m_bench->snapshot().systems.size() - 1;
        while (row > 0 && m_bench->snapshot().systems[row].fact(fact) == Tri::Unknown) {
            --row;
        }
        return static_cast<int>(row);
    }

    static bool inView(const QAbstractItemView& view, const QModelIndex& index)
    {
        return view.viewport()->rect().contains(view.visualRect(index).center());
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        openSample();
    }

    void cleanup() { m_bench.reset(); }

    void listGoesToTheCellAndTintsIt()
    {
        m_bench->window->showPage(QStringLiteral("inventory"));
        const QAbstractItemModel& model = *list().model();
        const int last = lastAnswered(Fact::ExternalInstitutionUsers);
        const SystemId id = m_bench->snapshot().systems[last].id;
        const int column = columnOfAspect(Aspect::FactExternalInstitutionUsers);
        const QModelIndex cell = model.index(last, column);
        QVERIFY(context().edit.setFact(id, Fact::ExternalInstitutionUsers, Tri::Unknown));
        QVERIFY(!cell.data(SystemTableModel::ChangedRole).toBool()); // an edit is no undo
        list().setCurrentIndex(model.index(0, 0));
        list().scrollToTop();
        QVERIFY(!inView(list(), cell));

        context().edit.undoStack().undo();
        QVERIFY(cell.data(SystemTableModel::ChangedRole).toBool());
        QVERIFY(!model.index(last, column - 1).data(SystemTableModel::ChangedRole).toBool());
        QVERIFY(!model.index(0, column).data(SystemTableModel::ChangedRole).toBool());
        QCOMPARE(list().currentIndex(), cell);
        QVERIFY(inView(list(), cell));
        QVERIFY(m_bench->window->toastText().contains(
            QLocale::c().toString(m_bench->snapshot().trailSeq)));

        QSignalSpy faded(&context().recent, &RecentChanges::changed);
        QVERIFY(faded.wait(5000));
        QVERIFY(!cell.data(SystemTableModel::ChangedRole).toBool());
    }

    void cursorOnAChangedCellStays()
    {
        m_bench->window->showPage(QStringLiteral("inventory"));
        const SystemId first = m_bench->snapshot().systems[0].id;
        const SystemId third = m_bench->snapshot().systems[2].id;
        const QString field = key(Aspect::FactExternalInstitutionUsers);
        QVERIFY(context().edit.setFields({{first, field, {}}, {third, field, {}}}));
        QVERIFY(list().goTo(third, Aspect::FactExternalInstitutionUsers));
        context().edit.undoStack().undo();
        QCOMPARE(list().currentIndex().row(), 2);
        QVERIFY(list()
                    .model()
                    ->index(0, list().currentIndex().column())
                    .data(SystemTableModel::ChangedRole)
                    .toBool());
    }

    void formShowsTheSystemAndTheQuestion()
    {
        m_bench->window->showPage(QStringLiteral("inventory"));
        m_bench->window->currentPage()->setSubPage(1);
        const SystemId id = m_bench->snapshot().systems[20].id;
        context().selection.setSystem(m_bench->snapshot().systems[0].id);
        QVERIFY(context().edit.setScore(id, factorCount - 1, 0));
        context().edit.undoStack().undo();
        QCOMPARE(context().selection.system(), id);
        auto* form = m_bench->window->findChild<FactForm*>();
        const QuestionRow* row = form->row(Aspect::ImpactFactor5);
        QVERIFY(row->isChanged());
        QVERIFY(!form->row(Aspect::ImpactFactor4)->isChanged());
        QVERIFY(!row->visibleRegion().isEmpty());
    }

    void selectionOpensTheGroupAndTintsTheScore()
    {
        m_bench->window->showPage(QStringLiteral("selection"));
        auto* page = qobject_cast<SelectionPage*>(m_bench->window->currentPage());
        SelectionTableModel& model = *page->model();
        qint32 folded = -1;
        for (qint32 i = 0; i < m_bench->snapshot().systems.size(); ++i) {
            folded = model.rowOf(i) < 0 ? i : folded;
        }
        QVERIFY(folded >= 0);
        const SystemId id = m_bench->snapshot().systems[folded].id;
        const Score before = m_bench->snapshot().systems[folded].scores.at(2);
        QVERIFY(context().edit.setScore(id, 2, before == 1 ? 2 : 1));
        page->table()->goTo(model.positionAt(1));
        context().edit.undoStack().undo();
        const QModelIndex cell = model.index(model.rowOf(folded), SelectionTableModel::columnOf(2));
        QVERIFY(cell.isValid());
        QVERIFY(cell.data(SelectionTableModel::ChangedRole).toBool());
        QCOMPARE(page->table()->currentIndex(), cell);
        QVERIFY(inView(*page->table(), cell));
    }

    void toastKeepsClearOfTheCursor()
    {
        m_bench->window->showPage(QStringLiteral("inventory"));
        list().scrollToTop();
        const int lowest = list().rowAt(list().viewport()->height() - 24);
        const SystemId id = m_bench->snapshot().systems[lowest].id;
        QVERIFY(list().goTo(id, Aspect::FactExternalInstitutionUsers));
        QVERIFY(context().edit.setFact(id, Fact::ExternalInstitutionUsers, Tri::Unknown));
        context().edit.undoStack().undo();
        const auto* toast = m_bench->window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        const Page* page = m_bench->window->currentPage();
        const QRect row = page->cursorRow();
        QVERIFY(row.height() > 0);
        const QRect lies(toast->mapTo(page->window(), QPoint()), toast->size());
        QVERIFY(!lies.intersects(row.translated(page->mapTo(page->window(), QPoint()))));
    }
};

QTEST_MAIN(TestUndoFeedback)
#include "tst_undofeedback.moc"
