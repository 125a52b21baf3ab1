// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/evidencerules.h"

namespace zt {

/// What a rule of an analysis finds, in a word or two: 「應停權」, where its whole name has no
/// room. The rule's name where there is no word for it.
[[nodiscard]] QString ruleWord(const EvidenceRule& rule, const Language& language);

} // namespace zt
