// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"

#include <QJsonObject>

namespace zt {

/// The schemas under checklists/schema (JSON Schema draft 7).
enum class PackSchema : quint8 {
    Guideline,        // guideline.schema.json
    MaturityModel,    // ztmm.schema.json
    Checklist,        // checklist.schema.json
    Crosswalk,        // crosswalk.schema.json
    IncidentGuide,    // incident.schema.json
    GatewayPolicy,    // gateway-policy.schema.json
    GatewayScenario,  // gateway-scenario.schema.json
    GatewayScenarios, // gateway-scenarios.schema.json
    LogMapping,       // log-mapping.schema.json
    EvidenceRules,    // evidence-rules.schema.json
};

[[nodiscard]] PackCheck checkAgainstSchema(const QJsonObject& pack, PackSchema schema);

} // namespace zt
