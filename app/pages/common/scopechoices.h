// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/choicepopover.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

namespace zt {

/// Scopes to choose from, each with toKey(Scope) as its key.
[[nodiscard]] QList<ChoicePopover::Choice> domainChoices(const Snapshot& snapshot,
                                                         const Language& language);
[[nodiscard]] QList<ChoicePopover::Choice> systemChoices(const Snapshot& snapshot);

} // namespace zt
