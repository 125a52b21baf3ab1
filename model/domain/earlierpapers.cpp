// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/earlierpapers.h"

#include "model/domain/packversion.h"

#include <algorithm>

namespace zt {

namespace {

bool hasPapersUnder(const Snapshot& snapshot, const AuditId& audit, const QString& pin)
{
    const QString prefix = pointResultKey(audit, {pin, QString()});
    const auto first = snapshot.pointResults.lowerBound(prefix);
    return first != snapshot.pointResults.constEnd() && first.key().startsWith(prefix);
}

/// An upgrade hands on the signature of the paper that was signed last.
bool isSignedLike(const PointResult& paper, const QList<const PointResult*>& behind)
{
    return std::any_of(behind.begin(), behind.end(), [&](const PointResult* one) {
        return one->preparer == paper.preparer && one->preparedAt == paper.preparedAt;
    });
}

} // namespace

EarlierPapers::EarlierPapers(const Snapshot& snapshot, const Audit& audit)
    : m_snapshot(snapshot)
    , m_audit(audit.id)
{
    for (const QString& pin : audit.checklists) {
        addSteps(audit, pin);
    }
}

void EarlierPapers::addSteps(const Audit& audit, const QString& pin)
{
    QStringList path;
    for (const PackPin* one : pinsOfPack(m_snapshot, packOfPin(pin))) {
        if (one->id == pin) {
            break;
        }
        if (hasPapersUnder(m_snapshot, audit.id, one->id)) {
            path.append(one->id);
        }
    }
    if (path.isEmpty()) {
        return;
    }
    path.append(pin);
    for (qsizetype i = 1; i < path.size(); ++i) {
        const auto before = m_snapshot.checklists.constFind(path[i - 1]);
        const auto after = m_snapshot.checklists.constFind(path[i]);
        if (before != m_snapshot.checklists.constEnd() &&
            after != m_snapshot.checklists.constEnd()) {
            m_steps.append({path[i - 1], path[i], PointDescent(*before, *after)});
        }
    }
}

const EarlierPapers::Step* EarlierPapers::stepTo(const QString& pin) const
{
    const auto step = std::find_if(
        m_steps.begin(), m_steps.end(), [&](const Step& one) { return one.after == pin; });
    return step != m_steps.end() ? &*step : nullptr;
}

const PointResult* EarlierPapers::paper(const PointRef& ref) const
{
    return m_snapshot.pointResult(m_audit, ref);
}

QList<PointRef> EarlierPapers::behind(const PointRef& ref) const
{
    QList<PointRef> all;
    if (const Step* step = stepTo(ref.checklist)) {
        for (const QString& code : step->descent.originOf(ref.point).from) {
            if (paper({step->before, code}) != nullptr) {
                all.append({step->before, code});
            }
        }
    }
    return all;
}

std::optional<PointFate> EarlierPapers::fateOf(const PointRef& ref) const
{
    const Step* step = stepTo(ref.checklist);
    return step != nullptr ? step->descent.originOf(ref.point).fate : std::nullopt;
}

bool EarlierPapers::needsLook(const PointRef& ref) const
{
    const PointResult* present = paper(ref);
    const QList<PointRef> from = behind(ref);
    if (present == nullptr || from.isEmpty()) {
        return false;
    }
    QList<const PointResult*> papers;
    for (const PointRef& one : from) {
        papers.append(paper(one));
    }
    if (!isSignedLike(*present, papers)) {
        return false;
    }
    return stepTo(ref.checklist)->descent.originOf(ref.point).needsLook ||
           std::any_of(
               from.begin(), from.end(), [&](const PointRef& one) { return needsLook(one); });
}

QList<WithdrawnPaper> EarlierPapers::withdrawn() const
{
    QList<WithdrawnPaper> all;
    for (const Step& step : m_steps) {
        const auto before = m_snapshot.checklists.constFind(step.before);
        const auto after = m_snapshot.checklists.constFind(step.after);
        for (const ChecklistPoint& point : before->points) {
            const PointRef ref{step.before, point.id};
            const PointChange* told =
                paper(ref) != nullptr ? step.descent.withdrawal(point.id) : nullptr;
            if (told != nullptr) {
                all.append({ref, after->version, told->reason});
            }
        }
    }
    return all;
}

} // namespace zt
