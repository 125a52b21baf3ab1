// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/gatewayscenario.h"

#include "model/domain/enumkeys.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<ScenarioKind, 3> kinds = {{
    {ScenarioKind::Attack, "attack"},
    {ScenarioKind::Benign, "benign"},
    {ScenarioKind::Availability, "availability"},
}};

constexpr EnumKeys<StepGoal, 4> goals = {{
    {StepGoal::Access, "access"},
    {StepGoal::Unseen, "unseen"},
    {StepGoal::Load, "load"},
    {StepGoal::Outage, "outage"},
}};

constexpr EnumKeys<SignInMethod, 5> methods = {{
    {SignInMethod::Password, "password"},
    {SignInMethod::PasswordOtp, "password_otp"},
    {SignInMethod::Fido2, "fido2"},
    {SignInMethod::Recovery, "recovery"},
    {SignInMethod::ServiceKey, "service_key"},
}};

constexpr EnumKeys<CeremonyFault, 26> faults = {{
    {CeremonyFault::None, "none"},
    {CeremonyFault::WrongOrigin, "wrong_origin"},
    {CeremonyFault::WrongRpId, "wrong_rp_id"},
    {CeremonyFault::Replayed, "replayed"},
    {CeremonyFault::StaleChallenge, "stale_challenge"},
    {CeremonyFault::NoUserPresence, "no_user_presence"},
    {CeremonyFault::NoUserVerification, "no_user_verification"},
    {CeremonyFault::OldCounter, "old_counter"},
    {CeremonyFault::ChangedBackup, "changed_backup"},
    {CeremonyFault::BitFlip, "bit_flip"},
    {CeremonyFault::ForeignKey, "foreign_key"},
    {CeremonyFault::SelfAttestation, "self_attestation"},
    {CeremonyFault::UnknownMaker, "unknown_maker"},
    {CeremonyFault::TakenCredential, "taken_credential"},
    {CeremonyFault::AlgorithmNotOffered, "algorithm_not_offered"},
    {CeremonyFault::SoftwareKey, "software_key"},
    {CeremonyFault::MovedKey, "moved_key"},
    {CeremonyFault::OtherPcr, "other_pcr"},
    {CeremonyFault::ClockBack, "clock_back"},
    {CeremonyFault::OtherAudience, "other_audience"},
    {CeremonyFault::Altered, "altered"},
    {CeremonyFault::AlgorithmNone, "algorithm_none"},
    {CeremonyFault::OtherKeyId, "other_key_id"},
    {CeremonyFault::Expired, "expired"},
    {CeremonyFault::OtherSession, "other_session"},
    {CeremonyFault::NoSessionKey, "no_session_key"},
}};

constexpr EnumKeys<AccountChange, 6> changes = {{
    {AccountChange::Disabled, "disabled"},
    {AccountChange::Enabled, "enabled"},
    {AccountChange::Left, "left"},
    {AccountChange::Moved, "moved"},
    {AccountChange::PasswordChanged, "password_changed"},
    {AccountChange::KeyRotated, "key_rotated"},
}};

constexpr EnumKeys<IncidentCause, 5> causes = {{
    {IncidentCause::Flood, "flood"},
    {IncidentCause::EngineDown, "engine_down"},
    {IncidentCause::ClockSkew, "clock_skew"},
    {IncidentCause::Ransomware, "ransomware"},
    {IncidentCause::MediaLost, "media_lost"},
}};

constexpr EnumKeys<ScenarioAuthenticator::Kind, 3> authenticatorKinds = {{
    {ScenarioAuthenticator::Kind::Hardware, "hardware"},
    {ScenarioAuthenticator::Kind::Synced, "synced"},
    {ScenarioAuthenticator::Kind::Software, "software"},
}};

constexpr EnumKeys<ScenarioDevice::Key, 3> deviceKeys = {{
    {ScenarioDevice::Key::Tpm, "tpm"},
    {ScenarioDevice::Key::Agent, "agent"},
    {ScenarioDevice::Key::None, "none"},
}};

} // namespace

QString scenarioKindKey(ScenarioKind kind)
{
    return kinds.toKey(kind);
}

std::optional<ScenarioKind> scenarioKindFromKey(const QString& key)
{
    return kinds.fromKey(key);
}

QString goalKey(StepGoal goal)
{
    return goals.toKey(goal);
}

std::optional<StepGoal> goalFromKey(const QString& key)
{
    return goals.fromKey(key);
}

QString methodKey(SignInMethod method)
{
    return methods.toKey(method);
}

std::optional<SignInMethod> methodFromKey(const QString& key)
{
    return methods.fromKey(key);
}

QString faultKey(CeremonyFault fault)
{
    return faults.toKey(fault);
}

std::optional<CeremonyFault> faultFromKey(const QString& key)
{
    return faults.fromKey(key);
}

QString accountChangeKey(AccountChange change)
{
    return changes.toKey(change);
}

std::optional<AccountChange> accountChangeFromKey(const QString& key)
{
    return changes.fromKey(key);
}

QString incidentCauseKey(IncidentCause cause)
{
    return causes.toKey(cause);
}

std::optional<IncidentCause> incidentCauseFromKey(const QString& key)
{
    return causes.fromKey(key);
}

QString authenticatorKindKey(ScenarioAuthenticator::Kind kind)
{
    return authenticatorKinds.toKey(kind);
}

std::optional<ScenarioAuthenticator::Kind> authenticatorKindFromKey(const QString& key)
{
    return authenticatorKinds.fromKey(key);
}

QString deviceKeyKey(ScenarioDevice::Key key)
{
    return deviceKeys.toKey(key);
}

std::optional<ScenarioDevice::Key> deviceKeyFromKey(const QString& key)
{
    return deviceKeys.fromKey(key);
}

std::optional<qint64> stepTimeMs(const QString& iso)
{
    static const QRegularExpression form(
        QStringLiteral("\\AP(?:([0-9]{1,4})D)?(?:T(?=[0-9])(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?"
                       "(?:([0-9]{1,6})S)?)?\\z"));
    const QRegularExpressionMatch match = form.match(iso);
    if (!match.hasMatch() || iso.size() < 3) {
        return std::nullopt;
    }
    const qint64 hours = match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong();
    const qint64 minutes = hours * 60 + match.captured(3).toLongLong();
    return (minutes * 60 + match.captured(4).toLongLong()) * 1000;
}

const GatewayScenario* GatewayScenarios::scenario(const QString& scenarioId) const
{
    const auto at = std::find_if(scenarios.cbegin(), scenarios.cend(), [&](const auto& one) {
        return one.id == scenarioId;
    });
    return at == scenarios.cend() ? nullptr : &*at;
}

} // namespace zt
