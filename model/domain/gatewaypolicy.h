// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewayfacts.h"
#include "model/domain/packtext.h"

#include <array>

namespace zt {

/// What a gateway may answer, the mildest first. From Throttle on, the request is refused.
enum class Verdict : quint8 { Allow, Limit, StepUp, Throttle, Deny, Terminate, Lock };

[[nodiscard]] constexpr bool refuses(Verdict verdict)
{
    return verdict >= Verdict::Throttle;
}

/// A verdict and whether somebody is told; as text "DENY" or "STEP-UP+ALERT".
struct Answer
{
    Verdict verdict = Verdict::Allow;
    bool alert = false;

    bool operator==(const Answer&) const = default;
};

[[nodiscard]] QString verdictWord(Verdict verdict); ///< "STEP-UP"
[[nodiscard]] QString answerWord(Answer answer);
[[nodiscard]] std::optional<Answer> gatewayAnswerFromWord(const QString& word);

/// What a step of a scenario does. Rules say which they concern.
enum class GatewayAction : quint8 {
    Enrol,            ///< registers an authenticator
    SignIn,           ///< signs in at a system through the gateway; makes a session
    DeviceProof,      ///< a device proves its key
    DeviceReport,     ///< a device reports its health
    Request,          ///< asks something of a system in a session
    PresentAssertion, ///< shows the assertion server's statement to a system
    Direct,           ///< goes to a system without the gateway
    Connect,          ///< a host opens a network connection, or joins the network
    AccountEvent,     ///< an account is disabled, a person leaves or moves
    PolicyChange,     ///< somebody changes the policy
    Privilege,        ///< privileged work is approved for a while
    Deploy,           ///< an application is brought to production
    Incident,         ///< something breaks, is lost, or is flooded
    Review            ///< logs are reviewed
};
inline constexpr int gatewayActionCount = static_cast<int>(GatewayAction::Review) + 1;

[[nodiscard]] QString actionKey(GatewayAction action); ///< "sign_in"
[[nodiscard]] std::optional<GatewayAction> actionFromKey(const QString& key);

/// What a request wants to do.
enum class Operation : quint8 { Read, Write, Export, Share, Upload, Command, Administer };
inline constexpr int operationCount = static_cast<int>(Operation::Administer) + 1;

[[nodiscard]] QString operationKey(Operation operation);
[[nodiscard]] std::optional<Operation> operationFromKey(const QString& key);

/// Where in the path from person to data a rule stands.
enum class GatewayStage : quint8 {
    Identity,
    Device,
    Trust,
    Session,
    Network,
    Application,
    Data,
    Operation
};

[[nodiscard]] QString stageKey(GatewayStage stage);
[[nodiscard]] std::optional<GatewayStage> stageFromKey(const QString& key);

/// Numbers that are not in a rule but in the system asked for, or in the policy as a whole.
enum class PolicyNumber : quint8 {
    Literal, ///< the number stands in the rule
    SystemAal,
    SystemProofing,
    SystemHealthMin,
    SystemHealthFull,
    SystemIdleMinutes,
    SystemAgeMinutes,
    SystemRowsStepUp,
    SystemRowsLimit,
    SystemRowsPeriod,
    SystemRtoMinutes,
    MaxFailures,
    SourceFailures,
    SourceRate,
    Desks,
    SystemsInWindow,
    KeyAgeDays,
    Approvers
};

[[nodiscard]] QString policyNumberKey(PolicyNumber number); ///< "system.health_min", "policy.desks"
[[nodiscard]] std::optional<PolicyNumber> policyNumberFromKey(const QString& key);

/// A fact held against something. Yes/no facts must hold, or must not.
struct FactTest
{
    enum class Kind : quint8 { Holds, FailsToHold, AtLeast, AtMost, Below } kind = Kind::Holds;

    GatewayFact fact = GatewayFact::IdentityKnown;
    PolicyNumber number = PolicyNumber::Literal;
    int literal = 0;

    bool operator==(const FactTest&) const = default;
};

[[nodiscard]] QString
testKey(FactTest::Kind kind); ///< "holds", "fails", "at_least", "at_most", "below"
[[nodiscard]] std::optional<FactTest::Kind> testFromKey(const QString& key);

/// A rule: what must be so, when it is asked, and what is answered when it is not so, or not known.
/// It says nothing (ALLOW) where its requirement is met.
struct GatewayRule : GuidelineText
{
    QString item;        ///< of the guideline, which switches it; empty: always there
    QStringList restsOn; ///< items without which it cannot work
    QString liftedBy;    ///< item that takes it away: what would keep users out is repaired
    GatewayStage stage = GatewayStage::Identity;
    QList<GatewayAction> actions;
    QList<Operation> operations; ///< empty: all
    QList<FactTest> when; ///< all of them; a fact that is not known counts as met, so that not
                          ///< knowing never takes a rule away
    FactTest require;
    std::array<Answer, truthCount> answers; ///< by Truth; that of True is always ALLOW
    bool contextual = false;                ///< looks at history; silent under a singular algorithm
    int weight = 0;           ///< tenths lost in a score; 0: a hard rule under any algorithm
    bool quarantines = false; ///< a refusal isolates the device

    [[nodiscard]] Answer answer(Truth truth) const { return answers[static_cast<size_t>(truth)]; }
};

/// A system behind the gateway and what it asks for.
struct GatewaySystem
{
    QString id;
    Bilingual name;
    bool critical = false;
    bool openDevice = false; ///< may be used from devices that the firm does not manage
    int aal = 2;             ///< 1…3
    int proofing = 2;        ///< level of assurance asked of everybody, 1…4
    int healthMin = 0;       ///< tenths: less is refused
    int healthFull = 0;      ///< tenths: less is limited
    int trustMin = 0;        ///< tenths: of the score
    QStringList roles;       ///< to whom it is open
    QStringList countries;   ///< from where; two letters
    int hoursFrom = 0;       ///< minute of the day, local
    int hoursTo = 1440;      ///< the first minute outside
    QList<int> weekdays;     ///< 1 = Monday
    int idleMinutes = 60;
    int ageMinutes = 1440;
    int rowsStepUp = 0;
    int rowsLimit = 0;
    int rowsPeriod = 0; ///< over the review period
    int rtoMinutes = 0;

    bool operator==(const GatewaySystem&) const = default;
};

/// The least time between two places.
struct Travel
{
    QString from;
    QString to;
    int minutes = 0;

    bool operator==(const Travel&) const = default;
};

struct GatewayPlace
{
    QString id;
    Bilingual name;
    QString country; ///< two letters

    bool operator==(const GatewayPlace&) const = default;
};

/// How accounts and passwords age, as a published rule set has it. Months are calendar months; what
/// a rule set does not say is nothing.
struct AccountRules : PackEntry
{
    std::optional<int> passwordMonths;
    std::optional<int> passwordDays;
    std::optional<int> suspendMonths;
    std::optional<int> deleteMonths;
    int minLength = 0;
    bool letter = false;
    bool digit = false;
    bool symbol = false;
    std::optional<int> maxFailures;
};

/// Why an item is decisive in no scenario.
struct NotDemonstrable
{
    QString item;
    Bilingual reason;
};

/// Everything the decision engine goes by.
struct GatewayPolicy
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QStringList items;          ///< all items of the guideline, in its order
    QList<GuidelineText> facts; ///< how facts are called: `id` is a fact's key
    QList<AccountRules> accountRules;
    QString accountRulesInForce; ///< id of one of them
    int maxFailures = 3;
    Verdict failureConsequence = Verdict::Terminate;
    int sourceFailures = 0; ///< wrong secrets from one network in the window
    int sourceRate = 0;     ///< requests per second of one source
    int capacity = 0;       ///< requests per second that the gateway carries
    int desks = 0;
    int systemsInWindow = 0;
    int windowMinutes = 0; ///< of history
    int reviewDays = 0;
    int keyAgeDays = 0;
    int approvers = 0;
    int healthPeriodMinutes = 0; ///< older than that, health is stale
    QList<GatewayPlace> places;
    QList<Travel> travel;
    QList<GatewaySystem> systems;
    QList<GatewayRule> rules; ///< in the order in which they are asked
    QList<NotDemonstrable> notDemonstrable;
    QList<GuidelineText> notes;

    [[nodiscard]] const GatewaySystem* system(const QString& systemId) const;
    [[nodiscard]] const GatewayRule* rule(const QString& ruleId) const;
    [[nodiscard]] const AccountRules* rulesInForce() const;
    [[nodiscard]] int itemIndex(const QString& item) const; ///< -1 where there is no such item
};

} // namespace zt
