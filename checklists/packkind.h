// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/checklist.h"

namespace zt {

enum class PackKind : quint8 {
    Guideline,
    MaturityModel,
    Checklist,
    Crosswalk,
    IncidentGuide,
    GatewayPolicy,
    GatewayScenarios,
    EvidenceRules,
    GatewayScenario ///< one file, of those that this program ships or of one's own
};

/// "guideline", "maturity_model", "checklist", "crosswalk", "incident_guide", "gateway_policy",
/// "gateway_scenarios", "evidence_rules", "gateway_scenario"
[[nodiscard]] QString toKey(PackKind kind);

/// Told by its main list, or by what it says itself; a checklist where nothing shows.
[[nodiscard]] PackKind packKindOf(const QByteArray& bytes);

/// A pack in one line.
struct PackSummary
{
    PackKind kind = PackKind::Checklist;
    QString id;
    QString version;
    Bilingual title;
    QString sha256;
    qsizetype entries = 0; ///< items, rows, points, links, cases, rules, scenarios or steps
};

[[nodiscard]] PackSummary summaryOf(const Checklist& list);
[[nodiscard]] PackSummary summaryOf(const Crosswalk& crosswalk);

/// Reads a pack of any kind with every check. Its kind shows by its main list; what has none is
/// read as a checklist, and the fault says what is missing. What the gateway goes by says itself
/// what it is; the files of its scenarios are looked for beside the pack, unless it is the shipped
/// one. Error: PackInvalid; FileNotFound, FileUnreadable of such a file.
[[nodiscard]] Result<PackSummary> summarise(const QByteArray& bytes, const QString& fileName);

/// Every pack this program ships. Error: PackMissing.
[[nodiscard]] Result<QList<PackPin>> shippedPacks();

/// The same in one line each; what is built in is not checked again. Errors: PackMissing,
/// PackInvalid.
[[nodiscard]] Result<QList<PackSummary>> shippedSummaries();

} // namespace zt
