// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importdialog.h"
#include "app/dialogs/import/importmodels.h"
#include "app/dialogs/import/worddialog.h"
#include "app/pages/inventory/addsystemdialog.h"
#include "app/pages/inventory/factform.h"
#include "app/pages/inventory/inventorypage.h"
#include "app/pages/inventory/questionrow.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "pagebench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>
#include <QUrl>

#include <memory>
#include <vector>

using namespace zt;

namespace {

const QByteArray faultySheet = "系統編號,系統名稱,權責單位,RTO,可遠端?,雲端服務,連線方式\n"
                               "SYS-001,AD 網域服務,資訊處,8 hours,V,無,2\n"
                               "SYS-002,端點防護管理,資安處,1天,V,無,3\n"
                               "SYS-003,電子下單平台,電子商務部,1小時,V,否,高\n"
                               "SYS-004,行動下單 App,電子商務部,0.5天,,否,高\n"
                               "SYS-005,資料倉儲,資訊處,24,,Y,1\n";

} // namespace

/// The whole job of the page, by keyboard, from nothing to answers.
class TestInventory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] InventoryPage* page() const
    {
        return qobject_cast<InventoryPage*>(m_bench->window->currentPage());
    }

    void openImport(const QString& path) const
    {
        page()->openArgument(QStringLiteral("import:") + path);
    }

    [[nodiscard]] InventoryTable* table() const
    {
        return m_bench->window->findChild<InventoryTable*>(QStringLiteral("inventoryTable"));
    }

    [[nodiscard]] System system(const QString& code) const
    {
        const System* found = m_bench->snapshot().systemByCode(code);
        return found != nullptr ? *found : System();
    }

    void addSystems(int count) const
    {
        for (int i = 1; i <= count; ++i) {
            const Result<SystemId> added = m_bench->window->session().context().edit.addSystem(
                QStringLiteral("S-%1").arg(i, 3, 10, QLatin1Char('0')),
                QStringLiteral("系統 %1").arg(i));
            QVERIFY(added);
        }
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->openEmpty();
    }

    void cleanup() { m_bench.reset(); }

    void emptyPageOffersOnePrimaryButton()
    {
        QVERIFY(page() != nullptr);
        QVERIFY(page()->primaryAction() == nullptr);
        QVERIFY(page()->subPages().isEmpty());
        int primary = 0;
        for (const QPushButton* button : page()->findChildren<QPushButton*>()) {
            primary +=
                button->isVisible() && button->property("kind") == QLatin1String("primary") ? 1 : 0;
        }
        QCOMPARE(primary, 1);
        m_bench->shot(QStringLiteral("inventory-empty"));
    }

    void importWithFaultsThenWordsThenList()
    {
        m_bench->ui->openPath = m_bench->write(QStringLiteral("清冊.csv"), faultySheet);
        page()->openArgument(QStringLiteral("import"));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        ImportSession& session = dialog->session();
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QVERIFY(session.hasFaults());
        QCOMPARE(session.preview()->plan.faults.size(), 2);
        QCOMPARE(session.preview()->plan.faults.first().cell(), QStringLiteral("G4"));
        m_bench->shot(QStringLiteral("import-faults"));
        session.commit();
        QCOMPARE(session.stage(), ImportSession::Stage::Ready);
        QVERIFY(m_bench->snapshot().systems.isEmpty());

        auto* explain = dialog->findChild<QPushButton*>(QStringLiteral("explainWord"));
        QVERIFY(explain);
        explain->click();
        auto* word = m_bench->dialog<WordDialog>();
        QVERIFY(word);
        const QList<QRadioButton*> meanings = word->findChildren<QRadioButton*>();
        QCOMPARE(meanings.size(), 3);
        meanings.at(2)->click();
        m_bench->shot(QStringLiteral("import-word"));
        word->accept();
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QVERIFY(!session.hasFaults());
        session.commit();
        QTRY_COMPARE(m_bench->snapshot().systems.size(), 5);
        QCOMPARE(system(QStringLiteral("SYS-003")).scores[5], Score(3));
        QCOMPARE(system(QStringLiteral("SYS-001")).rtoMinutes, std::optional<int>(480));
        // "V" and blank in a column of ticks: blank is no.
        QCOMPARE(system(QStringLiteral("SYS-005")).fact(Fact::StaffAccessFromOutside), Tri::No);
        QTRY_VERIFY(!m_bench->dialog<ImportDialog>());
        m_bench->shot(QStringLiteral("inventory-list"));

        // The words are remembered for the same heads.
        page()->openArgument(QStringLiteral("import"));
        dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QVERIFY(dialog->session().isRemembered());
        QVERIFY(!dialog->session().hasFaults());
        QCOMPARE(dialog->session().preview()->plan.unchanged, 5);
        dialog->reject();
    }

    void updateShowsWhatChangesFirst()
    {
        addSystems(1);
        const QString file = m_bench->write(
            QStringLiteral("u.csv"),
            "系統編號,系統名稱,權責單位\nS-001,系統 1,資訊處\nS-002,新系統,結算部\n");
        openImport(file);
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        const auto preview = dialog->session().preview();
        QCOMPARE(preview->plan.added, 1);
        QCOMPARE(preview->plan.updated, 1);
        QCOMPARE(preview->differences.size(), 1);
        QCOMPARE(preview->differences.first().field, QStringLiteral("owner_unit"));
        m_bench->shot(QStringLiteral("import-update"));
        dialog->session().setOnExisting(OnExisting::Skip);
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->session().preview()->plan.skipped, 1);
        dialog->reject();
        QCOMPARE(m_bench->snapshot().systems.size(), 1);
    }

    void goodRowsAloneLeaveTheRestInAFile()
    {
        openImport(m_bench->write(QStringLiteral("f.csv"), faultySheet));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        const QString rejects = m_bench->path(QStringLiteral("rejects.csv"));
        dialog->session().commit(rejects);
        QTRY_COMPARE(m_bench->snapshot().systems.size(), 3);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("SYS-003")) &&
                text.contains(QStringLiteral("SYS-004")));
        QVERIFY(!text.contains(QStringLiteral("SYS-001")));
    }

    void countsAreGrammaticalInEnglish()
    {
        m_bench->application->settings().set(AppSettings::Key::Language, QStringLiteral("en"));
        openImport(m_bench->write(QStringLiteral("one.csv"),
                                  "系統編號,系統名稱,連線方式\nS-1,甲,1\nS-2,乙,高\n"));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QStringList texts;
        for (const auto* label : dialog->findChildren<ElidedLabel*>()) {
            texts.append(label->text());
        }
        for (const auto* button : dialog->findChildren<QPushButton*>()) {
            texts.append(button->text());
        }
        QVERIFY(texts.contains(QStringLiteral(
            "1 row can be imported, 1 faulty. While a fault stands, nothing is imported.")));
        QVERIFY(texts.contains(QStringLiteral("Import 1 row, save 1 apart…")));
        QVERIFY(texts.contains(QStringLiteral("Import 2 rows")));
        dialog->reject();
    }

    /// In the smallest window: the button of a fault stands beside its sentence, and what the
    /// dialog says about the whole sheet is not cut.
    void faultsFitTheSmallestWindow()
    {
        m_bench->application->settings().set(AppSettings::Key::Language, QStringLiteral("en"));
        m_bench->window->resize(1024, 700);
        openImport(m_bench->write(QStringLiteral("f.csv"), faultySheet));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        const auto* faults = dialog->findChild<QTableView*>(QStringLiteral("faultList"));
        const auto* button = faults->findChild<QPushButton*>(QStringLiteral("explainWord"));
        QTRY_VERIFY(button->isVisible());
        const QRect place(button->mapTo(faults->viewport(), QPoint(0, 0)), button->size());
        const QRect sentence = faults->visualRect(
            faults->model()->index(faults->currentIndex().row(), ImportFaultModel::Accepted));
        QVERIFY(place.width() >= button->sizeHint().width());
        QVERIFY(faults->viewport()->rect().contains(place));
        QVERIFY(!place.intersects(sentence));
        for (const auto* label : dialog->findChildren<ElidedLabel*>()) {
            const bool isSentence = label->text().contains(QLatin1String("imported")) ||
                                    label->text().contains(QLatin1String("read it again"));
            QVERIFY2(!isSentence || label->toolTip().isEmpty(), qPrintable(label->text()));
        }
        dialog->reject();
    }

    void cellIsPutRightInPlace()
    {
        openImport(m_bench->write(QStringLiteral("f.csv"), faultySheet));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        dialog->session().correctCell(4, 6, QStringLiteral("2"));
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->session().preview()->plan.faults.size(), 1);
        dialog->reject();
    }

    void cancelHalfWayLeavesAllAsItWas()
    {
        QByteArray big = "系統編號,系統名稱,權責單位\n";
        for (int i = 0; i < 6000; ++i) {
            big += "B-" + QByteArray::number(i) + ",系統 " + QByteArray::number(i) + ",資訊處\n";
        }
        openImport(m_bench->write(QStringLiteral("big.csv"), big));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), ImportSession::Stage::Ready, 20000);
        const qint64 seq = m_bench->snapshot().trailSeq;
        dialog->session().commit();
        QCOMPARE(dialog->session().stage(), ImportSession::Stage::Committing);
        dialog->session().cancelWork();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), ImportSession::Stage::Ready, 20000);
        QVERIFY(m_bench->snapshot().systems.isEmpty());
        QCOMPARE(m_bench->snapshot().trailSeq, seq);
        dialog->reject();
    }

    void answersByKeyboardAndUndo()
    {
        addSystems(3);
        page()->focusMain();
        QVERIFY(
            table()->goTo(m_bench->snapshot().systems[0].id, Aspect::FactStaffAccessFromOutside));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::StaffAccessFromOutside), Tri::Yes);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::StaffAccessFromOutside), Tri::No);
        QTest::keyClick(table(), Qt::Key_Question);
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::StaffAccessFromOutside), Tri::Unknown);
        m_bench->window->session().context().edit.undoStack().undo();
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::StaffAccessFromOutside), Tri::No);
        QTest::keyClick(table(), Qt::Key_F8);
        QCOMPARE(table()->currentIndex().column(), columnOfAspect(Aspect::FactCloudServiceInUse));
    }

    void pasteWithAFaultWritesNothing()
    {
        addSystems(2);
        page()->focusMain();
        QVERIFY(
            table()->goTo(m_bench->snapshot().systems[0].id, Aspect::FactStaffAccessFromOutside));
        QGuiApplication::clipboard()->setText(QStringLiteral("是\t否\n也許\t是\n"));
        const qint64 seq = m_bench->snapshot().trailSeq;
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_bench->snapshot().trailSeq, seq);
        auto* dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->session().preview()->plan.faults.size(), 1);
        QCOMPARE(dialog->session().preview()->plan.faults.first().read, QStringLiteral("也許"));
        dialog->reject();

        QGuiApplication::clipboard()->setText(QStringLiteral("是\t否\n否\t是\n"));
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_bench->snapshot().trailSeq, seq + 1);
        QCOMPARE(system(QStringLiteral("S-002")).fact(Fact::CloudServiceInUse), Tri::Yes);
    }

    void copiedBlockPastesBackUnchanged()
    {
        addSystems(2);
        page()->focusMain();
        QVERIFY(
            table()->goTo(m_bench->snapshot().systems[0].id, Aspect::FactStaffAccessFromOutside));
        QTest::keyClick(table(), Qt::Key_Space);
        table()->selectAll();
        const QString block = table()->block().tsv();
        QCOMPARE(block.split(QLatin1Char('\n')).size(), 2);
        QVERIFY(block.startsWith(QStringLiteral("S-001\t")));

        const QModelIndex first =
            table()->model()->index(0, columnOfAspect(Aspect::FactStaffAccessFromOutside));
        const QModelIndex last = table()->model()->index(1, columnOfAspect(Aspect::ConditionHr1));
        const auto select = [&] {
            table()->setCurrentIndex(first);
            table()->selectionModel()->select(QItemSelection(first, last),
                                              QItemSelectionModel::ClearAndSelect);
        };
        select();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1Char('\t')));
        const qint64 seq = m_bench->snapshot().trailSeq;
        const QList<System> before = {system(QStringLiteral("S-001")),
                                      system(QStringLiteral("S-002"))};
        select();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m_bench->dialog<ImportDialog>());
        QCOMPARE(m_bench->snapshot().trailSeq, seq);
        QVERIFY(before.at(0) == system(QStringLiteral("S-001")));
        QVERIFY(before.at(1) == system(QStringLiteral("S-002")));
    }

    void importModelsAreSound()
    {
        addSystems(1);
        openImport(m_bench->write(QStringLiteral("f.csv"), faultySheet));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        const auto watch = [&](QAbstractItemModel* model) {
            QVERIFY(model);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        };
        watch(dialog->findChild<ImportCellModel*>());
        watch(dialog->findChild<ImportFaultModel*>());
        watch(dialog->findChild<ImportDifferenceModel*>());
        ImportSession& session = dialog->session();
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->findChild<ImportFaultModel*>()->rowCount(), 2);
        session.correctCell(4, 6, QStringLiteral("3"));
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->findChild<ImportFaultModel*>()->rowCount(), 1);
        session.setField(6, {});
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->findChild<ImportFaultModel*>()->rowCount(), 0);
        dialog->reject();
    }

    void headerRowIsFoundAndCanBeChosen()
    {
        openImport(m_bench->write(QStringLiteral("h.csv"),
                                  "青嵐證券資訊系統清冊,,\n115 年度,,\n"
                                  "系統編號,系統名稱,權責單位\n"
                                  "A-1,甲系統,資訊處\nA-2,乙系統,結算部\n"));
        auto* dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        ImportSession& session = dialog->session();
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QCOMPARE(session.foundHeaderRow(), 3);
        QCOMPARE(session.preview()->plan.added, 2);
        session.setHeaderRow(2);
        QTRY_VERIFY(session.stage() != ImportSession::Stage::Planning);
        QCOMPARE(session.mapping().headerRow, 2);
        QVERIFY(m_bench->snapshot().systems.isEmpty());
        session.setHeaderRow(3);
        QTRY_COMPARE(session.stage(), ImportSession::Stage::Ready);
        QCOMPARE(session.preview()->plan.added, 2);
        dialog->reject();
    }

    void droppedFileOpensTheImport()
    {
        const QString file = m_bench->write(QStringLiteral("拖放.csv"), faultySheet);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(
            QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bench->window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bench->window, &drop);
        auto* dialog = m_bench->dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        QCOMPARE(dialog->session().path(), file);
        dialog->reject();
    }

    void formAnswersByKeyboard()
    {
        addSystems(2);
        page()->setSubPage(1);
        auto* form = page()->findChild<FactForm*>();
        form->focusAspect(Aspect::FactCloudServiceInUse);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::CloudServiceInUse), Tri::No);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QCOMPARE(form->currentAspect(), std::optional(Aspect::FactOwnPrivilegedInfraAccounts));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_bench->window->session().context().selection.system(),
                 m_bench->snapshot().systems[1].id);
        form->focusAspect(Aspect::Rto);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12 hours"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(system(QStringLiteral("S-002")).rtoMinutes, std::optional<int>(720));
        QTRY_VERIFY(form->row(Aspect::Rto)->shownOrigin().contains(QStringLiteral("陳怡安")));
        m_bench->shot(QStringLiteral("inventory-form"));
    }

    /// Who leaves the cursor where it is loses nothing by a crash.
    void whatIsTypedIsRecordedBeforeTheFieldIsLeft()
    {
        addSystems(2);
        page()->setSubPage(1);
        auto* form = page()->findChild<FactForm*>();
        auto* description = form->findChild<StatementEdit*>();
        QVERIFY(description);
        description->setFocus();
        QTest::keyClicks(description, QStringLiteral("first "));
        QTRY_COMPARE(system(QStringLiteral("S-001")).description.trimmed(),
                     QStringLiteral("first"));
        QVERIFY(description->hasFocus());
        QTest::keyClicks(description, QStringLiteral("second"));
        QCOMPARE(description->toPlainText(), QStringLiteral("first second"));
        QTRY_COMPARE(system(QStringLiteral("S-001")).description, QStringLiteral("first second"));
        QTest::keyClicks(description, QStringLiteral(" third")); // and at once another system
        m_bench->window->session().context().selection.setSystem(m_bench->snapshot().systems[1].id);
        QCOMPARE(system(QStringLiteral("S-001")).description, QStringLiteral("first second third"));
        QCOMPARE(system(QStringLiteral("S-002")).description, QString());
        QCOMPARE(description->toPlainText(), QString());
        for (EntryField* field : form->findChildren<EntryField*>()) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QStringLiteral("T-9"));
        }
        QTRY_COMPARE(system(QStringLiteral("T-9")).contact, QStringLiteral("T-9"));
        QCOMPARE(system(QStringLiteral("T-9")).name, QStringLiteral("T-9"));
    }

    void aNoteIsRecordedAtAPauseAndCanStillBeGivenUp()
    {
        addSystems(2);
        page()->setSubPage(1);
        auto* form = page()->findChild<FactForm*>();
        const Aspect aspect = Aspect::FactCloudServiceInUse;
        const auto reasonOf = [this, aspect](const char* code) {
            return system(QString::fromLatin1(code)).reasons.value(aspect);
        };
        form->focusAspect(aspect);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QuestionRow* row = form->row(aspect);
        row->editNote();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen"));
        QTRY_COMPARE(reasonOf("S-001"), QStringLiteral("seen"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(reasonOf("S-001"), QString());
        row->editNote();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("of the first"));
        m_bench->window->session().context().selection.setSystem(m_bench->snapshot().systems[1].id);
        QCOMPARE(reasonOf("S-001"), QStringLiteral("of the first"));
        QCOMPARE(reasonOf("S-002"), QString());
    }

    void similarAnswerIsTakenOverWithItsOrigin()
    {
        addSystems(3);
        EditActions& edit = m_bench->window->session().context().edit;
        const QList<SystemId> ids{m_bench->snapshot().systems[0].id,
                                  m_bench->snapshot().systems[1].id,
                                  m_bench->snapshot().systems[2].id};
        for (const SystemId& id : ids) {
            QVERIFY(edit.setField(id, QStringLiteral("owner_unit"), QStringLiteral("資訊處")));
        }
        for (const SystemId& id : ids.mid(1)) {
            QVERIFY(edit.setFact(id, Fact::CloudServiceInUse, Tri::No));
        }
        m_bench->window->session().context().selection.setSystem(ids.first());
        page()->setSubPage(1);
        page()->findChild<FactForm*>()->focusAspect(Aspect::FactCloudServiceInUse);
        auto* accept = m_bench->window->findChild<QPushButton*>(QStringLiteral("acceptSimilar"));
        QVERIFY(accept);
        QTRY_VERIFY(accept->isVisible());
        m_bench->shot(QStringLiteral("form-similar"));
        const qint64 seq = m_bench->snapshot().trailSeq;
        accept->click();
        QCOMPARE(m_bench->snapshot().trailSeq, seq + 1);
        const System after = system(QStringLiteral("S-001"));
        QCOMPARE(after.fact(Fact::CloudServiceInUse), Tri::No);
        const QString reason = after.reasons.value(Aspect::FactCloudServiceInUse);
        QVERIFY(reason.contains(QStringLiteral("S-002")));
        QVERIFY(reason.contains(QStringLiteral("S-003")));
        edit.undoStack().undo();
        QCOMPARE(system(QStringLiteral("S-001")).fact(Fact::CloudServiceInUse), Tri::Unknown);
    }

    void addAndRemoveAreOneChangeEach()
    {
        addSystems(1);
        page()->focusMain();
        QTest::keyClick(table(), Qt::Key_Insert);
        auto* dialog = m_bench->dialog<AddSystemDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("code"))->text(),
                 QStringLiteral("S-002"));
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("新系統"));
        dialog->accept();
        QCOMPARE(m_bench->snapshot().systems.size(), 2);
        m_bench->ui->button = 1;
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_bench->ui->asked.size(), 1);
        QCOMPARE(m_bench->snapshot().systems.size(), 1);
        m_bench->window->session().context().edit.undoStack().undo();
        QCOMPARE(m_bench->snapshot().systems.size(), 2);
    }
};

QTEST_MAIN(TestInventory)
#include "tst_inventory.moc"
