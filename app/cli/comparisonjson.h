// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparison.h"

#include <QJsonObject>

namespace zt {

/// Two states with what differs between them.
struct ComparedPair
{
    const Snapshot& before;
    const Snapshot& after;
    Comparison comparison;
    QList<std::optional<TrailTouch>> touches; ///< by changed answer

    /// How a scope of either state is called; a removed system by its code of before.
    [[nodiscard]] QString scope(const Scope& scope) const;
};

/// What `ztctl diff --format json` prints: a contract with scripts.
[[nodiscard]] QJsonObject comparisonJson(const ComparedPair& pair);

} // namespace zt
