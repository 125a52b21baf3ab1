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
constexpr double unitWidth = 0.56; // of a digit, in font sizes; the widest Latin letters need more
constexpr double side = pt(3);     // padding
constexpr double above = pt(1.5);
constexpr int wideFrom = 14; // columns above this give way when a table is too wide

bool isNumber(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Empty && kind != CellKind::Time;
}

} // namespace

TableLayout::TableLayout(const Report& report,
                         const Table& table,
                         const Language& language,
                         double width)
    : m_report(report)
    , m_table(table)
    , m_language(language)
    , m_unknown(triText(Tri::Unknown, language))
    , m_selected(groupText(SelectionClass::Selected, language))
{
    fit(width);
}

QList<double> TableLayout::naturalUnits() const
{
    constexpr int narrowest = 4;
    QList<double> units;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const Column& one = m_table.columns[column];
        int widest =
            m_table.headless ? 0 : std::max(widestWord(one.title), (textUnits(one.title) + 1) / 2);
        const int limit = std::max(one.widest, widest);
        const QChar* previous = nullptr;
        for (qsizetype row = 0; row < m_table.rowCount() && widest < limit; ++row) {
            const ReportCell& cell = m_table.at(row, column);
            const bool repeated = cell.kind == CellKind::Text && cell.text.constData() == previous;
            if (!repeated) {
                previous = cell.text.constData();
                widest = std::max(widest, textUnits(displayText(cell)));
            }
        }
        units.append(std::clamp(widest, narrowest, limit) + 1);
    }
    return units;
}

void TableLayout::fit(double width)
{
    QList<double> units = naturalUnits();
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
    for (qsizetype column = 0; column < m_table.columns.size() && !m_table.headless; ++column) {
        const QString& title = m_table.columns[column].title;
        const double room = m_widths[column] - 2 * side;
        for (const QString& word : title.split(QLatin1Char(' '))) {
            const bool whole = widestWord(word) == textUnits(word);
            const double needed = whole ? metrics.horizontalAdvance(word) : 0;
            scale = needed > room ? std::min(scale, room / needed) : scale;
        }
    }
    return std::max(scale, smallest);
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

QStringList TableLayout::headLines(qsizetype column) const
{
    return wrapText(m_table.columns[column].title, m_bold, m_widths[column] - 2 * side);
}

QString TableLayout::linkText(qsizetype column) const
{
    const auto& ref = m_table.links->cells[column];
    if (!ref) {
        const bool beforeFirst =
            column + 1 < m_table.columns.size() && m_table.links->cells[column + 1];
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
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        lines = std::max(lines, headLines(column).size());
    }
    return heightOf(static_cast<int>(lines)) + (m_table.links ? heightOf(1) : 0);
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
    const double links = m_table.links ? heightOf(1) : 0;
    const double height = headHeight() - links;
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    painter.fillRect(QRectF(x, y + links, width, height), color(palette::head));
    double left = x;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const QRectF cell(left + side, y, m_widths[column] - 2 * side, 0);
        if (m_table.links) {
            painter.setFont(m_font);
            painter.setPen(color(palette::hint));
            painter.drawText(
                QRectF(cell.left() - side, y, m_widths[column], links),
                int((m_table.links->cells[column] ? Qt::AlignHCenter : Qt::AlignRight) |
                    Qt::AlignVCenter | Qt::TextDontClip),
                linkText(column));
        }
        painter.setFont(m_bold);
        painter.setPen(color(palette::text));
        double line = y + links + above;
        for (const QString& text : headLines(column)) {
            const auto flags = int(alignment(-1, column) | Qt::AlignVCenter | Qt::TextDontClip);
            painter.drawText(
                QRectF(cell.left(), line, cell.width(), lineHeight(m_bold)), flags, text);
            line += lineHeight(m_bold);
        }
        left += m_widths[column];
    }
    painter.setPen(QPen(color(palette::rule), pt(0.75)));
    painter.drawLine(QPointF(x, y + links + height), QPointF(x + width, y + links + height));
}

QList<QStringList> TableLayout::cellLines(qsizetype row) const
{
    QList<QStringList> cells;
    cells.reserve(m_table.columns.size());
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        cells.append(wrapText(textOf(row, column), m_font, m_widths[column] - 2 * side));
    }
    return cells;
}

int TableLayout::lineCount(const QList<QStringList>& cells)
{
    qsizetype lines = 1;
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
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const QRectF cell(left, y, m_widths[column], height);
        paintGround(painter, cell, row, column);
        setPen(painter, row, column);
        const auto flags = int(alignment(row, column) | Qt::AlignVCenter | Qt::TextDontClip);
        double line = y + above;
        for (const QString& text : cells[column].mid(from, to - from)) {
            painter.drawText(QRectF(left + side, line, cell.width() - 2 * side, lineHeight(m_font)),
                             flags,
                             text);
            line += lineHeight(m_font);
        }
        left += m_widths[column];
    }
    const bool beforeTotals = m_table.hasTotals() && row + 1 == m_table.rowCount();
    painter.setPen(QPen(color(beforeTotals ? palette::rule : palette::line), pt(0.5)));
    painter.drawLine(QPointF(x, y + height), QPointF(left, y + height));
}

} // namespace zt::pdf
