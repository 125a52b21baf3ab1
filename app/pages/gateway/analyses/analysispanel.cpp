// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/analysispanel.h"

#include "app/exportfolder.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"
#include "reports/reportwriter.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int asideWidth = 262;

} // namespace

AnalysisPanel::AnalysisPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new SectionHeading(context.theme, {}))
    , m_state(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_stop(makeButton({}, ButtonKind::Quiet))
    , m_run(makeButton({}, ButtonKind::Accent))
    , m_export(makeButton({}, ButtonKind::Plain))
    , m_strip(new QVBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto* trailing = new QWidget;
    auto* line = new QHBoxLayout(trailing);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_state);
    for (QPushButton* button : {m_stop, m_run, m_export}) {
        makeSmall(button);
        line->addWidget(button);
    }
    m_heading->setTrailing(trailing);
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    m_body->setSpacing(10);
    column->addLayout(m_body);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(paper);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(m_heading);
    m_strip->setSpacing(8);
    outer->addLayout(m_strip);
    m_middle->setSpacing(20);
    m_middle->addWidget(area, 1);
    outer->addLayout(m_middle, 1);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        showAnswer(); // what was there before answers another question
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        m_asked = true;
        ask();
    });
    connect(m_export, &QPushButton::clicked, this, &AnalysisPanel::askExport);
    connect(
        &context.jobs, &JobRunner::progress, this, [this](quint64 job, qint64 done, qint64 all) {
            if (job == m_job && all > 0) {
                m_state->setText(tr("working… %1%").arg(done * 100 / all));
            }
        });
    showState();
}

void AnalysisPanel::setAside(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(asideWidth);
    area->setWidget(widget);
    m_middle->insertWidget(0, area);
}

void AnalysisPanel::setTitle(const QString& title, const QString& remark)
{
    m_heading->setText(title);
    m_heading->setRemark(remark);
}

void AnalysisPanel::setRunText(const QString& text) const
{
    m_run->setText(text);
    m_run->setVisible(!isWorking() && !text.isEmpty());
}

ReportRows* AnalysisPanel::addTable(const QString& table)
{
    auto* rows = new ReportRows(m_context, table);
    m_tables.append(rows);
    return rows;
}

void AnalysisPanel::setGround(const AnalysisGround& ground)
{
    m_ground = ground;
    nameIt();
    if (!restsOnRun()) {
        showState();
        showAnswer();
        return;
    }
    forget();
    m_asked = isVisible();
    if (m_asked) {
        ask();
    }
}

void AnalysisPanel::renameGround(const QString& items)
{
    m_ground.items = items;
}

void AnalysisPanel::forget()
{
    stop();
    m_fresh = false;
    m_report.reset();
    m_asked = false;
    showState();
    showAnswer();
    Q_EMIT answered();
}

void AnalysisPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    prepare();
}

void AnalysisPanel::prepare()
{
    if (!m_asked && restsOnRun() && m_ground.gateway) {
        m_asked = true;
        ask();
    }
}

void AnalysisPanel::stop()
{
    ++m_number;
    if (m_job != 0) {
        m_context.jobs.cancel(m_job);
        m_job = 0;
        showState();
    }
}

void AnalysisPanel::answer()
{
    m_fresh = true;
    makeReport();
    showState();
    showAnswer();
    Q_EMIT answered();
}

void AnalysisPanel::fault(const Error& error)
{
    showState();
    showAnswer();
    if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
}

void AnalysisPanel::showState()
{
    m_state->setText(isWorking() ? tr("working…") : QString());
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(isWorking());
    m_run->setVisible(!isWorking() && !m_run->text().isEmpty());
    m_export->setText(tr("Export…"));
    m_export->setEnabled(m_fresh && !isWorking());
    m_export->setToolTip(tr("Writes this answer as xlsx, pdf, csv or json"));
}

void AnalysisPanel::makeReport()
{
    AnalysisResults results;
    addTo(results);
    m_report = std::make_shared<const Report>(
        buildGatewayAnalysisReport(results.views(),
                                   m_ground.snapshot,
                                   m_ground.items,
                                   {m_context.language.code(),
                                    m_ground.snapshot.trailTime,
                                    QStringLiteral("ztworkbench " ZT_VERSION)}));
    for (ReportRows* table : std::as_const(m_tables)) {
        table->setReport(m_report);
    }
}

void AnalysisPanel::askExport()
{
    const QString name =
        m_report->sections.isEmpty() ? QString() : m_report->sections.first().title;
    const FileQuestion question{
        tr("Export"),
        tr("Reports (*.xlsx *.pdf *.csv *.json)"),
        QDir(exportFolder(m_context.settings)).filePath(name + QStringLiteral(".xlsx"))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

void AnalysisPanel::exportTo(const QString& path)
{
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [report = m_report, path](JobContext& job) { return writeReport(*report, path, job); },
        this,
        [this](const Result<ExportSummary>& summary) {
            if (summary) {
                Q_EMIT written(summary->path);
            } else if (summary.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(summary.error());
            }
        });
}

void AnalysisPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        showState();
        if (m_fresh) {
            makeReport();
        }
        showAnswer();
    }
}

} // namespace zt
