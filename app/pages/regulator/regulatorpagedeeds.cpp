// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/regulator/regulatordetails.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "reports/wordingregulator.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSet>

#include <utility>

namespace zt {

namespace {

constexpr qsizetype faultsTold = 5;

} // namespace

QString faultLine(const BrokerSheetFault& fault, const Language& language)
{
    QStringList place{fault.file, fault.sheet, fault.cell()};
    place.removeAll(QString());
    const QString read = fault.read.isEmpty() ? QString() : fault.read + QStringLiteral("　");
    return place.join(u' ') + QStringLiteral("　") + read + brokerFaultText(fault, language);
}

void RegulatorPage::retranslate()
{
    const bool empty = m_files.reading.book.rows.isEmpty();
    m_open->setText(empty ? tr("Open file…") : tr("Add file…"));
    m_open->setToolTip(tr("A spreadsheet of brokers or of findings; several can be dropped here"));
    m_close->setText(tr("Close files"));
    m_close->setEnabled(!empty);
    m_export->setText(tr("Export…"));
    m_export->setEnabled(!empty);
    m_names->setText(m_ask.names ? tr("Mask names") : tr("Show names"));
    m_everybodyAction->setText(m_everybody ? tr("Attention only") : tr("All brokers"));
    m_brokersHeading->setText(tr("Who needs attention"));
    m_typesHeading->setText(tr("Types of deficiency"));
    const Language& language = m_context.language.current();
    m_brokersHeading->setRemark(zonesRuleText(m_ask.cuts, language));
    m_typesHeading->setRemark(hiddenRuleText(m_ask.cuts, language));
    m_brokers->setAccessibleName(tr("Who needs attention"));
    m_types->setAccessibleName(tr("Types of deficiency"));
    m_prompt->primary()->setText(tr("Open file…"));
    if (m_faults.isEmpty()) {
        m_prompt->setTexts(
            tr("Open the spreadsheets of brokers"),
            tr("One row per broker and year: share of electronic trading, deduction, and "
               "deficiencies by type or a list of findings. Drop them here, several at once. "
               "“ztctl regulator --template” writes an empty workbook."));
    } else {
        showFaults();
    }
    Q_EMIT headerChanged();
}

void RegulatorPage::showFaults()
{
    const Language& language = m_context.language.current();
    QStringList lines;
    for (const BrokerSheetFault& fault : m_faults.mid(0, faultsTold)) {
        lines.append(faultLine(fault, language));
    }
    if (m_faults.size() > faultsTold) {
        lines.append(tr("and %1 more, at the right").arg(m_faults.size() - faultsTold));
    }
    m_prompt->setTexts(
        tr("%n fault(s); nothing was taken", nullptr, static_cast<int>(m_faults.size())),
        lines.join(u'\n'));
}

void RegulatorPage::askFiles()
{
    const FileQuestion question{tr("Brokers and findings"),
                                tr("Spreadsheets (*.xlsx *.ods *.csv)"),
                                exportFolder(m_context.settings)};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            addFiles({path});
        }
    });
}

bool RegulatorPage::dropFiles(const QStringList& paths)
{
    addFiles(paths);
    return true;
}

/// Beside those that are shown already; the whole is read anew, as files may disagree.
void RegulatorPage::addFiles(const QStringList& paths)
{
    QStringList all = m_paths;
    for (const QString& path : paths) {
        if (!all.contains(path)) {
            all.append(path);
        }
    }
    readFiles(all);
}

void RegulatorPage::closeFiles()
{
    m_files = {};
    m_paths.clear();
    m_faults.clear();
    m_broker.clear();
    m_type.clear();
    m_ask.year.reset();
    m_ask.firstYear.reset();
    showView();
}

void RegulatorPage::openArgument(const QString& argument)
{
    if (argument.startsWith(QLatin1String("open:"))) {
        readFiles(argument.mid(5).split(u';', Qt::SkipEmptyParts));
    }
}

void RegulatorPage::readFiles(const QStringList& paths)
{
    m_open->setEnabled(false);
    m_context.jobs.start<RegulatorFiles>(
        tr("Reading brokers"),
        [paths](JobContext& job) { return readRegulatorFiles(paths, job); },
        this,
        [this, paths](const Result<RegulatorFiles>& files) {
            m_open->setEnabled(true);
            if (!files) {
                if (files.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(files.error());
                }
                Q_EMIT filesRead(false);
                return;
            }
            take(*files, paths);
        });
}

/// Files with faults take nothing away: what was shown stays until better ones are read.
void RegulatorPage::take(const RegulatorFiles& files, const QStringList& paths)
{
    m_faults = files.reading.faults;
    if (!m_faults.isEmpty()) {
        QStringList lines;
        for (const BrokerSheetFault& fault : std::as_const(m_faults)) {
            lines.append(faultLine(fault, m_context.language.current()));
        }
        m_details->showLines(tr("Faults"), lines);
        if (!saysWhatToDo()) {
            QSet<QString> rows;
            for (const BrokerSheetFault& fault : std::as_const(m_faults)) {
                rows.insert(fault.file + u'/' + fault.sheet + u'/' + QString::number(fault.row));
            }
            Q_EMIT failed({ErrorCode::ImportFaults,
                           {QString::number(m_faults.size()), QString::number(rows.size())},
                           {}});
        }
        retranslate();
        Q_EMIT inspectorWanted();
        Q_EMIT filesRead(false);
        return;
    }
    m_files = files;
    m_paths = paths;
    m_broker.clear();
    m_type.clear();
    const QList<int> years = yearsOf(m_files.reading.book);
    const auto gone = [&years](const std::optional<int>& year) {
        return year && !years.contains(*year);
    };
    if (gone(m_ask.year) || gone(m_ask.firstYear)) {
        m_ask.year.reset();
        m_ask.firstYear.reset();
    }
    showView();
    Q_EMIT filesRead(true);
}

void RegulatorPage::askExport()
{
    const FileQuestion question{
        tr("Regulator's view"),
        tr("Reports (*.xlsx *.pdf *.csv *.json)"),
        QDir(exportFolder(m_context.settings))
            .filePath(tr("Regulator's view %1.xlsx")
                          .arg(yearShort(m_view.year, m_context.language.current())))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

void RegulatorPage::exportTo(const QString& path)
{
    ReportOptions options;
    options.language = m_context.language.code();
    options.programVersion = QStringLiteral("ztworkbench " ZT_VERSION);
    m_export->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing the report"),
        [view = m_view, sources = m_files.sources, options, path](JobContext& job) {
            return writeReport(buildRegulatorReport(view, sources, options), path, job);
        },
        this,
        [this, path](const Result<ExportSummary>& summary) {
            m_export->setEnabled(true);
            if (!summary) {
                if (summary.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(summary.error());
                }
            } else {
                Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                    m_context.ui.showInDesktop(path);
                });
            }
            Q_EMIT exported(summary.has_value());
        });
}

} // namespace zt
