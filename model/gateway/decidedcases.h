// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/gateway/casetable.h"

namespace zt {

/// A row that was decided.
struct DecidedCase
{
    GatewayCase asked;
    qint32 line = 0; ///< as the spreadsheet counts
    CaseVerdict verdict;
};

struct DecidedCases
{
    QList<DecidedCase> rows;
    ItemMask items; ///< that were taken as there
    TrustAlgorithm algorithm;
    int compared = 0; ///< rows that say what they expect
    int agreeing = 0;

    /// The rule that decided a row; null where none did.
    [[nodiscard]] static const GatewayRule* ruleOf(const CaseVerdict& verdict,
                                                   const GatewayPolicy& policy);
};

/// Every row by itself, as judge() does. As many lines as cases. Error: Cancelled.
[[nodiscard]] Result<DecidedCases> decideCases(const RuleBook& book,
                                               const QList<GatewayCase>& cases,
                                               const QList<qint32>& lines,
                                               ItemMask items,
                                               TrustAlgorithm algorithm,
                                               JobContext& job);

} // namespace zt
