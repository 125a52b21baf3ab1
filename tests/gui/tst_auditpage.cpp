// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/auditfindingmodel.h"
#include "app/itemmodels/audittreemodel.h"
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/auditinspector.h"
#include "app/pages/audit/checktree.h"
#include "app/pages/audit/findingdialog.h"
#include "app/pages/audit/findingpanel.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/audit/historylist.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/relatedlist.h"
#include "app/pages/audit/resultsegment.h"
#include "app/pages/audit/retestdialog.h"
#include "app/pages/audit/reviewpanel.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "auditbench.h"
#include "reports/wordingaudit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace zt;

/// The whole job of an auditor by keyboard alone. The numbers of points are those of the exchange's
/// list: 77, one of which repeats another, 7 for tiers 1–3 and 3 for tiers 1–2.
class TestAuditPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    [[nodiscard]] AuditPage* page() const { return m_bench->page; }

    [[nodiscard]] QUndoStack& undo() const { return m_bench->session->context().edit.undoStack(); }

    [[nodiscard]] StatementEdit* text(const char* key) const
    {
        return page()->panel()->text(QString::fromLatin1(key));
    }

    [[nodiscard]] ReviewPanel* review() const { return page()->side()->review(); }

    void actAs(const char* name) const
    {
        m_bench->session->document().setActor(QString::fromUtf8(name));
        ChangeSummary all;
        all.reset = true;
        page()->setSnapshot(m_bench->snapshot(), all);
    }

    /// Through the dialog, as it opens.
    void beginAudit() const
    {
        m_bench->key(Qt::Key_Space); // the prompt's button has the focus
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->saveButton()->isEnabled());
        dialog->saveButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        QVERIFY(page()->state().hasAudit());
    }

    /// Looked at, with an observation, and sent for review.
    void prepare(const char* code) const
    {
        m_bench->go(code);
        m_bench->key(Qt::Key_2);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_Tab);
        QVERIFY(text("observation")->hasFocus());
        m_bench->type(QStringLiteral("60 / 3"));
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->paper(code).state, ReviewState::Ready);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>();
        m_bench->open();
        QVERIFY(page()->saysWhatToDo());
    }

    void cleanup() { m_bench.reset(); }

    void emptyPageBeginsAnAudit()
    {
        QVERIFY(page()->inspector() == nullptr);
        QVERIFY(page()->primaryAction() == nullptr);
        QCOMPARE(page()->subPages().size(), 4);
        QVERIFY(!page()->tree()->isVisible());
        beginAudit();
        const Audit& audit = page()->state().audit();
        QCOMPARE(audit.checklists, QStringList{QStringLiteral("twse-audit")});
        QCOMPARE(audit.tier, 1);
        QCOMPARE(page()->state().order().size(), 76);
        QCOMPARE(page()->state().coverage().applicable, 76);
        QCOMPARE(page()->subPages().size(), 4);
        QVERIFY(page()->tree()->isVisible());
        QVERIFY(page()->inspector() != nullptr);
        undo().undo();
        QVERIFY(page()->saysWhatToDo());
        undo().redo();
        QCOMPARE(page()->state().order().size(), 76);
    }

    void dialogSaysWhatIsMissing()
    {
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        for (int i = 0; i < dialog->checklists()->count(); ++i) {
            dialog->checklists()->item(i)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(!dialog->saveButton()->isEnabled());
        QVERIFY(!dialog->saveButton()->toolTip().isEmpty());
        m_bench->key(Qt::Key_Escape);
        QVERIFY(page()->saysWhatToDo());
    }

    void tierDocksWhatDoesNotApply_data()
    {
        QTest::addColumn<int>("tier");
        QTest::addColumn<int>("applicable");
        QTest::addColumn<int>("docked");
        QTest::newRow("tier 2") << 2 << 76 << 0;
        QTest::newRow("tier 3") << 3 << 73 << 3;
        QTest::newRow("tier 4") << 4 << 66 << 10;
    }

    void tierDocksWhatDoesNotApply()
    {
        QFETCH(int, tier);
        QFETCH(int, applicable);
        QFETCH(int, docked);
        m_bench = std::make_unique<AuditBench>(LanguageCode::ZhTw, tier);
        m_bench->open();
        beginAudit();
        QCOMPARE(page()->state().coverage().applicable, applicable);
        const AuditGroupRow& last = page()->state().rows().last();
        QCOMPARE(last.docked, docked > 0);
        if (docked > 0) {
            QCOMPARE(last.points.size(), docked);
            const QString why = page()->tree()->model()->whyNot(last.points.last());
            QVERIFY2(why.contains(QStringLiteral("一、二級證券商")), qPrintable(why));
        }
    }

    void treeModelKeepsItsPromises()
    {
        beginAudit();
        const QAbstractItemModelTester tester(
            page()->tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_bench->key(Qt::Key_Down);
        m_bench->go("ACC-2");
        QSignalSpy changed(page()->tree()->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(page()->tree()->model(), &QAbstractItemModel::modelReset);
        m_bench->key(Qt::Key_1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 2); // the point, and the part it stands in
    }

    void repeatedPointIsShownOnce()
    {
        beginAudit();
        m_bench->go("ACC-9");
        QVERIFY(page()->point().point != QLatin1String("ACC-9"));
        m_bench->go("ACC-2");
        const PointStatus* status = page()->state().status(page()->point());
        QVERIFY(status);
        QCOMPARE(status->repeatedAs, QStringList{QStringLiteral("ACC-9")});
        const auto labels = page()->panel()->findChildren<ElidedLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel* label) {
            return label->text().contains(QLatin1String("ACC-9"));
        }));
    }

    void resultByKey()
    {
        beginAudit();
        m_bench->go("ACC-1");
        m_bench->key(Qt::Key_1);
        QCOMPARE(m_bench->paper("ACC-1").result, AuditResult::Conform);
        QCOMPARE(m_bench->paper("ACC-1").preparer, QStringLiteral("李冠霖"));
        m_bench->key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(page()->point().point, QStringLiteral("ACC-2"));
        m_bench->key(Qt::Key_3);
        QCOMPARE(m_bench->paper("ACC-2").result, AuditResult::Not);
        QCOMPARE(page()->state().coverage().checked, 2);
        m_bench->key(Qt::Key_0);
        QCOMPARE(m_bench->paper("ACC-2").result, AuditResult::Unchecked);
        m_bench->key(Qt::Key_Up, Qt::ControlModifier);
        page()->panel()->result()->setFocus();
        m_bench->key(Qt::Key_Right);
        QCOMPARE(m_bench->paper("ACC-1").result, AuditResult::Partly);
        undo().undo();
        QCOMPARE(m_bench->paper("ACC-1").result, AuditResult::Conform);
    }

    void nextOneNobodyLookedAt()
    {
        beginAudit();
        m_bench->go("ACC-1");
        m_bench->key(Qt::Key_1);
        m_bench->key(Qt::Key_Up, Qt::ControlModifier);
        m_bench->key(Qt::Key_F8);
        QCOMPARE(page()->point().point, QStringLiteral("ACC-2"));
    }

    void typedTextIsRecordedOnceAndNotOverwritten()
    {
        beginAudit();
        m_bench->go("ACC-2");
        const int before = undo().count();
        m_bench->key(Qt::Key_Return);
        QVERIFY(text("procedure")->hasFocus());
        m_bench->type(QStringLiteral("AD"));
        m_bench->key(Qt::Key_Tab);
        QCOMPARE(m_bench->paper("ACC-2").procedure, QStringLiteral("AD"));
        m_bench->type(QStringLiteral("60"));
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(m_bench->session->context().edit.apply(
            editPoints(now,
                       page()->state().audit(),
                       now.checklists,
                       {{page()->point(),
                         {{QStringLiteral("observation"), QStringLiteral("another's words")}}}},
                       {QStringLiteral("張雅雯"), m_bench->clock.now()})));
        QCOMPARE(text("observation")->toPlainText(), QStringLiteral("60"));
        m_bench->type(QStringLiteral(" / 3"));
        QTRY_COMPARE(m_bench->paper("ACC-2").observation, QStringLiteral("60 / 3"));
        QCOMPARE(m_bench->paper("ACC-2").preparer, QStringLiteral("李冠霖"));
        QCOMPARE(undo().count(), before + 3);
        undo().undo();
        QCOMPARE(m_bench->paper("ACC-2").observation, QStringLiteral("another's words"));
    }

    void textGoesToThePointItWasTypedAt()
    {
        beginAudit();
        m_bench->go("ACC-2");
        text("conclusion")->setFocus();
        m_bench->type(QStringLiteral("F-07"));
        m_bench->key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(page()->point().point, QStringLiteral("ACC-3"));
        QCOMPARE(m_bench->paper("ACC-2").conclusion, QStringLiteral("F-07"));
        QCOMPARE(m_bench->paper("ACC-3").conclusion, QString());
        QCOMPARE(text("conclusion")->toPlainText(), QString());
    }

    void notApplicableAsksForItsReason()
    {
        beginAudit();
        m_bench->go("ACC-11");
        QVERIFY(!text("reason")->isVisible());
        m_bench->key(Qt::Key_4);
        QCOMPARE(m_bench->paper("ACC-11").result, AuditResult::Unchecked);
        QCOMPARE(page()->panel()->result()->proposed(), AuditResult::NotApplicable);
        QVERIFY(text("reason")->hasFocus());
        page()->panel()->findChild<QPushButton*>(QStringLiteral("confirmReason"))->click();
        QCOMPARE(m_bench->paper("ACC-11").result, AuditResult::Unchecked); // blank is no reason
        text("reason")->setFocus();
        m_bench->type(QStringLiteral("no DMA"));
        page()->panel()->findChild<QPushButton*>(QStringLiteral("confirmReason"))->click();
        QCOMPARE(m_bench->paper("ACC-11").result, AuditResult::NotApplicable);
        QCOMPARE(m_bench->paper("ACC-11").reason, QStringLiteral("no DMA"));
        QVERIFY(text("reason")->isVisible());
        page()->focusMain();
        m_bench->key(Qt::Key_1);
        QCOMPARE(m_bench->paper("ACC-11").reason, QString());
        undo().undo();
        QCOMPARE(m_bench->paper("ACC-11").reason, QStringLiteral("no DMA"));
    }

    void evidenceIsDropped()
    {
        beginAudit();
        m_bench->go("ACC-2");
        QFile file(m_bench->folder.filePath(QStringLiteral("帳號盤點表.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1248\n");
        file.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file.fileName())});
        EvidenceList* list = page()->panel()->evidence();
        QDragEnterEvent enter(
            QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list->viewport(), &drop);
        QTRY_COMPARE(m_bench->paper("ACC-2").evidence.size(), 1);
        QCOMPARE(m_bench->paper("ACC-2").preparer, QStringLiteral("李冠霖"));
        QCOMPARE(list->model()->rowCount(), 1);

        m_bench->go("ACC-3"); // the same file is kept once
        QVERIFY(page()->dropFiles({file.fileName()}));
        QTRY_COMPARE(m_bench->paper("ACC-3").evidence.size(), 1);
        QCOMPARE(m_bench->snapshot().evidence.size(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        m_bench->ui.button = 1;
        m_bench->key(Qt::Key_Delete);
        QCOMPARE(m_bench->paper("ACC-3").evidence.size(), 0);
        QCOMPARE(m_bench->paper("ACC-2").evidence.size(), 1);
        undo().undo();
        QCOMPARE(m_bench->paper("ACC-3").evidence.size(), 1);
    }

    void reviewGoesRound()
    {
        beginAudit();
        prepare("ACC-2");
        QVERIFY(review()->accept()->isVisible());
        QVERIFY(!review()->accept()->isEnabled()); // nobody accepts what they prepared
        actAs("張雅雯");
        QVERIFY(review()->accept()->isEnabled());
        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("請補 2026 上半年的停用紀錄");
        review()->giveBack()->click();
        PointResult paper = m_bench->paper("ACC-2");
        QCOMPARE(paper.state, ReviewState::Returned);
        QCOMPARE(paper.reviewer, QStringLiteral("張雅雯"));
        QCOMPARE(paper.notes.size(), 1);

        actAs("李冠霖");
        review()->reply()->setFocus();
        m_bench->type(QStringLiteral("ok"));
        m_bench->key(Qt::Key_Return);
        QCOMPARE(m_bench->paper("ACC-2").notes.size(), 2);
        QCOMPARE(m_bench->paper("ACC-2").notes.last().text, QStringLiteral("ok"));
        QCOMPARE(m_bench->paper("ACC-2").state, ReviewState::Returned);
        page()->focusMain();
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->paper("ACC-2").state, ReviewState::Ready);

        actAs("張雅雯");
        review()->accept()->click();
        QCOMPARE(m_bench->paper("ACC-2").state, ReviewState::Accepted);
        QVERIFY(!page()->panel()->stateNote()->isVisible());
        undo().undo();
        QCOMPARE(m_bench->paper("ACC-2").state, ReviewState::Ready);
    }

    void acceptedPointThatChangesIsStale()
    {
        beginAudit();
        prepare("ACC-2");
        actAs("張雅雯");
        review()->accept()->click();
        actAs("李冠霖");
        QVERIFY(page()->state().sendable().isEmpty());
        text("observation")->setFocus();
        m_bench->type(QStringLiteral("!"));
        page()->focusMain();
        QVERIFY(page()->state().status(page()->point())->stale);
        QVERIFY(page()->panel()->stateNote()->isVisible());
        QCOMPARE(page()->state().sendable().size(), 1);
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->paper("ACC-2").state, ReviewState::Ready);
        QVERIFY(!page()->panel()->stateNote()->isVisible());
    }

    void headerSendsEveryPointLookedAt()
    {
        beginAudit();
        QVERIFY(!page()->primaryAction()->isEnabled());
        for (const char* code : {"ACC-1", "ACC-2", "ACC-3"}) {
            m_bench->go(code);
            m_bench->key(Qt::Key_1);
        }
        QVERIFY(page()->primaryAction()->isEnabled());
        page()->primaryAction()->trigger();
        for (const char* code : {"ACC-1", "ACC-2", "ACC-3"}) {
            QCOMPARE(m_bench->paper(code).state, ReviewState::Ready);
        }
        QVERIFY(!page()->primaryAction()->isEnabled());
        undo().undo();
        QCOMPARE(page()->state().sendable().size(), 3);
    }

    /// Nobody has looked: the document refuses, and says so.
    void uncheckedPointIsNotSent()
    {
        beginAudit();
        m_bench->go("ACC-4");
        QSignalSpy refused(&m_bench->session->context().edit, &EditActions::failed);
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_bench->paper("ACC-4").state, ReviewState::Open);
    }

    void historyIsReadFromTheTrail()
    {
        beginAudit();
        prepare("ACC-2");
        // result, observation, sent
        QTRY_COMPARE(page()->panel()->history()->lines().size(), 3);
        QVERIFY(page()->panel()->history()->lines().first().contains(QStringLiteral("李冠霖")));
        QTRY_VERIFY(review()->steps().value(1).contains(QStringLiteral("07-18")));
        m_bench->go("ACC-3");
        QTRY_COMPARE(page()->panel()->history()->lines().size(), 0);
    }

    void answerElsewhereIsOfferedAndTakenWithItsSource()
    {
        beginAudit();
        m_bench->go("ACC-2");
        RelatedList* related = page()->side()->related();
        QCOMPARE(related->count(), 3); // 5.18, 5.16 and item 1-7
        QVERIFY(!related->take()->isVisible());
        QVERIFY(m_bench->session->context().edit.apply(
            editAnswer(m_bench->snapshot(),
                       {Scope::institution(), QStringLiteral("1-7")},
                       {{QStringLiteral("status"), toKey(ItemStatus::Planned)}})));
        QVERIFY(related->take()->isVisible());
        related->skip()->click();
        QVERIFY(!related->take()->isVisible());
        QCOMPARE(m_bench->paper("ACC-2").observation, QString());

        m_bench->go("NET-5"); // part of item 1-1
        QVERIFY(m_bench->session->context().edit.apply(
            editAnswer(m_bench->snapshot(),
                       {Scope::institution(), QStringLiteral("1-1")},
                       {{QStringLiteral("status"), toKey(ItemStatus::Planned)}})));
        QVERIFY(related->take()->isVisible());
        related->take()->click();
        const QString taken = m_bench->paper("NET-5").observation;
        QVERIFY2(taken.contains(QStringLiteral("1-1")), qPrintable(taken));
        QVERIFY2(taken.contains(QStringLiteral("2026-07-18")), qPrintable(taken));
        QVERIFY(!related->take()->isVisible());
        undo().undo();
        QCOMPARE(m_bench->paper("NET-5").observation, QString());
    }

    /// The guideline's items as a checklist beside TWSE's: what is said of the one is offered to
    /// the other, both ways, and what the maturity says about the item to the point that is the
    /// item.
    void guidelineItemsTakePart()
    {
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        for (int i = 0; i < dialog->checklists()->count(); ++i) {
            QListWidgetItem* item = dialog->checklists()->item(i);
            if (item->data(Qt::UserRole).toString() == QLatin1String("zt-guideline-items")) {
                item->setCheckState(Qt::Checked);
            }
        }
        dialog->saveButton()->click();
        QCOMPARE(page()->state().order().size(), 76 + 36);
        const PointRef item{QStringLiteral("zt-guideline-items"), QStringLiteral("1-1")};
        RelatedList* related = page()->side()->related();

        page()->showPoint(item);
        QCOMPARE(related->count(), 3); // NET-5, ACC-7 and ACC-8
        QVERIFY(!related->take()->isVisible());
        m_bench->go("NET-5");
        m_bench->key(Qt::Key_1);
        page()->showPoint(item);
        QVERIFY(related->take()->isVisible());
        m_bench->shot(QStringLiteral("guideline-items"));
        related->take()->click();
        const QString taken = page()->state().paper(item).observation;
        QVERIFY2(taken.contains(QStringLiteral("NET-5")), qPrintable(taken));
        QVERIFY(!related->take()->isVisible());

        m_bench->key(Qt::Key_3);
        m_bench->go("ACC-7");
        QVERIFY(related->take()->isVisible());
        related->take()->click();
        const QString back = m_bench->paper("ACC-7").observation;
        QVERIFY2(back.contains(QStringLiteral("1-1")), qPrintable(back));

        QVERIFY(m_bench->session->context().edit.apply(
            editAnswer(m_bench->snapshot(),
                       {Scope::institution(), QStringLiteral("1-1")},
                       {{QStringLiteral("status"), toKey(ItemStatus::Planned)}})));
        page()->showPoint(item);
        QVERIFY(related->take()->isVisible());
        related->skip()->click();
        QVERIFY(!related->take()->isVisible()); // the other is taken already
    }

    void moreLinksThanFit()
    {
        beginAudit();
        m_bench->go("ACC-10");
        RelatedList* related = page()->side()->related();
        QCOMPARE(related->count(), 9);
        QCOMPARE(related->shownCount(), 5);
        QVERIFY(related->showAll()->isVisible());
        related->showAll()->click();
        QCOMPARE(related->shownCount(), 9);
        QVERIFY(!related->showAll()->isVisible());
        m_bench->go("T3-6");
        QCOMPARE(related->shownCount(), 5);
    }

    void findingFromItsPointToItsClosing()
    {
        beginAudit();
        m_bench->go("ACC-2");
        m_bench->key(Qt::Key_3);
        page()->side()->findChild<QPushButton*>(QStringLiteral("addFinding"))->click();
        auto* dialog = m_bench->dialog<FindingDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled());
        QVERIFY(dialog->condition()->hasFocus());
        m_bench->type(QStringLiteral("3 of 60 late"));
        dialog->saveButton()->setFocus();
        m_bench->key(Qt::Key_Space);
        QCOMPARE(page()->state().findings().size(), 1);
        QCOMPARE(page()->subPages().at(1).count, QStringLiteral("1"));
        const AuditFinding* finding = page()->state().findings().first();
        QCOMPARE(finding->code, QStringLiteral("F-01"));
        QCOMPARE(finding->criteria.first().point, QStringLiteral("ACC-2"));
        QCOMPARE(finding->raisedOn, QDate(2026, 7, 18));

        QCoreApplication::processEvents(); // the card is laid out
        for (QPushButton* button : page()->side()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("F-01") && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(page()->currentSubPage(), 1);
        QVERIFY(page()->findings()->table()->hasFocus());
        QVERIFY(page()->inspector() == nullptr);
        FindingPanel* panel = page()->findings()->panel();
        panel->text(QStringLiteral("response"))->setFocus();
        m_bench->type(QStringLiteral("fixed in August"));
        page()->focusMain();
        const auto now = [&] {
            return *m_bench->snapshot().auditFindingByCode(QStringLiteral("F-01"));
        };
        QCOMPARE(now().response, QStringLiteral("fixed in August"));
        QCOMPARE(now().status, AuditFindingStatus::InProgress);

        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("half done");
        panel->followUpButton()->click();
        QCOMPARE(now().followUps.size(), 1);
        panel->passedButton()->click();
        auto* retest = m_bench->dialog<RetestDialog>();
        QVERIFY(retest);
        QVERIFY(!retest->saveButton()->isEnabled());
        QVERIFY(retest->text()->hasFocus());
        m_bench->type(QStringLiteral("25 drawn, none late"));
        retest->saveButton()->click();
        QVERIFY(now().retests.last().passed);
        QCOMPARE(now().retests.last().text, QStringLiteral("25 drawn, none late"));
        panel->closeButton()->click();
        QCOMPARE(now().status, AuditFindingStatus::Closed);
        QCOMPARE(now().closedBy, QStringLiteral("李冠霖"));
        QVERIFY(!panel->closeButton()->isVisible());
        undo().undo();
        QVERIFY(now().status != AuditFindingStatus::Closed);
        page()->setSubPage(0);
        QVERIFY(page()->inspector() != nullptr);
    }

    void retestNamesItsEvidence()
    {
        beginAudit();
        Evidence kept;
        kept.id = EvidenceId{m_bench->clock.newUuid()};
        kept.kind = EvidenceKind::Link;
        kept.name = QStringLiteral("停用紀錄 2026-08");
        kept.address = QStringLiteral("https://example.test/8");
        kept.addedAt = m_bench->clock.now();
        QVERIFY(m_bench->session->context().edit.apply(
            addEvidence(m_bench->snapshot(), {kept}, QList<ItemRef>{})));
        AuditFinding finding;
        finding.id = AuditFindingId{m_bench->clock.newUuid()};
        finding.audit = page()->state().audit().id;
        finding.code = QStringLiteral("F-01");
        finding.condition = QStringLiteral("x");
        finding.criteria = {page()->point()};
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(m_bench->session->context().edit.apply(addFinding(now, finding, now.checklists)));
        page()->showFinding(QStringLiteral("F-01"));
        page()->findings()->panel()->failedButton()->click();
        auto* dialog = m_bench->dialog<RetestDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->evidence());
        m_bench->type(QStringLiteral("still late"));
        dialog->evidence()->item(0)->setCheckState(Qt::Checked);
        dialog->saveButton()->click();
        const Retest recorded =
            m_bench->snapshot().auditFindingByCode(QStringLiteral("F-01"))->retests.last();
        QCOMPARE(recorded.evidence, QList<EvidenceId>{kept.id});
        QVERIFY(!recorded.passed);
        QCOMPARE(recorded.on, QDate(2026, 7, 18));
        QCoreApplication::processEvents();
        const QList<QLabel*> labels = page()->findings()->panel()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(kept.name);
        }));
    }

    /// Two points do not conform: one has a finding with points of its own, 5; the other takes the
    /// audit's, 3. Together 8, and the one that partly conforms has none stated.
    void deductionBesideCoverage()
    {
        beginAudit();
        const auto shown = [this] {
            return page()->tree()->deduction()->isVisible() ? page()->tree()->deduction()->text()
                                                            : QString();
        };
        m_bench->go("ACC-1");
        m_bench->key(Qt::Key_3);
        QCOMPARE(shown(), QString()); // nobody stated anything
        m_bench->go("ACC-2");
        m_bench->key(Qt::Key_3);
        page()->side()->findChild<QPushButton*>(QStringLiteral("addFinding"))->click();
        auto* finding = m_bench->dialog<FindingDialog>();
        QVERIFY(finding);
        m_bench->type(QStringLiteral("late"));
        finding->deduction()->setText(QStringLiteral("10001"));
        QVERIFY(!finding->saveButton()->isEnabled());
        finding->deduction()->setText(QStringLiteral("5"));
        finding->saveButton()->click();
        QVERIFY(shown().contains(QLatin1Char('5')));
        m_bench->go("ACC-4");
        m_bench->key(Qt::Key_2);
        for (QAction* action : page()->commands()) {
            if (action->objectName() == QLatin1String("changeAudit")) {
                action->trigger();
            }
        }
        auto* audit = m_bench->dialog<AuditDialog>();
        QVERIFY(audit);
        QVERIFY(audit->checklists() == nullptr);
        audit->deductionNot()->setText(QStringLiteral("3"));
        audit->saveButton()->click();
        QCOMPARE(page()->state().audit().deductionNot, std::optional<int>(3));
        QCOMPARE(page()->state().deduction().points, 8);
        QCOMPARE(page()->state().deduction().unstated, 1);
        QVERIFY2(shown().contains(QLatin1Char('8')), qPrintable(shown()));
        page()->showFinding(QStringLiteral("F-01"));
        auto* own =
            page()->findings()->panel()->findChild<EntryField*>(QStringLiteral("deduction"));
        QVERIFY(own);
        QCOMPARE(own->text(), QStringLiteral("5"));
        own->setFocus();
        own->selectAll();
        m_bench->type(QStringLiteral("7"));
        page()->focusMain();
        QCOMPARE(page()->state().deduction().points, 10);
    }

    void findingModelKeepsItsPromises()
    {
        beginAudit();
        auto* model = qobject_cast<AuditFindingModel*>(page()->findings()->table()->model());
        QVERIFY(model);
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditFinding finding;
        finding.id = AuditFindingId{m_bench->clock.newUuid()};
        finding.audit = page()->state().audit().id;
        finding.code = QStringLiteral("F-01");
        finding.condition = QStringLiteral("x\ny");
        finding.criteria = {page()->point()};
        finding.due = QDate(2026, 7, 15);
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(m_bench->session->context().edit.apply(addFinding(now, finding, now.checklists)));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, AuditFindingModel::Title).data().toString(), QStringLiteral("x"));
        QVERIFY(model->isLate(*model->finding(model->index(0, 0)))); // by three days
        const int age = // days stand right, and so does their head
            model->headerData(AuditFindingModel::Age, Qt::Horizontal, Qt::TextAlignmentRole)
                .toInt();
        QVERIFY(Qt::Alignment(age).testFlag(Qt::AlignRight));
        for (const LanguageCode code : {LanguageCode::ZhTw, LanguageCode::En}) {
            const QString longest =
                auditFindingStatusText(AuditFindingStatus::InProgress, Language(code));
            QVERIFY(QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(longest) + 16 <=
                    page()->findings()->table()->columnWidth(AuditFindingModel::Status));
        }
        undo().undo();
        QCOMPARE(model->rowCount(), 0);
    }

    void filterLooksIntoCodesTextsAndResults()
    {
        beginAudit();
        QVERIFY(page()->focusFilter());
        m_bench->type(QStringLiteral("ACC-1"));
        const QAbstractItemModel* shown = page()->tree()->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 3); // 1, 10, 11
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(shown->rowCount(), 15);
    }

    void wordsOfBothLanguages()
    {
        beginAudit();
        m_bench->go("ACC-2");
        const auto name = [this] {
            return page()->tree()->model()->pointName(*page()->state().status(page()->point()));
        };
        QVERIFY(name().startsWith(QStringLiteral("帳號定期盤點")));
        m_bench->languages.set(LanguageCode::En);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_bench->window.get(), &change);
        QVERIFY(name().startsWith(QLatin1String("Accounts are reviewed")));
    }

    void severalAudits()
    {
        beginAudit();
        const AuditId first = page()->state().audit().id;
        m_bench->go("ACC-1");
        m_bench->key(Qt::Key_1);
        page()->secondaryActions().first()->trigger();
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        dialog->saveButton()->click();
        QVERIFY(page()->state().audit().id != first);
        QCOMPARE(page()->state().coverage().checked, 0);
        page()->openArgument(QStringLiteral("audit:Q-01"));
        QCOMPARE(page()->state().audit().id, first);
        QCOMPARE(page()->state().coverage().checked, 1);
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
