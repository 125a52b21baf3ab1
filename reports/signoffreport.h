// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "reports/content.h"

namespace zt {

/// A sign-off and how it stood when the report was made.
struct SignOffLine
{
    SignOff signOff;
    QString state; ///< as toKey(SignOffState)
    QDateTime recordedAt;
    QString recordedBy;
    QDateTime stampedAt;   ///< invalid where there is no time stamp
    qint64 staleSince = 0; ///< entry of the trail; 0 where nothing was changed
    QDateTime staleTime;
    qsizetype changedFacts = 0;
};

/// Who signed what, when, and whether it still holds: the history of sign-offs, none left out.
[[nodiscard]] Report buildSignOffReport(const Snapshot& snapshot,
                                        const QList<SignOffLine>& lines,
                                        const ReportOptions& options);

} // namespace zt
