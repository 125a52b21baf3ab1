// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/preparedscenario.h"

#include "model/domain/devicehealth.h"
#include "model/gateway/accountlife.h"
#include "model/gateway/virtualrandom.h"

#include <algorithm>

namespace zt {

namespace {

template <class List>
int indexOf(const List& list, const QString& id)
{
    const auto at =
        std::find_if(list.cbegin(), list.cend(), [&](const auto& one) { return one.id == id; });
    return at == list.cend() ? -1 : static_cast<int>(at - list.cbegin());
}

/// Looks up and establishes, step by step.
class Preparation
{
public:
    Preparation(const GatewayScenario& scenario, const RuleBook& book)
        : m_scenario(scenario)
        , m_policy(book.policy())
    {
        for (const GatewaySystem& system : scenario.systems) {
            m_systems.append(&system);
        }
        for (const GatewaySystem& system : m_policy.systems) {
            if (indexOf(scenario.systems, system.id) < 0) {
                m_systems.append(&system);
            }
        }
    }

    [[nodiscard]] int systems() const { return static_cast<int>(m_systems.size()); }

    PreparedTimeline timeline(const QList<ScenarioStep>& steps, const Ceremonies& ceremonies)
    {
        PreparedTimeline timeline;
        const QList<CeremonyFacts> facts = ceremonies(m_scenario, steps);
        for (int i = 0; i < steps.size(); ++i) {
            timeline.steps.push_back(prepared(steps.at(i), facts.value(i)));
        }
        return timeline;
    }

private:
    PreparedStep prepared(const ScenarioStep& step, const CeremonyFacts& ceremony)
    {
        PreparedStep ready;
        ready.step = &step;
        ready.at = step.atMs * nsPerMs;
        lookUp(ready);
        stateOrdinary(ready);
        stateSystem(ready);
        stateAccount(ready);
        stateDevice(ready);
        stateSignIn(ready);
        for (auto it = ceremony.cbegin(); it != ceremony.cend(); ++it) {
            ready.facts.set(it.key(), it.value());
        }
        ready.proves = provesWho(ready);
        stateWhatIsSaid(ready);
        return ready;
    }

    void lookUp(PreparedStep& ready)
    {
        const ScenarioStep& step = *ready.step;
        const int actor = indexOf(m_scenario.persons, step.actor);
        const QString named = step.account.isEmpty() ? step.session : step.account;
        ready.account = indexOf(m_scenario.persons, named.isEmpty() ? step.actor : named);
        if (ready.account >= 0 && m_scenario.persons.at(ready.account).attacker) {
            ready.account = -1;
        }
        ready.device = indexOf(m_scenario.devices, step.device);
        ready.passesStepUp = actor >= 0 && m_scenario.persons.at(actor).stepsUp;
        ready.place = indexOf(m_policy.places, step.place);
        if (!step.desk.isEmpty()) {
            if (!m_desks.contains(step.desk)) {
                m_desks.append(step.desk);
            }
            ready.desk = static_cast<int>(m_desks.indexOf(step.desk));
        }
        for (int i = 0; i < m_systems.size(); ++i) {
            if (m_systems.at(i)->id == step.target) {
                ready.systemIndex = i;
                ready.system = m_systems.at(i);
            }
        }
        const QString user =
            ready.account >= 0 ? m_scenario.persons.at(ready.account).id : step.actor;
        ready.subjects = {
            hashOf(user.toUtf8()), hashOf(step.device.toUtf8()), hashOf(step.target.toUtf8())};
    }

    static void stateOrdinary(PreparedStep& ready)
    {
        for (int i = 0; i < gatewayFactCount; ++i) {
            const auto fact = static_cast<GatewayFact>(i);
            const FactInfo& info = factInfo(fact);
            if (info.origin == FactOrigin::Statement) {
                ready.facts.set(fact, {Truth::True, info.ordinary});
            }
        }
        using F = GatewayFact;
        ready.facts.set(F::NetworkThroughGateway, ready.step->action != GatewayAction::Direct);
    }

    void stateSystem(PreparedStep& ready) const
    {
        if (ready.system == nullptr) {
            return;
        }
        using F = GatewayFact;
        const GatewaySystem& system = *ready.system;
        ready.facts.set(F::SystemOrdinary, !system.critical);
        ready.facts.set(F::SystemOpenDevice, system.openDevice);
        ready.facts.setNumber(F::SystemGrade, system.aal);
        const QDateTime now = m_scenario.start.addMSecs(ready.step->atMs);
        const int minute = now.time().hour() * 60 + now.time().minute();
        const bool day =
            system.weekdays.isEmpty() || system.weekdays.contains(now.date().dayOfWeek());
        ready.facts.set(F::TimeInHours,
                        day && minute >= system.hoursFrom && minute < system.hoursTo);
    }

    void stateAccount(PreparedStep& ready) const
    {
        using F = GatewayFact;
        ready.facts.set(F::IdentityKnown, ready.account >= 0);
        if (ready.account < 0) {
            return;
        }
        const ScenarioPerson& person = m_scenario.persons.at(ready.account);
        ready.facts.set(F::AccountInternal, person.internal);
        ready.facts.set(F::AccountPerson, person.role != QLatin1String("service"));
        ready.facts.setNumber(F::AccountProofing, person.proofing);
        if (ready.system != nullptr) {
            ready.facts.set(F::AccountRolePermits,
                            ready.system->roles.isEmpty() ||
                                ready.system->roles.contains(person.role));
        }
    }

    void stateDevice(PreparedStep& ready) const
    {
        if (ready.device < 0) {
            return;
        }
        using F = GatewayFact;
        const ScenarioDevice& device = m_scenario.devices.at(ready.device);
        ready.facts.set(F::DeviceKnown, device.managed);
        ready.facts.set(F::DeviceInternal, device.internal);
        ready.facts.set(F::DeviceBaselineMet, device.internal || device.baselineMet);
    }

    void stateSignIn(PreparedStep& ready) const
    {
        using F = GatewayFact;
        const ScenarioStep& step = *ready.step;
        if (const int at = indexOf(m_scenario.authenticators, step.authenticator); at >= 0) {
            const ScenarioAuthenticator& authenticator = m_scenario.authenticators.at(at);
            ready.facts.set(F::IdentityAuthenticatorApproved, authenticator.approved);
            ready.facts.setNumber(F::IdentityAuthenticatorGrade, gradeOf(authenticator.kind));
        }
        if (step.action != GatewayAction::SignIn || step.method == SignInMethod::Fido2) {
            return;
        }
        // a recovery shows no factor of its own: what it is worth is asked by a rule of its own
        const bool recovers = step.method == SignInMethod::Recovery;
        const bool two = recovers || step.method == SignInMethod::PasswordOtp;
        ready.facts.set(F::IdentityWebauthn, false);
        ready.facts.set(F::IdentitySecretRight, step.secretRight);
        ready.facts.setNumber(F::IdentityFactors, two ? 2 : 1);
        ready.facts.set(F::IdentityPhishingResistant, recovers);
    }

    /// The highest AAL a kind of authenticator can reach (SP 800-63B: exportable keys stay below
    /// 3).
    static int gradeOf(ScenarioAuthenticator::Kind kind)
    {
        return kind == ScenarioAuthenticator::Kind::Hardware ? 3 : 2;
    }

    static bool provesWho(const PreparedStep& ready)
    {
        const auto holds = [&](GatewayFact fact) {
            return ready.facts.at(fact).truth == Truth::True;
        };
        return holds(GatewayFact::IdentityWebauthn) ? holds(GatewayFact::IdentitySignatureValid)
                                                    : holds(GatewayFact::IdentitySecretRight);
    }

    static void stateWhatIsSaid(PreparedStep& ready)
    {
        const QMap<GatewayFact, FactValue>& said = ready.step->facts;
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            ready.facts.set(it.key(), it.value());
            const bool known = it->truth == Truth::True || it->truth == Truth::False;
            ready.unknown.set(static_cast<size_t>(it.key()), !known);
        }
    }

    const GatewayScenario& m_scenario;
    const GatewayPolicy& m_policy;
    QList<const GatewaySystem*> m_systems;
    QStringList m_desks;
};

AccountStart startOf(const ScenarioPerson& person, const GatewayPolicy& policy)
{
    AccountStart start;
    start.enabled = person.enabled;
    start.employed = person.employed;
    start.dutyCurrent = person.dutyCurrent;
    start.internal = person.internal;
    start.person = person.role != QLatin1String("service");
    start.place = indexOf(policy.places, person.place);
    start.lastSeen = -person.idleDays * nsPerDay;
    start.keyDays = person.keyDays;
    start.passwordDays = person.passwordDays;
    start.idleDays = person.idleDays;
    return start;
}

} // namespace

PreparedScenario
prepare(const GatewayScenario& scenario, const RuleBook& book, const Ceremonies& ceremonies)
{
    PreparedScenario ready;
    ready.scenario = &scenario;
    ready.start = scenario.start;
    ready.dayOffset = scenario.start.time().msecsSinceStartOfDay() * nsPerMs;
    for (const ScenarioPerson& person : scenario.persons) {
        ready.accounts.push_back(startOf(person, book.policy()));
    }
    for (const ScenarioDevice& device : scenario.devices) {
        ready.devices.push_back(
            {device.reports, healthTenths(device.health).value_or(0), device.quarantined});
    }
    Preparation preparation(scenario, book);
    ready.systems = preparation.systems();
    ready.timeline = preparation.timeline(scenario.timeline, ceremonies);
    ready.timeline.benign = scenario.kind == ScenarioKind::Benign;
    if (!scenario.twinTimeline.isEmpty()) {
        ready.twin = preparation.timeline(scenario.twinTimeline, ceremonies);
        ready.twin.benign = true;
    }
    return ready;
}

} // namespace zt
