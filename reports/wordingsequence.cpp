// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingsequence.h"

#include "reports/phrase.h"
#include "reports/wordinggateway.h"

namespace zt {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString signInText(SignInMethod method, const Language& language)
{
    switch (method) {
    case SignInMethod::Password:
        return language.translate("Wording", "signs in at %1 with a password");
    case SignInMethod::PasswordOtp:
        return language.translate("Wording", "signs in at %1 with password and one-time code");
    case SignInMethod::Recovery:
        return language.translate("Wording", "asks %1 for another way in");
    case SignInMethod::ServiceKey:
        return language.translate("Wording", "signs in at %1 with a service key");
    case SignInMethod::Fido2:
        break;
    }
    return language.translate("Wording", "signs in at %1 with FIDO2");
}

QString operationText(Operation operation, const Language& language)
{
    switch (operation) {
    case Operation::Write:
        return language.translate("Wording", "writes to %1");
    case Operation::Export:
        return language.translate("Wording", "exports from %1");
    case Operation::Share:
        return language.translate("Wording", "shares from %1 with outsiders");
    case Operation::Upload:
        return language.translate("Wording", "uploads to %1");
    case Operation::Command:
        return language.translate("Wording", "gives %1 a command");
    case Operation::Administer:
        return language.translate("Wording", "administers %1");
    case Operation::Read:
        break;
    }
    return language.translate("Wording", "reads from %1");
}

QString changeText(AccountChange change, const Language& language)
{
    switch (change) {
    case AccountChange::Enabled:
        return language.translate("Wording", "account enabled");
    case AccountChange::Left:
        return language.translate("Wording", "person leaves the firm");
    case AccountChange::Moved:
        return language.translate("Wording", "person moves to another department");
    case AccountChange::PasswordChanged:
        return language.translate("Wording", "password changed");
    case AccountChange::KeyRotated:
        return language.translate("Wording", "key exchanged");
    case AccountChange::Disabled:
        break;
    }
    return language.translate("Wording", "account disabled");
}

QString causeText(IncidentCause cause, const Language& language)
{
    switch (cause) {
    case IncidentCause::EngineDown:
        return language.translate("Wording", "the decision engine is down");
    case IncidentCause::ClockSkew:
        return language.translate("Wording", "the assertion server's clock is wrong");
    case IncidentCause::Ransomware:
        return language.translate("Wording", "files are encrypted");
    case IncidentCause::MediaLost:
        return language.translate("Wording", "a medium is lost");
    case IncidentCause::Flood:
        break;
    }
    return language.translate("Wording", "flood of requests");
}

QString askPattern(const ScenarioStep& step, const Language& language)
{
    switch (step.action) {
    case GatewayAction::SignIn:
        return signInText(step.method, language);
    case GatewayAction::Request:
        return operationText(step.operation, language);
    case GatewayAction::PresentAssertion:
        return language.translate("Wording", "shows %1 the assertion");
    case GatewayAction::Direct:
        return language.translate("Wording", "goes to %1 around the gateway");
    case GatewayAction::DeviceProof:
        return language.translate("Wording", "device's proof");
    case GatewayAction::DeviceReport:
        return language.translate("Wording", "health report");
    case GatewayAction::Deploy:
        return language.translate("Wording", "releases to %1");
    case GatewayAction::AccountEvent:
        return changeText(step.change, language);
    case GatewayAction::Incident:
        return causeText(step.cause, language);
    case GatewayAction::Enrol:
    case GatewayAction::Connect:
    case GatewayAction::PolicyChange:
    case GatewayAction::Privilege:
    case GatewayAction::Review:
        break;
    }
    return gatewayActionText(step.action, language);
}

} // namespace

QString sequenceRoleText(SequenceRole role, const Language& language)
{
    switch (role) {
    case SequenceRole::Attacker:
        return language.translate("Wording", "Attacker");
    case SequenceRole::Authenticator:
        return language.translate("Wording", "Authenticator");
    case SequenceRole::Device:
        return language.translate("Wording", "Device");
    case SequenceRole::Gateway:
        return language.translate("Wording", "Access gateway");
    case SequenceRole::Controller:
        return language.translate("Wording", "Decision controller");
    case SequenceRole::Authentication:
        return language.translate("Wording", "Authentication");
    case SequenceRole::Trust:
        return language.translate("Wording", "Trust inference");
    case SequenceRole::AssertionServer:
        return language.translate("Wording", "Assertion server");
    case SequenceRole::System:
        return language.translate("Wording", "Relying party");
    case SequenceRole::User:
        break;
    }
    return language.translate("Wording", "User");
}

QString sequencePhraseText(SequencePhrase phrase, const Language& language)
{
    switch (phrase) {
    case SequencePhrase::SignsChallenge:
        return language.translate("Wording", "signs the challenge");
    case SequencePhrase::VerifiesSignIn:
        return language.translate("Wording", "verify identity");
    case SequencePhrase::VerifiesDevice:
        return language.translate("Wording", "verify device");
    case SequencePhrase::WeighsTrust:
        return language.translate("Wording", "judge again");
    case SequencePhrase::ChecksAssertion:
        return language.translate("Wording", "check assertion");
    case SequencePhrase::MayBeIssued:
        return language.translate("Wording", "may be issued");
    case SequencePhrase::OpensSession:
        return language.translate("Wording", "passes on, opens the session");
    case SequencePhrase::PassesOn:
        return language.translate("Wording", "passes on");
    case SequencePhrase::SendsContent:
        return language.translate("Wording", "content goes out");
    case SequencePhrase::AsksForDecision:
        break;
    }
    return language.translate("Wording", "ask to decide");
}

QString assertionForText(const QString& system, const Language& language)
{
    return fill(language.translate("Wording", "assertion for %1"), {system});
}

QString stepAskText(const ScenarioStep& step,
                    const QString& system,
                    const QString& onBehalf,
                    const Language& language)
{
    QString words = fill(askPattern(step, language), {system});
    if (step.rows > 0) {
        words = fill(language.translate("Wording", "%1, %2 records"),
                     {words, groupedNumber(step.rows)});
    }
    if (step.count > 1) {
        words =
            fill(language.translate("Wording", "%1, %2 times"), {words, groupedNumber(step.count)});
    }
    if (!onBehalf.isEmpty()) {
        words = fill(language.translate("Wording", "%1, as %2"), {words, onBehalf});
    }
    return words;
}

QString waitText(qint64 seconds, const Language& language)
{
    const qint64 days = seconds / day;
    const qint64 hours = seconds % day / hour;
    const qint64 minutes = seconds % hour / minute;
    QStringList parts;
    const auto add = [&](qint64 count, const char* pattern) {
        if (count > 0 && parts.size() < 2) {
            parts.append(fill(language.translate("Wording", pattern), {QString::number(count)}));
        }
    };
    add(days, QT_TRANSLATE_NOOP("Wording", "%1 d"));
    add(hours, QT_TRANSLATE_NOOP("Wording", "%1 h"));
    add(minutes, QT_TRANSLATE_NOOP("Wording", "%1 min"));
    add(seconds % minute, QT_TRANSLATE_NOOP("Wording", "%1 s"));
    return fill(language.translate("Wording", "%1 later"), {parts.join(u' ')});
}

QString stepVerdictText(SequenceTone tone, Answer answer, bool hasGoal, const Language& language)
{
    const QString said = gatewayAnswerText(answer, language);
    const QString pattern = language.translate("Wording", "%1: %2");
    const auto with = [&](const char* outcome) {
        return fill(pattern, {gatewayOutcomeText(QString::fromLatin1(outcome), language), said});
    };
    switch (tone) {
    case SequenceTone::Passed:
        return with("passed");
    case SequenceTone::Detected:
        return with("detected");
    case SequenceTone::Mistake:
        return with("refused");
    case SequenceTone::Stopped:
        return hasGoal ? with("blocked") : said;
    case SequenceTone::Plain:
    case SequenceTone::Granted:
    case SequenceTone::Signal:
        break;
    }
    return said;
}

} // namespace zt
