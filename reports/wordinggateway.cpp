// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordinggateway.h"

#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

#include <algorithm>

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

QString gatewayStepText(Answer answer,
                        bool reached,
                        const std::optional<Answer>& expected,
                        const Language& language)
{
    const QString text = gatewayAnswerText(answer, language);
    if (reached) {
        return fill(language.translate("Wording", "%1: the attack has what it wants"), {text});
    }
    return expected ? fill(language.translate("Wording", "%1, expected: %2"),
                           {text, gatewayAnswerText(*expected, language)})
                    : text;
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

QString trustAlgorithmText(bool score, bool contextual, const Language& language)
{
    return fill(
        language.translate("Wording", "%1 · %2"),
        {score ? language.translate("Wording", "score") : language.translate("Wording", "criteria"),
         contextual ? language.translate("Wording", "contextual")
                    : language.translate("Wording", "singular")});
}

QString scenarioTimeText(const QDateTime& start, qint64 atMs)
{
    const QDateTime at = start.addMSecs(atMs);
    const qint64 days = start.date().daysTo(at.date());
    const QString clock = at.toString(QStringLiteral("HH:mm:ss"));
    return days == 0 ? clock : QStringLiteral("+%1 %2").arg(days).arg(clock);
}

QString
scenarioActorText(const GatewayScenario& scenario, const QString& id, const Language& language)
{
    for (const ScenarioPerson& person : scenario.persons) {
        if (person.id == id) {
            return pick(person.name, language);
        }
    }
    for (const ScenarioDevice& device : scenario.devices) {
        if (device.id == id) {
            return pick(device.name, language);
        }
    }
    return id;
}

QString assessedItemsText(const Scope& scope, const Snapshot& snapshot, const Language& language)
{
    return fill(language.translate("Wording", "as assessed: %1"),
                {scopeTitle(scope, snapshot, language)});
}

QString itemList(const QStringList& items, const Language& language)
{
    if (items.size() < 2) {
        return items.join(QString());
    }
    return fill(language.translate("Wording", "%1 and %2"),
                {joinList(items.mid(0, items.size() - 1), language), items.last()});
}

QString cutSetText(const QStringList& items, const Language& language)
{
    if (items.isEmpty()) {
        return language.translate("Wording", "Gets through even with every item there");
    }
    if (items.size() == 1) {
        return fill(language.translate("Wording", "Gets through as soon as %1 is missing"), items);
    }
    return fill(
        language.translate("Wording", "Gets through only if %1 are missing at the same time"),
        {itemList(items, language)});
}

QString sourceText(const SourceRef& source, const QList<SourceDoc>& docs, const Language& language)
{
    const auto doc = std::find_if(
        docs.cbegin(), docs.cend(), [&](const SourceDoc& one) { return one.key == source.doc; });
    const QString title = doc != docs.cend() ? pick(doc->title, language) : source.doc;
    return (title + u' ' + source.section).trimmed();
}

} // namespace zt
