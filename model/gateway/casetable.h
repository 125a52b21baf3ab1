// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/gateway/rulebook.h"

#include <QMap>

namespace zt {

/// One request as a row of a table states it, apart from any scenario and without history.
struct GatewayCase
{
    QString name; ///< whatever the row is called; may be empty
    GatewayAction action = GatewayAction::Request;
    Operation operation = Operation::Read;
    QString system; ///< of the policy
    QMap<GatewayFact, FactValue> facts;
    std::optional<Answer> expected;

    bool operator==(const GatewayCase&) const = default;
};

struct CaseVerdict
{
    GatewayDecision decision;
    std::optional<bool> agrees; ///< with what was expected; none where nothing was
};

/// Everything as it is on an ordinary day when all is well, at one system: what a table that has no
/// column for a fact is silent about.
[[nodiscard]] FactTable ordinaryFacts(const GatewaySystem& system, const GatewayPolicy& policy);

/// `one.system` must be one of the policy's. What is expected agrees when the verdict is the same;
/// the alert counts only where one is expected.
[[nodiscard]] CaseVerdict
judge(const RuleBook& book, const GatewayCase& one, ItemMask items, TrustAlgorithm algorithm);

/// A verdict for each, in order. Error: Cancelled.
[[nodiscard]] Result<QList<CaseVerdict>> judgeAll(const RuleBook& book,
                                                  const QList<GatewayCase>& cases,
                                                  ItemMask items,
                                                  TrustAlgorithm algorithm,
                                                  JobContext& job);

} // namespace zt
