// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zt::xlsx {

/// Longest text a cell may hold, in UTF-16 units (Excel specification).
inline constexpr qsizetype maxCellText = 32767;

/// Text as a workbook may carry it, in UTF-8: control characters become their visible pictures,
/// what XML cannot hold becomes U+FFFD, and a literal "_x0041_" stays one. Longer texts are cut
/// with "…"; the section of long texts holds them whole. The result lives until the next call.
class CellText
{
public:
    [[nodiscard]] const char* encode(QStringView text);

private:
    void put(char32_t code);
    QByteArray m_buffer;
    char* m_end = nullptr;
};

/// The same for a text used once.
[[nodiscard]] QByteArray cellText(const QString& text);

/// A name Excel accepts for a sheet, not yet in `taken` (which it joins): at most 31 characters,
/// none of []:*?/\, no apostrophe at either end.
[[nodiscard]] QString safeSheetName(const QString& title, QStringList& taken);

/// 'Sheet name' for a formula.
[[nodiscard]] QString quotedSheetName(const QString& name);

/// "C" for 2, "AA" for 26.
[[nodiscard]] QString columnLetters(qsizetype column);

} // namespace zt::xlsx
