// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"
#include "model/exchange/sheet.h"
#include "model/exchange/sheetreader.h"

#include <QJsonObject>
#include <QMap>

namespace zt {

/// A field of a system that a column can feed: a key of systemFields() ("code", "name",
/// "rto_minutes", "RF1", "reason.RF1", …).
using TargetField = QString;

/// How blank cells of a yes/no column are to be read. A column that holds nothing but ticks (V, ✓,
/// ○ …) is written by people who leave "no" blank; anywhere else blank is unknown.
enum class BlankMeans : quint8 { Unknown, No };

struct ColumnMapping
{
    qint32 column = 0; ///< from 0
    QString header;    ///< as read
    QString sample;    ///< first value below
    TargetField field; ///< empty: not imported
    BlankMeans blank = BlankMeans::Unknown;
    bool automatic = false; ///< found by synonyms
};

struct ImportMapping
{
    qint32 headerRow = 0; ///< row number from 1
    QList<ColumnMapping> columns;
    /// What a word of the client's means: field → word → key ("RF6" → "高" → "3").
    QMap<TargetField, QMap<QString, QString>> words;

    /// Same set of headers, same key: a corrected mapping is remembered under it.
    [[nodiscard]] QString headerKey() const;
};

/// {"header_row": 3, "columns": {"系統編號": "code", "F": "cloud_service_in_use"}, "blank":
/// {"遠端": "no"}, "words": {"RF6": {"高": "3"}}}; a column is named by its header or its letter.
/// Error: MapInvalid.
[[nodiscard]] Result<ImportMapping>
mappingFromJson(const QJsonObject& json, const QString& file, const ImportMapping& proposed);
[[nodiscard]] QJsonObject toJson(const ImportMapping& mapping);

/// Finds the header row within the first 20 rows and matches columns by Chinese and English
/// synonyms, the pack's names and ids. `headerRow` (from 1) takes that row instead, 0 looks for it.
/// A head split over two rows is read from both; the lower one counts as the header row.
/// Error: SheetNoHeader.
[[nodiscard]] Result<ImportMapping> proposeMapping(const Sheet& sheet,
                                                   const QString& path,
                                                   const Guideline& guideline,
                                                   qint32 headerRow = 0);

enum class FaultKind : quint8 {
    UnknownValue, ///< not a spelling known for the field
    OutOfRange,
    MissingRequired, ///< code or name empty
    DuplicateInFile, ///< args: the earlier row
    AlreadyThere,    ///< code exists in the assessment and the choice is to refuse
    TooLong,
    Contradiction, ///< e.g. a cloud model where no cloud is used
    NoResult,      ///< a formula whose result is not in the file
};

struct ImportFault
{
    QString sheet;
    qint32 row = 0;    ///< from 1
    qint32 column = 0; ///< from 0
    TargetField field;
    FaultKind kind = FaultKind::UnknownValue;
    QString read; ///< what stood there
    QStringList args;

    [[nodiscard]] QString cell() const { return cellName(row, column); }
};

/// "讀到「高」；可填 1、2、3，或評分句的開頭": what was read and what is accepted.
[[nodiscard]] QString
faultSentence(const ImportFault& fault, const Guideline& guideline, const Language& language);
/// What the field accepts, alone.
[[nodiscard]] QString
acceptedText(const TargetField& field, const Guideline& guideline, const Language& language);

enum class OnExisting : quint8 { Update, Skip, Refuse };

struct ImportOptions
{
    OnExisting onExisting = OnExisting::Update;
    bool validRowsOnly = false;
    QString fileName; ///< for the trail's label
};

/// One row of the preview: what would become of it.
struct ImportRow
{
    enum class Fate : quint8 { Add, Update, Unchanged, Skip, Faulty } fate = Fate::Add;
    qint32 row = 0;
    QString code;
    QStringList changedFields; ///< Update: which fields differ
};

struct ImportPlan
{
    ImportMapping mapping;
    QList<ImportRow> rows;
    QList<ImportFault> faults;
    QList<ColumnMapping> tickColumns; ///< columns in which blank is read as no, to be told
    ChangeSet changes;                ///< empty where faults forbid the import
    qint32 added = 0;
    qint32 updated = 0;
    qint32 unchanged = 0;
    qint32 skipped = 0;
    qint32 faultyRows = 0;
};

/// Reads every row into a change without applying anything. A cell that is blank leaves an existing
/// system's answer alone. Error: Cancelled; faults are part of the plan, not errors.
[[nodiscard]] Result<ImportPlan> planImport(const Sheet& sheet,
                                            const ImportMapping& mapping,
                                            const Snapshot& snapshot,
                                            const ImportOptions& options,
                                            Clock& clock,
                                            JobContext& job);

/// The rejected rows, whole, with the reasons in a last column: UTF-8 with BOM, no cell that a
/// spreadsheet program would take for a formula. Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<qint32> writeRejects(const QString& path,
                                          const Sheet& sheet,
                                          const ImportPlan& plan,
                                          const Guideline& guideline,
                                          const Language& language);

} // namespace zt
