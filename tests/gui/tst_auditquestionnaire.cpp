// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/audit/questionnaire/returndialog.h"
#include "app/pages/audit/questionnaire/returnmodel.h"
#include "app/pages/audit/questionnaire/returntable.h"
#include "auditbench.h"
#include "model/domain/checklistupgrade.h"
#include "returnedsheet.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>

#include <xlsxwriter.h>

#include <algorithm>

using namespace zt;

/// A questionnaire goes out of the window, is filled in as text of separated values with its rows
/// turned round, and comes back. The heads and words are those that the sheet itself shows.
class TestAuditQuestionnaire : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;
    QString m_sent;

    [[nodiscard]] AuditPage* page() const { return m_bench->page; }

    [[nodiscard]] QuestionnaireDesk* desk() const { return page()->questionnaires(); }

    using Answers = AnswersByPoint;

    /// The sheet that was sent, with these answers filled in, its rows from the last to the first.
    [[nodiscard]] QString
    filled(const char* name, const Answers& answers, bool withKeys = true) const
    {
        const QString path = m_bench->folder.filePath(QString::fromLatin1(name));
        return writeReturned(m_sent, path, answers, withKeys) ? path : QString();
    }

    /// Texts of a sheet into a worksheet of another workbook.
    static void addSheet(lxw_workbook* book, const char* name, const QList<QStringList>& rows)
    {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                worksheet_write_string(sheet,
                                       static_cast<lxw_row_t>(row),
                                       static_cast<lxw_col_t>(column),
                                       rows[row][column].toUtf8().constData(),
                                       nullptr);
            }
        }
    }

    [[nodiscard]] static QList<QStringList> textsOf(const Sheet& sheet)
    {
        QList<QStringList> rows;
        for (const SheetRow& row : sheet.rows) {
            rows.append(QStringList());
            for (const Cell& cell : row.cells) {
                rows.last().append(cell.text);
            }
        }
        return rows;
    }

    /// What the audited unit is known to have said here meanwhile.
    void sayHere(const char* point, const char* text) const
    {
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(m_bench->session->context().edit.apply(
            answerPoints(now,
                         page()->state().audit(),
                         now.checklists,
                         {{{QStringLiteral("twse-audit"), QString::fromLatin1(point)},
                           {{QStringLiteral("answer_text"), QString::fromUtf8(text)},
                            {QStringLiteral("answered_by"), QStringLiteral("稽核室 林")}}}})));
    }

    [[nodiscard]] ReturnDialog* brought(const QString& path) const
    {
        m_bench->ui.openPath = path;
        m_bench->ui.button = 1; // back
        desk()->ask()->trigger();
        const bool shown =
            QTest::qWaitFor([this] { return m_bench->dialog<ReturnDialog>() != nullptr; });
        return shown ? m_bench->dialog<ReturnDialog>() : nullptr;
    }

    [[nodiscard]] static QStringList groups(const ReturnModel* model)
    {
        QStringList heads;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->isHead(row)) {
                heads.append(model->index(row, 0).data().toString());
            }
        }
        return heads;
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>();
        Audit audit;
        audit.id = AuditId{m_bench->clock.newUuid()};
        audit.code = QStringLiteral("Q-01");
        audit.checklists = {QStringLiteral("twse-audit")};
        audit.tier = 1;
        audit.createdAt = m_bench->clock.now();
        QVERIFY(m_bench->session->context().edit.apply(
            addAudit(m_bench->snapshot(), audit, *shippedChecklists())));
        m_bench->open();
        m_sent = m_bench->folder.filePath(QStringLiteral("out.xlsx"));
        m_bench->ui.savePath = m_sent;
        m_bench->ui.button = 2; // out
        QSignalSpy toasts(page(), &Page::toast);
        desk()->ask()->trigger();
        QTRY_COMPARE(toasts.size(), 1);
        toasts.first().at(2).value<std::function<void()>>()();
        QCOMPARE(m_bench->ui.shown, QStringList{QFileInfo(m_sent).absolutePath()});
    }

    void cleanup() { m_bench.reset(); }

    /// RA-1 has another code by the time the answers come back, RA-2 is gone.
    void comesBackAfterANewVersion()
    {
        Checklist list = m_bench->snapshot().checklists.value(QStringLiteral("twse-audit"));
        QJsonObject pack = QJsonDocument::fromJson(shippedChecklist(list.id)->bytes).object();
        QJsonArray points;
        const QJsonArray before = pack.value(QLatin1String("points")).toArray();
        QHash<QString, int> count;
        for (const auto& value : before) {
            QJsonObject point = value.toObject();
            const QString id = point.value(QLatin1String("id")).toString();
            if (id == QLatin1String("RA-2")) {
                continue;
            }
            if (id == QLatin1String("RA-1")) {
                point.insert(QStringLiteral("id"), QStringLiteral("RA-9"));
                point.insert(QStringLiteral("supersedes"),
                             QJsonArray{QJsonObject{{QStringLiteral("version"), list.version},
                                                    {QStringLiteral("code"), id}}});
            }
            point.insert(QStringLiteral("order"),
                         ++count[point.value(QLatin1String("group")).toString()]);
            points.append(point);
        }
        pack.insert(QStringLiteral("points"), points);
        pack.insert(QStringLiteral("version"), QStringLiteral("2.0.0"));
        const QByteArray bytes = QJsonDocument(pack).toJson();
        const Result<Checklist> next = readChecklist(bytes, QStringLiteral("v2.json"));
        QVERIFY2(next, next ? "" : qPrintable(next.error().args.join(QLatin1Char(' '))));
        const Result<ChecklistUpgrade> plan =
            upgradeChecklist(m_bench->snapshot(),
                             page()->state().audit(),
                             {next->id, next->version, next->sha256, bytes},
                             *next);
        QVERIFY(plan);
        QVERIFY(m_bench->session->context().edit.apply(plan->changes));
        ReturnDialog* dialog = brought(filled(
            "back.csv",
            {{QStringLiteral("RA-1"),
              {QStringLiteral("符合 Conforms"),
               QStringLiteral("每年評鑑"),
               QStringLiteral("資訊部 陳")}},
             {QStringLiteral("RA-2"),
              {QStringLiteral("符合"), QStringLiteral("已核定"), QStringLiteral("資訊部 陳")}}}));
        QVERIFY(dialog);
        QCOMPARE(dialog->outcomes().edits.size(), 1);
        QCOMPARE(dialog->outcomes().edits.first().first,
                 (PointRef{QStringLiteral("twse-audit@2.0.0"), QStringLiteral("RA-9")}));
        const auto& rows = dialog->outcomes().rows;
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ReturnedOutcome& row) {
            return row.why == UnknownRow::Withdrawn && row.ref.point == QLatin1String("RA-2");
        }));
        dialog->record()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_VERIFY(m_bench->dialog<ReturnDialog>() == nullptr);
        const PointRef now{QStringLiteral("twse-audit@2.0.0"), QStringLiteral("RA-9")};
        QCOMPARE(page()->state().paper(now).answerText, QStringLiteral("每年評鑑"));
    }

    void acceptedAsOneChange()
    {
        ReturnDialog* dialog = brought(filled(
            "back.csv",
            {{QStringLiteral("RA-1"),
              {QStringLiteral("符合 Conforms"),
               QStringLiteral("每年評鑑"),
               QStringLiteral("資訊部 陳")}},
             {QStringLiteral("RA-2"),
              {QStringLiteral("部分符合"), QStringLiteral("=1+1"), QStringLiteral("資訊部 陳")}}}));
        QVERIFY(dialog);
        QVERIFY(dialog->table()->hasFocus());
        QCOMPARE(groups(dialog->model()).size(), 1);
        QVERIFY(dialog->record()->isEnabled());
        QCOMPARE(m_bench->paper("RA-1").answerText, QString()); // nothing yet
        const qint64 before = m_bench->snapshot().trailSeq;
        QSignalSpy toasts(page(), &Page::toast);
        dialog->record()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(m_bench->snapshot().trailSeq, before + 1);
        QCOMPARE(m_bench->paper("RA-1").answer, AuditResult::Conform);
        QCOMPARE(m_bench->paper("RA-1").answerText, QStringLiteral("每年評鑑"));
        QCOMPARE(m_bench->paper("RA-1").answeredBy, QStringLiteral("資訊部 陳"));
        QCOMPARE(m_bench->paper("RA-2").answerText, QStringLiteral("=1+1"));
        QCOMPARE(m_bench->paper("RA-1").result, AuditResult::Unchecked);
        toasts.first().at(2).value<std::function<void()>>()();
        QCOMPARE(m_bench->paper("RA-1").answerText, QString());
    }

    void conflictsWaitForAPerson_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("stays");
        QTest::newRow("ours") << int(Qt::Key_1) << QStringLiteral("我方一");
        QTest::newRow("theirs") << int(Qt::Key_2) << QStringLiteral("對方一");
    }

    void conflictsWaitForAPerson()
    {
        QFETCH(int, key);
        QFETCH(QString, stays);
        sayHere("RA-1", "我方一");
        sayHere("POL-1", "我方二");
        const QStringList theirs{QString(), QStringLiteral("對方一"), QStringLiteral("陳")};
        ReturnDialog* dialog = brought(filled(
            "back.csv", {{QStringLiteral("RA-1"), theirs}, {QStringLiteral("POL-1"), theirs}}));
        QVERIFY(dialog);
        QVERIFY(!dialog->record()->isEnabled());
        QVERIFY(!dialog->record()->toolTip().isEmpty());
        QCOMPARE(dialog->outcomes().count(ReturnedOutcome::Fate::Conflict), 2);
        m_bench->shot(QStringLiteral("returned"));
        m_bench->key(key); // on the first that waits; the cursor goes to the next
        QCOMPARE(dialog->outcomes().count(ReturnedOutcome::Fate::Conflict), 1);
        QVERIFY(!dialog->record()->isEnabled());
        m_bench->key(key);
        QVERIFY(dialog->record()->isEnabled());
        m_bench->key(Qt::Key_0); // undecided again
        QVERIFY(!dialog->record()->isEnabled());
        m_bench->key(key);
        QCOMPARE(m_bench->paper("RA-1").answerText, QStringLiteral("我方一"));
        dialog->record()->click();
        QTRY_VERIFY(m_bench->dialog<ReturnDialog>() == nullptr);
        QCOMPARE(m_bench->paper("RA-1").answerText, stays);
    }

    void allAtOnce()
    {
        sayHere("RA-1", "我方");
        sayHere("POL-1", "我方");
        const QStringList theirs{QString(), QStringLiteral("對方"), QStringLiteral("陳")};
        ReturnDialog* dialog = brought(filled(
            "back.csv", {{QStringLiteral("RA-1"), theirs}, {QStringLiteral("POL-1"), theirs}}));
        QVERIFY(dialog);
        dialog->allTheirs()->click();
        QCOMPARE(dialog->outcomes().edits.size(), 2);
        dialog->allOurs()->click();
        QCOMPARE(dialog->outcomes().edits.size(), 0);
        QVERIFY(dialog->record()->isEnabled());
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(m_bench->paper("RA-1").answerText, QStringLiteral("我方"));
    }

    void whoAnsweredIsAskedFor()
    {
        ReturnDialog* dialog =
            brought(filled("back.csv",
                           {{QStringLiteral("POL-1"),
                             {QStringLiteral("符合"), QStringLiteral("有"), QString()}}}));
        QVERIFY(dialog);
        QVERIFY(!dialog->record()->isEnabled());
        QVERIFY(dialog->answeredBy()->isVisible());
        dialog->answeredBy()->setFocus();
        m_bench->type(QStringLiteral("Lin"));
        QVERIFY(dialog->record()->isEnabled());
        dialog->record()->click();
        QTRY_COMPARE(m_bench->paper("POL-1").answeredBy, QStringLiteral("Lin"));
    }

    void faultsNameTheirCell()
    {
        const QString path =
            filled("faulty.csv",
                   {{QStringLiteral("RA-1"),
                     {QStringLiteral("也許"), QStringLiteral("有"), QStringLiteral("陳")}},
                    {QStringLiteral("POL-1"),
                     {QStringLiteral("符合"), QStringLiteral("有"), QStringLiteral("陳")}}});
        ReturnDialog* dialog = brought(path);
        QVERIFY(dialog);
        const ReturnModel* model = dialog->model();
        QVERIFY(model->isHead(0));
        QCOMPARE(model->group(1), ReturnModel::Group::Faults);
        // RA-1 was sent first and stands last: in row 77, below the head and the other 75 points.
        QCOMPARE(model->index(1, ReturnModel::Place).data().toString(), QStringLiteral("E77"));
        QVERIFY(
            model->index(1, ReturnModel::Field).data().toString().contains(QStringLiteral("也許")));
        QVERIFY(!dialog->record()->isEnabled());
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(m_bench->paper("POL-1").answerText, QString());
    }

    void rowsWithoutAPlaceAreShown()
    {
        ReturnDialog* dialog =
            brought(filled("keyless.csv",
                           {{QStringLiteral("RA-1"),
                             {QStringLiteral("符合"), QStringLiteral("有"), QStringLiteral("陳")}}},
                           false));
        QVERIFY(dialog);
        QCOMPARE(groups(dialog->model()).size(), 1);
        QCOMPARE(dialog->model()->group(0), ReturnModel::Group::Unknown);
        QCOMPARE(dialog->outcomes().edits.size(), 0);
    }

    /// A workbook in which the questionnaire is not the first sheet; then the other is chosen.
    void theSheetCanBeChosen()
    {
        JobContext job;
        const QString csv =
            filled("second.csv",
                   {{QStringLiteral("RA-1"),
                     {QStringLiteral("符合"), QStringLiteral("第二張"), QStringLiteral("陳")}}});
        const Result<Sheet> filledSheet = readSheet(csv, {}, job);
        QVERIFY(filledSheet);
        const QString path = m_bench->folder.filePath(QStringLiteral("兩張.xlsx"));
        lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
        addSheet(book, "封面", {{QStringLiteral("請見下一張")}});
        addSheet(book, "回覆", textsOf(*filledSheet));
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        ReturnDialog* dialog = brought(path);
        QVERIFY(dialog);
        QVERIFY(dialog->sheet()->isVisible());
        QCOMPARE(dialog->sheet()->count(), 2);
        QCOMPARE(dialog->sheet()->currentText(), QStringLiteral("回覆"));
        QCOMPARE(dialog->outcomes().edits.size(), 1);
        dialog->sheet()->setCurrentIndex(0);
        QVERIFY(!dialog->record()->isEnabled()); // while it is read, and then for its faults
        QTRY_COMPARE(dialog->model()->group(0), ReturnModel::Group::Faults);
        QVERIFY(!dialog->record()->isEnabled());
        dialog->sheet()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->record()->isEnabled());
        dialog->record()->click();
        QTRY_COMPARE(m_bench->paper("RA-1").answerText, QStringLiteral("第二張"));
    }

    void oneSheetIsNoChoice()
    {
        ReturnDialog* dialog = brought(
            filled("back.csv",
                   {{QStringLiteral("RA-1"),
                     {QStringLiteral("符合"), QStringLiteral("有"), QStringLiteral("陳")}}}));
        QVERIFY(dialog);
        QVERIFY(!dialog->sheet()->isVisible());
    }

    void droppedOnThePage()
    {
        QVERIFY(page()->dropFiles({m_sent}));
        QTRY_VERIFY(m_bench->dialog<ReturnDialog>() != nullptr);
        QCOMPARE(m_bench->paper("RA-1").evidence.size(), 0);
        m_bench->key(Qt::Key_Escape);
        QFile text(m_bench->folder.filePath(QStringLiteral("note.txt")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("x") == 1);
        text.close();
        m_bench->go("RA-1");
        QVERIFY(page()->dropFiles({text.fileName()}));
        QTRY_COMPARE(m_bench->paper("RA-1").evidence.size(), 1);
    }

    void notASpreadsheetIsToldByItsName()
    {
        QSignalSpy failed(page(), &Page::failed);
        m_bench->ui.openPath = m_bench->folder.filePath(QStringLiteral("nowhere.xlsx"));
        desk()->back()->trigger();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().args.first().contains(
            QStringLiteral("nowhere.xlsx")));
    }
};

QTEST_MAIN(TestAuditQuestionnaire)
#include "tst_auditquestionnaire.moc"
