// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/regulator.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What an assessment tells of its firm for the regulator's view.
struct AuditedFirm
{
    QString name;            ///< the institution
    QList<BrokerYear> years; ///< without the broker's code, which the caller knows
    QList<DeficiencyType> types;
    QStringList leftOut; ///< codes of audits that are no annual ones, or second ones of their year
    /// Of all its audits; without a day nothing can be said of what is overdue, and nothing is.
    std::optional<FirmFindings> findings;
};

/// One year per annual audit, that of the period's last day. Types are the audit's points. An audit
/// in which a point is still unchecked, or whose deduction is not stated for every point, has no
/// deduction: so far is not the same as in all. `today` is the day findings are overdue by.
[[nodiscard]] AuditedFirm
auditedFirm(const Snapshot& snapshot, LanguageCode language, const QDate& today);

} // namespace zt
