// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/reporttablemodel.h"
#include "app/pages/comparison/comparisonchoice.h"
#include "app/pages/comparison/comparisonview.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/pages/trail/trailpage.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/segments.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace zt;
using namespace Qt::StringLiterals;

/// 比較: two points of the trail and two files, by keyboard, with what an export holds.
class TestComparisonView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    TrailPage* m_page = nullptr;
    ComparisonView* m_view = nullptr;

    void answer(const QString& item, ItemStatus status) const
    {
        ItemAnswer after;
        after.scope = Scope::system(m_bench->snapshot().systems[0].id);
        after.item = item;
        after.status = status;
        const ItemAnswer* before = m_bench->snapshot().answers.find(after.ref());
        Change change{std::nullopt, after};
        if (before != nullptr) {
            change.before = *before;
        }
        QVERIFY(m_bench->document().apply({{u"test"_s, {}}, {change}, {}}));
    }

    void name(const QString& text) const
    {
        NamedPoint point;
        point.id = PointId{QUuid::createUuidV5(QUuid(), text)};
        point.name = text;
        point.seq = m_bench->snapshot().trailSeq;
        point.hash = m_bench->snapshot().trailHead;
        QVERIFY(m_bench->document().apply({{u"test"_s, {}}, {{std::nullopt, point}}, {}}));
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_view->model().index(row, column).data().toString();
    }

    /// Opens the choices of a side by key and takes the one with these words.
    static void choose(ComparisonChoice* side, const QString& words)
    {
        side->setFocus();
        QTest::keyClick(side, Qt::Key_Space);
        const QList<ChoicePopover*> all = side->findChildren<ChoicePopover*>();
        QVERIFY(!all.isEmpty() && all.last()->isVisible());
        QListView* list = all.last()->list();
        const QModelIndexList found = list->model()->match(
            list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains);
        QVERIFY2(found.size() == 1, qPrintable(words));
        list->setCurrentIndex(found.first());
        QTest::keyClick(list, Qt::Key_Return);
    }

    void waitForShown(const std::function<void()>& deed) const
    {
        QSignalSpy shown(m_view, &ComparisonView::shown);
        deed();
        QTRY_VERIFY(!shown.isEmpty());
    }

private Q_SLOTS:

    /// #1 made, #2 a system, #3 1-1 planned, #4 "期初", #5 1-1 implemented, #6 1-2 implemented,
    /// #7 "期中", #8 1-2 planned.
    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        QVERIFY(m_bench->window->session()
                    .context()
                    .edit.addSystem(u"S-001"_s, u"甲系統"_s)
                    .has_value());
        answer(u"1-1"_s, ItemStatus::Planned);
        name(u"期初"_s);
        answer(u"1-1"_s, ItemStatus::Implemented);
        answer(u"1-2"_s, ItemStatus::Implemented);
        name(u"期中"_s);
        answer(u"1-2"_s, ItemStatus::Planned);
        m_bench->window->showPage(u"trail"_s);
        m_page = m_bench->window->findChild<TrailPage*>();
        m_view = m_page->comparison();
        waitForShown(
            [this] { QTest::keyClick(m_bench->window, Qt::Key_Tab, Qt::ControlModifier); });
    }

    void cleanup() { m_bench.reset(); }

    /// The last named point and the present, without being asked.
    void beginsWithTheLastPoint()
    {
        QCOMPARE(m_page->currentSubPage(), 1);
        const QAbstractItemModelTester tester(
            const_cast<ReportTableModel*>(&m_view->model()),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_view->before()->source().point, u"期中"_s);
        QCOMPARE(m_view->model().rowCount(), 1);
        QVERIFY(cell(0, 2).contains(u"1-2"_s));
        QCOMPARE(cell(0, 3), u"已實施"_s);
        QCOMPARE(cell(0, 4), u"規劃中"_s);
        QCOMPARE(cell(0, 5), u"陳怡安"_s);
        QCOMPARE(cell(0, 7), u"8"_s);
        m_bench->shot(u"comparison"_s);
    }

    void twoEarlierPointsByKeyboard()
    {
        waitForShown([this] { choose(m_view->before(), u"期初"_s); });
        waitForShown([this] { choose(m_view->after(), u"期中"_s); });
        QCOMPARE(m_view->before()->source().point, u"期初"_s);
        QCOMPARE(m_view->after()->source().point, u"期中"_s);
        QCOMPARE(m_view->model().rowCount(), 2);
        QCOMPARE(cell(0, 3), u"規劃中"_s);
        QCOMPARE(cell(0, 4), u"已實施"_s);
        waitForShown([this] { m_view->swapAction()->trigger(); });
        QCOMPARE(cell(0, 3), u"已實施"_s);
    }

    void anEntryByItsNumber()
    {
        m_bench->ui->button = 1;
        m_bench->ui->text = u" #2 "_s;
        waitForShown([this] { choose(m_view->before(), u"某一筆"_s); });
        QCOMPARE(m_view->before()->source().point, u"#2"_s);
        QCOMPARE(m_view->model().rowCount(), 2);
    }

    void anotherFileAndItsPoints()
    {
        const QString other = m_bench->path(u"other.zta"_s);
        QVERIFY(m_bench->document().saveCopy(other));
        answer(u"1-3"_s, ItemStatus::Implemented);
        m_bench->ui->openPath = other;
        waitForShown([this] { choose(m_view->before(), u"選擇檔案"_s); });
        QCOMPARE(m_view->before()->source().path, other);
        QCOMPARE(m_view->model().rowCount(), 1);
        QVERIFY(cell(0, 2).contains(u"1-3"_s));
        waitForShown([this] { choose(m_view->before(), u"期初"_s); });
        QCOMPARE(m_view->before()->source().path, other);
        QCOMPARE(m_view->before()->source().point, u"期初"_s);
        QCOMPARE(m_view->model().rowCount(), 3);
    }

    void aFileThatIsNoneIsRefused()
    {
        m_bench->ui->openPath = m_bench->write(u"x.zta"_s, QByteArray(3000, 'x'));
        QSignalSpy failed(m_page, &Page::failed);
        waitForShown([this] { choose(m_view->before(), u"選擇檔案"_s); });
        QCOMPARE(failed.size(), 1);
    }

    void followsTheDocument()
    {
        waitForShown([this] { answer(u"1-4"_s, ItemStatus::Planned); });
        QCOMPARE(m_view->model().rowCount(), 2);
    }

    void tablesAndTheirCounts()
    {
        waitForShown([this] { choose(m_view->before(), u"期初"_s); });
        m_view->tables()->setFocus();
        QTest::keyClick(m_view->tables(), Qt::Key_Right);
        QTest::keyClick(m_view->tables(), Qt::Key_Right);
        QCOMPARE(m_view->model().table()->id, u"gap_moves"_s);
        QCOMPARE(m_view->model().rowCount(), 1); // 1-1 closed
        QVERIFY(cell(0, 2).contains(u"1-1"_s));
    }

    void enterGoesToTheAnswer()
    {
        m_view->focusTable();
        auto* table = m_view->findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto* maturity = m_bench->window->findChild<MaturityPage*>();
        QTRY_VERIFY(maturity != nullptr && maturity->isVisible());
        QCOMPARE(maturity->item(), u"1-2"_s);
        QCOMPARE(maturity->state().scope(), Scope::system(m_bench->snapshot().systems[0].id));
    }

    void exportIsWhatIsShown()
    {
        const QString out = m_bench->path(u"前後.csv"_s);
        m_bench->ui->savePath = out;
        QSignalSpy exported(m_view, &ComparisonView::exported);
        m_view->exportAction()->trigger();
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(exported.first().first().toBool());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (int column = 0; column < m_view->model().columnCount(); ++column) {
            QVERIFY2(text.contains(cell(0, column)), qPrintable(cell(0, column)));
        }
    }

    void speaksTheOtherLanguage()
    {
        waitForShown([this] {
            m_bench->window->session().context().language.set(LanguageCode::En);
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(m_view, &change);
        });
        QCOMPARE(cell(0, 3), u"Implemented"_s);
        m_bench->shot(u"comparison-en"_s);
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
