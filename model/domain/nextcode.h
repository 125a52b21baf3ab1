// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace zt {

/// The code after the highest of those in use, as in "F-03"; codes of another form do not count.
template <class List>
[[nodiscard]] QString nextCode(const List& all, const QString& prefix)
{
    int highest = 0;
    for (const auto& one : all) {
        bool isNumber = false;
        const int number = one.code.startsWith(prefix)
                               ? QStringView(one.code).mid(prefix.size()).toInt(&isNumber)
                               : 0;
        highest = isNumber ? std::max(highest, number) : highest;
    }
    return prefix + QStringLiteral("%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace zt
