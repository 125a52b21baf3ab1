// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/pointdescent.h"

#include "model/domain/checklistrules.h"

#include <algorithm>

namespace zt {

namespace {

QHash<QString, QString> placesIn(const Checklist& list)
{
    QHash<QString, QString> places;
    places.reserve(list.points.size());
    for (const ChecklistPoint& point : list.points) {
        places.insert(point.id, answeredAt(list, point).id);
    }
    return places;
}

/// The old points that one new point comes from; of those that a change names together only its
/// own.
QStringList parentsOf(const ChecklistPoint& point,
                      const QString& version,
                      const PointChange* change,
                      const QHash<QString, QString>& old)
{
    if (change == nullptr) {
        return {point.id};
    }
    QStringList named;
    for (const Predecessor& one : point.supersedes) {
        if (one.version == version && old.contains(one.code)) {
            named.append(one.code);
        }
    }
    return named.isEmpty() ? change->before : named;
}

} // namespace

PointDescent::PointDescent(const Checklist& before, const Checklist& after)
    : m_diff(zt::diff(before, after))
    , m_oldPlace(placesIn(before))
    , m_newPlace(placesIn(after))
{
    QHash<QString, const PointChange*> changes;
    for (const PointChange& change : std::as_const(m_diff.changes)) {
        for (const QString& code : change.after) {
            changes.insert(code, &change);
        }
    }
    for (const ChecklistPoint& point : after.points) {
        const PointChange* change = changes.value(point.id);
        add(point, parentsOf(point, before.version, change, m_oldPlace), change);
    }
    for (const ChecklistPoint& point : after.points) {
        const QStringList from = m_origins.value(point.id).from;
        for (const QString& old : from) {
            m_heirs[old].append(point.id);
        }
    }
}

void PointDescent::add(const ChecklistPoint& point,
                       const QStringList& before,
                       const PointChange* change)
{
    const QString shownAt = m_newPlace.value(point.id);
    PaperOrigin& origin = m_origins[shownAt];
    for (const QString& code : before) {
        const QString place = m_oldPlace.value(code);
        if (!origin.from.contains(place)) {
            origin.from.append(place);
        }
    }
    if (shownAt == point.id && change != nullptr) {
        origin.fate = change->fate;
        origin.needsLook = origin.needsLook || change->needsLook;
    }
    if (origin.from.size() > 1 && origin.fate != PointFate::Recast) {
        origin.fate = PointFate::Merged;
        origin.needsLook = true;
    }
}

const PointChange* PointDescent::withdrawal(const QString& code) const
{
    const auto told =
        std::find_if(m_diff.changes.begin(), m_diff.changes.end(), [&](const PointChange& one) {
            return one.fate == PointFate::Withdrawn && one.before.contains(code);
        });
    return told != m_diff.changes.end() && heirsOf(code).isEmpty() ? &*told : nullptr;
}

} // namespace zt
