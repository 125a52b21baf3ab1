// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/casespanel.h"

#include "app/cli/casesheet.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/uiservices.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "model/exchange/sheetreader.h"
#include "reports/phrase.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int zoneWidth = 520;
constexpr qsizetype mostFaultsShown = 20;

QList<CaseFault> faultsOf(const CaseSheet& sheet)
{
    QList<CaseFault> faults;
    for (const AnswerFault& fault : sheet.faults) {
        faults.append({fault.line, fault.column, fault.read, fault.message});
    }
    return faults;
}

} // namespace

CasesPanel::CasesPanel(AppContext& context, QWidget* parent)
    : AnalysisPanel(context, parent)
    , m_zone(new DropZone(context.theme))
    , m_open(m_zone->addButton({}, QStringLiteral("document-open")))
    , m_other(makeButton({}, ButtonKind::Plain))
    , m_file(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_verdict(new QWidget)
    , m_glyph(new StatusGlyph(context.theme, Status::Info, 16))
    , m_words(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_wrong(new Note(context.theme, Status::Bad))
    , m_wrongRows(makeLabel({}, Theme::small, false, Tone::Text, true))
    , m_rows(addTable(QStringLiteral("cases")))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    m_open->setObjectName(QStringLiteral("openCases"));
    makeSmall(m_other);
    m_zone->setMaximumWidth(zoneWidth);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_file, 1);
    line->addWidget(m_other);
    strip()->addLayout(line);
    m_rows->setMostRows(18);
    auto* verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(0, 4, 0, 4);
    verdict->setSpacing(8);
    verdict->addWidget(m_glyph);
    verdict->addWidget(m_words, 1);
    body()->addWidget(m_zone);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_verdict, m_wrong, m_wrongRows, m_rows, m_hint}) {
        body()->addWidget(part);
    }
    connect(m_open, &QPushButton::clicked, this, &CasesPanel::choose);
    connect(m_other, &QPushButton::clicked, this, &CasesPanel::choose);
    connect(m_zone, &DropZone::dropped, this, &CasesPanel::takeFiles);
}

void CasesPanel::addTo(AnalysisResults& results) const
{
    if (isFresh() && m_view) {
        results.cases = m_view;
        results.gateway = ground().gateway;
    }
}

bool CasesPanel::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return false;
    }
    open(paths.first());
    return true;
}

void CasesPanel::focusMain()
{
    if (m_zone->isVisible()) {
        m_open->setFocus(Qt::OtherFocusReason);
    } else {
        m_rows->table()->setFocus(Qt::OtherFocusReason);
    }
}

void CasesPanel::choose()
{
    m_context.ui.chooseOpenFile(
        this,
        {tr("Table of cases"), tr("Tables (*.csv *.xlsx *.ods)"), QFileInfo(m_path).absolutePath()},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                open(path);
            }
        });
}

void CasesPanel::open(const QString& path)
{
    m_path = path;
    m_view.reset();
    m_faults.clear();
    ask();
    showAnswer();
}

void CasesPanel::ask()
{
    if (m_path.isEmpty() || !ground().gateway) {
        return;
    }
    work<Outcome>(
        tr("Table of cases"),
        [path = m_path,
         language = m_context.language.code(),
         settings = ground().settings,
         gateway = ground().gateway](JobContext& job) -> Result<Outcome> {
            const Result<Sheet> sheet = readSheet(path, {}, job);
            if (!sheet) {
                return tl::unexpected(sheet.error());
            }
            const CaseSheet read = casesFromSheet(*sheet, gateway->policy(), Language(language));
            if (!read.faults.isEmpty()) {
                return Outcome{{}, faultsOf(read)};
            }
            return decideCases(gateway->book(),
                               read.cases,
                               read.lines,
                               settings.controls.whole(),
                               settings.algorithm,
                               job)
                .map([](DecidedCases decided) {
                    return Outcome{std::move(decided), {}};
                });
        },
        [this](const std::shared_ptr<const Outcome>& outcome) {
            m_faults = outcome->faults;
            m_view = m_faults.isEmpty() ? std::make_shared<const DecidedCases>(outcome->decided)
                                        : nullptr;
        });
}

void CasesPanel::nameIt()
{
    setTitle(tr("Table of cases"), ground().items);
    setRunText(m_path.isEmpty() ? QString() : tr("Read again"));
    m_zone->setTexts(tr("Put a table of requests here"), tr("csv, xlsx or ods, one request a row"));
    m_open->setText(tr("Choose a file…"));
    m_other->setText(tr("Another file…"));
    m_hint->setText(tr("Columns: case, action, operation, resource, user, device, place, health, "
                       "session, time, expected, and every fact of the gateway by its key. Items "
                       "that are there in part count as missing here, as a row names no person."));
}

QString CasesPanel::verdictText() const
{
    return m_verdictText;
}

void CasesPanel::showFaults()
{
    const bool any = isFresh() && !m_faults.isEmpty();
    m_wrong->setVisible(any);
    m_wrongRows->setVisible(any);
    if (!any) {
        return;
    }
    m_wrong->setText(tr("Nothing was decided."),
                     tr("%n cell(s) cannot be read; mend them and read again.",
                        nullptr,
                        static_cast<int>(m_faults.size())));
    QStringList lines;
    for (const CaseFault& fault : m_faults.first(std::min(mostFaultsShown, m_faults.size()))) {
        lines.append(fill(tr("Line %1, column “%2”: read “%3”; %4"),
                          {QString::number(fault.line), fault.column, fault.read, fault.message}));
    }
    if (m_faults.size() > mostFaultsShown) {
        lines.append(
            tr("and %n more", nullptr, static_cast<int>(m_faults.size() - mostFaultsShown)));
    }
    m_wrongRows->setText(lines.join(QLatin1Char('\n')));
}

void CasesPanel::showAnswer()
{
    const bool there = m_view && isFresh();
    setRunText(m_path.isEmpty() ? QString() : tr("Read again"));
    exportButton()->setEnabled(there);
    m_zone->setVisible(m_path.isEmpty());
    m_other->setVisible(!m_path.isEmpty());
    m_file->setText(QFileInfo(m_path).fileName());
    m_file->setVisible(!m_path.isEmpty());
    m_verdict->setVisible(there);
    m_rows->setVisible(there && m_rows->table()->model()->rowCount() > 0);
    showFaults();
    m_verdictText.clear();
    if (!there) {
        return;
    }
    const auto rows = static_cast<int>(m_view->rows.size());
    const QString decided = tr("%n request(s) decided.", nullptr, rows);
    const QString between = m_context.language.current().of(QString(), QStringLiteral(" "));
    m_verdictText =
        m_view->compared == 0
            ? decided + between + tr("The table says of none what is expected.")
            : decided + between +
                  fill(tr("As expected: %1 of %2."),
                       {groupedNumber(m_view->agreeing), groupedNumber(m_view->compared)});
    const bool differs = m_view->agreeing < m_view->compared;
    m_glyph->setStatus(differs ? Status::Bad : m_view->compared > 0 ? Status::Good : Status::Info);
    m_words->setText(m_verdictText);
    setTone(m_words, differs ? Tone::Bad : Tone::Text);
}

} // namespace zt
