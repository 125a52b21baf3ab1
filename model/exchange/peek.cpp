// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/peek.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 mostGridCells = 20'000'000;

void appendField(QByteArray& to, const QString& text)
{
    const auto special = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (std::none_of(text.begin(), text.end(), special)) {
        to += text.toUtf8();
        return;
    }
    to += '"';
    to += QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8();
    to += '"';
}

QString typeName(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Number:
        return QStringLiteral("number");
    case Cell::Kind::Boolean:
        return QStringLiteral("boolean");
    case Cell::Kind::Date:
        return QStringLiteral("date");
    case Cell::Kind::Error:
        return QStringLiteral("error");
    case Cell::Kind::Empty:
    case Cell::Kind::Text:
        break;
    }
    return QStringLiteral("text");
}

QJsonValue valueOf(const Cell& cell)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date) {
        return cell.number;
    }
    if (cell.kind == Cell::Kind::Boolean) {
        return cell.number != 0;
    }
    return cell.text;
}

QJsonObject toJson(const SheetRow& row)
{
    QJsonArray cells;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Cell& cell = row.cells[column];
        if (cell.kind != Cell::Kind::Empty) {
            cells.append(QJsonObject{
                {QStringLiteral("ref"), cellName(row.number, static_cast<qint32>(column))},
                {QStringLiteral("type"), typeName(cell.kind)},
                {QStringLiteral("text"), cell.text},
                {QStringLiteral("value"), valueOf(cell)}});
        }
    }
    return {{QStringLiteral("row"), row.number},
            {QStringLiteral("hidden"), row.hidden},
            {QStringLiteral("cells"), cells}};
}

} // namespace

QByteArray peekCsv(const Sheet& sheet)
{
    QByteArray csv;
    const qint64 height = sheet.rows.isEmpty() ? 0 : sheet.rows.last().number;
    const bool whole = height * sheet.columnCount <= mostGridCells;
    const QByteArray blank =
        whole ? QByteArray(std::max(sheet.columnCount - 1, 0), ',') : QByteArray();
    qint32 line = 1;
    for (const SheetRow& row : sheet.rows) {
        for (; line < row.number; ++line) {
            csv += blank + "\r\n";
        }
        const qsizetype width = whole ? sheet.columnCount : row.cells.size();
        for (qsizetype column = 0; column < width; ++column) {
            csv += column > 0 ? "," : "";
            if (column < row.cells.size()) {
                appendField(csv, row.cells[column].text);
            }
        }
        csv += "\r\n";
        ++line;
    }
    return csv;
}

QJsonObject peekJson(const QString& fileName,
                     const QString& format,
                     const QList<SheetInfo>& sheets,
                     const Sheet& sheet)
{
    QJsonArray names;
    for (const SheetInfo& info : sheets) {
        names.append(QJsonObject{{QStringLiteral("name"), info.name},
                                 {QStringLiteral("hidden"), info.hidden}});
    }
    QJsonArray rows;
    for (const SheetRow& row : sheet.rows) {
        rows.append(toJson(row));
    }
    QJsonArray hidden;
    for (const qint32 column : sheet.hiddenColumns) {
        hidden.append(columnName(column));
    }
    return {{QStringLiteral("file"), fileName},
            {QStringLiteral("format"), format},
            {QStringLiteral("sheet"), sheet.name},
            {QStringLiteral("sheets"), names},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("merged"), sheet.mergedAreas},
            {QStringLiteral("hidden_columns"), hidden}};
}

} // namespace zt
