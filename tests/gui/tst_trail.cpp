// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorypage.h"
#include "app/pages/inventory/systemtablemodel.h"
#include "app/pages/trail/diffview.h"
#include "app/pages/trail/facetpanel.h"
#include "app/pages/trail/trailinspector.h"
#include "app/pages/trail/trailmodel.h"
#include "app/pages/trail/trailpage.h"
#include "app/pages/trail/trailverification.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace zt;

/// What was done stands in the trail, can be found there, and can be taken back from there.
class TestTrail : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] TrailModel* model() const { return m_bench->window->findChild<TrailModel*>(); }

    [[nodiscard]] QTableView* table() const
    {
        return m_bench->window->findChild<QTableView*>(QStringLiteral("trailTable"));
    }

    [[nodiscard]] TrailInspector* inspector() const
    {
        return m_bench->window->findChild<TrailInspector*>();
    }

    void choose(qint64 seq) const
    {
        table()->setCurrentIndex(model()->index(model()->lineOf(seq), TrailModel::Label));
        QTRY_VERIFY(inspector()->entry() && inspector()->entry()->seq == seq);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
        EditActions& edit = m_bench->window->session().context().edit;
        const Result<SystemId> a =
            edit.addSystem(QStringLiteral("S-001"), QStringLiteral("甲系統"));
        const Result<SystemId> b =
            edit.addSystem(QStringLiteral("S-002"), QStringLiteral("乙系統"));
        QVERIFY(a && b);
        QVERIFY(edit.setScore(*a, 5, 2).has_value());
        QVERIFY(edit.setScore(*a, 5, 3).has_value());
        QVERIFY(edit.setFact(*b, Fact::CloudServiceInUse, Tri::Yes).has_value());
        edit.undoStack().undo();
        m_bench->window->showPage(QStringLiteral("trail"));
        QTRY_COMPARE(model()->rows().size(), m_bench->snapshot().trailSeq);
    }

    void cleanup() { m_bench.reset(); }

    void modelIsSound()
    {
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        TrailFilter filter;
        filter.text = QStringLiteral("S-001");
        model()->setFilter(filter);
        QCOMPARE(model()->shownCount(), 3);
        filter.text = model()->rows().first().hash.left(6);
        model()->setFilter(filter);
        QCOMPARE(model()->shownCount(), 1);
        filter.text = QStringLiteral("#1");
        model()->setFilter(filter);
        QCOMPARE(model()->shownCount(), 1);
        filter = TrailFilter();
        filter.kinds.insert(TrailKind::Undo);
        model()->setFilter(filter);
        QCOMPARE(model()->shownCount(), static_cast<int>(m_bench->snapshot().trailSeq) - 1);
        EditActions& edit = m_bench->window->session().context().edit;
        QVERIFY(edit.setScore(m_bench->snapshot().systems[0].id, 0, 1).has_value());
        QTRY_COMPARE(model()->rows().size(), m_bench->snapshot().trailSeq);
    }

    void showsBeforeAndAfter()
    {
        choose(5);
        const QList<FieldChange> fields = fieldChanges(inspector()->entry()->changes, 10);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().field, QStringLiteral("RF6"));
        QCOMPARE(fields.first().before.toInt(), 2);
        QCOMPARE(fields.first().after.toInt(), 3);
        QTest::qWait(100);
        m_bench->shot(QStringLiteral("trail"));
    }

    void largeChangeShowsCountsAndUnfolds()
    {
        ChangeSet many{{QStringLiteral("import"), {QStringLiteral("many.csv")}}, {}, {}};
        for (int i = 0; i < 40; ++i) {
            System system;
            system.id = SystemId{QUuid::createUuid()};
            system.code = QStringLiteral("M-%1").arg(i, 3, 10, QLatin1Char('0'));
            system.name = QStringLiteral("系統 %1").arg(i);
            many.changes.append(Change{{}, Entity(system)});
        }
        QVERIFY(m_bench->document().apply(many).has_value());
        const qint64 seq = m_bench->snapshot().trailSeq;
        QTRY_COMPARE(model()->rows().size(), seq);
        choose(seq);
        auto* diff = inspector()->findChild<DiffView*>();
        QVERIFY(diff->accessibleName().contains(QStringLiteral("M-000 系統 0")));
        QVERIFY(!diff->accessibleName().contains(QStringLiteral("→")));
        QVERIFY(!diff->accessibleName().contains(QStringLiteral("M-039")));
        QTest::qWait(100);
        m_bench->shot(QStringLiteral("trail-large"));
        auto* unfold = inspector()->findChild<QPushButton*>(QStringLiteral("unfold"));
        QVERIFY(unfold && !unfold->isHidden());
        unfold->click();
        QVERIFY(diff->accessibleName().contains(QStringLiteral("→")));
        QTest::qWait(100);
        m_bench->shot(QStringLiteral("trail-large-unfolded"));
        choose(5);
        QVERIFY(unfold->isHidden());
    }

    /// Of a check that was given up nothing is taken for another, the same file's later one
    /// neither.
    void aCheckThatWasGivenUpSaysNothing()
    {
        TrailVerification checks(m_bench->window->session().context());
        const QString file = m_bench->document().path();
        checks.setDamagedFile(file);
        checks.run();
        checks.setDamagedFile({});
        checks.setDamagedFile(file);
        QVERIFY(checks.isWaiting());
        QTRY_VERIFY(!checks.isWaiting());
        QCOMPARE(checks.fault(), QString());
        QVERIFY(!checks.lines().isEmpty());
        QTRY_VERIFY(!m_bench->window->session().context().jobs.isBusy());
        QCOMPARE(checks.fault(), QString());
    }

    void revertTakesBackOneEntry()
    {
        choose(5);
        m_bench->ui->button = 1;
        const qint64 head = m_bench->snapshot().trailSeq;
        Q_EMIT inspector()->revertAsked();
        QTRY_COMPARE(m_bench->snapshot().trailSeq, head + 1);
        QCOMPARE(m_bench->snapshot().systems[0].scores[5], Score(2));
        QCOMPARE(m_bench->snapshot().systems.size(), 2);
    }

    void returnToBefore()
    {
        choose(3);
        m_bench->ui->button = 1;
        const qint64 head = m_bench->snapshot().trailSeq;
        Q_EMIT inspector()->returnAsked();
        QTRY_COMPARE(m_bench->snapshot().trailSeq, head + 1);
        QCOMPARE(m_bench->snapshot().systems.size(), 1);
        QCOMPARE(m_bench->snapshot().systems[0].scores[5], Score(0));
        QCOMPARE(m_bench->ui->asked.size(), 1);
        QTRY_COMPARE(model()->rows().size(), head + 1);
    }

    /// In a small window the pane has a scroll bar; long names and verdicts give way to it.
    void nothingOfThePaneIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_TW") << QStringLiteral("zh_TW");
    }

    void nothingOfThePaneIsCutOff()
    {
        QFETCH(QString, language);
        m_bench->application->settings().set(AppSettings::Key::Language, language);
        m_bench->window->resize(1024, 700);
        auto* pane = m_bench->window->findChild<FacetPanel*>();
        QTRY_VERIFY(!m_bench->window->session().context().jobs.isBusy());
        QTest::qWait(300); // the counts follow the rows
        TrailFacets facets;
        for (int i = 0; i < 12; ++i) {
            facets.actors.append(
                {QStringLiteral("HEADQUARTERS\\administrator.of.the.branch-%1").arg(i), 100'000});
        }
        facets.kinds.fill(100'000);
        pane->setFacets(facets);
        pane->setStatus(Status::Stale,
                        language == QLatin1String("en") ? QStringLiteral("Chain whole then")
                                                        : QStringLiteral("當時軌跡鏈完整"),
                        QStringLiteral("verified 14:22"),
                        QStringLiteral("1 new entry since, not verified yet"));
        QTest::qWait(50);
        m_bench->shot(QStringLiteral("trail-pane-") + language);
        const QWidget* view = pane->parentWidget();
        QVERIFY(pane->height() > view->height());
        QCOMPARE(pane->width(), view->width());
        for (const QWidget* part : pane->findChildren<QWidget*>()) {
            if (part->isVisible()) {
                const QRect place(part->mapTo(pane, QPoint()), part->size());
                QVERIFY2(place.right() < view->width(), qPrintable(part->accessibleName()));
                const bool isWhole = qobject_cast<const QLabel*>(part) == nullptr ||
                                     part->width() >= part->minimumSizeHint().width();
                QVERIFY2(isWhole, qPrintable(part->accessibleName()));
            }
        }
    }

    void inventoryModelIsSound()
    {
        m_bench->window->showPage(QStringLiteral("inventory"));
        auto* systems = m_bench->window->findChild<SystemTableModel*>();
        const QAbstractItemModelTester tester(
            systems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EditActions& edit = m_bench->window->session().context().edit;
        QVERIFY(edit.addSystem(QStringLiteral("S-003"), QStringLiteral("丙系統")).has_value());
        QCOMPARE(systems->rowCount(), 3);
        QVERIFY(edit.removeSystems({systems->idAt(0), systems->idAt(2)}).has_value());
        QCOMPARE(systems->rowCount(), 1);
        edit.undoStack().undo();
        QCOMPARE(systems->rowCount(), 3);
        systems->setFilter(QStringLiteral("乙"), false);
        QCOMPARE(systems->rowCount(), 1);
        QCOMPARE(systems->systemsWithUnknown(), 3);
    }
};

QTEST_MAIN(TestTrail)
#include "tst_trail.moc"
