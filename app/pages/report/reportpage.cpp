// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/report/reportpage.h"

#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/report/exportresult.h"
#include "app/pages/trail/trailrows.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/labels.h"
#include "reports/inventorytemplate.h"
#include "reports/wording.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int columnWidth = 720;

const QStringList& formats()
{
    static const QStringList list{QStringLiteral("xlsx"),
                                  QStringLiteral("pdf"),
                                  QStringLiteral("csv"),
                                  QStringLiteral("json")};
    return list;
}

void clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

qsizetype rowsOf(const Section& section)
{
    qsizetype rows = 0;
    for (const Block& block : section.blocks) {
        if (const auto* table = std::get_if<Table>(&block); table && table->main) {
            rows += table->rowCount();
        }
    }
    return rows;
}

} // namespace

ReportPage::ReportPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_export(new QAction(this))
    , m_template(new QAction(this))
    , m_kind(new SegmentedSwitch(context.theme))
    , m_auditButton(new ElidingButton)
    , m_format(new SegmentedSwitch(context.theme))
    , m_language(new SegmentedSwitch(context.theme))
    , m_kindLabel(makeLabel({}, Theme::body))
    , m_formatLabel(makeLabel({}, Theme::body))
    , m_languageLabel(makeLabel({}, Theme::body))
    , m_kindHint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_formatHint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_languageHint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_choiceHeading(new SectionHeading(context.theme, {}))
    , m_contentsHeading(new SectionHeading(context.theme, {}))
    , m_contents(new QVBoxLayout)
    , m_inspector(new QWidget)
    , m_facts(new QVBoxLayout)
    , m_result(new QVBoxLayout)
{
    setActionIcon(m_export, QStringLiteral("document-export"));
    setActionIcon(m_template, QStringLiteral("document-new"));
    connect(m_export, &QAction::triggered, this, &ReportPage::askWhere);
    connect(m_template, &QAction::triggered, this, &ReportPage::askTemplate);
    connect(m_kind, &SegmentedSwitch::chosen, this, [this] {
        retranslate();
        Q_EMIT headerChanged();
    });
    connect(m_auditButton, &QPushButton::clicked, this, &ReportPage::chooseAudit);
    connect(m_format, &SegmentedSwitch::chosen, this, &ReportPage::retranslate);
    connect(m_language, &SegmentedSwitch::chosen, this, [this] {
        m_languageChosen = true;
        refreshContents();
    });
    m_contentsTimer.setSingleShot(true);
    m_contentsTimer.setInterval(200);
    connect(&m_contentsTimer, &QTimer::timeout, this, &ReportPage::refreshContents);
    buildLayout();
    buildInspector();
    retranslate();
}

void ReportPage::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* ground = new QWidget;
    scroll->setWidget(ground);
    auto* across = new QHBoxLayout(ground);
    across->setContentsMargins(Theme::marginLeft, 20, Theme::marginRight, 24);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    across->addLayout(column);
    across->addStretch(1);
    auto* keeper = new QWidget;
    keeper->setFixedWidth(columnWidth);
    keeper->setFixedHeight(0);
    column->addWidget(keeper);
    column->addWidget(m_choiceHeading);
    column->addSpacing(4);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 12, 0, Theme::sectionGap);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, factLabelWidth);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_auditButton, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_kindHint, 2, 1, 1, 2);
    grid->addWidget(m_formatLabel, 3, 0);
    grid->addWidget(m_format, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_formatHint, 3, 2);
    grid->addWidget(m_languageLabel, 4, 0);
    grid->addWidget(m_language, 4, 1, Qt::AlignLeft);
    grid->addWidget(m_languageHint, 4, 2);
    column->addLayout(grid);
    column->addWidget(m_contentsHeading);
    column->addSpacing(4);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    m_contents->setSpacing(0);
    column->addLayout(m_contents);
    column->addStretch(1);
}

void ReportPage::buildInspector()
{
    auto* column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(20, 24, 20, 16);
    column->setSpacing(16);
    m_facts->setSpacing(6);
    m_result->setSpacing(8);
    column->addLayout(m_facts);
    column->addLayout(m_result);
    column->addStretch(1);
}

QString ReportPage::title() const
{
    return tr("Reports");
}

QStringList ReportPage::facts() const
{
    if (const Audit* audit = chosenAudit(); audit != nullptr && isOfAudit(chosenKind())) {
        return {tr("Report about audit %1").arg(audit->code)};
    }
    const Selection& selection = m_context.conclusions.selection();
    if (chosenKind() == ReportKind::Maturity) {
        return {tr("Maturity report"),
                tr("%n system(s)", nullptr, static_cast<int>(selection.verdicts.size()))};
    }
    return {tr("Selection report"),
            tr("%n system(s)", nullptr, static_cast<int>(selection.verdicts.size())),
            tr("%n selected", nullptr, selection.count(SelectionClass::Selected))};
}

QList<QAction*> ReportPage::secondaryActions() const
{
    return {m_template};
}

QWidget* ReportPage::inspector()
{
    return m_inspector;
}

LanguageCode ReportPage::chosenLanguage() const
{
    return m_language->current() == 0 ? LanguageCode::ZhTw : LanguageCode::En;
}

/// The present state gives the report's time, not the clock: the same state gives the same bytes.
ReportJob ReportPage::jobFor(const QString& program) const
{
    const Snapshot& snapshot = m_context.document.snapshot();
    return {chosenKind(),
            snapshot,
            m_context.conclusions.selection(),
            m_context.document.preparePast(),
            {chosenLanguage(), snapshot.trailTime, program},
            chosenAudit() != nullptr ? chosenAudit()->id : AuditId(),
            shownTime(m_context.clock.now()).date()};
}

QString ReportPage::chosenFormat() const
{
    return formats().value(m_format->current());
}

void ReportPage::retranslate()
{
    m_export->setText(tr("Export…"));
    m_export->setShortcut(QKeySequence());
    m_template->setText(tr("Blank inventory…"));
    m_template->setToolTip(tr("A workbook with drop-down lists, to be filled in and imported"));
    m_choiceHeading->setText(tr("Report"));
    m_contentsHeading->setText(tr("What is in it"));
    m_kindLabel->setText(tr("About"));
    showKinds();
    m_formatLabel->setText(tr("Format"));
    m_languageLabel->setText(tr("Language"));
    const int format = m_format->current();
    m_format->setSegments({{tr("Excel"), {}}, {tr("PDF"), {}}, {tr("CSV"), {}}, {tr("JSON"), {}}});
    m_format->setCurrent(format);
    const QStringList hints{tr("Live formulas, native charts, prints on A4"),
                            tr("The same content with its charts, to be handed in"),
                            flatHint(),
                            tr("Everything as values, for other programs")};
    m_formatHint->setText(hints.value(format));
    if (!m_languageChosen) {
        m_language->setCurrent(m_context.language.code() == LanguageCode::ZhTw ? 0 : 1);
    }
    const int language = m_language->current();
    m_language->setSegments({{QStringLiteral("繁體中文"), {}}, {QStringLiteral("English"), {}}});
    m_language->setCurrent(language);
    m_languageHint->setText(tr("Apart from the language of this window"));
    updateExport();
    refreshFacts();
    m_stale = true;
    if (isVisible()) {
        m_contentsTimer.start();
    }
}

void ReportPage::setSnapshot(const Snapshot&, const ChangeSummary&)
{
    m_stale = true;
    showKinds();
    updateExport();
    refreshFacts();
    if (isVisible()) {
        m_contentsTimer.start();
    }
}

void ReportPage::refreshFacts()
{
    clear(m_facts);
    const Snapshot& snapshot = m_context.document.snapshot();
    m_facts->addWidget(makeLabel(tr("Stands in every export"), Theme::body, true));
    m_facts->addWidget(factRow(
        tr("Trail"), QStringLiteral("#") + QLocale(QLocale::English).toString(snapshot.trailSeq)));
    m_facts->addWidget(factRow(tr("Head hash"), groupedHash(snapshot.trailHead), true));
    for (const PackPin& pack : snapshot.packs) {
        m_facts->addWidget(factRow(tr("Pack"), pack.id + QLatin1Char(' ') + pack.version));
    }
    m_facts->addWidget(
        factRow(tr("Method"), methodText(snapshot.methodology, m_context.language.current())));
    m_facts->addWidget(factRow(tr("Program"), QStringLiteral("ztworkbench " ZT_VERSION)));
    m_facts->addWidget(
        makeLabel(tr("After writing, the file is read back and its rows are counted."),
                  Theme::small,
                  false,
                  Tone::Secondary,
                  true));
}

void ReportPage::refreshContents()
{
    m_stale = false;
    using Parts = QList<Part>;
    m_context.jobs.start<Parts>(
        tr("Reading what the report holds"),
        [report = jobFor(QStringLiteral("ztworkbench"))](JobContext& job) -> Result<Parts> {
            const Result<Report> outline = report.outline(job);
            if (!outline) {
                return tl::unexpected(outline.error());
            }
            Parts parts;
            for (const Section& section : outline->sections) {
                const qsizetype rows = rowsOf(section);
                parts.append({section.title,
                              rows > 0 ? QLocale(QLocale::English).toString(rows) : QString()});
            }
            return parts;
        },
        this,
        [this](const Result<Parts>& parts) {
            if (parts) {
                showContents(*parts);
            }
        });
}

void ReportPage::showContents(const QList<Part>& parts)
{
    clear(m_contents);
    for (int i = 0; i < parts.size(); ++i) {
        auto* row = new QWidget;
        row->setFixedHeight(m_context.theme->rowHeight());
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QLabel* number = makeLabel(QString::number(i + 1), Theme::small, false, Tone::Hint);
        number->setFixedWidth(28);
        line->addWidget(number);
        line->addWidget(makeLabel(parts.at(i).title, m_context.theme->rowText()), 1);
        line->addWidget(
            makeLabel(parts.at(i).rows.isEmpty() ? QString() : tr("%1 rows").arg(parts.at(i).rows),
                      Theme::small,
                      false,
                      Tone::Secondary));
        m_contents->addWidget(row);
        m_contents->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    }
    m_contentsHeading->setRemark(tr("%n section(s)", nullptr, static_cast<int>(parts.size())));
}

QString ReportPage::suggestedPath(const QString& suffix) const
{
    QString base = QFileInfo(m_context.document.path()).completeBaseName();
    if (const Audit* audit = chosenAudit(); audit != nullptr && isOfAudit(chosenKind())) {
        base += QLatin1Char(' ') + audit->code + QLatin1Char(' ') + kindName();
    }
    return QDir(exportFolder(m_context.settings)).filePath(base + QLatin1Char('.') + suffix);
}

void ReportPage::openArgument(const QString& argument)
{
    static const QStringList kinds{QStringLiteral("selection"),
                                   QStringLiteral("maturity"),
                                   QStringLiteral("audit"),
                                   QStringLiteral("letters"),
                                   QStringLiteral("statement")};
    if (const auto kind = static_cast<int>(kinds.indexOf(argument)); kind >= 0) {
        m_kind->setCurrent(kind);
        retranslate();
        Q_EMIT headerChanged();
        return;
    }
    const int format = static_cast<int>(formats().indexOf(argument));
    if (format >= 0) {
        m_format->setCurrent(format);
        retranslate();
        askWhere();
    }
}

void ReportPage::askWhere()
{
    const QString suffix = chosenFormat();
    const FileQuestion question{
        tr("Export the report"), QStringLiteral("%1 (*.%1)").arg(suffix), suggestedPath(suffix)};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            exportTo(path);
        }
    });
}

void ReportPage::exportTo(const QString& path)
{
    rememberExport(m_context.settings, path);
    m_export->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [report = jobFor(QStringLiteral("ztworkbench " ZT_VERSION)),
         path](JobContext& job) -> Result<ExportSummary> {
            const Result<Report> made = report.make(job);
            return made ? writeReport(*made, path, job) : tl::unexpected(made.error());
        },
        this,
        [this](const Result<ExportSummary>& written) {
            updateExport();
            if (written) {
                showResult(*written);
                Q_EMIT toast(tr("Wrote %1").arg(QFileInfo(written->path).fileName()),
                             tr("Open the folder"),
                             [this, folder = QFileInfo(written->path).absolutePath()] {
                                 m_context.ui.showInDesktop(folder);
                             });
            } else if (written.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(written.error());
            }
            Q_EMIT exported(written.has_value());
        });
}

void ReportPage::showResult(const ExportSummary& summary)
{
    m_written = summary;
    clear(m_result);
    m_result->addWidget(new ExportResult(m_context, summary));
}

void ReportPage::askTemplate()
{
    const FileQuestion question{
        tr("Blank inventory"), QStringLiteral("xlsx (*.xlsx)"), tr("system inventory.xlsx")};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const auto guideline = m_context.document.snapshot().guideline;
        const LanguageCode language = m_context.language.code();
        m_context.jobs.start<ExportSummary>(
            tr("Writing %1").arg(QFileInfo(path).fileName()),
            [guideline, language, path](JobContext&) {
                return writeInventoryTemplate(path, *guideline, language);
            },
            this,
            [this](const Result<ExportSummary>& written) {
                if (written) {
                    showResult(*written);
                } else {
                    Q_EMIT failed(written.error());
                }
            });
    });
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        m_contentsTimer.start();
    }
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_written) {
            showResult(*m_written);
        }
        Q_EMIT headerChanged();
    }
}

} // namespace zt
