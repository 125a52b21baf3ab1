// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/snapshot.h"

namespace zt {

/// The CISA model an assessment is read by.
struct LensModel
{
    std::shared_ptr<const MaturityModel> model;
    /// The shipped pack, where none is pinned: whoever records something that rests on it pins it
    /// in the same change (pinning() in model/domain/edits.h).
    std::optional<PackPin> unpinned;
};

/// The pinned one; the shipped one where none is pinned, as in files of older programs. Errors:
/// PackInvalid where the pinned one cannot be read here; PackMissing.
[[nodiscard]] Result<LensModel> lensModelOf(const Snapshot& snapshot);

} // namespace zt
