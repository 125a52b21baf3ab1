// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/base/language.h"
#include "model/document/salvage.h"

/// Salvage as command and window ask for it, and tell of it.
namespace zt {

/// With the packs this program ships, and a text in the language in place of lost contents. Errors:
/// those of shippedPacks().
[[nodiscard]] Result<SalvageRequest> salvageRequest(const QString& from,
                                                    const QString& to,
                                                    const DocumentEnvironment& environment,
                                                    const Language& language);

/// What is not in the new file as it was: kind, what, outcome, detail.
[[nodiscard]] Listing salvageListing(const SalvageReport& report, const Language& language);

/// As CSV; appears whole or not at all, and never in place of another file. Errors: FileExists,
/// FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeSalvageListing(const QString& path, const Listing& listing);

} // namespace zt
