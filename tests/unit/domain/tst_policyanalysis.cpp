// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/policyanalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

using Kind = Ruling::Kind;

/// Password policies; the numbers are the exchange's (6 characters, 90 days) and the city's (8).
class TestPolicyAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void classes_data();
    void classes();
    void longest_data();
    void longest();
    void population();
    void anUnaffectedRowChangesNothing();
};

namespace {

const QStringList allClasses{
    QStringLiteral("letter"), QStringLiteral("digit"), QStringLiteral("symbol")};

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters)
{
    return ruleOf(AnalysisKind::PasswordPolicy, id, parameters);
}

EvidenceRuleSet allRules()
{
    return setOf({rule("min-length", {numberOf("min_length", 6, "characters")}),
                  rule("classes", {wordsOf("require", allClasses, "classes")}),
                  rule("max-age", {numberOf("max_age_days", 90, "days")}),
                  rule("history", {numberOf("min_history", 3, "passwords")}),
                  rule("lockout", {numberOf("max_lockout_attempts", 5, "attempts")})});
}

} // namespace

void TestPolicyAnalysis::numbers_data()
{
    QTest::addColumn<int>("at"); // of the rules
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("5 characters") << 0 << 5 << int(Kind::Exception);
    QTest::newRow("6 characters") << 0 << 6 << int(Kind::Holds);
    QTest::newRow("no length told") << 0 << -1 << int(Kind::CannotJudge);
    QTest::newRow("90 days") << 2 << 90 << int(Kind::Holds);
    QTest::newRow("91 days") << 2 << 91 << int(Kind::Exception);
    QTest::newRow("never") << 2 << 0 << int(Kind::Exception);
    QTest::newRow("no age told") << 2 << -1 << int(Kind::CannotJudge);
    QTest::newRow("2 remembered") << 3 << 2 << int(Kind::Exception);
    QTest::newRow("3 remembered") << 3 << 3 << int(Kind::Holds);
    QTest::newRow("none remembered") << 3 << 0 << int(Kind::Exception);
    QTest::newRow("locked at 5") << 4 << 5 << int(Kind::Holds);
    QTest::newRow("locked at 6") << 4 << 6 << int(Kind::Exception);
    QTest::newRow("never locked") << 4 << 0 << int(Kind::Exception);
}

void TestPolicyAnalysis::numbers()
{
    QFETCH(int, at);
    QFETCH(int, value);
    PolicyRow policy;
    const auto told = value < 0 ? std::nullopt : std::optional<qint64>(value);
    policy.minLength = told;
    policy.maxAgeDays = told;
    policy.history = told;
    policy.lockoutAttempts = told;
    QTEST(int(judgePolicy(allRules().rules[at], policy).kind), "kind");
}

void TestPolicyAnalysis::classes_data()
{
    QTest::addColumn<int>("promised"); // kinds of four
    QTest::addColumn<QString>("off");
    QTest::addColumn<int>("kind");
    QTest::newRow("four kinds") << 4 << "" << int(Kind::Holds);
    QTest::newRow("three kinds") << 3 << "" << int(Kind::CannotJudge);
    QTest::newRow("nothing told") << 0 << "" << int(Kind::CannotJudge);
    QTest::newRow("three kinds, no symbol") << 3 << "symbol" << int(Kind::Exception);
    QTest::newRow("off") << 0 << "letter digit symbol" << int(Kind::Exception);
}

void TestPolicyAnalysis::classes()
{
    QFETCH(int, promised);
    QFETCH(QString, off);
    PolicyRow policy;
    promiseClasses(policy, promised);
    policy.letter = off.contains(QLatin1String("letter")) ? std::optional(false) : policy.letter;
    policy.digit = off.contains(QLatin1String("digit")) ? std::optional(false) : policy.digit;
    policy.symbol = off.contains(QLatin1String("symbol")) ? std::optional(false) : policy.symbol;
    const Ruling ruling = judgePolicy(allRules().rules[1], policy);
    QTEST(int(ruling.kind), "kind");
    if (ruling.kind == Kind::Exception) {
        QCOMPARE(ruling.value.text,
                 QStringLiteral("- ") + off.split(u' ').join(QStringLiteral(", ")));
    }
}

/// July to September; March to August.
void TestPolicyAnalysis::longest_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::newRow("one") << 1 << 31;
    QTest::newRow("three") << 3 << 92;
    QTest::newRow("six") << 6 << 184;
}

void TestPolicyAnalysis::longest()
{
    QFETCH(int, months);
    QTEST(longestMonths(months), "days");
    const EvidenceRule age = rule("max-age", {numberOf("max_age_months", months, "months")});
    PolicyRow policy;
    policy.maxAgeDays = longestMonths(months);
    QCOMPARE(judgePolicy(age, policy).kind, Kind::Holds);
    policy.maxAgeDays = longestMonths(months) + 1;
    QCOMPARE(judgePolicy(age, policy).kind, Kind::Exception);
}

void TestPolicyAnalysis::population()
{
    PolicyAnalysis analysis(allRules());
    PolicyRow policy;
    policy.row = 1;
    policy.name = QStringLiteral("網域");
    policy.minLength = 5;
    policy.maxAgeDays = 42;
    analysis.take(policy);
    const AnalysisResult result = std::move(analysis).finish();
    QCOMPARE(result.population, 1);
    QCOMPARE(exceptionsOf(result), QStringList{QStringLiteral("1 min-length 5 6")});
    QCOMPARE(result.cannotJudge(), 3);
}

/// Wherever a policy in order stands among others, what is said of them stays.
void TestPolicyAnalysis::anUnaffectedRowChangesNothing()
{
    const auto resultOf = [](int place) {
        PolicyAnalysis analysis(allRules());
        for (int i = 0; i < 10; ++i) {
            if (i == place) {
                analysis.take({99, QStringLiteral("in order"), 12, 60, 24, 3, true, true, true});
            }
            PolicyRow policy;
            policy.row = 2 + i;
            policy.name = QString::number(i);
            policy.minLength = 3 + i; // 3, 4, 5 are too short
            policy.maxAgeDays = i % 3 == 0 ? std::nullopt : std::optional<qint64>(89 + i);
            policy.history = i % 4; // 0, 1, 2 are too few
            policy.lockoutAttempts = 5;
            policy.digit = i % 2 == 0;
            analysis.take(policy);
        }
        return std::move(analysis).finish();
    };
    const AnalysisResult without = resultOf(-1);
    QCOMPARE(without.rules[0].exceptions, 3);
    QCOMPARE(without.rules[2].cannotJudge, 4); // 0, 3, 6, 9
    QCOMPARE(without.rules[2].exceptions, 5);  // 91, 93, 94, 96, 97 days
    QCOMPARE(without.rules[3].exceptions, 8);
    for (int place = 0; place < 10; ++place) {
        const AnalysisResult with = resultOf(place);
        QCOMPARE(with.exceptions, without.exceptions);
        QCOMPARE(with.cannotJudge(), without.cannotJudge());
        QCOMPARE(with.population, without.population + 1);
        for (qsizetype i = 0; i < with.rules.size(); ++i) {
            QCOMPARE(with.rules[i].tested, without.rules[i].tested + 1);
        }
    }
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestPolicyAnalysis)
#include "tst_policyanalysis.moc"
