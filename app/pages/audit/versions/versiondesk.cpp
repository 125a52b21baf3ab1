// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/versions/versiondesk.h"

#include "app/cli/packdiff.h"
#include "app/cli/packimport.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/versions/versiondialog.h"
#include "app/uiservices.h"
#include "app/widgets/rowtable.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/exchange/sheetreader.h"

#include <QFileInfo>
#include <QVersionNumber>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype faultsShown = 8;

/// "1.0.0" → "1.1.0"
QString nextVersion(const QString& version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return QStringLiteral("%1.%2.0").arg(number.majorVersion()).arg(number.minorVersion() + 1);
}

QString faultLines(const QList<PackImportFault>& faults)
{
    QStringList lines;
    for (const PackImportFault& fault : faults.mid(0, faultsShown)) {
        lines.append(QStringLiteral("%1  %2  %3").arg(fault.cell, fault.read, fault.message));
    }
    if (faults.size() > faultsShown) {
        lines.append(QStringLiteral("…"));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

VersionDesk::VersionDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
    , m_ask(new QAction(this))
{
    m_ask->setObjectName(QStringLiteral("checklistVersions"));
}

void VersionDesk::retranslate(bool hasAudit)
{
    m_ask->setText(tr("New version of a checklist…"));
    m_ask->setToolTip(tr("Shows what a new version changes, and carries the answers over"));
    m_ask->setEnabled(hasAudit);
}

/// Everything that is pinned, then what the program ships and is not.
QList<VersionChoice> VersionDesk::choices() const
{
    QList<VersionChoice> all;
    const Snapshot& now = m_context.document.snapshot();
    for (const PackPin& pin : now.packs) {
        const auto list = now.checklists.constFind(pin.id);
        if (list != now.checklists.constEnd()) {
            all.append({pin, *list, true, {}});
        }
    }
    const Result<QList<PackPin>> shipped = shippedChecklists();
    for (const PackPin& pin : shipped ? *shipped : QList<PackPin>()) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const VersionChoice& one) {
            return one.list.sha256 == pin.sha256;
        });
        const Result<Checklist> list = readChecklist(pin.bytes, pin.id);
        if (!known && list) {
            all.append({pin, *list, false, {}});
        }
    }
    return all;
}

void VersionDesk::open(const Audit& audit)
{
    auto* dialog = new VersionDialog(m_context, m_over, audit, choices());
    connect(dialog, &VersionDialog::fileAsked, this, [this, dialog] { chooseFile(dialog); });
    connect(dialog, &VersionDialog::upgradeRequested, this, [this, dialog] { record(dialog); });
    dialog->open();
    dialog->table()->setFocus(Qt::OtherFocusReason);
}

void VersionDesk::chooseFile(VersionDialog* dialog)
{
    const FileQuestion question{tr("A version of a checklist"),
                                tr("Packs and spreadsheets (*.json *.xlsx *.ods *.csv)"),
                                {}};
    m_context.ui.chooseOpenFile(dialog, question, [this, dialog](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
            readPack(dialog, path);
        } else {
            askVersion(dialog, path);
        }
    });
}

void VersionDesk::readPack(VersionDialog* dialog, const QString& path)
{
    m_context.jobs.start<NamedChecklist>(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](JobContext&) { return checklistFrom(path); },
        dialog,
        [this, dialog, path](const Result<NamedChecklist>& read) {
            if (read) {
                dialog->addChoice({read->pin, read->list, false, path});
            } else {
                Q_EMIT failed(read.error());
            }
        });
}

/// What a spreadsheet cannot say of a pack: whose version it is.
void VersionDesk::askVersion(VersionDialog* dialog, const QString& path)
{
    Question question;
    question.title = tr("A version of %1").arg(dialog->before().id);
    question.text = tr("A spreadsheet has one point a row and does not say which version it is.");
    question.buttons = QStringList{tr("Cancel"), tr("Read it")};
    question.wantsText = true;
    question.textLabel = tr("Version");
    question.text0 = nextVersion(dialog->before().version);
    m_context.ui.ask(dialog, question, [this, dialog, path](int button, const QString& version) {
        if (button != 1) {
            return;
        }
        m_context.jobs.start<Sheet>(
            tr("Reading %1").arg(QFileInfo(path).fileName()),
            [path](JobContext& job) { return readSheet(path, {}, job); },
            dialog,
            [this, dialog, path, version](const Result<Sheet>& sheet) {
                if (sheet) {
                    takeSheet(dialog, path, version.trimmed(), *sheet);
                } else if (sheet.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(sheet.error());
                }
            });
    });
}

void VersionDesk::takeSheet(VersionDialog* dialog,
                            const QString& path,
                            const QString& version,
                            const Sheet& sheet)
{
    const Checklist& before = dialog->before();
    const PackImport made =
        packFromSheet(sheet, {before.id, version, before.title.zh}, m_context.language.current());
    if (made.faults.isEmpty()) {
        const Checklist& list = made.list;
        dialog->addChoice(
            {PackPin{list.id, list.version, list.sha256, made.bytes}, list, false, path});
        return;
    }
    Question question;
    question.title = tr("The spreadsheet is no checklist yet");
    question.text = faultLines(made.faults);
    question.buttons = QStringList{tr("Close")};
    m_context.ui.ask(dialog, question, [](int, const QString&) {});
}

void VersionDesk::record(VersionDialog* dialog)
{
    dialog->compare(); // against what is here by now
    if (!dialog->plan()) {
        return;
    }
    const QPointer<VersionDialog> open(dialog);
    const int flagged = dialog->plan()->toLookAt;
    m_context.edit.applyInBackground(
        dialog->plan()->changes,
        tr("Going on with the new version"),
        m_context.jobs,
        [this, open, flagged](const Result<void>& recorded) {
            if (!recorded) {
                return; // announced by EditActions::failed
            }
            if (open) {
                open->accept();
            }
            Q_EMIT done(tr("The audit goes on with the new version; to be looked at again: %1")
                            .arg(flagged));
        });
}

} // namespace zt
