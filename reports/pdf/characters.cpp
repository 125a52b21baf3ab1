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

void collect(QSet<char16_t>& characters, const Paragraph& paragraph)
{
    collect(characters, paragraph.text);
}

void collect(QSet<char16_t>& characters, const Table& table)
{
    collect(characters, table.title);
    for (const Column& column : table.columns) {
        collect(characters, column.title);
    }
    for (const ReportCell& cell : table.cells) {
        collect(characters, cell.text);
    }
}

void collect(QSet<char16_t>& characters, const BarChart& bars)
{
    collect(characters, bars.title + bars.note + bars.emptyText);
    for (const BarChart::Series& series : bars.series) {
        collect(characters, series.name);
    }
}

void collect(QSet<char16_t>& characters, const ScatterChart& scatter)
{
    collect(characters, scatter.title + scatter.note + scatter.xTitle + scatter.yTitle);
    collect(characters, scatter.quadrantLowHigh + scatter.quadrantHighHigh);
    collect(characters, scatter.quadrantLowLow + scatter.quadrantHighLow);
}

void collect(QSet<char16_t>& characters, const RadarChart& radar)
{
    collect(characters, radar.title + radar.note + radar.ringNames.join(QString()));
    for (const RadarChart::Series& series : radar.series) {
        collect(characters, series.name);
    }
}

void collect(QSet<char16_t>& characters, const SeriesChart& lines)
{
    collect(characters, lines.title + lines.note + lines.valueNames.join(QString()));
    collect(characters, lines.categories.join(QString()));
    for (const SeriesChart::Series& series : lines.series) {
        collect(characters, series.name);
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
            std::visit([&](const auto& one) { collect(characters, one); }, block);
        }
    }
    collect(characters, QStringLiteral("\"'")); // in place of curved ones
    collect(characters, trailLine(report, Language(report.language)));
    return characters;
}

} // namespace zt::pdf
