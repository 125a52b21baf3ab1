// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/ownpackreader.h"

#include "app/cli/packdiff.h"
#include "app/cli/packtemplate.h"
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/uiservices.h"
#include "checklists/owncrosswalk.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "model/domain/invariants.h"
#include "model/exchange/sheetreader.h"
#include "reports/wordingpackfault.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr qsizetype faultsShown = 8;
constexpr QSize headSize(640, 420);
constexpr int longestId = 64;

/// A checklist made of a sheet, or what is wrong with it.
struct TableRead
{
    QString sheet;
    PackImport made;
};

/// "Sheet1 B7　x　Takes a whole number …"
QString faultLine(const QString& sheet, const PackImportFault& fault)
{
    const QString place = fault.cell.isEmpty() ? sheet : sheet + u' ' + fault.cell;
    QStringList parts{place, fault.read, fault.message};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

} // namespace

QString packIdFrom(const QString& path)
{
    static const QRegularExpression odd(QStringLiteral("[^a-z0-9]+"));
    QString id = QFileInfo(path).completeBaseName().toLower();
    id.replace(odd, QStringLiteral("-"));
    id = id.mid(id.startsWith(u'-') ? 1 : 0, longestId);
    id = id.endsWith(u'-') ? id.chopped(1) : id;
    return id.isEmpty() || id.front().isDigit() ? QStringLiteral("own") : id;
}

void OwnPackReader::ask(QWidget* over,
                        const QString& title,
                        const AskHead& askHead,
                        const Take& take)
{
    const FileQuestion question{
        title, tr("Packs and spreadsheets (*.json *.xlsx *.ods *.csv)"), {}};
    m_context.ui.chooseOpenFile(over, question, [=, this](const QString& path) {
        if (!path.isEmpty()) {
            read(over, path, askHead, take);
        }
    });
}

void OwnPackReader::read(QWidget* over,
                         const QString& path,
                         const AskHead& askHead,
                         const Take& take)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
        readPack(over, path, take);
        return;
    }
    askHead(path, [=, this](const PackHead& head) { readTable(over, path, head, take); });
}

void OwnPackReader::readPack(QWidget* over, const QString& path, const Take& take)
{
    m_context.jobs.start<NamedChecklist>(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, snapshot = m_context.document.snapshot()](JobContext&) {
            return checklistFrom(path).and_then([&](const NamedChecklist& read) {
                return ownChecklist(snapshot, read.list, QFileInfo(path).fileName())
                    .map([&](const OwnRelations&) { return read; });
            });
        },
        over,
        [=, this](const Result<NamedChecklist>& read) {
            if (read) {
                take({read->pin, read->list, path});
            } else if (read.error().code != ErrorCode::Cancelled) {
                refuseFile(over, path, packErrorText(read.error(), m_context.language.current()));
            }
        });
}

void OwnPackReader::readTable(QWidget* over,
                              const QString& path,
                              const PackHead& head,
                              const Take& take)
{
    m_context.jobs.start<TableRead>(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, head, snapshot = m_context.document.snapshot(), code = m_context.language.code()](
            JobContext& job) {
            return endsAtHand(snapshot).and_then([&](const QList<PackEnds>& ends) {
                return readSheet(path, {}, job).map([&](const Sheet& sheet) {
                    return TableRead{sheet.name, packFromSheet(sheet, head, ends, Language(code))};
                });
            });
        },
        over,
        [=, this](const Result<TableRead>& read) {
            if (!read) {
                if (read.error().code != ErrorCode::Cancelled) {
                    refuseFile(
                        over, path, errorSentence(read.error(), m_context.language.current()));
                }
                return;
            }
            const PackImport& made = read->made;
            if (made.faults.isEmpty()) {
                const Checklist& list = made.list;
                take({PackPin{list.id, list.version, list.sha256, made.bytes}, list, path});
                return;
            }
            refuseFile(over, path, faultsText(read->sheet, made.faults));
        });
}

void OwnPackReader::askBlank(QWidget* over, PackKind kind)
{
    const bool links = kind == PackKind::Crosswalk;
    const FileQuestion question{
        links ? tr("An empty form for a crosswalk") : tr("An empty form for a checklist"),
        QStringLiteral("Excel (*.xlsx)"),
        QDir(exportFolder(m_context.settings))
            .filePath(links ? tr("crosswalk form.xlsx") : tr("checklist form.xlsx"))};
    m_context.ui.chooseSaveFile(over, question, [=, this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            writeBlank(over, path, kind);
        }
    });
}

void OwnPackReader::writeBlank(QWidget* over, const QString& path, PackKind kind)
{
    m_context.jobs.start<ExportSummary>(
        tr("Writing the form"),
        [path, kind, code = m_context.language.code()](JobContext&) {
            return writePackTemplate(kind, Language(code), path);
        },
        over,
        [=, this](const Result<ExportSummary>& written) {
            Question question;
            question.buttons = QStringList{tr("Close")};
            if (written) {
                question.title = tr("The form was written");
                question.text = path;
                question.buttons.prepend(tr("Show"));
            } else if (written.error().code == ErrorCode::Cancelled) {
                return;
            } else {
                question.title = tr("The form was not written");
                question.text = errorSentence(written.error(), m_context.language.current());
            }
            const bool shows = written.has_value();
            m_context.ui.ask(over, question, [=, this](int button, const QString&) {
                if (shows && button == 0) {
                    m_context.ui.showInDesktop(path);
                }
            });
        });
}

QString OwnPackReader::faultsText(const QString& sheet, const QList<PackImportFault>& faults)
{
    QStringList lines;
    for (const PackImportFault& fault : faults.mid(0, faultsShown)) {
        lines.append(faultLine(sheet, fault));
    }
    if (faults.size() > faultsShown) {
        lines.append(tr("and %1 more").arg(faults.size() - faultsShown));
    }
    return lines.join(u'\n');
}

void OwnPackReader::refuseFile(QWidget* over, const QString& path, const QString& text)
{
    refuse(over, tr("%1 is no checklist yet").arg(QFileInfo(path).fileName()), text);
}

void OwnPackReader::refuse(QWidget* over, const QString& title, const QString& text)
{
    Question question;
    question.title = title;
    question.text = text;
    question.buttons = QStringList{tr("Close")};
    m_context.ui.ask(over, question, [](int, const QString&) {});
}

PackHeadDialog::PackHeadDialog(const ThemeHolder& theme, QWidget* over, const QString& path)
    : FormDialog(theme, over, headSize)
    , m_id(nullptr)
    , m_title(nullptr)
    , m_version(nullptr)
{
    setTitle(tr("A checklist of one's own"));
    addStatement(tr("Spreadsheet"), QFileInfo(path).fileName());
    m_title = addLine(tr("Title"), QFileInfo(path).completeBaseName(), maxNameLength);
    m_id = addLine(tr("Id"), packIdFrom(path), longestId);
    m_version = addLine(tr("Version"), QStringLiteral("1.0.0"), longestId);
    addHint(tr("One point a row below the heads (code, name, text, tiers, …). The "
               "id is what later versions of the checklist are known by."));
    addButtons(tr("Read it"));
    check();
}

PackHead PackHeadDialog::head() const
{
    return {m_id->text().trimmed(), m_version->text().trimmed(), m_title->text().trimmed()};
}

QString PackHeadDialog::missing() const
{
    const PackHead filled = head();
    return filled.id.isEmpty() || filled.version.isEmpty() || filled.title.isEmpty()
               ? tr("Give title, id and version first")
               : QString();
}

} // namespace zt
