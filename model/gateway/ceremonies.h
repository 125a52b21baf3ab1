// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewayscenario.h"

#include <functional>

namespace zt {

/// What the cryptography of one step established; empty where a step has none.
using CeremonyFacts = QMap<GatewayFact, FactValue>;

/// Does the cryptography of a timeline's steps, each once and in their order: one entry per step.
/// Which controls there are plays no part; that is asked of the facts.
using Ceremonies =
    std::function<QList<CeremonyFacts>(const GatewayScenario&, const QList<ScenarioStep>&)>;

} // namespace zt
