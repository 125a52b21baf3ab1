// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerlist.h"
#include "model/gateway/casetable.h"

namespace zt {

/// A table of requests, one a row under heads, as a consultant writes it (README, "simulate
/// cases").
struct CaseSheet
{
    QList<GatewayCase> cases;
    QList<qint32> lines;       ///< of the cases, as the spreadsheet counts
    QList<AnswerFault> faults; ///< every one, not the first
};

/// A column that nobody knows is a fault, since what it says would play no part; so is one that is
/// there twice. A cell that is empty below the head of a fact means that the fact is missing.
[[nodiscard]] CaseSheet
casesFromSheet(const Sheet& sheet, const GatewayPolicy& policy, const Language& language);

} // namespace zt
