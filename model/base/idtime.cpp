// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/idtime.h"

namespace zt {

std::optional<qint64> madeAt(const QUuid& id)
{
    constexpr int versionShift = 12;
    constexpr int timeVersion = 7;
    constexpr int lowBits = 16;
    if (id.data3 >> versionShift != timeVersion) {
        return std::nullopt;
    }
    return (static_cast<qint64>(id.data1) << lowBits) | id.data2;
}

} // namespace zt
