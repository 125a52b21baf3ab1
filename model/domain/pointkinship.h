// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pointdescent.h"
#include "model/domain/snapshot.h"

#include <map>

namespace zt {

/// What a point is called in another pinned version of its checklist. The snapshot has to outlive
/// it.
class PointKinship
{
public:
    explicit PointKinship(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    /// The point's heirs in a later version, or what it comes from in an earlier one; itself in its
    /// own. None where it has none, or one of the two is not pinned.
    [[nodiscard]] QList<PointRef> in(const PointRef& ref, const QString& pin);

    /// The same in whatever version the audit goes by; none where it has no such checklist.
    [[nodiscard]] QList<PointRef> in(const Audit& audit, const PointRef& ref);

    /// What a crosswalk knows it by, which speaks of packs and not of pins: under the pack's own
    /// id, so far as that version is pinned; itself where it has no kin there. A point of the
    /// guideline's items is the item itself.
    [[nodiscard]] QList<PointRef> underOwnId(const PointRef& ref);

    /// The way back: every point of the audit that stands for what a crosswalk knows.
    [[nodiscard]] QList<PointRef> standingFor(const Audit& audit, const PointRef& known);

private:
    /// Null where one is not pinned.
    const PointDescent* descent(const QString& before, const QString& after);

    const Snapshot& m_snapshot;
    std::map<std::pair<QString, QString>, PointDescent> m_known;
};

} // namespace zt
