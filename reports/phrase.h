// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/fill.h"
#include "model/base/language.h"
#include "model/domain/guideline.h"

#include <QStringList>

namespace zt {

/// "a、b、c" in Chinese, "a, b, c" in English.
[[nodiscard]] QString joinList(const QStringList& parts, const Language& language);

/// The picked side of a bilingual text.
[[nodiscard]] QString pick(const Bilingual& text, const Language& language);
/// The name, or the sentence where the source gives no name.
[[nodiscard]] QString nameOf(const GuidelineText& text, const Language& language);
/// The sentence, or the name where there is no sentence.
[[nodiscard]] QString sentenceOf(const GuidelineText& text, const Language& language);

/// "1,284"
[[nodiscard]] QString groupedNumber(qint64 number);

} // namespace zt
