// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/domain/scopelens.h"

#include <QJsonObject>

namespace zt {

/// The CISA model over one scope, as commands show it.
struct LensView
{
    MaturityModel model;
    Scope scope;
    CisaLens lens;
    std::optional<PackPin> unpinned; ///< the model is the shipped one, see lensModelOf()
};

/// By the pinned model, or the shipped one. Errors: PackMissing, PackInvalid.
[[nodiscard]] Result<LensView> lensView(const Snapshot& snapshot, const Scope& scope);

/// What stands above the tables: the rule it is rolled up by, and that the model is not pinned.
[[nodiscard]] QString
lensRemark(const CliContext& context, const LensView& view, const Snapshot& snapshot);

/// What `ztctl maturity --lens cisa --format json` prints: a contract with scripts.
[[nodiscard]] QJsonObject lensJson(const LensView& view, const Snapshot& snapshot);
[[nodiscard]] Listing lensPillars(const CliContext& context, const LensView& view);
[[nodiscard]] Listing lensRows(const CliContext& context, const LensView& view);

} // namespace zt
