// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencelanes.h"

#include "reports/phrase.h"
#include "reports/wordingsequence.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

constexpr qsizetype mostOfAKind = 3;

template <class List>
const typename List::value_type* withId(const List& list, const QString& id)
{
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&](const auto& one) { return one.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

} // namespace

SequenceLanes::SequenceLanes(const SequenceSource& source, const Language& language)
    : m_scenario(*source.scenario)
    , m_policy(*source.policy)
    , m_language(language)
{
    countKinds(*source.run);
}

void SequenceLanes::countKinds(const TimelineRun& run)
{
    QSet<QString> users;
    QSet<QString> devices;
    QSet<QString> systems;
    for (const StepOutcome& outcome : run.steps) {
        const ScenarioStep& step = *outcome.step->step;
        const ScenarioPerson* person = withId(m_scenario.persons, step.actor);
        if (person != nullptr && !person->attacker) {
            users.insert(step.actor);
        }
        devices.insert(step.device);
        systems.insert(step.target);
    }
    devices.remove(QString());
    systems.remove(QString());
    m_oneUser = users.size() > mostOfAKind;
    m_oneDevice = devices.size() > mostOfAKind;
    m_oneSystem = systems.size() > mostOfAKind;
}

int SequenceLanes::lane(SequenceRole role, const QString& key, const QString& subtitle)
{
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i].actor.role == role && m_lanes[i].key == key) {
            return i;
        }
    }
    m_lanes.append({key, {role, sequenceRoleText(role, m_language), subtitle}});
    return static_cast<int>(m_lanes.size()) - 1;
}

int SequenceLanes::part(SequenceRole role)
{
    return lane(role, QString(), QString());
}

int SequenceLanes::actor(const QString& id)
{
    const ScenarioPerson* person = withId(m_scenario.persons, id);
    if (person == nullptr) {
        const int own = device(id);
        return own >= 0 ? own : lane(SequenceRole::User, id, id);
    }
    const bool merged = m_oneUser && !person->attacker;
    return lane(person->attacker ? SequenceRole::Attacker : SequenceRole::User,
                merged ? QString() : id,
                merged ? QString() : pick(person->name, m_language));
}

int SequenceLanes::device(const QString& id)
{
    const ScenarioDevice* device = withId(m_scenario.devices, id);
    if (device == nullptr) {
        return -1;
    }
    const QString name = pick(device->name, m_language);
    return lane(SequenceRole::Device,
                m_oneDevice ? QString() : id,
                m_oneDevice      ? QString()
                : name.isEmpty() ? id
                                 : name);
}

int SequenceLanes::system(const QString& id)
{
    return lane(SequenceRole::System,
                m_oneSystem ? QString() : id,
                m_oneSystem ? QString() : systemName(id));
}

int SequenceLanes::authenticator(const QString& id)
{
    const ScenarioAuthenticator* authenticator = withId(m_scenario.authenticators, id);
    return lane(SequenceRole::Authenticator,
                QString(),
                authenticator == nullptr ? QString() : authenticator->algorithm);
}

QString SequenceLanes::personName(const QString& id) const
{
    const ScenarioPerson* person = withId(m_scenario.persons, id);
    return person == nullptr ? id : pick(person->name, m_language);
}

QString SequenceLanes::systemName(const QString& id) const
{
    const GatewaySystem* own = withId(m_scenario.systems, id);
    const GatewaySystem* system = own != nullptr ? own : m_policy.system(id);
    return system == nullptr ? id : pick(system->name, m_language);
}

void SequenceLanes::arrange(SequenceContent& content) const
{
    std::vector<int> order(static_cast<size_t>(m_lanes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_lanes[a].actor.role < m_lanes[b].actor.role;
    });
    std::vector<int> place(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[static_cast<size_t>(order[i])] = static_cast<int>(i);
        content.actors.append(m_lanes[order[i]].actor);
    }
    for (SequenceStep& step : content.steps) {
        for (SequenceArrow& arrow : step.arrows) {
            arrow.from = place[static_cast<size_t>(arrow.from)];
            arrow.to = place[static_cast<size_t>(arrow.to)];
        }
        if (step.box) {
            step.box->beside = place[static_cast<size_t>(step.box->beside)];
        }
    }
}

} // namespace zt
