// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/signoffstanding.h"

namespace zt {

/// What changed after a sign-off, and by which entries.
struct Since
{
    QList<EntrySince> entries;
    QList<FactSince> facts;
};

/// `later`: entries of the trail in order; those up to the state signed are passed over.
[[nodiscard]] Since
changedSince(const SignOff& signOff, const QList<TrailEntry>& later, const Snapshot& present);

} // namespace zt
