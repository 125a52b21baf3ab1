// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditsampletally.h"
#include "model/domain/snapshot.h"

#include <QJsonObject>

namespace zt {

/// A sample with what it says of its population. `items`: with every item that was drawn. Rates are
/// hundredths of a percent.
[[nodiscard]] QJsonObject sampleJson(const Snapshot& snapshot,
                                     const AuditSample& sample,
                                     const SampleTally& tally,
                                     bool items);

} // namespace zt
