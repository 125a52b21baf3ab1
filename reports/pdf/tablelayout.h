// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"
#include "reports/pdf/style.h"

#include <QRectF>

class QPainter;

namespace zt::pdf {

/// A table, or some of its columns, fitted to the width of a page: sizes first, then rows painted
/// one by one. A row taller than a page is painted in parts, so that no text is ever cut. `place`
/// counts the columns shown, `column` those of the table.
class TableLayout
{
public:
    TableLayout(const Report& report,
                const Table& table,
                QList<qsizetype> columns,
                const Language& language,
                double width);

    /// The columns to print beside each other: all of them where that can be read, else in parts
    /// that each begin with the columns that name the row.
    [[nodiscard]] static QList<QList<qsizetype>> parts(const Table& table, double width);

    /// What the columns take, at most the width they were fitted to.
    [[nodiscard]] double width() const;
    /// Of all rows, without the head.
    [[nodiscard]] double height() const;

    [[nodiscard]] double headHeight() const;
    void paintHead(QPainter& painter, double x, double y) const;

    /// The lines of every cell of a row; `row` == rowCount() is the row of totals.
    [[nodiscard]] QList<QStringList> cellLines(qsizetype row) const;
    [[nodiscard]] int lineCount(const QList<QStringList>& cells) const;
    [[nodiscard]] double heightOf(int lines) const;
    /// How many lines fit into a height.
    [[nodiscard]] int linesWithin(double height) const;
    /// Lines `from` up to, but not including, `to`.
    void paintRow(QPainter& painter,
                  double x,
                  double y,
                  qsizetype row,
                  const QList<QStringList>& cells,
                  int from,
                  int to) const;

    [[nodiscard]] qsizetype rowCount() const
    {
        return m_table.rowCount() + (m_table.hasTotals() ? 1 : 0);
    }

private:
    void fit(double width);

    [[nodiscard]] const Column& columnAt(qsizetype place) const
    {
        return m_table.columns[m_columns[place]];
    }

    [[nodiscard]] double headScale(double size) const;
    [[nodiscard]] QString textOf(qsizetype row, qsizetype column) const;
    [[nodiscard]] QStringList headLines(qsizetype place) const;
    /// Whether one of the columns shown has a cell in the row above the head.
    [[nodiscard]] bool hasLinks() const;
    [[nodiscard]] QString linkText(qsizetype place) const;
    [[nodiscard]] Qt::Alignment alignment(qsizetype row, qsizetype column) const;
    void paintGround(QPainter& painter, const QRectF& cell, qsizetype row, qsizetype column) const;
    void setPen(QPainter& painter, qsizetype row, qsizetype column) const;

    const Report& m_report;
    const Table& m_table;
    QList<qsizetype> m_columns;
    const Language& m_language;
    QList<double> m_widths;
    QFont m_font;
    QFont m_bold;
    QString m_unknown;
    QString m_selected;
};

} // namespace zt::pdf
