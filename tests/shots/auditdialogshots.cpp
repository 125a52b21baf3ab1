// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditdialogshots.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysisinspector.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysissetup.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/analysis/explaindialog.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/findingpanel.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/audit/sampling/drawdialog.h"
#include "app/pages/audit/sampling/sampledialog.h"
#include "app/pages/audit/sampling/samplingdesk.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/pages/audit/versions/versiondialog.h"
#include "app/pages/incident/custodyview.h"
#include "app/pages/incident/incidentinspector.h"
#include "app/pages/incident/incidentpanel.h"
#include "app/pages/incident/incidentsview.h"
#include "app/pages/incident/measurelist.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/dialog.h"
#include "app/widgets/rowtable.h"
#include "model/document/document.h"
#include "reports/questionnaire.h"
#include "returnedsheet.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <functional>

namespace zt {

namespace {

const QString demo = QStringLiteral(ZT_SOURCE_DIR "/resources/demo/");

PointRef at(const char* point)
{
    return {QStringLiteral("twse-audit"), QString::fromLatin1(point)};
}

/// The place of an action among the commands of incidents.
enum IncidentCommand { NewIncident, Line, Measure, NewExhibit, PasteIt, ExportIt, CloseIt };

void trigger(AuditPage& page, IncidentCommand command)
{
    page.incidents()->commands().at(command)->trigger();
}

/// What came back to a questionnaire: one answer is new, one was given here meanwhile too, one
/// cannot be read, one does not say who answered.
void openReturned(MainWindow& window, AuditPage& page, const QString& folder)
{
    const AppContext& context = window.session().context();
    const Snapshot sent = context.document.snapshot();
    const Audit audit = page.state().audit();
    const QString out = folder + QStringLiteral("/out.xlsx");
    const QString back = folder + QStringLiteral("/資訊處 回覆.csv");
    JobContext job;
    const ReportOptions options{LanguageCode::ZhTw, sent.trailTime, QStringLiteral("shots")};
    if (!writeQuestionnaire(sent, audit, sent.checklists, options, out, job) ||
        !writeReturned(
            out,
            back,
            {{QStringLiteral("RA-1"),
              {QStringLiteral("符合"),
               QStringLiteral("每年一月評鑑，並送董事會核備。"),
               QStringLiteral("陳美玲")}},
             {QStringLiteral("ACC-3"),
              {QStringLiteral("部分符合"),
               QStringLiteral("已建立九個個人帳號。"),
               QStringLiteral("陳美玲")}},
             {QStringLiteral("ACC-4"),
              {QStringLiteral("差不多"), QStringLiteral("九十天更換。"), QStringLiteral("陳美玲")}},
             {QStringLiteral("NET-1"),
              {QStringLiteral("符合"), QStringLiteral("每季檢視。"), {}}}})) {
        return;
    }
    const Snapshot& now = context.document.snapshot();
    const Result<void> meanwhile = context.edit.apply(
        answerPoints(now,
                     audit,
                     now.checklists,
                     {{at("ACC-3"),
                       {{QStringLiteral("answer_text"), QStringLiteral("尚有三個共用帳號。")},
                        {QStringLiteral("answered_by"), QStringLiteral("稽核室　林")}}}}));
    Q_UNUSED(meanwhile)
    page.questionnaires()->take(audit, back);
}

void openDraw(AuditPage& page)
{
    auto* desk = page.findChild<SamplingDesk*>();
    desk->draw(page.state().audit(), at("ACC-2"));
    auto* dialog = dynamic_cast<DrawDialog*>(Dialog::openIn(&page));
    dialog->findChild<QLineEdit*>(QStringLiteral("seed"))->setText(QStringLiteral("20261128"));
    dialog->load(demo + QStringLiteral("leavers-a.csv"));
}

void openSample(AuditPage& page)
{
    page.findChild<SamplingDesk*>()->open(page.state().snapshot().auditSamples.first().id);
}

/// A list of which a word, a number and a second row cannot be taken.
void openOutcomeFaults(MainWindow& window, AuditPage& page, const QString& folder)
{
    openSample(page);
    QFile list(folder + QStringLiteral("/抽查結果.csv"));
    if (list.open(QIODevice::WriteOnly)) {
        list.write(
            "序號,結果,備註\n1,正常,\n2,正常,\n3,再查,名冊未附\n12,例外,逾期 41 日\n12,正常,\n");
        list.close();
        dynamic_cast<SampleDialog*>(Dialog::openIn(&window))->takeFile(list.fileName());
    }
}

/// An invented next version of the exchange's list: one point asks something else, one has another
/// code, one is gone.
void openVersions(MainWindow& window, AuditPage& page, const QString&)
{
    const Snapshot& now = window.session().context().document.snapshot();
    VersionChoice next;
    next.list = *now.checklists.constFind(QStringLiteral("twse-audit"));
    next.list.version = QStringLiteral("2.0.0");
    next.list.sha256 = QString(64, QLatin1Char('2'));
    next.pin.id = next.list.id;
    next.pin.sha256 = next.list.sha256;
    next.pin.version = next.list.version;
    next.file = QStringLiteral("twse-audit-2.0.0.json");
    for (qsizetype i = next.list.points.size() - 1; i >= 0; --i) {
        ChecklistPoint& point = next.list.points[i];
        if (point.id == QLatin1String("ACC-2")) {
            point.text.zh =
                QStringLiteral("帳號是否於停用或離職當日停權，並每季比對人事異動名冊。");
            point.text.en = QStringLiteral(
                "Are accounts disabled on the day somebody leaves, and held against the list of "
                "staff every quarter.");
        } else if (point.id == QLatin1String("ACC-3")) {
            point.id = QStringLiteral("ACC-3A");
            point.supersedes = {{QStringLiteral("1.0.0"), QStringLiteral("ACC-3")}};
        } else if (point.id == QLatin1String("RA-1")) {
            next.list.points.removeAt(i);
        }
    }
    page.versions()->open(page.state().audit());
    dynamic_cast<VersionDialog*>(Dialog::openIn(&window))->addChoice(next);
}

AnalysisView& analysedAccounts(AuditPage& page)
{
    AnalysisView& view = *page.analyses();
    QSignalSpy changed(&view.session(), &AnalysisSession::changed);
    if (view.saysWhatToDo()) {
        (void)view.dropFiles({QStringLiteral(ZT_SOURCE_DIR "/resources/demo/accounts-a.csv")});
    }
    while (view.session().isRunning() && changed.wait(20'000)) {
    }
    return view;
}

/// What becomes of an analysis, before it is recorded.
void openFiling(AuditPage& page)
{
    analysedAccounts(page).askFiling(FilingDeed::Answer);
}

/// The row of the file that an exception stands on.
void openRow(AuditPage& page)
{
    AnalysisView& view = analysedAccounts(page);
    view.exceptions()->setCurrentIndex(view.exceptions()->model()->index(0, 0));
    Q_EMIT view.exceptions()->clicked(view.exceptions()->currentIndex());
    QSignalSpy shown(&view, &AnalysisView::sourceShown);
    view.side()->source()->click();
    (void)shown.wait(20'000);
}

ExplainDialog* explain(AuditPage& page, int row, const QString& reason)
{
    AnalysisView& view = analysedAccounts(page);
    view.exceptions()->setCurrentIndex(view.exceptions()->model()->index(row, 0));
    view.askExplanation();
    auto* dialog = qobject_cast<ExplainDialog*>(Dialog::openIn(page.window()));
    if (dialog != nullptr) {
        dialog->reason()->setPlainText(reason);
    }
    return dialog;
}

/// Why an exception is none after all, where another one is explained already.
void openExplanation(AuditPage& page)
{
    if (ExplainDialog* first = explain(page, 0, QStringLiteral("已於 11/27 更換，見工單 118"))) {
        first->saveButton()->click();
    }
    (void)explain(
        page, 4, QStringLiteral("櫃檯輪值帳號，主管每日覆核紀錄（資安會議 115-06 決議）"));
}

using Opener = std::function<void(MainWindow&, AuditPage&, const QString& folder)>;

struct Shot
{
    QString name;
    AuditPart part;
    Opener open;
};

const QList<Shot>& shots()
{
    const auto by = [](IncidentCommand command) -> Opener {
        return [command](MainWindow&, AuditPage& page, const QString&) { trigger(page, command); };
    };
    static const QList<Shot> all{
        {QStringLiteral("newaudit"),
         AuditPart::Points,
         [](MainWindow&, AuditPage& page, const QString&) { page.commands().at(0)->trigger(); }},
        {QStringLiteral("finding"),
         AuditPart::Points,
         [](MainWindow&, AuditPage& page, const QString&) { page.commands().at(1)->trigger(); }},
        {QStringLiteral("audit"),
         AuditPart::Points,
         [](MainWindow&, AuditPage& page, const QString&) { page.commands().at(2)->trigger(); }},
        {QStringLiteral("retest"),
         AuditPart::Findings,
         [](MainWindow&, AuditPage& page, const QString&) {
             page.findings()->panel()->passedButton()->click();
         }},
        {QStringLiteral("draw"),
         AuditPart::Points,
         [](MainWindow&, AuditPage& page, const QString&) { openDraw(page); }},
        {QStringLiteral("sample"),
         AuditPart::Points,
         [](MainWindow&, AuditPage& page, const QString&) { openSample(page); }},
        {QStringLiteral("outcomefaults"), AuditPart::Points, openOutcomeFaults},
        {QStringLiteral("returned"), AuditPart::Points, openReturned},
        {QStringLiteral("versions"), AuditPart::Points, openVersions},
        {QStringLiteral("filing"),
         AuditPart::Analyses,
         [](MainWindow&, AuditPage& page, const QString&) { openFiling(page); }},
        {QStringLiteral("row"),
         AuditPart::Analyses,
         [](MainWindow&, AuditPage& page, const QString&) { openRow(page); }},
        {QStringLiteral("explain"),
         AuditPart::Analyses,
         [](MainWindow&, AuditPage& page, const QString&) { openExplanation(page); }},
        {QStringLiteral("item"),
         AuditPart::Analyses,
         [](MainWindow&, AuditPage& page, const QString&) { analysedAccounts(page).askItem(); }},
        {QStringLiteral("certificates"),
         AuditPart::Analyses,
         [](MainWindow&, AuditPage& page, const QString&) {
             analysedAccounts(page).setup()->certificates()->click();
         }},
        {QStringLiteral("newincident"), AuditPart::Incidents, by(NewIncident)},
        {QStringLiteral("line"), AuditPart::Incidents, by(Line)},
        {QStringLiteral("measure"), AuditPart::Incidents, by(Measure)},
        {QStringLiteral("raise"),
         AuditPart::Incidents,
         [](MainWindow&, AuditPage& page, const QString&) {
             Q_EMIT page.incidents()->panel()->measures()->raiseAsked(0);
         }},
        {QStringLiteral("exhibit"), AuditPart::Incidents, by(NewExhibit)},
        {QStringLiteral("custody"),
         AuditPart::Incidents,
         [](MainWindow&, AuditPage& page, const QString&) {
             page.incidents()->side()->custody()->entryButton(QStringLiteral("E-02"))->click();
         }},
        {QStringLiteral("close"), AuditPart::Incidents, by(CloseIt)},
        {QStringLiteral("case"),
         AuditPart::Incidents,
         [](MainWindow&, AuditPage& page, const QString&) {
             page.incidents()->showCase(QStringLiteral("IC1a"));
         }},
    };
    return all;
}

} // namespace

QStringList auditDialogNames()
{
    QStringList names;
    for (const Shot& shot : shots()) {
        names.append(shot.name);
    }
    return names;
}

void openAuditDialog(MainWindow& window, const QString& name, const QString& folder)
{
    for (const Shot& shot : shots()) {
        if (shot.name != name) {
            continue;
        }
        window.showPage(QStringLiteral("audit"), QStringLiteral("point:twse-audit/ACC-2"));
        auto* page = dynamic_cast<AuditPage*>(window.currentPage());
        page->setSubPage(static_cast<int>(shot.part));
        if (shot.part == AuditPart::Incidents) {
            page->incidents()->showIncident(QStringLiteral("IN-03"));
        }
        shot.open(window, *page, folder);
    }
}

} // namespace zt
