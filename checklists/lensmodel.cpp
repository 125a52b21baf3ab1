// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/lensmodel.h"

#include "checklists/packloader.h"

#include <algorithm>

namespace zt {

Result<LensModel> lensModelOf(const Snapshot& snapshot)
{
    if (snapshot.maturityModel != nullptr) {
        return LensModel{snapshot.maturityModel, std::nullopt};
    }
    const Result<PackPin> shipped = shippedMaturityModel();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    const auto pinned = std::find_if(snapshot.packs.begin(),
                                     snapshot.packs.end(),
                                     [&](const PackPin& pin) { return pin.id == shipped->id; });
    const bool isPinned = pinned != snapshot.packs.end();
    Result<MaturityModel> model =
        readMaturityModel(isPinned ? pinned->bytes : shipped->bytes, shipped->id);
    if (!model) {
        return tl::unexpected(model.error());
    }
    return LensModel{std::make_shared<const MaturityModel>(std::move(*model)),
                     isPinned ? std::nullopt : std::optional(*shipped)};
}

} // namespace zt
