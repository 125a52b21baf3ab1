// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/accountlife.h"
#include "model/gateway/world.h"

#include <algorithm>

namespace zt {

namespace {

using F = GatewayFact;

/// Different ones among those within the window.
template <class List, class Key>
int differentSince(const List& list, qint64 since, Key key)
{
    int different = 0;
    for (auto one = list.begin(); one != list.end(); ++one) {
        const bool before = std::any_of(list.begin(), one, [&](const auto& other) {
            return other.at >= since && key(other) == key(*one);
        });
        different += one->at >= since && !before ? 1 : 0;
    }
    return different;
}

} // namespace

void World::tell(const PreparedStep& step, FactTable& facts) const
{
    tellAccount(step, facts);
    tellPlace(step, facts);
    tellDevice(step, facts);
    tellSession(step, facts);
    tellNetwork(step, facts);
    tellData(step, facts);
    if (step.unknown.none()) {
        return;
    }
    for (int i = 0; i < gatewayFactCount; ++i) {
        if (step.unknown.test(static_cast<size_t>(i))) {
            const auto fact = static_cast<F>(i);
            facts.set(fact, step.facts.at(fact));
        }
    }
}

void World::tellAccount(const PreparedStep& step, FactTable& facts) const
{
    if (step.account < 0) {
        return;
    }
    const Account& account = m_accounts[static_cast<size_t>(step.account)];
    facts.set(F::AccountEnabled, account.start.enabled);
    facts.set(F::AccountEmployed, account.start.employed);
    facts.set(F::AccountDutyCurrent, account.start.dutyCurrent);
    facts.set(F::AppRightsReconciled, account.start.dutyCurrent);
    facts.setNumber(F::AccountFailures, account.failures);
    const bool approved = account.ticketUntil >= 0 && account.ticketSystem == step.systemIndex;
    const bool open = approved && step.at <= account.ticketUntil;
    facts.set(F::PrivilegeApproved, approved);
    facts.set(F::PrivilegeTicketOpen, open);
    facts.set(F::TimeInWindow, account.start.internal || open);
    if (step.step->action == GatewayAction::SignIn) {
        tellLife(account, step, facts);
    }
}

void World::tellLife(const Account& account, const PreparedStep& step, FactTable& facts) const
{
    const AccountRules* const rules = m_policy.rulesInForce();
    const QDate today = m_scenario.start.addMSecs(step.at / nsPerMs).date();
    const QDate first = m_scenario.start.date();
    if (rules != nullptr) {
        // before the first sign-in of the timeline the start counts
        const qint64 before = step.proves ? account.seenBefore : account.start.lastSeen;
        const QDate lastUse = first.addDays(before / nsPerDay);
        facts.set(F::AccountLifecycleInOrder,
                  standingOf(lastUse, today, *rules) == AccountStanding::InOrder);
        facts.set(F::AccountPasswordFresh,
                  account.passwordChanged ||
                      passwordFresh(first.addDays(-account.start.passwordDays), today, *rules));
    }
    const qint64 keyDays = account.keyRotated >= 0 ? (step.at - account.keyRotated) / nsPerDay
                                                   : account.start.keyDays + step.at / nsPerDay;
    facts.setNumber(F::AccountKeyAgeDays, keyDays);
    const auto desk = [](const Seat& seat) { return seat.desk; };
    facts.setNumber(F::AccountDesks, differentSince(account.seats, step.at - m_window, desk));
}

void World::tellPlace(const PreparedStep& step, FactTable& facts) const
{
    const int place = placeOf(step);
    if (place >= 0 && step.system != nullptr) {
        const QStringList& countries = step.system->countries;
        facts.set(F::PlaceListed,
                  countries.isEmpty() || countries.contains(m_policy.places.at(place).country));
    }
    if (step.account >= 0) {
        const Account& account = m_accounts[static_cast<size_t>(step.account)];
        const bool signingIn = step.step->action == GatewayAction::SignIn && step.proves;
        const int from = signingIn ? account.before : account.start.place;
        const qint64 left = signingIn ? account.seenBefore : account.start.lastSeen;
        facts.set(F::PlacePlausible, {plausible(from, left, place, step.at), 0});
    }
    qint64 failures = 0;
    for (const Failures& one : m_failures) {
        failures += one.place == place && one.at >= step.at - m_window ? one.count : 0;
    }
    facts.setNumber(F::SourceFailures, failures);
}

void World::tellDevice(const PreparedStep& step, FactTable& facts) const
{
    if (step.device < 0) {
        return;
    }
    const Device& device = m_devices[static_cast<size_t>(step.device)];
    const qint64 period = m_policy.healthPeriodMinutes * nsPerMinute;
    const bool fresh =
        device.start.reports || (device.reported >= 0 && step.at - device.reported <= period);
    const Truth truth = fresh ? Truth::True : device.reported >= 0 ? Truth::Stale : Truth::Missing;
    facts.set(F::DeviceHealth, {truth, fresh ? device.start.health : 0});
    facts.set(F::DeviceQuarantineCleared, !device.start.quarantined);
    facts.set(F::DeviceOnePlace,
              device.firstDesk < 0 || step.desk < 0 || device.firstDesk == step.desk);
    if (device.threat) {
        facts.set(F::DeviceThreatFree, false);
    }
}

void World::tellSession(const PreparedStep& step, FactTable& facts) const
{
    const Session* const session = sessionOf(step);
    facts.set(F::SessionLive, session != nullptr);
    if (session == nullptr) {
        return;
    }
    if (step.device >= 0) {
        facts.set(F::SessionSameDevice, session->device == step.device);
    }
    facts.setNumber(F::SessionIdleMinutes, (step.at - session->active) / nsPerMinute);
    facts.setNumber(F::SessionAgeMinutes, (step.at - session->authenticated) / nsPerMinute);
    const auto system = [](const Asked& asked) { return asked.system; };
    facts.setNumber(F::SessionSystems, differentSince(session->asked, step.at - m_window, system));
}

void World::tellNetwork(const PreparedStep& step, FactTable& facts) const
{
    const qint64 load = facts.at(F::SourceRate).value * step.step->count;
    facts.set(F::NetworkLoadWithin, load <= m_policy.capacity);
    facts.set(F::NetworkCapacityLeft, step.at >= m_floodedUntil);
    facts.set(F::NetworkEngineUp, step.at >= m_downUntil);
    facts.set(F::NetworkClocksAgree, step.at >= m_skewedUntil);
}

void World::tellData(const PreparedStep& step, FactTable& facts) const
{
    if (step.account < 0) {
        return;
    }
    const qint64 midnight =
        (step.at + m_scenario.dayOffset) / nsPerDay * nsPerDay - m_scenario.dayOffset;
    const qint64 period = step.at - m_policy.reviewDays * nsPerDay;
    qint64 today = 0;
    qint64 inPeriod = 0;
    for (const Rows& one : m_accounts[static_cast<size_t>(step.account)].rows) {
        today += one.at >= midnight ? one.rows : 0;
        inPeriod += one.at >= period ? one.rows : 0;
    }
    facts.setNumber(F::DataRows, today);
    facts.setNumber(F::DataPeriodRows, inPeriod);
}

} // namespace zt
