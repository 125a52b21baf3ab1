// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"

namespace zt {

// What became of the links from one version of a crosswalk to another. A link is known by its two
// ends, not by its id, nor by the versions of the packs in which the ends lie.

enum class LinkFate : quint8 { Added, Changed, Withdrawn };

/// "added", "changed", "withdrawn"
[[nodiscard]] QString toKey(LinkFate fate);

struct LinkChange
{
    LinkFate fate = LinkFate::Added;
    QString point;
    QString pack; ///< of the target
    QString target;
    std::optional<CrosswalkStrength> before;
    std::optional<CrosswalkStrength> after;
    bool reasonDiffers = false; ///< between the old and the new link; false where there is but one

    bool operator==(const LinkChange&) const = default;
};

struct CrosswalkDiff
{
    QList<LinkChange> changes; ///< in the order of the new version, withdrawn links last
    qsizetype unchanged = 0;
};

[[nodiscard]] CrosswalkDiff diff(const Crosswalk& before, const Crosswalk& after);

} // namespace zt
