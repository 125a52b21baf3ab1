// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/content.h"

#include "model/domain/explain.h"
#include "reports/phrase.h"

#include <algorithm>
#include <cmath>

namespace zt {

namespace {

constexpr int taipeiOffsetSeconds = 8 * 3600; // no summer time since 1980

double serialOf(const QDateTime& utc)
{
    static const QDate epoch(1899, 12, 30);
    const QDateTime local = utc.toOffsetFromUtc(taipeiOffsetSeconds);
    constexpr double secondsPerDay = 86400;
    return static_cast<double>(epoch.daysTo(local.date())) +
           static_cast<double>(local.time().msecsSinceStartOfDay() / 1000) / secondsPerDay;
}

QString timeText(double serial)
{
    const double days = std::floor(serial);
    const auto minutes = static_cast<int>(std::lround((serial - days) * 24 * 60 * 60)) / 60;
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(days));
    return date.toString(Qt::ISODate) + QLatin1Char(' ') +
           QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm"));
}

} // namespace

ReportCell textCell(const QString& text)
{
    return text.isEmpty() ? ReportCell{} : ReportCell{CellKind::Text, 0, text};
}

ReportCell integerCell(qint64 number)
{
    return {CellKind::Integer, static_cast<double>(number), {}};
}

ReportCell pointsCell(int centipoints)
{
    return {CellKind::Points, centipoints / 100.0, {}};
}

ReportCell percentCell(double share)
{
    return {CellKind::Percent, share, {}};
}

ReportCell wholePercentCell(int percent)
{
    return {CellKind::WholePercent, percent / 100.0, {}};
}

ReportCell hoursCell(int minutes)
{
    return {CellKind::Hours, minutes / 60.0, {}};
}

ReportCell timeCell(const QDateTime& utc)
{
    return utc.isValid() ? ReportCell{CellKind::Time, serialOf(utc), {}} : ReportCell{};
}

ReportCell dateCell(const QDate& date)
{
    static const QDate epoch(1899, 12, 30);
    return date.isValid() ? ReportCell{CellKind::Date, static_cast<double>(epoch.daysTo(date)), {}}
                          : ReportCell{};
}

QString displayText(const ReportCell& cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text:
        return cell.text;
    case CellKind::Integer:
        return groupedNumber(std::llround(cell.number));
    case CellKind::Points:
        return pointsText(static_cast<Centipoints>(std::lround(cell.number * 100)));
    case CellKind::Percent:
        return QString::number(cell.number * 100, 'f', 1) + QLatin1Char('%');
    case CellKind::WholePercent:
        return QString::number(std::llround(cell.number * 100)) + QLatin1Char('%');
    case CellKind::Hours:
        return pointsText(static_cast<Centipoints>(std::lround(cell.number * 100)));
    case CellKind::Time:
        return timeText(cell.number);
    case CellKind::Date:
        return QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number)).toString(Qt::ISODate);
    }
    return {};
}

bool Table::hasTotals() const
{
    return std::ranges::any_of(columns, [](const Column& column) { return column.total; });
}

qsizetype Table::keyColumns() const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].key == QLatin1String("name")) {
            return i + 1;
        }
    }
    return std::min<qsizetype>(columns.size(), 1);
}

double Table::totalOf(qsizetype column) const
{
    double sum = 0;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        sum += at(row, column).number;
    }
    return sum;
}

const Table* Report::table(const QString& id) const
{
    for (const Section& section : sections) {
        for (const Block& block : section.blocks) {
            const Table* table = std::get_if<Table>(&block);
            if (table != nullptr && table->id == id) {
                return table;
            }
        }
    }
    return nullptr;
}

const Section* Report::section(const QString& id) const
{
    for (const Section& section : sections) {
        if (section.id == id) {
            return &section;
        }
    }
    return nullptr;
}

QString trailLine(const Report& report, const Language& language)
{
    if (report.trailHead.isEmpty()) {
        return report.programVersion;
    }
    return fill(language.translate("Report", "Trail #%1  %2"),
                {groupedNumber(report.trailSeq), report.trailHead});
}

} // namespace zt
