// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/plain/json.h"

#include "model/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

QJsonValue value(const ReportCell& cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return QJsonValue(QJsonValue::Null);
    case CellKind::Text:
        return cell.text;
    case CellKind::Time:
    case CellKind::Date:
        return displayText(cell);
    case CellKind::Integer:
    case CellKind::Points:
    case CellKind::Percent:
    case CellKind::WholePercent:
    case CellKind::Hours:
        break;
    }
    return cell.number;
}

QJsonObject tableJson(const Table& table)
{
    QJsonArray columns;
    for (const Column& column : table.columns) {
        columns.append(QJsonObject{{QStringLiteral("key"), column.key},
                                   {QStringLiteral("title"), column.title}});
    }
    QJsonArray rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QJsonArray cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            cells.append(value(table.at(row, column)));
        }
        rows.append(cells);
    }
    return {{QStringLiteral("table"), table.id},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows}};
}

/// A chart says where its numbers stand; they are in that table.
QJsonObject chartJson(const QString& kind, const QString& title, const QString& table)
{
    return {{QStringLiteral("chart"), kind},
            {QStringLiteral("title"), title},
            {QStringLiteral("drawn_from"), table}};
}

struct BlockJson
{
    [[nodiscard]] QJsonObject operator()(const Paragraph& paragraph) const
    {
        return {{QStringLiteral("paragraph"), paragraph.text}};
    }

    [[nodiscard]] QJsonObject operator()(const Table& table) const { return tableJson(table); }

    [[nodiscard]] QJsonObject operator()(const BarChart& chart) const
    {
        return chartJson(QStringLiteral("bars"), chart.title, chart.table);
    }

    [[nodiscard]] QJsonObject operator()(const ScatterChart& chart) const
    {
        return chartJson(QStringLiteral("scatter"), chart.title, chart.table);
    }

    [[nodiscard]] QJsonObject operator()(const RadarChart& chart) const
    {
        return chartJson(QStringLiteral("radar"), chart.title, chart.table);
    }

    [[nodiscard]] QJsonObject operator()(const SeriesChart& chart) const
    {
        return chartJson(chart.kind == SeriesChart::Kind::Lines ? QStringLiteral("lines")
                                                                : QStringLiteral("columns"),
                         chart.title,
                         chart.table);
    }
};

} // namespace

QByteArray jsonBytes(const Report& report)
{
    QJsonArray sections;
    for (const Section& section : report.sections) {
        QJsonArray blocks;
        for (const Block& block : section.blocks) {
            blocks.append(std::visit(BlockJson{}, block));
        }
        sections.append(QJsonObject{{QStringLiteral("id"), section.id},
                                    {QStringLiteral("title"), section.title},
                                    {QStringLiteral("blocks"), blocks}});
    }
    const QJsonObject trail{{QStringLiteral("seq"), report.trailSeq},
                            {QStringLiteral("head"), report.trailHead}};
    const QJsonObject root{{QStringLiteral("title"), report.title},
                           {QStringLiteral("subject"), report.subject},
                           {QStringLiteral("institution"), report.institution},
                           {QStringLiteral("language"), toString(report.language)},
                           {QStringLiteral("created"),
                            report.created.isValid() ? QJsonValue(toStoredTime(report.created))
                                                     : QJsonValue(QJsonValue::Null)},
                           {QStringLiteral("program"), report.programVersion},
                           {QStringLiteral("trail"), trail},
                           {QStringLiteral("sections"), sections}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QList<TableCount> tableCounts(const Report& report)
{
    QList<TableCount> counts;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                counts.append({table->id, table->rowCount()});
            }
        }
    }
    return counts;
}

} // namespace zt
