// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/language.h"

namespace zt {

/// What happened, where, and what to do next: one or two sentences for a person.
[[nodiscard]] QString errorSentence(const Error& error, const Language& language);

} // namespace zt
