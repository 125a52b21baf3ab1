// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// Records a signature (see edits.h on what a deed is).
[[nodiscard]] ChangeSet addSignOff(const SignOff& signOff);
/// `reply`: DER in base64.
[[nodiscard]] ChangeSet stampSignOff(const SignOff& signOff, const QString& reply);
/// It no longer counts, for a reason that is not empty. The sign-off stays where it is.
[[nodiscard]] ChangeSet withdrawSignOff(const SignOff& signOff, const QString& reason);

/// "S-01", "S-02", …: the first after the highest there is.
[[nodiscard]] QString nextSignOffCode(const Snapshot& snapshot);

/// The oldest first.
[[nodiscard]] QList<SignOff> signOffsInOrder(const Snapshot& snapshot);

} // namespace zt
