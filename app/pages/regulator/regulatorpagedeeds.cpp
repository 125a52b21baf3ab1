// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/regulator/regulatordetails.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "model/base/errortext.h"
#include "reports/wordingregulator.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <utility>

namespace zt {

namespace {

constexpr qsizetype faultsTold = 5;

} // namespace

QList<BrokerSheetFault> RegulatorPage::faults() const
{
    QList<BrokerSheetFault> all;
    for (const BrokerFile& file : m_refused) {
        all += file.faults;
    }
    return all;
}

void RegulatorPage::retranslate()
{
    const bool empty = m_files.book().rows.isEmpty();
    m_open->setText(empty ? tr("Open file…") : tr("Add file…"));
    m_open->setToolTip(
        tr("Spreadsheets of brokers or of findings, and assessments of single firms; several at "
           "once, also by dropping them here"));
    m_close->setText(tr("Close files"));
    m_close->setEnabled(!empty);
    m_export->setText(tr("Export…"));
    m_export->setEnabled(!empty);
    const auto read = static_cast<int>(m_files.sources.size());
    m_filesAction->setText(
        m_refused.isEmpty() ? tr("%n file(s)", nullptr, read)
                            : tr("%n file(s)", nullptr, read) + QStringLiteral("　") +
                                  tr("%n not taken", nullptr, static_cast<int>(m_refused.size())));
    m_filesAction->setToolTip(tr("What was read, and what was not taken and why"));
    m_filesAction->setEnabled(!empty || !m_refused.isEmpty());
    setTone(m_filesButton, m_refused.isEmpty() ? Tone::Secondary : Tone::Bad);
    const auto absent = static_cast<int>(m_view.absent.size());
    m_absentAction->setText(tr("%n broker(s) without figures of %1", nullptr, absent)
                                .arg(yearShort(m_view.year, m_context.language.current())));
    m_absentAction->setToolTip(tr("Left out of every count and share of the year; shows which"));
    m_absentAction->setEnabled(!empty && absent > 0);
    m_absentButton->setVisible(!empty && absent > 0);
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
    if (m_refused.isEmpty()) {
        m_prompt->setTexts(
            tr("Open the files of the brokers"),
            tr("Spreadsheets with one row per broker and year (share of electronic trading, "
               "deduction, and deficiencies by type or a list of findings), and assessments "
               "(.zta) whose annual audits become years of their firm. Drop them here, several "
               "at once. “ztctl regulator --template” writes an empty workbook."));
    } else {
        showFaults();
    }
    Q_EMIT headerChanged();
}

void RegulatorPage::showFaults()
{
    const Language& language = m_context.language.current();
    QStringList lines;
    for (const BrokerFile& file : std::as_const(m_refused)) {
        if (file.error) {
            lines.append(errorSentence(*file.error, language));
        }
        for (const BrokerSheetFault& fault : file.faults) {
            lines.append(faultLine(fault, language));
        }
    }
    const auto all = static_cast<int>(lines.size());
    if (all > faultsTold) {
        lines = lines.mid(0, faultsTold);
        lines.append(tr("and %1 more, at the right").arg(all - faultsTold));
    }
    m_prompt->setTexts(tr("%n fault(s); nothing was taken", nullptr, all), lines.join(u'\n'));
}

void RegulatorPage::showFiles()
{
    m_details->showFiles(m_files, m_refused, m_context.language.current());
}

void RegulatorPage::showAbsent()
{
    m_details->showAbsent(m_view, m_context.language.current());
}

void RegulatorPage::askFiles()
{
    const FileQuestion question{tr("Brokers and findings"),
                                tr("Spreadsheets and assessments (*.xlsx *.ods *.csv *.zta)"),
                                exportFolder(m_context.settings)};
    m_context.ui.chooseOpenFiles(this, question, [this](const QStringList& paths) {
        if (!paths.isEmpty()) {
            addFiles(paths);
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
    QStringList all = m_files.paths();
    for (const QString& path : paths) {
        if (!all.contains(path)) {
            all.append(path);
        }
    }
    readFiles(all);
}

void RegulatorPage::removeFile(const QString& path)
{
    QStringList left = m_files.paths();
    left.removeAll(path);
    left.isEmpty() ? closeFiles() : readFiles(left);
}

void RegulatorPage::closeFiles()
{
    m_files = {};
    m_refused.clear();
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
        [paths,
         language = m_context.language.code(),
         today = shownTime(m_context.clock.now()).date()](JobContext& job) {
            return readRegulatorFiles(paths, language, today, job);
        },
        this,
        [this](const Result<RegulatorFiles>& files) {
            m_open->setEnabled(true);
            if (!files) {
                if (files.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(files.error());
                }
                Q_EMIT filesRead(false);
                return;
            }
            take(*files);
        });
}

void RegulatorPage::take(const RegulatorFiles& files)
{
    m_refused.clear();
    for (const BrokerFile& file : files.read.files) {
        if (!file.taken()) {
            m_refused.append(file);
        }
    }
    if (const QList<BrokerSheetFault>& whole = files.read.reading.faults; !whole.isEmpty()) {
        BrokerFile all; // no file in particular is to blame
        all.path = files.read.files.isEmpty() ? QString() : files.read.files.first().path;
        all.faults = whole;
        m_refused.append(all);
    }
    const bool any = !files.book().rows.isEmpty();
    if (any) {
        m_files = files;
        m_broker.clear();
        m_type.clear();
        const QList<int> years = yearsOf(m_files.book());
        const auto gone = [&years](const std::optional<int>& year) {
            return year && !years.contains(*year);
        };
        if (gone(m_ask.year) || gone(m_ask.firstYear)) {
            m_ask.year.reset();
            m_ask.firstYear.reset();
        }
        showView();
    }
    if (!m_refused.isEmpty()) {
        tellRefused(any);
    }
    Q_EMIT filesRead(any);
}

/// Beside what is shown, and above it where nothing new came of it.
void RegulatorPage::tellRefused(bool anyTaken)
{
    showFiles();
    retranslate();
    Q_EMIT inspectorWanted();
    const QList<BrokerSheetFault> all = faults();
    if (m_refused.size() == 1 && m_refused.first().error) {
        Q_EMIT failed(*m_refused.first().error);
    } else if (!anyTaken && !saysWhatToDo() && !all.isEmpty()) {
        QSet<QString> rows;
        for (const BrokerSheetFault& fault : all) {
            rows.insert(fault.file + u'/' + fault.sheet + u'/' + QString::number(fault.row));
        }
        Q_EMIT failed({ErrorCode::ImportFaults,
                       {QString::number(all.size()), QString::number(rows.size())},
                       {}});
    }
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
