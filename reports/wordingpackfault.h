// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/language.h"

namespace zt {

/// What is wrong with a pack or a scenario, as the checks of `checklists` say it in English, in a
/// language. What was read stays as it is; a reason that nobody has noted here stays whole.
[[nodiscard]] QString packFaultText(const QString& reason, const Language& language);

/// errorSentence, with what is wrong with a pack in the language.
[[nodiscard]] QString packErrorText(const Error& error, const Language& language);

} // namespace zt
