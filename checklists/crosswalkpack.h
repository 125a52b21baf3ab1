// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/crosswalkcheck.h"
#include "model/base/result.h"

namespace zt {

/// Reads a crosswalk by what it says itself; its ends are asked for in `packs` alone, and what lies
/// in none of them passes. So a pinned one is read, which may outlive the packs it speaks of.
[[nodiscard]] Result<Crosswalk>
readCrosswalkAmong(const QByteArray& bytes, const QString& fileName, const QList<PackEnds>& packs);

/// What crosswalks can point at in the packs this program ships. Error: PackInvalid.
[[nodiscard]] Result<QList<PackEnds>> shippedEnds();

} // namespace zt
