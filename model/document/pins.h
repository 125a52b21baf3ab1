// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/snapshot.h"

#include <functional>

namespace zt {

/// Gives what a pack of any kind holds. Error: PackInvalid.
using PackReader = std::function<Result<PackContent>(const QByteArray&)>;

/// What the pinned packs hold, each kind in its place. Another kind of pack needs an alternative in
/// PackContent and a place here and in Snapshot.
struct PinnedContent
{
    std::shared_ptr<const Guideline> guideline;
    std::shared_ptr<const MaturityModel> maturityModel;
    std::shared_ptr<const IncidentGuide> incidentGuide;
    Checklists checklists;
    Crosswalks crosswalks;
    QStringList sha256; ///< by pack, as its reader found it; empty where it did not look

    void putInto(Snapshot& snapshot) const;
};

/// Reads every pinned pack; of several guidelines or models the first counts. One that cannot be
/// read is left out, for a newer program may have pinned a kind that this one does not know; but
/// there must be a guideline. Errors: PackInvalid, PackMissing.
[[nodiscard]] Result<PinnedContent> readPins(const QList<PackPin>& packs,
                                             const PackReader& readPack);

/// Packs about to be pinned, where they are not among `before`: their hash is that of their bytes,
/// and they can be read. Errors: InvariantBroken, PackInvalid.
[[nodiscard]] Result<void>
checkNewPins(const QList<PackPin>& before, const QList<PackPin>& after, const PackReader& readPack);

/// Whether the bytes of each pack are those that were pinned. The id of the first that are not;
/// empty where all are.
[[nodiscard]] QString changedPin(const QList<PackPin>& packs, const Result<PinnedContent>& read);

} // namespace zt
