// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/regulatorreport.h"

namespace zt::regulatorreport {

/// Everything the sections are made from.
struct RegulatorInput
{
    const RegulatorView& view;
    const QList<RegulatorSource>& sources;
    const ReportOptions& options;
    const Language& language;
};

/// Ids of tables that others refer to.
namespace tables {
inline constexpr const char* status = "status";
inline constexpr const char* trend = "trend";
inline constexpr const char* points = "status_points";
inline constexpr const char* lines = "status_cutoffs";
inline constexpr const char* shareChange = "share_change_points";
inline constexpr const char* shareChangeLines = "share_change_cutoffs";
inline constexpr const char* lineValues = "trend_lines";
inline constexpr qsizetype zoneColumn = 7; ///< in `status`
} // namespace tables

[[nodiscard]] Section coverSection(const RegulatorInput& in);
[[nodiscard]] Section methodSection(const RegulatorInput& in);
[[nodiscard]] Section statusSection(const RegulatorInput& in);
[[nodiscard]] Section statusChartSection(const RegulatorInput& in);
[[nodiscard]] Section attentionSection(const RegulatorInput& in);
[[nodiscard]] Section trendSection(const RegulatorInput& in);
[[nodiscard]] Section trendChartSection(const RegulatorInput& in);
/// Change × share of brokers, a dot per type.
[[nodiscard]] Section shareChangeSection(const RegulatorInput& in);
[[nodiscard]] Section hiddenSection(const RegulatorInput& in);
[[nodiscard]] Section findingsSection(const RegulatorInput& in);
/// Where assessments were read.
[[nodiscard]] Section openFindingsSection(const RegulatorInput& in);
/// Brokers without figures of the year; where there are any.
[[nodiscard]] Section absentSection(const RegulatorInput& in);
[[nodiscard]] Section factsSection(const RegulatorInput& in);
[[nodiscard]] Section manifestSection(const RegulatorInput& in, const QList<Section>& sections);

[[nodiscard]] Column text(const char* key, const QString& title, int widest);
[[nodiscard]] Column amount(const char* key, const QString& title, CellKind kind);
/// The broker's code, and its name where names are shown.
void addBrokerColumns(Table& table, const RegulatorInput& in);
void addBroker(Table& table, const QString& code, const RegulatorInput& in);

/// Empty where it is not known; an unknown share is no number.
[[nodiscard]] ReportCell shareCell(const std::optional<int>& share);
[[nodiscard]] ReportCell deductionCell(const std::optional<int>& points);
/// Of a chart's axis.
[[nodiscard]] ReportCell pointCell(double value);
/// The ends of a scatter's two lines; both must be set.
[[nodiscard]] Table
linesTable(const ScatterChart& chart, const QList<Column>& columns, const Language& language);
[[nodiscard]] ReportCell firmShareCell(const FirmShare& share);

} // namespace zt::regulatorreport
