// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/checklist.h"

#include <QJsonValue>

namespace zt {

/// What the point says of itself; for the exchange's points the analyses of evidence that have a
/// rule speaking to it; and what the points that repeat its words add; each once. Empty where there
/// is nothing.
[[nodiscard]] QList<VerifyBy> waysToVerify(const Checklist& list, const QString& code);
/// Whether this program has the analysis, or the rule or scenario of the gateway simulation.
[[nodiscard]] bool isKnownWay(const VerifyBy& by);
/// Whether it is a rule of the policy rather than a scenario.
[[nodiscard]] bool isGatewayRule(const VerifyBy& by);
/// By what a machine can answer a point, in words: the analysis, or the rule or scenario of the
/// gateway simulation by its name; by its id where this program knows none. Empty where nothing
/// can.
[[nodiscard]] QString verifyByText(const VerifyBy& by, const Language& language);
/// {kind, id, text}; null where nothing can.
[[nodiscard]] QJsonValue verifyByJson(const VerifyBy& by, const Language& language);

} // namespace zt
