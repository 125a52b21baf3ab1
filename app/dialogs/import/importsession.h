// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import/importpreview.h"
#include "app/jobrunner.h"

#include <QObject>

#include <memory>

namespace zt {

struct AppContext;

/// One import from the choice of a file to the change in the assessment, without a window: reads
/// and plans on workers, remembers what the person corrected. Whatever is cancelled or fails leaves
/// the assessment as it was.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    enum class Stage : quint8 {
        Idle,
        Reading,  ///< file or sheet on its way
        Unmapped, ///< read, but code or name has no column yet
        Planning, ///< being checked cell by cell
        Ready,    ///< preview() is that of the present mapping
        Committing,
        Done,
        Failed, ///< error() says why; nothing was read
    };

    explicit ImportSession(AppContext& context, QObject* parent = nullptr);

    void openFile(const QString& path);
    /// A block that is no file; `title` is what the trail will call it.
    void openBlock(const FramedBlock& block, const QString& title);
    /// A block with a row of column heads of its own.
    void openSheet(const Sheet& sheet, const QString& title);
    /// The same file once more, after it was put right; corrections by hand are dropped.
    void reread();

    void chooseSheet(const QString& name);
    void setHeaderRow(qint32 row);
    /// Empty field: not imported. A field feeds from one column only; the other one lets go.
    void setField(qint32 column, const QString& field);
    void setBlankMeans(qint32 column, BlankMeans means);
    void setOnExisting(OnExisting choice);
    void addWord(const QString& field, const QString& word, const QString& key);
    void correctCell(qint32 row, qint32 column, const QString& text);

    void cancelWork();
    /// Applies the good rows; with faults left, `rejects` names the file that takes the others.
    void commit(const QString& rejects = {});

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] QString path() const { return m_path; }

    /// "xlsx", "ods", "csv"; empty for a block.
    [[nodiscard]] QString format() const { return m_format; }

    [[nodiscard]] const QList<SheetInfo>& sheets() const { return m_sheets; }

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }

    [[nodiscard]] const ImportMapping& mapping() const { return m_mapping; }

    /// Header row that was found, before anybody changed it.
    [[nodiscard]] qint32 foundHeaderRow() const { return m_foundHeaderRow; }

    /// Columns that hold nothing but ticks, as found.
    [[nodiscard]] const QList<qint32>& tickColumns() const { return m_tickColumns; }

    [[nodiscard]] OnExisting onExisting() const { return m_onExisting; }

    [[nodiscard]] const QList<CellCorrection>& corrections() const { return m_corrections; }

    /// Whether the mapping is one remembered from an earlier file with these heads.
    [[nodiscard]] bool isRemembered() const { return m_remembered; }

    /// Null until Ready.
    [[nodiscard]] std::shared_ptr<const ImportPreview> preview() const { return m_preview; }

    [[nodiscard]] bool hasFaults() const { return m_preview && !m_preview->plan.faults.isEmpty(); }

    /// Rows written to the rejects file by commit().
    [[nodiscard]] qint32 rejectedRows() const { return m_rejectedRows; }

Q_SIGNALS:
    void stageChanged();
    /// Another sheet or header row: the preview starts anew.
    void sheetChanged();
    void mappingChanged();
    void progressed(qint64 done, qint64 total);
    /// A fault that does not end the session: a file that cannot be written, a refused change.
    void refused(const zt::Error& error);
    void finished();

private:
    struct Loaded
    {
        QString format;
        QList<SheetInfo> sheets;
        Sheet sheet;
        ImportMapping mapping;
        bool headerFound = false;
    };

    void setStage(Stage stage);
    void load(const QString& path, const QString& sheetName);
    void takeLoaded(const Result<Loaded>& loaded);
    void takeSheet(const Sheet& sheet, const ImportMapping& proposed);
    void useRemembered();
    void remember() const;
    void replan();
    [[nodiscard]] bool isMapped(const QString& field) const;
    [[nodiscard]] static Result<Loaded> loadFile(const QString& path,
                                                 const QString& sheetName,
                                                 const Guideline& guideline,
                                                 JobContext& job);
    void apply();

    AppContext& m_context;
    Stage m_stage = Stage::Idle;
    Error m_error;
    QString m_path;
    QString m_title;
    QString m_format;
    QList<SheetInfo> m_sheets;
    Sheet m_sheet;
    ImportMapping m_proposed; ///< what was found without anybody's help
    ImportMapping m_mapping;
    qint32 m_foundHeaderRow = 0;
    QList<qint32> m_tickColumns;
    OnExisting m_onExisting = OnExisting::Update;
    QList<CellCorrection> m_corrections;
    bool m_remembered = false;
    std::shared_ptr<const ImportPreview> m_preview;
    qint32 m_rejectedRows = 0;
    quint64 m_generation = 0; ///< answers of older work are thrown away
    JobRunner::JobId m_job = 0;
};

/// The mapping for a header row that somebody pointed at; columns are matched as always. Never
/// fails: what is not recognised stays unmapped.
[[nodiscard]] ImportMapping mappingForHeaderRow(const Sheet& sheet,
                                                qint32 headerRow,
                                                const QString& path,
                                                const Guideline& guideline);

} // namespace zt
