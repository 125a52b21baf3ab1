// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/snapshot.h"

namespace zt {

// Sealed runs of the gateway simulation, in words; see wording.h.

/// Where the items of a run came from: "assessment, Core banking, without 1-5", "all items", …
[[nodiscard]] QString
runOriginText(const SimulationRun& run, const Snapshot& snapshot, const Language& language);

[[nodiscard]] QString runAlgorithmText(RunAlgorithm algorithm, const Language& language);
[[nodiscard]] QString runContextText(RunContext context, const Language& language);

/// For factTitle's, factFieldName's, factValueText's and labelText's own use.
[[nodiscard]] bool isOfRun(const QString& kind);
[[nodiscard]] QString runFactTitle(const QString& id, const Snapshot& snapshot);
/// Of the context "Field"; null where the field is none of theirs.
[[nodiscard]] const char* runFieldSource(const QString& kind, const QString& field);
[[nodiscard]] QString runValueText(const QString& field,
                                   const QJsonValue& value,
                                   const Snapshot& snapshot,
                                   const Language& language);
/// Empty where the code is none of them.
[[nodiscard]] QString
runLabelText(const QString& code, const QStringList& args, const Language& language);

} // namespace zt
