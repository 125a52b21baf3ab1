// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/translation.h"

namespace zt {

namespace {

/// What makes evidence the same in two files.
QString contentOf(const Evidence& evidence)
{
    return evidence.kind == EvidenceKind::File ? evidence.sha256 : evidence.address;
}

/// Pairs each value that has no namesake by identity with the first value of the other side that
/// has none either and is the same by `key`.
template <class T, class Id, class Key>
QHash<Id, Id> matched(const ById<T>& from, const ById<T>& to, const Key& key)
{
    QHash<QString, QList<Id>> free;
    for (auto it = to.end(); it != to.begin();) {
        --it;
        if (!from.contains(it.key())) {
            free[key(*it)].append(it->id);
        }
    }
    QHash<Id, Id> pairs;
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!to.contains(it.key()) && !free.value(key(*it)).isEmpty()) {
            pairs.insert(it->id, free[key(*it)].takeLast());
        }
    }
    return pairs;
}

} // namespace

Translation::Translation(const Snapshot& from, const Snapshot& to)
    : m_to(to)
{
    matchSystems(from);
    m_evidence = matched<Evidence, EvidenceId>(from.evidence, to.evidence, &contentOf);
    m_actions = matched<ImprovementAction, ActionId>(
        from.actions, to.actions, [](const ImprovementAction& action) { return action.code; });
}

void Translation::matchSystems(const Snapshot& from)
{
    for (const System& system : from.systems) {
        if (m_to.indexOf(system.id) >= 0) {
            continue;
        }
        const System* namesake = m_to.systemByCode(system.code);
        if (namesake != nullptr && from.indexOf(namesake->id) < 0) {
            m_systems.insert(system.id, namesake->id);
        }
    }
}

bool Translation::isIdentity() const
{
    return m_systems.isEmpty() && m_evidence.isEmpty() && m_actions.isEmpty();
}

const System* Translation::system(const System& system) const
{
    return m_to.system(id(system.id));
}

Scope Translation::scope(const Scope& scope) const
{
    return scope.kind == ScopeKind::System && !m_systems.isEmpty()
               ? Scope::system(id(SystemId::fromString(scope.id)))
               : scope;
}

ItemAnswer Translation::translated(ItemAnswer answer) const
{
    answer.scope = scope(answer.scope);
    for (EvidenceId& evidence : answer.evidence) {
        evidence = m_evidence.value(evidence, evidence);
    }
    return answer;
}

LensAnswer Translation::translated(LensAnswer answer) const
{
    answer.scope = scope(answer.scope);
    return answer;
}

PillarTarget Translation::translated(PillarTarget target) const
{
    target.scope = scope(target.scope);
    return target;
}

Evidence Translation::translated(Evidence evidence) const
{
    evidence.id = m_evidence.value(evidence.id, evidence.id);
    return evidence;
}

ImprovementAction Translation::translated(ImprovementAction action) const
{
    action.id = m_actions.value(action.id, action.id);
    for (ActionId& before : action.dependsOn) {
        before = m_actions.value(before, before);
    }
    for (ItemRef& closed : action.closes) {
        closed.scope = scope(closed.scope);
    }
    return action;
}

MaturityMethod Translation::translated(MaturityMethod method) const
{
    QMap<SystemId, int> weights;
    for (auto it = method.weightPercent.begin(); it != method.weightPercent.end(); ++it) {
        weights.insert(id(it.key()), it.value());
    }
    method.weightPercent = weights;
    return method;
}

} // namespace zt
