// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaypolicy.h"

#include <QDateTime>
#include <QMap>

namespace zt {

enum class ScenarioKind : quint8 { Attack, Benign, Availability };

[[nodiscard]] QString scenarioKindKey(ScenarioKind kind);
[[nodiscard]] std::optional<ScenarioKind> scenarioKindFromKey(const QString& key);

/// What an attack wants of a step. It is reached …
enum class StepGoal : quint8 {
    None,
    Access, ///< … if the step is let through: ALLOW, or STEP-UP that the actor passes
    Unseen, ///< … if no alert is raised
    Load,   ///< … if the traffic is neither throttled nor cut
    Outage  ///< … if the step, a user's, is refused
};

[[nodiscard]] QString goalKey(StepGoal goal);
[[nodiscard]] std::optional<StepGoal> goalFromKey(const QString& key);

/// How somebody says who they are.
enum class SignInMethod : quint8 { Password, PasswordOtp, Fido2, Recovery, ServiceKey };

[[nodiscard]] QString methodKey(SignInMethod method);
[[nodiscard]] std::optional<SignInMethod> methodFromKey(const QString& key);

/// "P1DT2H3M4S" as milliseconds; nothing where it is not such a time.
[[nodiscard]] std::optional<qint64> stepTimeMs(const QString& iso);

/// What is wrong with a ceremony, if anything. Each is made in earnest: the bytes really are so.
enum class CeremonyFault : quint8 {
    None,
    // enrol, sign_in
    WrongOrigin,        ///< signed at a look-alike site
    WrongRpId,          ///< for another relying party
    Replayed,           ///< the very bytes of the step before, of the same kind and account
    StaleChallenge,     ///< answers another ceremony's challenge
    NoUserPresence,     ///< UP = 0
    NoUserVerification, ///< UV = 0
    OldCounter,         ///< a copy with an old counter signs
    ChangedBackup,      ///< BE differs from what was registered
    BitFlip,            ///< one bit of the signature
    ForeignKey,         ///< signed with another key
    SelfAttestation,    ///< packed, self; nobody vouches for the maker
    UnknownMaker,       ///< a chain to a root that nobody accepts
    TakenCredential,    ///< a credential id that belongs to somebody else
    AlgorithmNotOffered,
    // device_proof
    SoftwareKey, ///< a right-looking quote by a key that was never activated
    MovedKey,    ///< the certificate of one device shown by another
    OtherPcr,
    ClockBack,
    // present_assertion
    OtherAudience,
    Altered,
    AlgorithmNone,
    OtherKeyId,
    Expired,
    OtherSession,
    // request
    NoSessionKey ///< the cookie alone, without the session's key
};
inline constexpr int ceremonyFaultCount = static_cast<int>(CeremonyFault::NoSessionKey) + 1;

[[nodiscard]] QString faultKey(CeremonyFault fault);
[[nodiscard]] std::optional<CeremonyFault> faultFromKey(const QString& key);

enum class AccountChange : quint8 { Disabled, Enabled, Left, Moved, PasswordChanged, KeyRotated };

[[nodiscard]] QString accountChangeKey(AccountChange change);
[[nodiscard]] std::optional<AccountChange> accountChangeFromKey(const QString& key);

enum class IncidentCause : quint8 { Flood, EngineDown, ClockSkew, Ransomware, MediaLost };

[[nodiscard]] QString incidentCauseKey(IncidentCause cause);
[[nodiscard]] std::optional<IncidentCause> incidentCauseFromKey(const QString& key);

/// A person or program. Attackers have no account of their own: their steps say as whom.
struct ScenarioPerson
{
    QString id;
    Bilingual name;
    QString role = QStringLiteral("staff"); ///< "staff", "it", "dba", "vendor", "service", …
    bool attacker = false;
    bool internal = true;
    bool stepsUp = true;                      ///< passes a fresh verification when asked
    int proofing = 3;                         ///< level of assurance at enrolment, 1…4
    int idleDays = 1;                         ///< since the last sign-in, at the start
    int passwordDays = 30;                    ///< since the last change, at the start
    int keyDays = 30;                         ///< age of a service's key, at the start
    QString place = QStringLiteral("taipei"); ///< where the last sign-in was
    bool enabled = true;
    bool employed = true;
    bool dutyCurrent = true;
};

struct ScenarioAuthenticator
{
    enum class Kind : quint8 { Hardware, Synced, Software } kind = Kind::Hardware;

    QString id;
    QString owner;
    QString format = QStringLiteral("packed"); ///< attestation statement format
    QString algorithm = QStringLiteral("ES256");
    bool approved = true;   ///< its model is on the firm's list
    bool registered = true; ///< before the start
    int counter = 0;        ///< at the start; 0 of synced keys stays 0
};

[[nodiscard]] QString authenticatorKindKey(ScenarioAuthenticator::Kind kind);
[[nodiscard]] std::optional<ScenarioAuthenticator::Kind>
authenticatorKindFromKey(const QString& key);

struct ScenarioDevice
{
    enum class Key : quint8 { Tpm, Agent, None } key = Key::Tpm;

    QString id;
    Bilingual name;
    bool managed = true;     ///< in the inventory
    bool internal = true;    ///< belongs to the firm
    bool baselineMet = true; ///< an outside device's: its own state, or the relay it comes by
    QString health = QStringLiteral("ABCD"); ///< what is in order, at the start; see device_health
    bool reports = true;      ///< its health is reported, at the start and whenever it is in use
    bool quarantined = false; ///< at the start
};

[[nodiscard]] QString deviceKeyKey(ScenarioDevice::Key key);
[[nodiscard]] std::optional<ScenarioDevice::Key> deviceKeyFromKey(const QString& key);

/// One thing that happens.
struct ScenarioStep
{
    qint64 atMs = 0; ///< after the start
    QString actor;   ///< id of a person, or of a device for its own doings
    GatewayAction action = GatewayAction::Request;
    QString target;  ///< id of a system; empty where none is meant
    QString account; ///< whose name is used; empty: the actor's own
    QString device;  ///< from which; empty: none
    QString session; ///< which session; empty: the account's
    QString authenticator;
    SignInMethod method = SignInMethod::Fido2;
    bool secretRight = true; ///< of password and one-time code
    CeremonyFault fault = CeremonyFault::None;
    Operation operation = Operation::Read;
    QString place;  ///< id of a place of the policy; empty: where the account was last
    QString desk;   ///< a seat or address
    QString health; ///< of device_report
    AccountChange change = AccountChange::Disabled;
    IncidentCause cause = IncidentCause::Flood;
    qint64 minutes = 0; ///< how long: of privilege, incident
    qint64 rows = 0;
    qint64 count = 1; ///< how often the same is done at this moment
    QMap<GatewayFact, FactValue>
        facts;     ///< what the step states; those it does not are as on an ordinary day
    Answer expect; ///< with all items on
    QList<StepGoal> goals;
    Bilingual note;
    int line = 0; ///< in its file, for messages; 0 where it is not known
};

struct ScenarioSource
{
    QStringList nist180035;
    QStringList webauthnSteps;
    QString sp800207Threat;
    QStringList attackTechniques;
    QList<SourceRef> clauses;
    Bilingual note;
};

struct GatewayScenario
{
    QString id;
    Bilingual name;
    Bilingual gist;
    ScenarioKind kind = ScenarioKind::Attack;
    QDateTime start; ///< with its offset from UTC
    quint64 seed = 0;
    QList<ScenarioPerson> persons;
    QList<ScenarioAuthenticator> authenticators;
    QList<ScenarioDevice> devices;
    QList<GatewaySystem> systems; ///< in place of those of the policy with the same id, or more
    QList<ScenarioStep> timeline;
    QStringList decisive;             ///< items, as declared
    QList<QStringList> cutSets;       ///< as declared; may be empty
    QString twin;                     ///< id of the benign scenario that stands for it; or
    QList<ScenarioStep> twinTimeline; ///< its own
    ScenarioSource source;
};

struct GatewayScenarios
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<GatewayScenario> scenarios;

    [[nodiscard]] const GatewayScenario* scenario(const QString& scenarioId) const;
};

} // namespace zt
