// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

#include <QJsonObject>

namespace zt {

/// What `ztctl select --format json` prints: a contract with scripts. `stability` as given by
/// stability(), or empty where it was not asked for (then null).
[[nodiscard]] QJsonObject selectionJson(const Snapshot& snapshot,
                                        const Methodology& method,
                                        const Selection& selection,
                                        const QList<int>& stability,
                                        const Language& language);

[[nodiscard]] QJsonObject methodologyJson(const Methodology& method);

/// A total as a JSON number; null while scores are missing.
[[nodiscard]] QJsonValue totalJson(const TotalRange& range);

} // namespace zt
