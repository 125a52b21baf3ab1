// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/domain/checklist.h"

namespace zt {

/// A version of a checklist that can be compared.
struct VersionChoice
{
    PackPin pin; ///< with the id under which it is pinned; the pack's own where it is not
    Checklist list;
    bool isPinned = false;
    QString file; ///< where it was read from; empty otherwise
};

} // namespace zt
