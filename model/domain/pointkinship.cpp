// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/pointkinship.h"

#include "model/domain/guidelinechecklist.h"
#include "model/domain/packversion.h"

namespace zt {

const PointDescent* PointKinship::descent(const QString& before, const QString& after)
{
    const std::pair key{before, after};
    if (const auto known = m_known.find(key); known != m_known.end()) {
        return &known->second;
    }
    const auto a = m_snapshot.checklists.constFind(before);
    const auto b = m_snapshot.checklists.constFind(after);
    if (a == m_snapshot.checklists.constEnd() || b == m_snapshot.checklists.constEnd()) {
        return nullptr;
    }
    return &m_known.emplace(key, PointDescent(*a, *b)).first->second;
}

QList<PointRef> PointKinship::in(const PointRef& ref, const QString& pin)
{
    if (ref.checklist == pin) {
        return {ref};
    }
    if (!isSamePack(ref.checklist, pin)) {
        return {};
    }
    const QString own = m_snapshot.checklists.value(ref.checklist).version;
    const bool later = compareVersions(own, m_snapshot.checklists.value(pin).version) < 0;
    const PointDescent* way = later ? descent(ref.checklist, pin) : descent(pin, ref.checklist);
    QList<PointRef> all;
    if (way != nullptr) {
        const QStringList codes = later ? way->heirsOf(ref.point) : way->originOf(ref.point).from;
        for (const QString& code : codes) {
            all.append({pin, code});
        }
    }
    return all;
}

QList<PointRef> PointKinship::in(const Audit& audit, const PointRef& ref)
{
    for (const QString& pin : audit.checklists) {
        if (isSamePack(pin, ref.checklist)) {
            return in(ref, pin);
        }
    }
    return {};
}

QList<PointRef> PointKinship::underOwnId(const PointRef& ref)
{
    const QString pack = packOfPin(ref.checklist);
    QList<PointRef> all =
        m_snapshot.checklists.contains(pack) ? in(ref, pack) : QList<PointRef>{{pack, ref.point}};
    if (all.isEmpty()) {
        all.append(ref);
    }
    for (PointRef& one : all) {
        if (one.checklist == QLatin1String(itemChecklistId)) {
            one.checklist = QLatin1String(guidelineId);
        }
    }
    return all;
}

QList<PointRef> PointKinship::standingFor(const Audit& audit, const PointRef& known)
{
    QList<PointRef> all = in(audit, known);
    if (known.checklist == QLatin1String(guidelineId)) {
        all += in(audit, PointRef{QLatin1String(itemChecklistId), known.point});
    }
    return all;
}

} // namespace zt
