// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/characters.h"

namespace zt::pdf {

namespace {

void collect(QSet<char16_t>& characters, const QString& text)
{
    for (const QChar c : text) {
        characters.insert(c.unicode());
    }
}

} // namespace

QSet<char16_t> charactersOf(const Report& report)
{
    QSet<char16_t> characters;
    collect(characters, report.title + report.subject);
    for (const Section& section : report.sections) {
        collect(characters, section.title);
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                collect(characters, paragraph->text);
            } else if (const auto* table = std::get_if<Table>(&block)) {
                collect(characters, table->title);
                for (const Column& column : table->columns) {
                    collect(characters, column.title);
                }
                for (const ReportCell& cell : table->cells) {
                    collect(characters, cell.text);
                }
            } else if (const auto* bars = std::get_if<BarChart>(&block)) {
                collect(characters, bars->title + bars->note + bars->emptyText);
                for (const BarChart::Series& series : bars->series) {
                    collect(characters, series.name);
                }
            } else if (const auto* scatter = std::get_if<ScatterChart>(&block)) {
                collect(characters,
                        scatter->title + scatter->note + scatter->xTitle + scatter->yTitle);
                collect(characters, scatter->quadrantLowHigh + scatter->quadrantHighHigh);
                collect(characters, scatter->quadrantLowLow + scatter->quadrantHighLow);
            } else if (const auto* radar = std::get_if<RadarChart>(&block)) {
                collect(characters, radar->title + radar->note + radar->ringNames.join(QString()));
                for (const RadarChart::Series& series : radar->series) {
                    collect(characters, series.name);
                }
            } else if (const auto* lines = std::get_if<SeriesChart>(&block)) {
                collect(characters, lines->title + lines->note + lines->valueNames.join(QString()));
                collect(characters, lines->categories.join(QString()));
                for (const SeriesChart::Series& series : lines->series) {
                    collect(characters, series.name);
                }
            }
        }
    }
    collect(characters, QStringLiteral("\"'")); // in place of curved ones
    collect(characters, trailLine(report, Language(report.language)));
    return characters;
}

} // namespace zt::pdf
