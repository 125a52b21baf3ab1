// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <memory>

namespace zt {

/// What select() says of `systems`, from what it said before some of them were replaced: `before`
/// belongs to a list that differs at the positions `edited` alone, judged by the same guideline and
/// methodology. Takes a walk over the selected, not over all.
[[nodiscard]] Selection reselect(Selection before,
                                 const ChunkedList<System>& systems,
                                 const QList<qint32>& edited,
                                 const Guideline& guideline,
                                 const Methodology& method);

/// A selection that follows its list: computed anew where much changed, and as reselect() where
/// only a few systems did.
class RunningSelection
{
public:
    [[nodiscard]] const Selection& of(const ChunkedList<System>& systems,
                                      const std::shared_ptr<const Guideline>& guideline,
                                      const Methodology& method);

private:
    ChunkedList<System> m_systems;
    std::shared_ptr<const Guideline> m_guideline; ///< null: nothing computed yet
    Methodology m_method;
    Selection m_selection;
};

} // namespace zt
