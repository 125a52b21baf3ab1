// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zt {

/// A text for a CSV file, which cannot say that a cell is text: what a spreadsheet program would
/// reckon with ("=…", "@…", "+886…", "-x", the wide forms as well) gets an apostrophe in front. A
/// lone sign stays as it is.
[[nodiscard]] QString withoutFormula(const QString& text);

/// Whether an apostrophe stands in front only so that the rest is not taken for a formula.
[[nodiscard]] bool guardsFormula(const QString& text);

/// The same as UTF-8, in quotes where the text needs them.
[[nodiscard]] QByteArray csvField(const QString& text);

} // namespace zt
