// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/domain/assessment.h"

#include <vector>

namespace zt {

/// A selected system on its way to its rank.
struct Ranked
{
    quint64 points = 0; ///< small = better
    qint32 position = 0;
    quint32 domains = 0; ///< carried along
};

/// By points, then by code in UTF-16 order, then as they came. For the domain room's own use.
void sortByPointsAndCode(std::vector<Ranked>& list, const ChunkedList<System>& systems);

} // namespace zt
