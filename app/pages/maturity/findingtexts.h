// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/consistency.h"

#include <QCoreApplication>

namespace zt {

/// The ways out of findings in the window's language; the findings' own words are in
/// reports/wordingfindings.h.
class FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(zt::FindingTexts)

public:
    [[nodiscard]] static QString fix(const ConsistencyFix& fix);
    [[nodiscard]] static Status shape(Severity severity);
    /// "身分 II → I"; empty where the fix moves no level.
    [[nodiscard]] static QString impact(const Snapshot& snapshot,
                                        const MaturityJudge& judge,
                                        const ItemAnswer& before,
                                        const ConsistencyFix& fix,
                                        const Language& language);
};

} // namespace zt
