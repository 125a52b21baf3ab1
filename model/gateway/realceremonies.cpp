// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/realceremonies.h"

#include "model/gateway/deviceceremonies.h"
#include "model/gateway/identityceremonies.h"
#include "model/gateway/sessionceremonies.h"

namespace zt {

namespace {

struct AllCeremonies
{
    IdentityCeremonies identity;
    DeviceCeremonies devices;
    SessionCeremonies sessions;

    [[nodiscard]] CeremonyResult run(const ScenarioStep& step);
};

CeremonyResult AllCeremonies::run(const ScenarioStep& step)
{
    switch (step.action) {
    case GatewayAction::Enrol:
        return identity.enrol(step);
    case GatewayAction::SignIn:
        return identity.signIn(step);
    case GatewayAction::DeviceProof:
        return devices.proof(step);
    case GatewayAction::PresentAssertion:
        return sessions.presented(step);
    case GatewayAction::Request:
        return sessions.requested(step);
    case GatewayAction::DeviceReport:
    case GatewayAction::Direct:
    case GatewayAction::Connect:
    case GatewayAction::AccountEvent:
    case GatewayAction::PolicyChange:
    case GatewayAction::Privilege:
    case GatewayAction::Deploy:
    case GatewayAction::Incident:
    case GatewayAction::Review:
        break;
    }
    return {};
}

} // namespace

QList<CeremonyResult> ceremonyResults(const GatewayScenario& scenario,
                                      const QList<ScenarioStep>& timeline)
{
    AllCeremonies ceremonies{
        IdentityCeremonies(scenario), DeviceCeremonies(scenario), SessionCeremonies(scenario)};
    QList<CeremonyResult> results;
    for (const ScenarioStep& step : timeline) {
        results.append(ceremonies.run(step));
    }
    return results;
}

QList<CeremonyFacts> runCeremonies(const GatewayScenario& scenario,
                                   const QList<ScenarioStep>& timeline)
{
    QList<CeremonyFacts> facts;
    const QList<CeremonyResult> results = ceremonyResults(scenario, timeline);
    for (const CeremonyResult& result : results) {
        facts.append(result.facts);
    }
    return facts;
}

} // namespace zt
