// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// The gestures of an auditor in the real window, over an audit with thousands of points among
/// 100,000 working papers: open the page, filter, set a result, go on, look into a sample of 10,000
/// items, decide on a questionnaire of 5,000 rows. Counted is the processor time of the window's
/// thread until all of it was painted; of a gesture done several times, the median. Prints one JSON
/// line. usage: bench_auditwindow FILE, as bench_audit leaves it; it is changed
#include "app/application.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/checktree.h"
#include "app/pages/audit/questionnaire/returndialog.h"
#include "app/pages/audit/questionnaire/returntable.h"
#include "app/pages/audit/sampling/sampledialog.h"
#include "app/pages/audit/sampling/sampletable.h"
#include "app/pages/audit/sampling/samplingdesk.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/widgets/filterfield.h"
#include "checklists/packloader.h"
#include "model/domain/auditsampleedits.h"
#include "model/domain/questionnaire.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace zt;

namespace {

constexpr int times = 9;
constexpr int sampleItems = 10'000;
constexpr int returnedRows = 5'000;
constexpr int nextPoint = 4; ///< among the commands of the page

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Until everything that follows is done, what begins a little later too.
void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

double once(const std::function<void()>& gesture)
{
    settle();
    const double start = threadMs();
    gesture();
    settle();
    return threadMs() - start;
}

double median(const std::function<void(int)>& gesture)
{
    std::vector<double> each;
    for (int i = 0; i < times; ++i) {
        each.push_back(once([&] { gesture(i); }));
    }
    std::nth_element(each.begin(), each.begin() + times / 2, each.end());
    return each[times / 2];
}

void press(QWidget* widget, Qt::Key key, const QString& text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &event);
}

void report(const char* name, double ms)
{
    std::printf("%s\"%s\":%.1f", name == std::string_view("open_page") ? "{" : ",", name, ms);
}

AuditSample largeSample(AppContext& context, const Audit& audit, const PointRef& ref)
{
    SampleFrame frame;
    frame.name = QStringLiteral("bench");
    frame.sha256 = QString(64, QLatin1Char('0'));
    frame.columns = QStringList{QStringLiteral("帳號"), QStringLiteral("單位")};
    for (int i = 0; i < sampleItems; ++i) {
        frame.rows.append({QStringLiteral("u%1").arg(i), QStringLiteral("資訊處")});
    }
    AuditSample sample;
    sample.id = AuditSampleId{context.clock.newUuid()};
    sample.code = nextSampleCode(context.document.snapshot());
    sample.audit = audit.id;
    sample.points = {ref};
    sample.method = SampleMethod::All;
    sample.seed = QStringLiteral("1");
    sample.rule = {95, 500, 0};
    return *drawnFrom(sample, frame, sampleItems);
}

/// Every row was answered on both sides.
ReturnedForm returnedForm(AppContext& context, const Audit& audit)
{
    const Snapshot sent = context.document.snapshot();
    const Checklist& list = *sent.checklists.constFind(audit.checklists.first());
    ReturnedForm form;
    form.path = QStringLiteral("back.xlsx");
    form.audit = audit;
    form.states.insert(sent.trailSeq, sent);
    QList<std::pair<PointRef, FieldValues>> ours;
    const QString text = QStringLiteral("answer_text");
    const QString by = QStringLiteral("answered_by");
    for (int i = 0; i < std::min<int>(returnedRows, static_cast<int>(list.points.size())); ++i) {
        const PointRef ref{list.id, list.points[i].id};
        ours.append({ref, {{text, QStringLiteral("我方 %1").arg(i)}, {by, QStringLiteral("林")}}});
        form.book.returned.rows.append(
            {i + 2,
             toKey(SentRow{audit.id, ref, sent.trailSeq, sent.trailHead.left(16)}),
             {{text, QStringLiteral("對方 %1").arg(i)}, {by, QString()}}});
    }
    const Result<void> done = context.edit.apply(answerPoints(sent, audit, sent.checklists, ours));
    Q_UNUSED(done)
    return form;
}

void measureSample(AppContext& context, MainWindow& window, AuditPage& page)
{
    const Snapshot& now = context.document.snapshot();
    const AuditSample sample = largeSample(context, page.state().audit(), page.point());
    if (!context.edit.apply(addSample(now, sample, now.checklists))) {
        qFatal("no sample");
    }
    report("open_sample", once([&] { page.findChild<SamplingDesk*>()->open(sample.id); }));
    auto* dialog = dynamic_cast<SampleDialog*>(Dialog::openIn(&window));
    report("set_outcome", median([&](int) { press(dialog->table(), Qt::Key_1); }));
    dialog->reject();
}

void measureReturned(AppContext& context, AuditPage& page)
{
    const ReturnedForm form = returnedForm(context, page.state().audit());
    ReturnDialog* dialog = nullptr;
    report("open_returned", once([&] {
               dialog = new ReturnDialog(context, &page, form);
               dialog->open();
               dialog->focusTable();
           }));
    report("decide_row", median([&](int) { press(dialog->table(), Qt::Key_2); }));
    report("decide_all",
           median([&](int i) { (i % 2 == 0 ? dialog->allTheirs() : dialog->allOurs())->click(); }));
    dialog->allTheirs()->click();
    report("type_name",
           median([&](int) { press(dialog->answeredBy(), Qt::Key_A, QStringLiteral("a")); }));
    dialog->reject();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    const QTemporaryDir folder;
    Application application(folder.filePath(QStringLiteral("settings.ini")));
    SystemClock clock;
    auto document = Document::open(QCoreApplication::arguments().value(1),
                                   Document::Access::ReadWrite,
                                   {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                                        return readPack(bytes, QStringLiteral("pack"));
                                    }});
    if (!document) {
        return 3;
    }
    MainWindow window(std::move(*document), application.services());
    window.resize(1440, 900);
    application.dress();
    window.show();
    settle();
    AppContext& context = window.session().context();
    report("open_page", once([&] { window.showPage(QStringLiteral("audit")); }));
    auto& page = dynamic_cast<AuditPage&>(*window.currentPage());
    QTreeView* tree = page.tree()->view();
    report("set_result", median([&](int i) { press(tree, i % 2 == 0 ? Qt::Key_1 : Qt::Key_2); }));
    report("next_point", median([&](int) { page.commands().at(nextPoint)->trigger(); }));
    report("filter_letter",
           median([&](int i) { page.tree()->filter()->setText(QString::number(i * 7)); }));
    page.tree()->filter()->setText({});
    report("findings_and_back", median([&](int i) { page.setSubPage(i % 2 == 0 ? 1 : 0); }));
    page.setSubPage(0);
    measureSample(context, window, page);
    measureReturned(context, page);
    std::printf("}\n");
    return 0;
}
