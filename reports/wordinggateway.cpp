// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordinggateway.h"

namespace zt {

QString gatewayOutcomeText(const QString& outcomeKey, const Language& language)
{
    if (outcomeKey == QLatin1String("passed")) {
        return language.translate("Wording", "attack gets through");
    }
    if (outcomeKey == QLatin1String("detected")) {
        return language.translate("Wording", "only detected");
    }
    if (outcomeKey == QLatin1String("blocked")) {
        return language.translate("Wording", "stopped");
    }
    if (outcomeKey == QLatin1String("served")) {
        return language.translate("Wording", "served as it should be");
    }
    if (outcomeKey == QLatin1String("refused")) {
        return language.translate("Wording", "refused by mistake");
    }
    return outcomeKey;
}

QString gatewayVerdictText(Verdict verdict, const Language& language)
{
    switch (verdict) {
    case Verdict::Limit:
        return language.translate("Wording", "let in with limits");
    case Verdict::StepUp:
        return language.translate("Wording", "verify again");
    case Verdict::Throttle:
        return language.translate("Wording", "throttled");
    case Verdict::Deny:
        return language.translate("Wording", "denied");
    case Verdict::Terminate:
        return language.translate("Wording", "session ended");
    case Verdict::Lock:
        return language.translate("Wording", "account locked");
    case Verdict::Allow:
        break;
    }
    return language.translate("Wording", "let in");
}

QString gatewayAnswerText(Answer answer, const Language& language)
{
    const QString verdict = gatewayVerdictText(answer.verdict, language);
    return answer.alert ? language.translate("Wording", "%1, with an alert").arg(verdict) : verdict;
}

QString scenarioKindText(ScenarioKind kind, const Language& language)
{
    switch (kind) {
    case ScenarioKind::Benign:
        return language.translate("Wording", "ordinary use");
    case ScenarioKind::Availability:
        return language.translate("Wording", "availability");
    case ScenarioKind::Attack:
        break;
    }
    return language.translate("Wording", "attack");
}

QString gatewayActionText(GatewayAction action, const Language& language)
{
    switch (action) {
    case GatewayAction::Enrol:
        return language.translate("Wording", "registers an authenticator");
    case GatewayAction::SignIn:
        return language.translate("Wording", "signs in");
    case GatewayAction::DeviceProof:
        return language.translate("Wording", "device proves its key");
    case GatewayAction::DeviceReport:
        return language.translate("Wording", "device reports its health");
    case GatewayAction::PresentAssertion:
        return language.translate("Wording", "shows the authentication assertion");
    case GatewayAction::Direct:
        return language.translate("Wording", "goes around the gateway");
    case GatewayAction::Connect:
        return language.translate("Wording", "opens a connection");
    case GatewayAction::AccountEvent:
        return language.translate("Wording", "account changes");
    case GatewayAction::PolicyChange:
        return language.translate("Wording", "changes the policy");
    case GatewayAction::Privilege:
        return language.translate("Wording", "privileged work is approved");
    case GatewayAction::Deploy:
        return language.translate("Wording", "releases an application");
    case GatewayAction::Incident:
        return language.translate("Wording", "incident");
    case GatewayAction::Review:
        return language.translate("Wording", "logs are reviewed");
    case GatewayAction::Request:
        break;
    }
    return language.translate("Wording", "asks a system");
}

QString gatewayTruthText(Truth truth, const Language& language)
{
    switch (truth) {
    case Truth::True:
        return language.translate("Wording", "holds");
    case Truth::False:
        return language.translate("Wording", "does not hold");
    case Truth::Stale:
        return language.translate("Wording", "out of date");
    case Truth::Conflicting:
        return language.translate("Wording", "contradictory");
    case Truth::Missing:
        break;
    }
    return language.translate("Wording", "missing");
}

} // namespace zt
