// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/world.h"

#include "model/domain/devicehealth.h"

#include <algorithm>
#include <limits>

namespace zt {

namespace {

constexpr int fullHealth = 10;

} // namespace

World::World(const PreparedScenario& scenario, const GatewayPolicy& policy)
    : m_scenario(scenario)
    , m_policy(policy)
    , m_window(policy.windowMinutes * nsPerMinute)
{
    const auto places = static_cast<size_t>(policy.places.size());
    m_travel.assign(places * places, -1);
    const auto indexOf = [&](const QString& id) {
        const auto at = std::find_if(policy.places.cbegin(),
                                     policy.places.cend(),
                                     [&](const GatewayPlace& place) { return place.id == id; });
        return static_cast<size_t>(at - policy.places.cbegin());
    };
    for (size_t place = 0; place < places; ++place) {
        m_travel[place * places + place] = 0;
    }
    for (const Travel& travel : policy.travel) {
        const size_t from = indexOf(travel.from);
        const size_t to = indexOf(travel.to);
        if (from < places && to < places) {
            m_travel[from * places + to] = travel.minutes;
            m_travel[to * places + from] = travel.minutes;
        }
    }
    reset();
}

void World::reset()
{
    m_accounts.resize(m_scenario.accounts.size());
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        Account& account = m_accounts[i];
        account.start = m_scenario.accounts[i];
        account.failures = 0;
        account.passwordChanged = false;
        account.keyRotated = -1;
        account.ticketUntil = -1;
        account.ticketSystem = -1;
        account.seats.clear();
        account.rows.clear();
        account.before = account.start.place;
        account.seenBefore = account.start.lastSeen;
    }
    m_devices.resize(m_scenario.devices.size());
    for (size_t i = 0; i < m_devices.size(); ++i) {
        m_devices[i] = Device{m_scenario.devices[i], -1, -1, false};
    }
    m_sessions.resize(m_accounts.size() * (m_devices.size() + 1));
    for (Session& session : m_sessions) {
        session.live = false;
        session.asked.clear();
    }
    m_failures.clear();
    m_floodedUntil = -1;
    m_downUntil = -1;
    m_skewedUntil = -1;
}

World::Session& World::seatOf(const PreparedStep& step)
{
    return m_sessions[static_cast<size_t>(step.account) * (m_devices.size() + 1) +
                      static_cast<size_t>(step.device + 1)];
}

const World::Session* World::sessionOf(const PreparedStep& step) const
{
    if (step.account < 0) {
        return nullptr;
    }
    const size_t first = static_cast<size_t>(step.account) * (m_devices.size() + 1);
    const Session& own = m_sessions[first + static_cast<size_t>(step.device + 1)];
    if (own.live) {
        return &own;
    }
    // a token that was carried here belongs to the session that is alive elsewhere
    const Session* latest = nullptr;
    for (size_t i = first; i < first + m_devices.size() + 1; ++i) {
        const Session& session = m_sessions[i];
        if (session.live && (latest == nullptr || session.authenticated > latest->authenticated)) {
            latest = &session;
        }
    }
    return latest;
}

int World::placeOf(const PreparedStep& step) const
{
    return step.place >= 0 || step.account < 0
               ? step.place
               : m_accounts[static_cast<size_t>(step.account)].start.place;
}

Truth World::plausible(int from, qint64 left, int to, qint64 at) const
{
    if (from < 0 || to < 0) {
        return Truth::Missing;
    }
    const auto places = static_cast<size_t>(m_policy.places.size());
    const int minutes = m_travel[static_cast<size_t>(from) * places + static_cast<size_t>(to)];
    if (minutes < 0) {
        return Truth::Missing;
    }
    return at - left >= minutes * nsPerMinute ? Truth::True : Truth::False;
}

void World::endSessions(int account)
{
    const size_t first = static_cast<size_t>(account) * (m_devices.size() + 1);
    for (size_t i = first; i < first + m_devices.size() + 1; ++i) {
        m_sessions[i].live = false;
    }
}

void World::endSessionsOn(int device)
{
    for (Session& session : m_sessions) {
        session.live = session.live && session.device != device;
    }
}

void World::happen(const PreparedStep& step)
{
    switch (step.step->action) {
    case GatewayAction::SignIn:
        attempt(step);
        break;
    case GatewayAction::AccountEvent:
        change(step);
        break;
    case GatewayAction::DeviceReport:
        report(step);
        break;
    case GatewayAction::Incident:
        beginIncident(step);
        break;
    case GatewayAction::DeviceProof:
        if (step.device >= 0 && m_devices[static_cast<size_t>(step.device)].firstDesk < 0) {
            m_devices[static_cast<size_t>(step.device)].firstDesk = step.desk;
        }
        break;
    case GatewayAction::Enrol:
    case GatewayAction::Request:
    case GatewayAction::PresentAssertion:
    case GatewayAction::Direct:
    case GatewayAction::Connect:
    case GatewayAction::PolicyChange:
    case GatewayAction::Privilege:
    case GatewayAction::Deploy:
    case GatewayAction::Review:
        break;
    }
    if (step.account >= 0 && step.step->rows > 0) {
        m_accounts[static_cast<size_t>(step.account)].rows.push_back({step.at, step.step->rows});
    }
}

void World::attempt(const PreparedStep& step)
{
    if (step.account < 0) {
        return;
    }
    Account& account = m_accounts[static_cast<size_t>(step.account)];
    if (!step.proves) {
        account.failures += static_cast<int>(step.step->count);
        m_failures.push_back({placeOf(step), step.at, step.step->count});
        return;
    }
    account.failures = 0;
    const int place = placeOf(step);
    account.before = account.start.place;
    account.seenBefore = account.start.lastSeen;
    account.start.place = place;
    account.start.lastSeen = step.at;
    if (step.desk >= 0) {
        account.seats.push_back({step.desk, step.at});
    }
}

void World::change(const PreparedStep& step)
{
    if (step.account < 0) {
        return;
    }
    Account& account = m_accounts[static_cast<size_t>(step.account)];
    switch (step.step->change) {
    case AccountChange::Disabled:
        account.start.enabled = false;
        break;
    case AccountChange::Enabled:
        account.start.enabled = true;
        break;
    case AccountChange::Left:
        account.start.employed = false;
        break;
    case AccountChange::Moved:
        account.start.dutyCurrent = false;
        break;
    case AccountChange::PasswordChanged:
        account.passwordChanged = true;
        break;
    case AccountChange::KeyRotated:
        account.keyRotated = step.at;
        break;
    }
}

void World::report(const PreparedStep& step)
{
    if (step.device < 0) {
        return;
    }
    Device& device = m_devices[static_cast<size_t>(step.device)];
    device.start.health = healthTenths(step.step->health).value_or(0);
    device.reported = step.at;
    device.threat = step.facts.at(GatewayFact::DeviceThreatFree).truth != Truth::True;
    if (!device.threat && device.start.health == fullHealth) {
        device.start.quarantined = false;
    }
}

void World::beginIncident(const PreparedStep& step)
{
    const qint64 until = step.at + step.step->minutes * nsPerMinute;
    if (step.step->cause == IncidentCause::EngineDown) {
        m_downUntil = until;
    } else if (step.step->cause == IncidentCause::ClockSkew) {
        m_skewedUntil = until;
    }
}

void World::answer(const PreparedStep& step, const GatewayDecision& decision, bool granted)
{
    const Verdict verdict = decision.answer.verdict;
    if (step.step->action == GatewayAction::Incident && step.step->cause == IncidentCause::Flood &&
        !refuses(decision.without)) {
        m_floodedUntil = step.at + step.step->minutes * nsPerMinute;
    }
    if (step.device >= 0 && step.step->action == GatewayAction::DeviceReport) {
        if (refuses(decision.without)) {
            endSessionsOn(step.device);
        }
        if (decision.quarantine) {
            m_devices[static_cast<size_t>(step.device)].start.quarantined = true;
        }
    }
    if (step.account < 0) {
        return;
    }
    Account& account = m_accounts[static_cast<size_t>(step.account)];
    if (verdict == Verdict::Lock) {
        account.start.enabled = false;
    }
    if (verdict >= Verdict::Terminate && step.step->action != GatewayAction::SignIn) {
        endSessions(step.account);
    }
    if (step.step->action == GatewayAction::Privilege && granted) {
        account.ticketUntil = step.at + step.step->minutes * nsPerMinute;
        account.ticketSystem = step.systemIndex;
    }
    answerSession(step, decision, granted);
}

void World::answerSession(const PreparedStep& step, const GatewayDecision& decision, bool granted)
{
    if (step.step->action == GatewayAction::SignIn && granted) {
        Session& session = seatOf(step);
        session.live = true;
        session.device = step.device;
        session.authenticated = step.at;
        session.active = step.at;
        session.asked.clear();
    }
    if (step.step->action != GatewayAction::Request) {
        return;
    }
    auto* const session = const_cast<Session*>(sessionOf(step));
    if (session == nullptr) {
        return;
    }
    if (step.systemIndex >= 0) {
        session->asked.push_back({step.systemIndex, step.at});
    }
    if (granted) {
        session->active = step.at;
        if (decision.stepUp) {
            session->authenticated = step.at;
            m_accounts[static_cast<size_t>(step.account)].start.place = placeOf(step);
            m_accounts[static_cast<size_t>(step.account)].start.lastSeen = step.at;
        }
    }
}

} // namespace zt
