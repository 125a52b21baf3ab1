// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace zt {

/// What is known about a fact. Only what is known to be false is "no"; the other three are each
/// answered on their own.
enum class Truth : quint8 { True, False, Missing, Stale, Conflicting };
inline constexpr int truthCount = 5;

/// Whether a fact says yes or no, or carries a number (True and a value).
enum class FactKind : quint8 { YesNo, Number };

/// Who establishes a fact.
enum class FactOrigin : quint8 {
    Ceremony, ///< cryptography that was really done, or its being absent
    State,    ///< what the machine knows: accounts, devices, sessions, history, clock
    Statement ///< what the scenario says happened, as on an ordinary day where it says nothing
};

/// Every fact a rule may ask for. All are worded so that "true" is the good answer.
enum class GatewayFact : quint8 {
    // who
    IdentityKnown,                 // the name belongs to an account
    IdentitySecretRight,           // password (and one-time code) are right
    IdentityFactors,               // distinct factors proven
    IdentityWebauthn,              // a WebAuthn response was presented
    IdentityPhishingResistant,     // the second factor is bound to the origin
    IdentityCeremonyType,          // client data type as expected
    IdentityChallengeFresh,        // this ceremony's challenge, used once
    IdentityOriginExpected,        // the origin is one of ours
    IdentityRpIdExpected,          // hash of the relying party's id
    IdentityUserPresent,           // flag UP
    IdentityUserVerified,          // flag UV
    IdentityBackupConsistent,      // flags BE and BS fit each other and the record
    IdentityDeviceBound,           // BE = 0: the key cannot leave the authenticator
    IdentityAlgorithmOffered,      // the key's algorithm was offered
    IdentitySignatureValid,        // assertion signed by the registered key
    IdentityCounterAdvanced,       // signature counter went forward, or both are zero
    IdentityAttestationValid,      // the attestation statement verifies
    IdentityAttestationTrusted,    // and leads to a maker we accept
    IdentityCredentialUnused,      // the credential id belongs to nobody yet
    IdentityCredentialOwned,       // the credential belongs to the account
    IdentityAuthenticatorGrade,    // 1…3: highest AAL that this kind of authenticator can reach
    IdentityAuthenticatorApproved, // the model is on the firm's list
    IdentityRecoveryInPerson,      // recovery was by proofing in person again
    // account
    AccountEnabled,          // nobody has disabled it
    AccountLifecycleInOrder, // not suspended or deleted by the idle rules
    AccountEmployed,         // HR: still with the firm
    AccountDutyCurrent,      // its rights are those of the present department
    AccountInternal,         // belongs to the firm's own staff
    AccountPerson,           // a person signs in with it, not a program
    AccountProofing,         // level of assurance 1…4 at enrolment
    AccountRolePermits,      // the system is open to its role
    AccountPasswordFresh,    // changed within the period of the rule set
    AccountFailures,         // wrong secrets in a row
    AccountDesks,            // desks from which it signed in within the window
    AccountKeyAgeDays,       // age of a service's key
    // place, time, source
    PlaceListed,    // the country is on the system's list
    PlacePlausible, // could be reached since the last sign-in
    TimeInHours,    // within the system's hours
    TimeInWindow,   // within the agreed window of an outside party
    SourceFailures, // wrong secrets from this network in the window, over all accounts
    SourceRate,     // requests per second
    // device
    DeviceKnown,             // in the inventory
    DeviceQuoteValid,        // structure and signature of the proof
    DeviceKeyActivated,      // the key was activated against the maker's key
    DeviceNonceFresh,        // our nonce, used once
    DevicePcrExpected,       // measured state as expected
    DeviceClockForward,      // clock and reset count not going back
    DeviceOnePlace,          // its key is in use in one place only
    DeviceHealth,            // tenths
    DeviceThreatFree,        // nothing hostile was seen running, protection runs
    DeviceQuarantineCleared, // never isolated, or proved healthy since
    DeviceInternal,          // belongs to the firm
    DeviceBaselineMet,       // an outside device keeps to the firm's baseline, or comes by a relay
    // session
    SessionLive,
    SessionBound,       // the request proves the session's key
    SessionSameDevice,  // comes from the device that signed in
    SessionIdleMinutes, // since the last activity
    SessionAgeMinutes,  // since the last full authentication
    SessionSystems,     // systems asked within the window, beyond those usual for the role
    // privilege
    PrivilegeApproved,   // somebody approved this privileged work
    PrivilegeTicketOpen, // and the approval is in its time
    // assertion of the assertion server
    AssertionSignatureValid,
    AssertionAudienceRight,
    AssertionInTime,
    AssertionSessionBound,
    // system
    SystemOrdinary,   // not one of the critical systems
    SystemOpenDevice, // may be used from devices the firm does not manage
    SystemGrade,      // AAL asked for
    // network
    NetworkThroughGateway,    // came by the gateway
    NetworkPeerAuthenticated, // both ends of the connection proved who they are
    NetworkFlowAllowed,       // the micro-segment's rules name this flow
    NetworkPatternNormal,     // no beacon, no unknown destination
    NetworkPathPublished,     // the path is one the gateway publishes
    NetworkSegmentCovered,    // some rule speaks about the segment
    NetworkLoadWithin,        // total load is within what the gateway carries
    NetworkCapacityLeft,      // there is room for this request
    NetworkEngineUp,          // the decision engine answers
    NetworkClocksAgree,       // decision engine and assertion server
    // application
    AppRequestClean,     // exploits no known flaw
    AppArtefactGenuine,  // built and signed by the pipeline
    AppBehaviourNormal,  // operations usual for the role
    AppChangeSigned,     // the policy change is signed
    AppChangeApprovers,  // persons who approved it
    AppRightsReconciled, // the system's own list of users agrees with HR's
    // data
    DataLabelled,       // has a class and a label
    DataClassified,     // was classified when the store was made
    DataStaysInside,    // goes to nobody outside
    DataRows,           // asked for today, this request included
    DataPeriodRows,     // asked for in the review period
    DataIntact,         // nothing destroyed it
    DataRestoreMinutes, // until service is back from the copy
    DataMediaInHand,    // no medium with it is lost
    DataStorePlain,     // shown by the application that holds the key, not taken as raw bytes
};
inline constexpr int gatewayFactCount = static_cast<int>(GatewayFact::DataStorePlain) + 1;

struct FactInfo
{
    const char* key; ///< "device.health"
    GatewayFact fact;
    FactKind kind;
    FactOrigin origin;
    int ordinary; ///< the number of a statement that a step does not make
};

/// In the order of the enumeration.
[[nodiscard]] const FactInfo& factInfo(GatewayFact fact);
[[nodiscard]] QString gatewayFactKey(GatewayFact fact);
[[nodiscard]] std::optional<GatewayFact> gatewayFactFromKey(const QString& key);

/// "true", "false", "missing", "stale", "conflicting".
[[nodiscard]] QString truthKey(Truth truth);
[[nodiscard]] std::optional<Truth> truthFromKey(const QString& key);

/// A fact as it is known at one moment.
struct FactValue
{
    Truth truth = Truth::Missing;
    qint64 value = 0; ///< of a number that is known

    bool operator==(const FactValue&) const = default;
};

} // namespace zt
