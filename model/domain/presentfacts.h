// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entitytraits.h"
#include "model/domain/overlay.h"

namespace zt {

/// Every value of a kind after the change, as far as it is there: for invariants that look from a
/// fact to those that name it.
template <class T, class Visitor>
void forEachPresent(const Overlay& overlay, const Visitor& visit)
{
    const ById<T>& all = overlay.base.*collectionOf<T>;
    const Touched<QString, T>& touched = overlay.touched<T>();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!touched.contains(it.key())) {
            visit(*it);
        }
    }
    for (const auto& [id, one] : touched) {
        if (one != nullptr) {
            visit(*one);
        }
    }
}

} // namespace zt
