// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"

#include <QList>

namespace zt {

/// A sentence that was written in plain English, in a language. It is told from its words which of
/// `sentences` (with %1…%9 in their order, noted under "Reason") it is; what stood in its places is
/// put in again, where it is itself noted, in the language too. The first that fits counts. One
/// that is none of them stays as it is.
[[nodiscard]] QString
notedText(const QString& plain, const QList<const char*>& sentences, const Language& language);

} // namespace zt
