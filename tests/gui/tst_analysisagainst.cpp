// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/explaindialog.h"
#include "app/pages/audit/analysis/itemdialog.h"
#include "app/pages/audit/analysis/partsbar.h"
#include "app/widgets/rowtable.h"
#include "model/domain/maturityedits.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

/// What an assessment says to an analysis: exceptions explained, what the audit says otherwise,
/// evidence of maturity.
class TestAnalysisAgainst : public AnalysisTest
{
    Q_OBJECT

private Q_SLOTS:

    void init() { openPage(); }

    void cleanup() { m_bench.reset(); }

    /// Marked with a reason, told apart and never taken off; taken back and undone.
    void anExceptionIsExplained()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QVERIFY(!view()->side()->explain()->isVisibleTo(view()->side())); // none is chosen
        beginAudit();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        QVERIFY(view()->side()->explain()->isEnabled());
        QVERIFY(view()->exceptions()->isColumnHidden(AnalysisExceptionModel::Explained));
        const PopulationParts before = session().shown()->parts;
        view()->side()->explain()->click();
        auto* dialog = m_bench->dialog<ExplainDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled()); // no reason yet
        QCOMPARE(dialog->draft().ref.point, u"ACC-4"_s);
        dialog->reason()->setPlainText(u"已於 7/19 更換，見工單 118"_s);
        QVERIFY(dialog->saveButton()->isEnabled());
        m_bench->shot(u"analysis-explain"_s);
        dialog->saveButton()->click();
        QCOMPARE(session().shown()->exceptionCount(), 5);
        QCOMPARE(session().shown()->explainedCount(), 1);
        QCOMPARE(session().shown()->parts.explained, 1);
        QCOMPARE(session().shown()->parts.exceptions, before.exceptions - 1);
        QCOMPARE(view()->exceptions()->model()->rowCount(), 5);
        QVERIFY(!view()->exceptions()->isColumnHidden(AnalysisExceptionModel::Explained));
        QCOMPARE(view()
                     ->exceptions()
                     ->model()
                     ->index(0, AnalysisExceptionModel::Explained)
                     .data()
                     .toString(),
                 u"已於 7/19 更換，見工單 118"_s);
        QVERIFY(view()->side()->dispute()->isVisibleTo(view()->side())); // it is still chosen
        QVERIFY(inspected().contains(u"--with"_s));
        const PointResult paper = m_bench->paper("ACC-4");
        QCOMPARE(paper.notes.size(), 1);
        QVERIFY(!paper.notes[0].text.contains(u"wang"_s));
        m_bench->shot(u"analysis-explained"_s);
        view()->side()->dispute()->click();
        QCOMPARE(session().shown()->explainedCount(), 0);
        m_bench->session->context().edit.undoStack().undo();
        QCOMPARE(session().shown()->explainedCount(), 1);
        m_bench->session->context().edit.undoStack().undo();
        QCOMPARE(session().shown()->explainedCount(), 0);
        QVERIFY(m_bench->paper("ACC-4").notes.isEmpty());
    }

    /// Two hosts on one line: what is said, and taken back, is said of the one that is chosen, also
    /// while names are masked alike.
    void oneOfSeveralOnALine()
    {
        const auto host = [](const QByteArray& name) {
            return "<ReportHost name=\"" + name +
                   "\"><ReportItem port=\"443\" protocol=\"tcp\" severity=\"3\" pluginID=\"7\" "
                   "pluginName=\"x\"></ReportItem></ReportHost>";
        };
        drop(write(u"scan.nessus"_s,
                   "<?xml version=\"1.0\" ?><NessusClientData_v2><Report name=\"x\">" +
                       host("host-a") + host("host-b") + "</Report></NessusClientData_v2>"));
        beginAudit();
        const QAbstractItemModel* list = view()->exceptions()->model();
        const auto explained = [&] {
            QStringList names;
            for (const AnalysisException& one : session().marked()->exceptions) {
                names += one.explained ? QStringList{one.subject} : QStringList();
            }
            return names;
        };
        QCOMPARE(list->rowCount(), 2);
        QVERIFY(session().isMasked());
        view()->exceptions()->setCurrentIndex(list->index(1, 0));
        view()->askExplanation();
        auto* dialog = m_bench->dialog<ExplainDialog>();
        QVERIFY(dialog);
        dialog->reason()->setPlainText(u"已排定"_s);
        dialog->saveButton()->click();
        QCOMPARE(explained(), QStringList{u"host-b x"_s});
        QCOMPARE(view()->exceptions()->currentIndex().row(), 1); // still the one
        view()->exceptions()->setCurrentIndex(list->index(0, 0));
        view()->askExplanation();
        dialog = m_bench->dialog<ExplainDialog>();
        QVERIFY(dialog->reason()->toPlainText().isEmpty());
        dialog->reason()->setPlainText(u"已更新"_s);
        dialog->saveButton()->click();
        QCOMPARE(explained().size(), 2);
        view()->dispute();
        QCOMPARE(explained(), QStringList{u"host-b x"_s});
    }

    /// The next export: the earlier reason stands in the dialog, and explains nothing by itself.
    void theNextExport()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        view()->askExplanation();
        m_bench->dialog<ExplainDialog>()->reason()->setPlainText(u"專案帳號"_s);
        m_bench->dialog<ExplainDialog>()->saveButton()->click();
        QCOMPARE(session().shown()->explainedCount(), 1);
        drop(write(u"later.csv"_s, accounts() + "a05,丁一,2026-07-17,2026-07-01,啟用,否,否,\n"));
        QCOMPARE(session().shown()->explainedCount(), 0);
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        view()->askExplanation();
        auto* again = m_bench->dialog<ExplainDialog>();
        QVERIFY(again);
        QCOMPARE(again->reason()->toPlainText(), u"專案帳號"_s);
        again->reject();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(1, 0));
        view()->askExplanation();
        QVERIFY(m_bench->dialog<ExplainDialog>()->reason()->toPlainText().isEmpty());
    }

    /// All that are listed can be explained together.
    void allListedAreExplained()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(1, 0));
        view()->askExplanation();
        auto* dialog = m_bench->dialog<ExplainDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->which()->count(), 3); // it, those of its row, all
        dialog->which()->setCurrentIndex(2);
        dialog->reason()->setPlainText(u"測試環境"_s);
        dialog->saveButton()->click();
        QCOMPARE(session().shown()->explainedCount(), 5);
        QCOMPARE(session().shown()->parts.exceptions, 0);
    }

    /// Both sides are told where the point says otherwise than the list.
    void atOddsWithTheAudit()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        QVERIFY(view()->contradictions().isEmpty());
        const Snapshot now = m_bench->snapshot();
        const AuditState& state = m_bench->page->state();
        const PointRef ref{state.audit().checklists.first(), u"ACC-4"_s};
        QVERIFY(m_bench->session->context().edit.apply(
            editPoints(now,
                       state.audit(),
                       now.checklists,
                       {{ref, {{u"result"_s, u"conform"_s}}}},
                       {u"王查核"_s, m_bench->session->context().clock.now()})));
        QCOMPARE(view()->contradictions().size(), 1);
        QVERIFY(view()->contradictions()[0].kind == ContradictionKind::Result);
        m_bench->shot(u"analysis-odds"_s);
    }

    /// The file becomes evidence of an item that the crosswalk proposes, by one change.
    void takenAsEvidenceOfMaturity()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        view()->side()->deed(FilingDeed::Evidence)->click();
        auto* dialog = m_bench->dialog<ItemDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->items()->count() >= 36);
        const ItemRef item = dialog->item();
        m_bench->shot(u"analysis-item"_s);
        QSignalSpy done(view(), &AnalysisView::taken);
        dialog->saveButton()->click();
        QVERIFY(done.wait(20000));
        QVERIFY(done.first().first().toBool());
        QCOMPARE(m_bench->snapshot().evidence.size(), 1);
        const Evidence evidence = m_bench->snapshot().evidence.first();
        QCOMPARE(itemsOf(m_bench->snapshot(), evidence.id), QList<ItemRef>{item});
        QVERIFY(evidence.note.contains(u"2026-07-18"_s));
        m_bench->session->context().edit.undoStack().undo();
        QVERIFY(m_bench->snapshot().evidence.isEmpty());
    }

    /// The parts of the bar add up to the population.
    void partsOfThePopulation()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        const PopulationParts& parts = view()->parts()->parts();
        QCOMPARE(parts.withoutException + parts.exceptions + parts.explained + parts.cannotJudge,
                 session().shown()->population);
        QCOMPARE(parts.exceptions, 3); // rows, not exceptions
        QVERIFY(view()->parts()->accessibleName().contains(u'3'));
    }
};

QTEST_MAIN(TestAnalysisAgainst)
#include "tst_analysisagainst.moc"
