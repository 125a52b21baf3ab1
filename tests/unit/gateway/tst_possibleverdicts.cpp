// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/casetable.h"
#include "model/gateway/possibleverdicts.h"

#include <QTest>

#include <random>

using namespace zt;

namespace {

using F = GatewayFact;

const QList<F> yesNos{F::IdentityKnown, F::DeviceKnown, F::PlaceListed, F::SessionLive};
const QList<F> numbers{F::DeviceHealth, F::DataRows};

/// A number each way a policy can look at it (those of the small ones speak of 0 … 6, the shipped
/// one besides of 8, 10 and 1000), and unknown.
QList<FactValue> everyValue(F fact)
{
    QList<FactValue> all;
    if (factInfo(fact).kind == FactKind::YesNo) {
        all = {{Truth::True, 0}, {Truth::False, 0}};
    } else {
        for (const qint64 number : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 999, 1000, 1001, 1'000'000}) {
            all.append({Truth::True, number});
        }
    }
    for (const Truth truth : {Truth::Missing, Truth::Stale, Truth::Conflicting}) {
        all.append({truth, 0});
    }
    return all;
}

/// What the engine itself says under every completion, one after the other.
VerdictSet bruteForce(const RuleBook& book,
                      const GatewaySystem* system,
                      TrustAlgorithm algorithm,
                      FactTable facts,
                      QList<F> open,
                      GatewayAction action = GatewayAction::Request,
                      Operation operation = Operation::Read)
{
    VerdictSet found;
    if (open.isEmpty()) {
        const ItemMask all = ~ItemMask();
        const Verdict verdict =
            book.decide(action, operation, facts, system, all, algorithm).answer.verdict;
        found.add(loggedAs(verdict));
        return found;
    }
    const F fact = open.takeFirst();
    for (const FactValue value : everyValue(fact)) {
        facts.set(fact, value);
        found.add(bruteForce(book, system, algorithm, facts, open, action, operation));
    }
    return found;
}

class SmallPolicies
{
public:
    explicit SmallPolicies(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

    FactTest test()
    {
        FactTest one;
        if (upTo(2) < 2) {
            one.fact = yesNos[upTo(3)];
            one.kind = upTo(1) == 0 ? FactTest::Kind::Holds : FactTest::Kind::FailsToHold;
        } else {
            one.fact = numbers[upTo(1)];
            one.kind = static_cast<FactTest::Kind>(2 + upTo(2));
            one.literal = upTo(6);
            if (upTo(3) == 0) {
                one.number = upTo(1) == 0 ? PolicyNumber::SystemRowsLimit // may be stated or not
                                          : PolicyNumber::SystemHealthMin;
            }
        }
        return one;
    }

    GatewayPolicy policy()
    {
        GatewayPolicy policy;
        const int rules = 1 + upTo(5);
        for (int i = 0; i < rules; ++i) {
            GatewayRule rule;
            rule.actions = {GatewayAction::Request};
            for (int conditions = upTo(2); conditions > 0; --conditions) {
                rule.when.append(test());
            }
            rule.require = test();
            for (int truth = 1; truth < truthCount; ++truth) {
                rule.answers[static_cast<size_t>(truth)] = {static_cast<Verdict>(upTo(6)),
                                                            upTo(4) == 0};
            }
            rule.weight = upTo(1) * upTo(6);
            policy.rules.append(rule);
        }
        return policy;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestPossibleVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCompletionIsSeen_data();
    void everyCompletionIsSeen();
    void shippedPolicyAgreesWithEveryCompletion_data();
    void shippedPolicyAgreesWithEveryCompletion();
    void openFactsDecide();
    void nothingKnownLeavesEverythingPossible();
};

void TestPossibleVerdicts::everyCompletionIsSeen_data()
{
    QTest::addColumn<bool>("score");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 300; ++seed) {
        QTest::addRow("criteria %u", seed) << false << seed;
        QTest::addRow("score %u", seed) << true << seed + 1000;
    }
}

/// Small policies made at random, some of the facts known: exactly what trying all values gives.
void TestPossibleVerdicts::everyCompletionIsSeen()
{
    QFETCH(bool, score);
    QFETCH(unsigned, seed);
    SmallPolicies make(seed);
    const GatewayPolicy policy = make.policy();
    const RuleBook book(policy);
    GatewaySystem system;
    system.healthMin = make.upTo(6);
    system.rowsLimit = make.upTo(1) * 5;
    system.trustMin = make.upTo(10);
    const GatewaySystem* asked = make.upTo(4) == 0 ? nullptr : &system;
    FactTable facts;
    FactMask known;
    QList<F> open;
    for (const F fact : yesNos + numbers) {
        if (make.upTo(2) == 0 || open.size() > 3) {
            const QList<FactValue> values = everyValue(fact);
            facts.set(fact, values[make.upTo(static_cast<int>(values.size()) - 1)]);
            known.set(static_cast<size_t>(fact));
        } else {
            open.append(fact);
        }
    }
    const TrustAlgorithm algorithm{score, true};
    const OpenQuestion question(
        book, GatewayAction::Request, Operation::Read, asked, ~ItemMask(), algorithm);
    const PossibleVerdicts possible = question.possible(facts, known);
    QVERIFY(possible.verdicts == bruteForce(book, asked, algorithm, facts, open));
    QVERIFY((possible.open & known).none());
    QVERIFY(possible.verdicts.count() == 1 ? possible.open.none() : possible.open.any());
}

void TestPossibleVerdicts::shippedPolicyAgreesWithEveryCompletion_data()
{
    QTest::addColumn<QList<int>>("open");
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("action");
    const auto row = [](const QList<F>& open, const char* system, GatewayAction action) {
        QList<int> numbersOfFacts;
        QString name = QLatin1String(system);
        for (const F fact : open) {
            numbersOfFacts.append(static_cast<int>(fact));
            name += u' ' + gatewayFactKey(fact);
        }
        QTest::newRow(qPrintable(name))
            << numbersOfFacts << QString::fromLatin1(system) << static_cast<int>(action);
    };
    const auto request = GatewayAction::Request;
    const auto signIn = GatewayAction::SignIn;
    row({F::DeviceKnown, F::DeviceHealth}, "reporting", request);
    row({F::SessionLive, F::AccountEnabled, F::TimeInHours}, "mail", request);
    row({F::AccountInternal, F::PrivilegeApproved, F::TimeInWindow}, "network-management", request);
    row({F::DataIntact, F::DataRestoreMinutes, F::DataRows}, "reporting", request);
    row({F::IdentityWebauthn, F::IdentitySecretRight, F::IdentitySignatureValid},
        "document",
        signIn);
    row({F::IdentityWebauthn, F::AccountPerson, F::IdentityFactors, F::AccountPasswordFresh},
        "eip",
        signIn);
    row({F::AccountInternal, F::AccountProofing, F::PlaceListed, F::PlacePlausible},
        "network-management",
        signIn);
}

/// The shipped policy, everything in order but a few facts that nobody states.
void TestPossibleVerdicts::shippedPolicyAgreesWithEveryCompletion()
{
    QFETCH(QList<int>, open);
    QFETCH(QString, system);
    QFETCH(int, action);
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const RuleBook book(policy);
    const GatewaySystem* asked = policy.system(system);
    FactMask known = ~FactMask();
    QList<F> facts;
    for (const int fact : open) {
        known.reset(static_cast<size_t>(fact));
        facts.append(static_cast<F>(fact));
    }
    const FactTable ordinary = ordinaryFacts(*asked, policy);
    for (const bool score : {false, true}) {
        const TrustAlgorithm algorithm{score, true};
        const OpenQuestion question(book,
                                    static_cast<GatewayAction>(action),
                                    Operation::Read,
                                    asked,
                                    ~ItemMask(),
                                    algorithm);
        QVERIFY(question.possible(ordinary, known).verdicts ==
                bruteForce(book,
                           asked,
                           algorithm,
                           ordinary,
                           facts,
                           static_cast<GatewayAction>(action),
                           Operation::Read));
    }
}

/// R-DEV-01 asks for device.known where the system is not open to any device; the health of a
/// device that is not known is not asked for.
void TestPossibleVerdicts::openFactsDecide()
{
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const RuleBook book(policy);
    const GatewaySystem* reporting = policy.system(QStringLiteral("reporting"));
    const OpenQuestion question(
        book, GatewayAction::Request, Operation::Read, reporting, ~ItemMask(), {});
    FactTable facts = ordinaryFacts(*reporting, policy);
    FactMask known = ~FactMask();
    PossibleVerdicts possible = question.possible(facts, known);
    QVERIFY(possible.verdicts.lowest() == LoggedVerdict::Allow);
    QCOMPARE(possible.verdicts.count(), 1);
    QCOMPARE(possible.rule, -1);

    known.reset(static_cast<size_t>(F::DeviceKnown));
    possible = question.possible(facts, known);
    QVERIFY(possible.verdicts.has(LoggedVerdict::Allow));
    QVERIFY(possible.verdicts.has(LoggedVerdict::Deny));
    QCOMPARE(possible.verdicts.count(), 2);
    QCOMPARE(possible.open.count(), size_t(1));
    QVERIFY(possible.open.test(static_cast<size_t>(F::DeviceKnown)));

    // What is refused anyhow needs no more facts.
    facts.set(F::AccountEmployed, false);
    possible = question.possible(facts, known);
    QVERIFY(possible.verdicts.lowest() == LoggedVerdict::Deny);
    QCOMPARE(possible.verdicts.count(), 1);
    QVERIFY(possible.open.none());
    QCOMPARE(policy.rules.at(possible.rule).id, QStringLiteral("R-LIFE-02"));
}

void TestPossibleVerdicts::nothingKnownLeavesEverythingPossible()
{
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const RuleBook book(policy);
    for (const bool score : {false, true}) {
        const OpenQuestion question(book,
                                    GatewayAction::Request,
                                    Operation::Read,
                                    policy.system(QStringLiteral("reporting")),
                                    ~ItemMask(),
                                    {score, true});
        const PossibleVerdicts possible = question.possible({}, {});
        QCOMPARE(possible.verdicts.count(), 4);
        QVERIFY(possible.open.count() > 20);
    }
}

QTEST_APPLESS_MAIN(TestPossibleVerdicts)
#include "tst_possibleverdicts.moc"
