// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importsession.h"

#include "app/appcontext.h"
#include "app/appsettings.h"
#include "app/commands/editactions.h"
#include "model/document/document.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace zt {

ImportMapping mappingForHeaderRow(const Sheet& sheet,
                                  qint32 headerRow,
                                  const QString& path,
                                  const Guideline& guideline)
{
    Sheet below = sheet;
    below.rows.removeIf([headerRow](const SheetRow& row) { return row.number < headerRow; });
    const Result<ImportMapping> proposed = proposeMapping(below, path, guideline);
    if (proposed && proposed->headerRow == headerRow) {
        return *proposed;
    }
    ImportMapping mapping;
    mapping.headerRow = headerRow;
    const bool hasHeads = !below.rows.isEmpty() && below.rows.first().number == headerRow;
    const QList<Cell> heads = hasHeads ? below.rows.first().cells : QList<Cell>();
    const QList<Cell> samples = below.rows.value(hasHeads ? 1 : 0).cells;
    for (qint32 column = 0; column < sheet.columnCount; ++column) {
        mapping.columns.append(
            {column, heads.value(column).text, samples.value(column).text, {}, {}, false});
    }
    return mapping;
}

ImportSession::ImportSession(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(
        &context.jobs, &JobRunner::progress, this, [this](quint64 id, qint64 done, qint64 total) {
            if (id == m_job) {
                Q_EMIT progressed(done, total);
            }
        });
}

void ImportSession::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ImportSession::openFile(const QString& path)
{
    m_path = path;
    m_title = QFileInfo(path).fileName();
    load(path, {});
}

void ImportSession::openSheet(const Sheet& sheet, const QString& title)
{
    m_title = title;
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Result<ImportMapping> proposed = proposeMapping(sheet, title, guideline);
    const qint32 first = sheet.rows.isEmpty() ? 1 : sheet.rows.first().number;
    takeSheet(sheet, proposed ? *proposed : mappingForHeaderRow(sheet, first, title, guideline));
}

void ImportSession::openBlock(const FramedBlock& block, const QString& title)
{
    m_title = title;
    takeSheet(block.sheet, block.mapping);
}

void ImportSession::reread()
{
    load(m_path, m_sheet.name);
}

void ImportSession::chooseSheet(const QString& name)
{
    if (name != m_sheet.name) {
        load(m_path, name);
    }
}

Result<ImportSession::Loaded> ImportSession::loadFile(const QString& path,
                                                      const QString& sheetName,
                                                      const Guideline& guideline,
                                                      JobContext& job)
{
    Loaded loaded;
    const Result<QString> format = sheetFormat(path);
    if (!format) {
        return tl::unexpected(format.error());
    }
    const Result<QList<SheetInfo>> sheets = listSheets(path);
    if (!sheets) {
        return tl::unexpected(sheets.error());
    }
    Result<Sheet> sheet = readSheet(path, sheetName, job);
    if (!sheet) {
        return tl::unexpected(sheet.error());
    }
    loaded.format = *format;
    loaded.sheets = *sheets;
    loaded.sheet = std::move(*sheet);
    const Result<ImportMapping> proposed = proposeMapping(loaded.sheet, path, guideline);
    const qint32 first = loaded.sheet.rows.isEmpty() ? 1 : loaded.sheet.rows.first().number;
    loaded.headerFound = proposed.has_value();
    loaded.mapping =
        proposed ? *proposed : mappingForHeaderRow(loaded.sheet, first, path, guideline);
    return loaded;
}

void ImportSession::load(const QString& path, const QString& sheetName)
{
    cancelWork();
    const quint64 generation = ++m_generation;
    const std::shared_ptr<const Guideline> guideline = m_context.document.snapshot().guideline;
    setStage(Stage::Reading);
    m_job = m_context.jobs.start<Loaded>(
        tr("Reading %1").arg(m_title),
        [path, sheetName, guideline](JobContext& job) {
            return loadFile(path, sheetName, *guideline, job);
        },
        this,
        [this, generation](const Result<Loaded>& loaded) {
            if (generation == m_generation) {
                takeLoaded(loaded);
            }
        });
}

void ImportSession::takeLoaded(const Result<Loaded>& loaded)
{
    m_job = 0;
    if (!loaded) {
        m_error = loaded.error();
        setStage(Stage::Failed);
        return;
    }
    m_format = loaded->format;
    m_sheets = loaded->sheets;
    takeSheet(loaded->sheet, loaded->mapping);
}

void ImportSession::takeSheet(const Sheet& sheet, const ImportMapping& proposed)
{
    m_sheet = sheet;
    m_corrections.clear();
    m_proposed = proposed;
    m_mapping = proposed;
    m_foundHeaderRow = proposed.headerRow;
    m_tickColumns.clear();
    for (const ColumnMapping& column : proposed.columns) {
        if (column.blank == BlankMeans::No) {
            m_tickColumns.append(column.column);
        }
    }
    useRemembered();
    Q_EMIT sheetChanged();
    Q_EMIT mappingChanged();
    replan();
}

void ImportSession::setHeaderRow(qint32 row)
{
    if (row == m_mapping.headerRow) {
        return;
    }
    const qint32 found = m_foundHeaderRow;
    takeSheet(m_sheet,
              mappingForHeaderRow(m_sheet, row, m_title, *m_context.document.snapshot().guideline));
    m_foundHeaderRow = found;
}

void ImportSession::setField(qint32 column, const QString& field)
{
    for (ColumnMapping& one : m_mapping.columns) {
        if (one.column == column) {
            one.field = field;
            one.automatic = false;
        } else if (!field.isEmpty() && one.field == field) {
            one.field.clear();
            one.automatic = false;
        }
    }
    Q_EMIT mappingChanged();
    replan();
}

void ImportSession::setBlankMeans(qint32 column, BlankMeans means)
{
    for (ColumnMapping& one : m_mapping.columns) {
        if (one.column == column) {
            one.blank = means;
        }
    }
    Q_EMIT mappingChanged();
    replan();
}

void ImportSession::setOnExisting(OnExisting choice)
{
    if (choice != m_onExisting) {
        m_onExisting = choice;
        replan();
    }
}

void ImportSession::addWord(const QString& field, const QString& word, const QString& key)
{
    m_mapping.words[field].insert(word, key);
    Q_EMIT mappingChanged();
    replan();
}

void ImportSession::correctCell(qint32 row, qint32 column, const QString& text)
{
    m_corrections.removeIf([row, column](const CellCorrection& one) {
        return one.row == row && one.column == column;
    });
    m_corrections.append({row, column, text});
    replan();
}

bool ImportSession::isMapped(const QString& field) const
{
    return std::any_of(m_mapping.columns.begin(),
                       m_mapping.columns.end(),
                       [&field](const ColumnMapping& column) { return column.field == field; });
}

void ImportSession::replan()
{
    cancelWork();
    const quint64 generation = ++m_generation;
    m_preview.reset();
    if (!isMapped(QStringLiteral("code"))) {
        setStage(Stage::Unmapped);
        return;
    }
    ImportOptions options;
    options.onExisting = m_onExisting;
    options.validRowsOnly = true;
    options.fileName = m_title;
    setStage(Stage::Planning);
    using Preview = std::shared_ptr<const ImportPreview>;
    m_job = m_context.jobs.start<Preview>(
        tr("Checking %1").arg(m_title),
        [sheet = m_sheet,
         corrections = m_corrections,
         mapping = m_mapping,
         options,
         snapshot = m_context.document.snapshot()](JobContext& job) -> Result<Preview> {
            SystemClock clock;
            Result<ImportPlan> plan =
                planImport(corrected(sheet, corrections), mapping, snapshot, options, clock, job);
            if (!plan) {
                return tl::unexpected(plan.error());
            }
            return std::make_shared<const ImportPreview>(previewOf(std::move(*plan)));
        },
        this,
        [this, generation](const Result<Preview>& preview) {
            if (generation != m_generation) {
                return;
            }
            m_job = 0;
            if (!preview) {
                m_error = preview.error();
                setStage(Stage::Failed);
                return;
            }
            m_preview = *preview;
            setStage(Stage::Ready);
        });
}

void ImportSession::cancelWork()
{
    if (m_job != 0) {
        m_context.jobs.cancel(std::exchange(m_job, 0));
    }
}

void ImportSession::commit(const QString& rejects)
{
    if (m_stage != Stage::Ready || (hasFaults() && rejects.isEmpty())) {
        return;
    }
    m_rejectedRows = 0;
    setStage(Stage::Committing);
    if (!hasFaults()) {
        apply();
        return;
    }
    // The rejects first: when they cannot be written, nothing may be imported.
    m_job = m_context.jobs.start<qint32>(
        tr("Writing the rejected rows"),
        [rejects,
         sheet = corrected(m_sheet, m_corrections),
         preview = m_preview,
         guideline = m_context.document.snapshot().guideline,
         code = m_context.language.code()](JobContext&) {
            return writeRejects(rejects, sheet, preview->plan, *guideline, Language(code));
        },
        this,
        [this](const Result<qint32>& written) {
            m_job = 0;
            if (!written) {
                setStage(Stage::Ready);
                Q_EMIT refused(written.error());
                return;
            }
            m_rejectedRows = *written;
            apply();
        });
}

void ImportSession::apply()
{
    remember();
    const QPointer<ImportSession> guard(this);
    const QMetaObject::Connection started =
        connect(&m_context.jobs, &JobRunner::started, this, [this](quint64 id) { m_job = id; });
    m_context.edit.applyInBackground(m_preview->plan.changes,
                                     tr("Importing %1").arg(m_title),
                                     m_context.jobs,
                                     [guard](const Result<void>& done) {
                                         if (!guard) {
                                             return;
                                         }
                                         guard->m_job = 0;
                                         if (!done) {
                                             guard->setStage(Stage::Ready);
                                             Q_EMIT guard->refused(done.error());
                                             return;
                                         }
                                         guard->setStage(Stage::Done);
                                         Q_EMIT guard->finished();
                                     });
    disconnect(started);
}

// ---- what is remembered per set of heads

void ImportSession::useRemembered()
{
    m_remembered = false;
    const QVariantMap known = m_context.settings.value(AppSettings::Key::ImportMappings).toMap();
    const QByteArray json = known.value(m_proposed.headerKey()).toString().toUtf8();
    if (json.isEmpty()) {
        return;
    }
    const Result<ImportMapping> mapping =
        mappingFromJson(QJsonDocument::fromJson(json).object(), m_title, m_proposed);
    if (mapping) {
        m_mapping = *mapping;
        m_remembered = true;
    }
}

void ImportSession::remember() const
{
    const QJsonObject mine = toJson(m_mapping);
    QVariantMap known = m_context.settings.value(AppSettings::Key::ImportMappings).toMap();
    const QString key = m_proposed.headerKey();
    if (mine == toJson(m_proposed)) {
        known.remove(key);
    } else {
        known.insert(key, QString::fromUtf8(QJsonDocument(mine).toJson(QJsonDocument::Compact)));
    }
    m_context.settings.set(AppSettings::Key::ImportMappings, known);
}

} // namespace zt
