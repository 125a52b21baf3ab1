// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/simulation.h"

namespace zt {

/// The decisions in one canonical form, a line each: scenario, timeline, virtual nanoseconds,
/// actor, action, target, verdict, deciding rule, its item, then every rule that spoke with the
/// fact it went by. No signature and no wall clock comes into it, so that the same seed gives the
/// same bytes on every machine.
[[nodiscard]] QByteArray decisionLog(const GatewayPolicy& policy, const QList<ScenarioRun>& runs);

/// The lines of one scenario, its benign counterpart's after its own; without line ends.
[[nodiscard]] QByteArrayList decisionLines(const GatewayPolicy& policy, const ScenarioRun& run);

/// Eight hexadecimal digits for each line, one after the other: enough to tell which decision of a
/// repeated run is another one.
[[nodiscard]] QString decisionMarks(const QByteArrayList& lines);

/// SHA-256 over it; lower-case hexadecimal.
[[nodiscard]] QString decisionLogSha256(const GatewayPolicy& policy,
                                        const QList<ScenarioRun>& runs);

/// "true", "8", "missing".
[[nodiscard]] QString factValueText(GatewayFact fact, const FactValue& value);

} // namespace zt
