// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/selectionreport.h"
#include "reports/wording.h"

namespace zt::selectionreport {

/// What the sections of every report are made from.
struct Base
{
    const Snapshot& snapshot;
    const ReportOptions& options;
    const Language& language;

    [[nodiscard]] const Guideline& guideline() const { return *snapshot.guideline; }

    /// Sources of a text, joined.
    [[nodiscard]] QString sources(const QList<SourceRef>& list) const;
};

/// Everything the sections of the selection are made from.
struct Input : Base
{
    const Selection& selection;
    const QList<int>& stability;

    [[nodiscard]] const Methodology& method() const { return snapshot.methodology; }

    /// Names of aspects, joined.
    [[nodiscard]] QString aspectNames(const QList<Aspect>& aspects) const;
    /// Names of the domains in a verdict's mask, joined.
    [[nodiscard]] QString domainNames(quint32 mask) const;
    /// Empty where it is not known.
    [[nodiscard]] ReportCell stabilityCell(qsizetype position) const;
};

/// Ids of tables that others refer to, and where in them.
namespace tables {
inline constexpr const char* parameters = "parameters";
inline constexpr const char* factors = "factors";
inline constexpr const char* inventory = "inventory";
inline constexpr const char* scores = "scores";
inline constexpr const char* funnel = "funnel";
inline constexpr const char* ranking = "ranking";
inline constexpr const char* points = "points";
inline constexpr const char* lines = "cutoff_lines";
inline constexpr qsizetype riskCutoffRow = 1; ///< in `parameters`
inline constexpr qsizetype impactCutoffRow = 2;
inline constexpr qsizetype parameterValue = 1; ///< column in `parameters`
inline constexpr qsizetype factorWeight = 5;   ///< column in `factors`
} // namespace tables

/// Columns of the table of scores, of which some depend on the method.
struct ScoreColumns
{
    qsizetype firstScore = 0;
    qsizetype riskTotal = 0;
    qsizetype impactTotal = 0;
    qsizetype firstDomain = 0;
    qsizetype highRisk = 0;
    qsizetype lowImpact = 0;
    qsizetype group = 0;
};

[[nodiscard]] Section coverSection(const Input& in);
[[nodiscard]] Section methodSection(const Input& in);
[[nodiscard]] Section inventorySection(const Input& in);
[[nodiscard]] Section scoresSection(const Input& in, ScoreColumns& columns);
[[nodiscard]] Section reasonsSection(const Input& in);
[[nodiscard]] Section funnelSection(const Input& in, const ScoreColumns& columns);
[[nodiscard]] Section rankingSection(const Input& in);
[[nodiscard]] Section chartsSection(const Input& in);
[[nodiscard]] Section notAssessedSection(const Input& in);
[[nodiscard]] Section notesSection(const Base& in);
/// Texts too long to be seen whole in a cell, in pieces; no blocks where there are none.
[[nodiscard]] Section longTextSection(const Language& language, const QList<Section>& sections);

[[nodiscard]] inline Section longTextSection(const Base& in, const QList<Section>& sections)
{
    return longTextSection(in.language, sections);
}

/// For a manifest: every table with its rows.
[[nodiscard]] Table includedTable(const Language& language, const QList<Section>& sections);
/// `filter`: what was left out; every system of the inventory where it is empty.
[[nodiscard]] Section
manifestSection(const Base& in, const QList<Section>& sections, const QString& filter = {});

/// The table of contents, which names every other section.
void addContents(Section& cover, const QList<Section>& sections, const Language& language);

inline void addContents(Section& cover, const QList<Section>& sections, const Base& in)
{
    addContents(cover, sections, in.language);
}

} // namespace zt::selectionreport
