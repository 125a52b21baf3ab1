// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/checklist.h"

#include <QJsonObject>

namespace zt {

/// That every date is in the calendar; asked of the JSON, because a value holds only real dates.
[[nodiscard]] PackCheck checkChecklistDates(const QJsonObject& pack);

/// What a schema cannot say: ids unique, references resolve, orders count, a parent stands before
/// its parts and a point with its group, periods end after they begin, a repeated point leads to
/// one that is not, and suggestions name no source but the editors.
[[nodiscard]] PackCheck checkChecklist(const Checklist& list);

} // namespace zt
