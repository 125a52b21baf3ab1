// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace zt {

[[nodiscard]] inline bool isLowerHex(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// As hashes are kept: 64 digits, lower case.
[[nodiscard]] inline bool isSha256(const QString& text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && isLowerHex(text);
}

} // namespace zt
