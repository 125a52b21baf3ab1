// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

// Several versions of one checklist may be pinned side by side, so that an audit keeps the text it
// was answered under while another goes on with the new one. The first is pinned under the pack's
// own id, every later one under "id@version".

/// "twse-audit" of "twse-audit" and of "twse-audit@1.1.0".
[[nodiscard]] QString packOfPin(const QString& pinId);

/// Whether both are versions of one pack.
[[nodiscard]] bool isSamePack(const QString& pinId, const QString& otherPinId);

/// Below 0 where `a` is the older version, 0 where they are the same. Numbers count as numbers.
[[nodiscard]] int compareVersions(const QString& a, const QString& b);

/// The pins of a pack, oldest version first.
[[nodiscard]] QList<const PackPin*> pinsOfPack(const Snapshot& snapshot, const QString& pack);

/// What a person calls a pinned pack: "id@version", a pin's id that is no pack's, or a pack's id,
/// which stands for its newest version. Null where none is pinned.
[[nodiscard]] const PackPin* pinNamed(const Snapshot& snapshot, const QString& name);

/// The pin under which this very version is, or is to be, kept: with the id of the one that is
/// there. Error: InvariantBroken where the same version is pinned with other content.
[[nodiscard]] Result<PackPin> pinBeside(const Snapshot& snapshot, const PackPin& pack);

} // namespace zt
