// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/domain/evidencerules.h"
#include "model/domain/moment.h"
#include "model/exchange/datetext.h"
#include "model/exchange/sheet.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <initializer_list>

namespace zt {

// Evidence as a table: what its columns are called, how a file's heads are matched with them, and
// its rows one at a time. Nothing is guessed: a cell that cannot be read is a fault with its place,
// and what hangs on it cannot be judged.

enum class EvidenceValue : quint8 {
    Text,
    Day,
    Moment,
    YesNo,
    Count,
    Duration,
    Amount,
    Choice,
    Certificates,
    PamLength, ///< a setting that another one overrides: PASS_MIN_LEN of login.defs
};

/// A column that an analysis can read. Heads are compared by their letters and digits alone.
struct EvidenceColumn
{
    QString key;
    QString zh;
    QString en;
    EvidenceValue value = EvidenceValue::Text;
    QStringList synonyms; ///< besides key, zh and en
    bool needed = false;  ///< without it a table is none of this kind
    QStringList yesWords; ///< of YesNo, besides the usual ones
    QStringList noWords;
    QList<Bilingual> choices = {}; ///< what a form offers to choose from
    bool several = false;          ///< of which several may stand in a cell
    Bilingual explained = {};      ///< what goes in, for a form to be filled in
};

/// All columns of one kind of analysis; an index into them names a column from here on.
[[nodiscard]] const QList<EvidenceColumn>& evidenceColumns(AnalysisKind kind);

struct EvidenceFault
{
    qint64 row = 0;
    qint32 column = 0; ///< from 0
    QString field;     ///< key of the column
    QString read;
    EvidenceValue wanted = EvidenceValue::Text;
    bool noResult = false;   ///< an error, or a formula without a saved result
    Bilingual accepted = {}; ///< words of a choice
};

/// What was read and what is accepted.
[[nodiscard]] QString evidenceFaultText(const EvidenceFault& fault, const Language& language);

/// Faults as they are found; those listed have a bound, all are counted.
class EvidenceFaults
{
public:
    static constexpr qsizetype mostListed = 10'000;

    void add(const EvidenceFault& fault);

    [[nodiscard]] const QList<EvidenceFault>& listed() const { return m_listed; }

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QList<EvidenceFault> m_listed;
    qint64 m_count = 0;
};

/// Where in a file the columns stand, and what its words mean.
struct EvidenceMapping
{
    qint64 headerRow = 0;  ///< from 1
    QList<qint32> columns; ///< per column of the kind; -1: the file has none
    QStringList heads;     ///< of the file, by column
    QHash<qsizetype, QHash<QString, QString>> words; ///< column → word → "yes", "no", a date, ""
    DayOrder dayOrder = DayOrder::Unknown;           ///< of days with their year behind

    [[nodiscard]] QJsonObject toJson(AnalysisKind kind) const;
};

/// What words of a column mean: each row is "token|word|word …", the first word being the one that
/// a form offers in Chinese, the second the one in English. The token "" stands for none.
class EvidenceWords
{
public:
    explicit EvidenceWords(std::initializer_list<QStringView> rows);

    /// Nothing where the word has no meaning here. Width, case and blanks make no difference.
    [[nodiscard]] std::optional<QString> tokenOf(const QString& word) const;

    /// To be chosen from, in order.
    [[nodiscard]] const QList<Bilingual>& choices() const { return m_choices; }

private:
    QHash<QString, QString> m_tokens;
    QList<Bilingual> m_choices;
};

/// One row, read by column. Blank cells and columns that are not there tell nothing.
class EvidenceTableRow
{
public:
    EvidenceTableRow(AnalysisKind kind,
                     const EvidenceMapping& mapping,
                     const SheetRow& row,
                     EvidenceFaults& faults);

    [[nodiscard]] qint64 number() const { return m_row.number; }

    /// Whether the file has the column.
    [[nodiscard]] bool has(qsizetype column) const { return m_mapping.columns[column] >= 0; }

    [[nodiscard]] bool isBlank(qsizetype column) const;

    /// Nothing where there is no such column; the empty text where the cell is blank.
    [[nodiscard]] std::optional<QString> text(qsizetype column) const;
    [[nodiscard]] QDate day(qsizetype column) const;
    [[nodiscard]] std::optional<Moment> moment(qsizetype column) const;
    [[nodiscard]] std::optional<bool> yesNo(qsizetype column) const;
    [[nodiscard]] std::optional<qint64> count(qsizetype column) const;
    /// As the inventory's RTO is read (parseRto); a bare number counts what the head says, else
    /// hours.
    [[nodiscard]] std::optional<int> minutes(qsizetype column) const;
    /// Whole dollars: 1,000,000, 100萬, NT$1,000,000元.
    [[nodiscard]] std::optional<qint64> amount(qsizetype column) const;
    /// Tokens of the words in a cell that several may stand in. Nothing where there is no such
    /// column, the cell is blank or holds a word of no meaning, which is a fault; empty where it
    /// says that there is none.
    [[nodiscard]] std::optional<QStringList> tokens(qsizetype column,
                                                    const EvidenceWords& words) const;
    /// The one token of a cell; empty where it is not told, a fault where it is none.
    [[nodiscard]] QString token(qsizetype column, const EvidenceWords& words) const;

    /// What stands right of the last head: there Windows' event viewer puts an event's text.
    [[nodiscard]] QString beyondHeads() const;

    void fault(qsizetype column, EvidenceValue wanted) const;

private:
    [[nodiscard]] const Cell* cell(qsizetype column) const;
    /// The meaning the mapping gives the word, or the word itself.
    [[nodiscard]] QString meant(qsizetype column, const QString& word) const;
    [[nodiscard]] bool isError(qsizetype column) const;

    const QList<EvidenceColumn>& m_columns;
    const EvidenceMapping& m_mapping;
    const SheetRow& m_row;
    EvidenceFaults& m_faults;
};

/// {"header_row": 3, "columns": {"帳號代碼": "name", "F": "last_login"}, "words": {"enabled":
/// {"在職": "yes"}}, "day_order": "mdy"}: what a file of its own kind is told apart by. A column is
/// named by its head or its letter; "" leaves it out. The order of month and day is needed only
/// where no day of the file shows it (13/1/2026).
struct EvidenceTableOptions
{
    QString sheet;   ///< empty: the first that shows
    QString mapFile; ///< for messages
    QJsonObject map;
};

struct EvidenceTableInfo
{
    EvidenceMapping mapping;
    EvidenceFaults faults;
    qint64 blankRows = 0; ///< rows below the head that hold nothing for any column
    QString sheet = {};   ///< of a workbook, the one that was read
};

/// Each row below the head, in order. The head is the row among the first 20 that knows most
/// columns, all needed ones among them. Errors: those of readSheet; SheetNoHeader; MapInvalid.
[[nodiscard]] Result<EvidenceTableInfo>
readEvidenceTable(const QString& path,
                  AnalysisKind kind,
                  const EvidenceTableOptions& options,
                  JobContext& job,
                  const std::function<void(const EvidenceTableRow& row)>& use);

} // namespace zt
