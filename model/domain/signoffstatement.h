// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/signoff.h"

#include <QByteArray>

namespace zt {

/// The very bytes that a sign-off signs: a few lines of UTF-8, "name: value", each ended by a line
/// feed; what a sign-off is not of is left out. A backslash, line feed or tab within a value is
/// written \\, \n, \t. The first line names the form, so that a later one is told from it.
[[nodiscard]] QByteArray signOffStatement(const SignOff& signOff);

} // namespace zt
