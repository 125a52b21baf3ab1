// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/tablelayout.h"

#include "reports/palette.h"
#include "reports/textmeasure.h"
#include "reports/wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zt::pdf {

namespace {

constexpr double largestFont = 9; // points
constexpr double smallestFont = 6;
constexpr double readableFont = 6.5; // a table that would need less is parted
constexpr double unitWidth = 0.56; // of a digit, in font sizes; the widest Latin letters need more
constexpr double side = pt(3);     // padding
constexpr double above = pt(1.5);
constexpr int wideFrom = 14; // columns above this give way when a table is too wide
constexpr int easyFrom = 24; // a text column this wide is read with ease

bool isNumber(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Empty && kind != CellKind::Time &&
           kind != CellKind::Date;
}

/// What a column would take by itself, in digits' widths.
double naturalUnits(const Table& table, qsizetype column)
{
    constexpr int narrowest = 4;
    const Column& one = table.columns[column];
    int widest = table.headless ? 0 : widthForLines(headText(one.title), 2);
    const int limit = std::max(one.widest, widest);
    if (table.leastLines > 1) {
        return limit + 1; // room to write by hand
    }
    const QChar* previous = nullptr;
    for (qsizetype row = 0; row < table.rowCount() && widest < limit; ++row) {
        const ReportCell& cell = table.at(row, column);
        const bool repeated = cell.kind == CellKind::Text && cell.text.constData() == previous;
        if (!repeated) {
            previous = cell.text.constData();
            widest = std::max(widest, textUnits(displayText(cell)));
        }
    }
    return std::clamp(widest, narrowest, limit) + 1;
}

/// The points a column needs to be read with ease: long texts break over lines.
double readableWidth(double units)
{
    return std::min(units, double{easyFrom}) * unitWidth * pt(readableFont) + 2 * side;
}

/// Columns from `from` on that fit into the room, one at least.
qsizetype columnsWithin(const QList<double>& widths, qsizetype from, double room)
{
    qsizetype end = from;
    double used = 0;
    while (end < widths.size() && (end == from || used + widths[end] <= room)) {
        used += widths[end++];
    }
    return end - from;
}

/// Ends of the parts that follow the key columns, each within `room`.
QList<qsizetype> partEnds(const QList<double>& widths, qsizetype keys, double room)
{
    QList<qsizetype> ends;
    for (qsizetype from = keys; from < widths.size();) {
        from += columnsWithin(widths, from, room);
        ends.append(from);
    }
    return ends;
}

} // namespace

QList<QList<qsizetype>> TableLayout::parts(const Table& table, double width)
{
    QList<qsizetype> all(table.columns.size());
    std::iota(all.begin(), all.end(), 0);
    QList<double> widths;
    for (const qsizetype column : all) {
        widths.append(readableWidth(naturalUnits(table, column)));
    }
    const qsizetype keys = table.keyColumns();
    const double keyWidth = std::accumulate(widths.begin(), widths.begin() + keys, 0.0);
    const double others = std::accumulate(widths.begin() + keys, widths.end(), 0.0);
    if (!table.main || keyWidth + others <= width || keyWidth > width / 2) {
        return {all};
    }
    QList<qsizetype> ends = partEnds(widths, keys, width - keyWidth);
    // As wide as each other rather than full pages and a rest.
    const double even = others / static_cast<double>(ends.size());
    constexpr int steps = 50;
    for (int step = steps; even * step / steps < width - keyWidth; ++step) {
        const double room = even * step / steps;
        const QList<qsizetype> evener = partEnds(widths, keys, room);
        if (evener.size() == ends.size()) {
            ends = evener;
            break;
        }
    }
    QList<QList<qsizetype>> parts;
    qsizetype from = keys;
    for (const qsizetype end : ends) {
        parts.append(all.first(keys) + all.mid(from, end - from));
        from = end;
    }
    return parts;
}

TableLayout::TableLayout(const Report& report,
                         const Table& table,
                         QList<qsizetype> columns,
                         const Language& language,
                         double width)
    : m_report(report)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_language(language)
    , m_unknown(triText(Tri::Unknown, language))
    , m_selected(groupText(SelectionClass::Selected, language))
{
    fit(width);
}

void TableLayout::fit(double width)
{
    QList<double> units;
    for (const qsizetype column : m_columns) {
        units.append(naturalUnits(m_table, column));
    }
    const double padding = 2 * side * static_cast<double>(units.size());
    const auto total = [&] { return std::accumulate(units.begin(), units.end(), 0.0); };
    const double points = (width - padding) / (total() * unitWidth) / unitsPerPoint;
    const double size = std::clamp(std::floor(points * 2) / 2, smallestFont, largestFont);
    const double unit = pt(size) * unitWidth;
    const double excess = total() * unit + padding - width;
    if (excess > 0) {
        double wide = 0;
        for (const double one : units) {
            wide += std::max(0.0, one - wideFrom);
        }
        const double share = wide > 0 ? std::min(1.0, excess / unit / wide) : 0;
        for (double& one : units) {
            one -= std::max(0.0, one - wideFrom) * share;
        }
    }
    // What is still too wide is squeezed evenly; what is narrower than the page stays so.
    const double squeeze = std::min(1.0, (width - padding) / (total() * unit));
    for (const double one : units) {
        m_widths.append(one * unit * squeeze + 2 * side);
    }
    m_font = makeFont(size);
    m_bold = makeFont(size * headScale(size), true);
}

/// How much smaller the heads are set so that no Latin word of theirs is broken.
double TableLayout::headScale(double size) const
{
    constexpr double smallest = 0.7;
    const QFontMetricsF metrics(makeFont(size, true));
    double scale = 1;
    for (qsizetype place = 0; place < m_columns.size() && !m_table.headless; ++place) {
        const QString& title = columnAt(place).title;
        const double room = m_widths[place] - 2 * side;
        for (const QString& word : title.split(QLatin1Char(' '))) {
            const bool whole = widestWord(word) == textUnits(word);
            const double needed = whole ? metrics.horizontalAdvance(word) : 0;
            scale = needed > room ? std::min(scale, room / needed) : scale;
        }
    }
    return std::max(scale, smallest);
}

double TableLayout::width() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

double TableLayout::height() const
{
    double height = 0;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        height += heightOf(lineCount(cellLines(row)));
    }
    return height;
}

QString TableLayout::textOf(qsizetype row, qsizetype column) const
{
    if (row < m_table.rowCount()) {
        return displayText(m_table.at(row, column));
    }
    if (column == 0) {
        return m_language.translate("Report", "Total");
    }
    return m_table.columns[column].total
               ? displayText({CellKind::Integer, m_table.totalOf(column), {}})
               : QString();
}

QStringList TableLayout::headLines(qsizetype place) const
{
    return wrapText(headText(columnAt(place).title), m_bold, m_widths[place] - 2 * side);
}

bool TableLayout::hasLinks() const
{
    return m_table.links && std::any_of(m_columns.begin(), m_columns.end(), [this](qsizetype one) {
               return m_table.links->cells[one].has_value();
           });
}

QString TableLayout::linkText(qsizetype place) const
{
    const auto& ref = m_table.links->cells[m_columns[place]];
    if (!ref) {
        const bool beforeFirst =
            place + 1 < m_columns.size() && m_table.links->cells[m_columns[place + 1]];
        return beforeFirst ? m_table.links->title : QString();
    }
    const Table* source = m_report.table(ref->table);
    return source != nullptr ? displayText(source->at(ref->row, ref->column)) : QString();
}

double TableLayout::headHeight() const
{
    if (m_table.headless) {
        return 0;
    }
    qsizetype lines = 1;
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        lines = std::max(lines, headLines(place).size());
    }
    return heightOf(static_cast<int>(lines)) + (hasLinks() ? heightOf(1) : 0);
}

Qt::Alignment TableLayout::alignment(qsizetype row, qsizetype column) const
{
    constexpr int narrowColumn = 12;
    const Column& one = m_table.columns[column];
    if (m_table.headless) {
        return Qt::AlignLeft;
    }
    if (one.kind == CellKind::Text && one.widest > narrowColumn) {
        return Qt::AlignLeft;
    }
    if (one.ramp != Ramp::None || (one.kind == CellKind::Text && one.widest <= narrowColumn)) {
        return Qt::AlignHCenter;
    }
    const bool inData = row >= 0 && row < m_table.rowCount();
    const CellKind kind = inData ? m_table.at(row, column).kind : one.kind;
    return isNumber(kind) || (kind == CellKind::Empty && isNumber(one.kind)) ? Qt::AlignRight
                                                                             : Qt::AlignLeft;
}

void TableLayout::paintHead(QPainter& painter, double x, double y) const
{
    if (m_table.headless) {
        return;
    }
    const double links = hasLinks() ? heightOf(1) : 0;
    const double height = headHeight() - links;
    painter.fillRect(QRectF(x, y + links, width(), height), color(palette::head));
    double left = x;
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        const qsizetype column = m_columns[place];
        const QRectF cell(left + side, y, m_widths[place] - 2 * side, 0);
        if (links > 0) {
            painter.setFont(m_font);
            painter.setPen(color(palette::hint));
            painter.drawText(
                QRectF(cell.left() - side, y, m_widths[place], links),
                int((m_table.links->cells[column] ? Qt::AlignHCenter : Qt::AlignRight) |
                    Qt::AlignVCenter | Qt::TextDontClip),
                linkText(place));
        }
        painter.setFont(m_bold);
        painter.setPen(color(palette::text));
        double line = y + links + above;
        for (const QString& text : headLines(place)) {
            const auto flags = int(alignment(-1, column) | Qt::AlignVCenter | Qt::TextDontClip);
            painter.drawText(
                QRectF(cell.left(), line, cell.width(), lineHeight(m_bold)), flags, text);
            line += lineHeight(m_bold);
        }
        left += m_widths[place];
    }
    painter.setPen(QPen(color(palette::rule), pt(0.75)));
    painter.drawLine(QPointF(x, y + links + height), QPointF(x + width(), y + links + height));
}

QList<QStringList> TableLayout::cellLines(qsizetype row) const
{
    QList<QStringList> cells;
    cells.reserve(m_columns.size());
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        cells.append(wrapText(textOf(row, m_columns[place]), m_font, m_widths[place] - 2 * side));
    }
    return cells;
}

int TableLayout::lineCount(const QList<QStringList>& cells) const
{
    qsizetype lines = m_table.leastLines;
    for (const QStringList& cell : cells) {
        lines = std::max(lines, cell.size());
    }
    return static_cast<int>(lines);
}

double TableLayout::heightOf(int lines) const
{
    return lines * lineHeight(m_font) + 2 * above;
}

int TableLayout::linesWithin(double height) const
{
    return static_cast<int>((height - 2 * above) / lineHeight(m_font));
}

void TableLayout::paintGround(QPainter& painter,
                              const QRectF& cell,
                              qsizetype row,
                              qsizetype column) const
{
    const Ramp ramp = m_table.columns[column].ramp;
    if (ramp == Ramp::None || row >= m_table.rowCount()) {
        return;
    }
    const ReportCell& score = m_table.at(row, column);
    const auto index = static_cast<size_t>(score.number) - 1;
    if (score.kind == CellKind::Integer && index < palette::riskRamp.size()) {
        const auto& colors = ramp == Ramp::Risk ? palette::riskRamp : palette::impactRamp;
        painter.fillRect(cell.adjusted(pt(1), pt(0.75), -pt(1), -pt(0.75)), color(colors[index]));
    }
}

void TableLayout::setPen(QPainter& painter, qsizetype row, qsizetype column) const
{
    const bool total = row >= m_table.rowCount();
    const QString word = total ? QString() : m_table.at(row, column).text;
    const bool selected =
        m_table.columns[column].key == QLatin1String("group") && word == m_selected && m_table.main;
    quint32 ink = palette::text;
    if (selected) {
        ink = palette::accent;
    } else if (m_table.headless && column == 0) {
        ink = palette::secondary;
    } else if (m_table.main && word == m_unknown) {
        ink = palette::warn;
    }
    painter.setPen(color(ink));
    painter.setFont(total || selected ? m_bold : m_font);
}

void TableLayout::paintRow(QPainter& painter,
                           double x,
                           double y,
                           qsizetype row,
                           const QList<QStringList>& cells,
                           int from,
                           int to) const
{
    const double height = heightOf(to - from);
    double left = x;
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        const qsizetype column = m_columns[place];
        const QRectF cell(left, y, m_widths[place], height);
        paintGround(painter, cell, row, column);
        setPen(painter, row, column);
        const auto flags = int(alignment(row, column) | Qt::AlignVCenter | Qt::TextDontClip);
        double line = y + above;
        for (const QString& text : cells[place].mid(from, to - from)) {
            painter.drawText(QRectF(left + side, line, cell.width() - 2 * side, lineHeight(m_font)),
                             flags,
                             text);
            line += lineHeight(m_font);
        }
        left += m_widths[place];
    }
    const bool beforeTotals = m_table.hasTotals() && row + 1 == m_table.rowCount();
    painter.setPen(QPen(color(beforeTotals ? palette::rule : palette::line), pt(0.5)));
    painter.drawLine(QPointF(x, y + height), QPointF(left, y + height));
}

} // namespace zt::pdf
