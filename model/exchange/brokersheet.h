// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/domain/regulator.h"
#include "model/exchange/sheet.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace zt {

// Brokers over years as spreadsheets. A sheet of brokers has one row per broker and year (code,
// year, and as far as known: name, tier, electronic-trading share, deduction); every other column
// of it is a type of deficiency with counts, "category：type" where the head names both. A sheet of
// findings has one row per finding (code, year, type or point, category, text, deduction). Heads in
// Chinese or English, in any order, within the first 20 rows; other sheets are passed over.

/// A column by its key and the head a template gives it.
struct BrokerColumn
{
    QString key;
    QString zh;
    QString en;
};

[[nodiscard]] const QList<BrokerColumn>& brokerColumns();
[[nodiscard]] const QList<BrokerColumn>& brokerFindingColumns();

struct BrokerSheetFault
{
    enum class Kind : quint8 {
        RepeatedColumn,
        UnknownColumn, ///< in a sheet of findings
        NoResult,      ///< a formula without a result, or an error
        BrokerMissing,
        NotAYear,
        RowRepeated,
        NotAShare,
        ShareUnclear, ///< neither a ratio nor a per cent by the rest of its column
        NotPoints,
        NotATier,
        NotACount,
        TypeMissing,
        NoColumns, ///< of the file: no sheet names a broker and a year
        NoRows,    ///< of all files: none tells of a broker
        Disagrees, ///< with what another sheet or file says of the same broker and year
    } kind = Kind::UnknownColumn;
    QString file;
    QString sheet;
    qint32 row = 0;    ///< as the spreadsheet counts; 0: the file as a whole
    qint32 column = 0; ///< from 0
    QString read;

    [[nodiscard]] QString cell() const { return row == 0 ? QString() : cellName(row, column); }
};

/// What is wrong, and what is accepted.
[[nodiscard]] QString brokerFaultText(const BrokerSheetFault& fault, const Language& language);

struct BrokerReading
{
    RegulatorBook book;             ///< of use only without faults
    QList<BrokerSheetFault> faults; ///< every one
    QStringList passedOver;         ///< sheets without a broker and a year, as "file: sheet"
    int brokerRows = 0;
    int findings = 0;
};

/// Gathers sheet after sheet, and rows from elsewhere, into one book.
class BrokerBookReader
{
public:
    /// `file` is for the faults.
    void addSheet(const QString& file, const Sheet& sheet);

    /// What another source says; disagreement is a fault of that file. A broker that a sheet knows
    /// by the same name gets its code, whichever comes first; `row.broker` stands for others.
    void addRow(const QString& file,
                const BrokerYear& row,
                const QString& name,
                const QList<DeficiencyType>& types);

    [[nodiscard]] BrokerReading finish() &&;

    /// So far.
    [[nodiscard]] const QList<BrokerSheetFault>& faults() const { return m_reading.faults; }

    [[nodiscard]] int brokerRows() const { return m_reading.brokerRows; }

    [[nodiscard]] int findings() const { return m_reading.findings; }

    /// What concerns a file as a whole.
    void addFault(BrokerSheetFault::Kind kind, const QString& file, const QString& read);

private:
    friend class BrokerSheetRows;
    using Key = std::pair<QString, int>;

    struct Foreign
    {
        QString file;
        BrokerYear row;
        QString name;
    };

    void addType(const DeficiencyType& type);
    void addForeign();
    void markWholeLists();

    BrokerReading m_reading;
    QHash<Key, qsizetype> m_rowOf;
    QHash<QString, int> m_nameYear; ///< the year a broker's name was last told of
    QHash<QString, qsizetype> m_typeOf;
    QList<Foreign> m_foreign;
};

/// All visible sheets of a file. Errors: those of readSheet.
[[nodiscard]] Result<void>
readBrokerFile(const QString& path, BrokerBookReader& reader, JobContext& job);

} // namespace zt
