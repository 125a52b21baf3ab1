// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/evidencerules.h"

namespace zt {

/// The set with parameters of one kind's rules set anew for this analysis: each of `values` is
/// "RULE.KEY=VALUE", several words of a value are parted by commas. What is set carries the
/// `reason`, and its source is whoever judges. Errors: NoSuchChoice for a text of another form, and
/// for a rule, a parameter or a value that is none; ReasonRequired.
[[nodiscard]] Result<EvidenceRuleSet> withParameters(EvidenceRuleSet set,
                                                     AnalysisKind kind,
                                                     const QStringList& values,
                                                     const QString& reason);

} // namespace zt
