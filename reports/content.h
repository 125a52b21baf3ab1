// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "reports/formula.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace zt {

/// What a report says, as values, before any format is chosen: workbook, PDF, CSV and JSON are
/// written from the same Report and so cannot disagree.

enum class CellKind : quint8 {
    Empty,
    Text, ///< never taken for a formula, whatever it starts with
    Integer,
    Points,  ///< a weighted total; at most two decimals
    Percent, ///< number 1 = 100 %; one decimal
    WholePercent,
    Hours,
    Time, ///< number = days since 1899-12-30 in Taipei time
    Date, ///< the same, whole days
};

struct ReportCell
{
    CellKind kind = CellKind::Empty;
    double number = 0;
    QString text;

    bool operator==(const ReportCell&) const = default;
};

[[nodiscard]] ReportCell textCell(const QString& text);
[[nodiscard]] ReportCell integerCell(qint64 number);
[[nodiscard]] ReportCell pointsCell(int centipoints);
[[nodiscard]] ReportCell percentCell(double share);
[[nodiscard]] ReportCell hoursCell(int minutes);
[[nodiscard]] ReportCell wholePercentCell(int percent);
/// Shown in Taipei time.
[[nodiscard]] ReportCell timeCell(const QDateTime& utc);
/// Empty where there is no date.
[[nodiscard]] ReportCell dateCell(const QDate& date);
/// As a person reads it: "15.5", "96.0%", "2026-07-18 14:22".
[[nodiscard]] QString displayText(const ReportCell& cell);

enum class Ramp : quint8 { None, Risk, Impact };

struct Column
{
    QString key = {}; ///< stable, the same in both languages: for JSON and CSV
    QString title = {};
    CellKind kind = CellKind::Text;
    int widest = 40; ///< in digits' widths; a Chinese character takes two
    Ramp ramp = Ramp::None;
    QStringList choices = {}; ///< what somebody who fills in the cell may choose from
    QString hint = {};        ///< shown to somebody who fills in the cell
    bool answer = false;      ///< to be filled in; a table with such a column is locked elsewhere
    bool hidden = false;      ///< not shown: for the program that reads the file again
    Formula formula = {};
    bool total = false;       ///< summed up in a last row
    bool sectionLink = false; ///< holds titles of sections: a link to each
    bool code = false;        ///< what is typed below stays text: 5.10 is not 5.1
};

/// A row above the head whose cells repeat cells of another table, e.g. the weights in force.
struct LinkRow
{
    QString title;
    QList<std::optional<TableCellRef>> cells; ///< one per column
};

struct Table
{
    QString id;
    QString title; ///< empty where the section's title says enough
    QList<Column> columns;
    QList<ReportCell> cells; ///< row by row
    std::optional<LinkRow> links;
    bool headless = false; ///< names at the left, no head row
    int blankRows = 0;     ///< below the data, prepared to be filled in
    int leastLines = 1;    ///< a row is at least that high: room to write by hand
    bool main = false;     ///< the section's one long table: filter, frozen head

    [[nodiscard]] qsizetype rowCount() const
    {
        return columns.isEmpty() ? 0 : cells.size() / columns.size();
    }

    [[nodiscard]] const ReportCell& at(qsizetype row, qsizetype column) const
    {
        return cells.at(row * columns.size() + column);
    }

    [[nodiscard]] bool hasTotals() const;
    /// The first columns, which name the row: up to "name", one at least. They stay in view and are
    /// repeated where a table is printed in parts.
    [[nodiscard]] qsizetype keyColumns() const;
    /// Sum of a column, for its last row.
    [[nodiscard]] double totalOf(qsizetype column) const;
};

struct Paragraph
{
    enum class Style : quint8 { Plain, Note, Heading } style = Style::Plain;
    QString text;
};

/// Nested bars, one row per category: the funnel.
struct BarChart
{
    QString title;
    QString note;
    QStringList categories;

    struct Series
    {
        QString name;
        QList<int> values;
    };

    QList<Series> series; ///< widest first
    QString emptyText;    ///< beside a category without anything
    QString table;        ///< where the numbers stand
    qsizetype categoryColumn = 0;
    QList<qsizetype> valueColumns; ///< one per series
};

/// Systems by risk and impact total; what coincides is one point with a count.
struct ScatterChart
{
    QString title;
    QString note;
    QString xTitle;
    QString yTitle;

    struct Point
    {
        double x = 0;
        double y = 0;
        int count = 0;
        bool selected = false;
    };

    QList<Point> points; ///< not selected first
    QString selectedName;
    QString otherName;
    QString cutoffName;
    std::optional<double> xCutoff; ///< high from here on
    std::optional<double> yCutoff; ///< low up to here
    double xMin = 0;
    double xMax = 0;
    double yMin = 0;
    double yMax = 0;
    /// Where the cut-offs are drawn: half a point beside them while all totals are whole.
    std::optional<double> xLine;
    std::optional<double> yLine;
    QString linesTable;      ///< where the lines' ends stand: x, y; empty without cut-offs
    QString quadrantLowHigh; ///< low risk, high impact
    QString quadrantHighHigh;
    QString quadrantLowLow;
    QString quadrantHighLow;      ///< where to start
    bool startAtHighHigh = false; ///< the corner that is tinted is the one with both high
    QString table;                ///< where the points stand, in this order: x, y, count
};

/// A closed line per series over axes from one centre.
struct RadarChart
{
    QString title;
    QString note;
    QStringList categories; ///< clockwise from the top

    struct Series
    {
        QString name;
        QList<std::optional<int>> values; ///< none: the line is open there
    };

    QList<Series> series;  ///< what is, what shall be, and perhaps what was
    QStringList ringNames; ///< of the values 0, 1, …, the last being the rim
    QString table;         ///< where the numbers stand
    qsizetype categoryColumn = 0;
    QList<qsizetype> valueColumns; ///< one per series
};

/// Values along categories in their order: a line per series, or columns stacked from below.
struct SeriesChart
{
    enum class Kind : quint8 { Lines, StackedColumns } kind = Kind::Lines;
    QString title;
    QString note;
    QStringList categories;

    struct Series
    {
        QString name;
        QList<std::optional<double>> values; ///< none: the line is open there
    };

    QList<Series> series; ///< at most palette::series.size()
    /// What the values 0, 1, … are called, the last being the top; empty where they are amounts.
    QStringList valueNames;
    QString table; ///< where the numbers stand
    qsizetype categoryColumn = 0;
    QList<qsizetype> valueColumns; ///< one per series
};

using Block = std::variant<Paragraph, Table, BarChart, ScatterChart, RadarChart, SeriesChart>;

struct Section
{
    QString id;    ///< stable: "cover", "method", "inventory", …
    QString title; ///< also the sheet's name; see safeSheetName()
    QList<Block> blocks;
};

struct Report
{
    LanguageCode language = LanguageCode::ZhTw;
    QString title;
    QString subject;
    QString institution;
    QString programVersion;
    QDateTime created; ///< UTC; the only time in the report, so that same input gives same bytes
    qint64 trailSeq = 0;
    QString trailHead;
    /// Sheets to be signed or sent: A4 upright, every section under its own title and, where it can
    /// be, on one page; no cover.
    bool letters = false;
    QList<Section> sections;
    /// What a CSV holds: the first table's rows, widened by the columns of the others with the same
    /// value in the column "code"; a first table without such a column stands alone.
    QStringList flatTables;

    [[nodiscard]] const Table* table(const QString& id) const;
    [[nodiscard]] const Section* section(const QString& id) const;
};

/// How a report is made, whatever it is about.
struct ReportOptions
{
    LanguageCode language = LanguageCode::ZhTw;
    QDateTime created;      ///< UTC; usually the time of the trail's last entry
    QString programVersion; ///< e.g. "ztctl 0.1.0"

    bool operator==(const ReportOptions&) const = default;
};

/// "軌跡 #1,284　7f3a…" whole, at the foot of every page; the program where there is no trail.
[[nodiscard]] QString trailLine(const Report& report, const Language& language);

} // namespace zt
