// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "reports/content.h"

namespace zt {

/// The steps with which anybody checks a sealed package without this program, in both languages.
/// `signOffs`: those whose files lie in the package.
[[nodiscard]] QByteArray howToCheck(bool isSigned, const QList<SignOff>& signOffs = {});

/// What a package is of, in which state, and where the steps stand.
[[nodiscard]] QStringList
introduction(const Snapshot& snapshot, const ReportOptions& options, const Language& language);

} // namespace zt
