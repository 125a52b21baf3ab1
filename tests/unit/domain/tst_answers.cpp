// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"

#include <QSet>
#include <QTest>

using namespace zt;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Kleene's strong tables, as printed in textbooks: F < U < T, and = min, or = max.
    void logicIsKleenes()
    {
        constexpr Tri u = Tri::Unknown;
        constexpr Tri n = Tri::No;
        constexpr Tri y = Tri::Yes;
        const Tri rows[9][4] = {
            // a, b, and, or
            {n, n, n, n},
            {n, u, n, u},
            {n, y, n, y},
            {u, n, n, u},
            {u, u, u, u},
            {u, y, u, y},
            {y, n, n, y},
            {y, u, u, y},
            {y, y, y, y},
        };
        for (const auto& row : rows) {
            QCOMPARE(triAnd(row[0], row[1]), row[2]);
            QCOMPARE(triOr(row[0], row[1]), row[3]);
        }
        QCOMPARE(!u, u);
        QCOMPARE(!n, y);
        QCOMPARE(!y, n);
    }

    void everyAspectHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        for (int i = 0; i < aspectCount; ++i) {
            const auto aspect = static_cast<Aspect>(i);
            keys.insert(key(aspect));
            QCOMPARE(aspectFromKey(key(aspect)), std::optional<Aspect>(aspect));
        }
        QCOMPARE(keys.size(), aspectCount);
        QVERIFY(!aspectFromKey(QStringLiteral("RF7")));
        QVERIFY(!aspectFromKey(QString()));
        QVERIFY(!aspectFromKey(QStringLiteral("hr1")));
    }

    // The pack's names, from the guideline's data file.
    void keysAreThePacks()
    {
        const QStringList facts{QStringLiteral("staff_access_from_outside"),
                                QStringLiteral("cloud_service_in_use"),
                                QStringLiteral("own_privileged_infra_accounts"),
                                QStringLiteral("bulk_personal_or_sensitive_data"),
                                QStringLiteral("user_and_admin_accounts_separated"),
                                QStringLiteral("vendor_operates_system"),
                                QStringLiteral("external_institution_users"),
                                QStringLiteral("reachable_from_internet")};
        for (int i = 0; i < factCount; ++i) {
            const auto fact = static_cast<Fact>(i);
            QCOMPARE(key(fact), facts.at(i));
            QCOMPARE(factFromKey(facts.at(i)), std::optional<Fact>(fact));
        }
        QVERIFY(!factFromKey(QStringLiteral("cloud_model")));
        QVERIFY(!factFromKey(QStringLiteral("HR1")));
        QCOMPARE(key(Aspect::FactCloudModel), QStringLiteral("cloud_model"));
        QCOMPARE(conditionId(Condition::CustomerPersonalData), QStringLiteral("HR1"));
        QCOMPARE(conditionId(Condition::EmployeePersonalData), QStringLiteral("HR3"));
        QCOMPARE(conditionId(Condition::NotAutomatedService), QStringLiteral("LI1"));
        QCOMPARE(factorId(0), QStringLiteral("RF1"));
        QCOMPARE(factorId(5), QStringLiteral("RF6"));
        QCOMPARE(factorId(6), QStringLiteral("IF1"));
        QCOMPARE(factorId(10), QStringLiteral("IF5"));
        QCOMPARE(key(Aspect::Rto), QStringLiteral("rto"));
    }

    void valuesGoThroughTheirKeys()
    {
        for (const Tri value : {Tri::Unknown, Tri::No, Tri::Yes}) {
            QCOMPARE(triFromKey(toKey(value)), std::optional<Tri>(value));
        }
        for (const CloudModel value :
             {CloudModel::Unknown, CloudModel::Iaas, CloudModel::Paas, CloudModel::Saas}) {
            QCOMPARE(cloudModelFromKey(toKey(value)), std::optional<CloudModel>(value));
        }
        for (const Sector value :
             {Sector::Unset, Sector::Banking, Sector::Insurance, Sector::Securities}) {
            QCOMPARE(sectorFromKey(toKey(value)), std::optional<Sector>(value));
        }
        for (const Instrument value :
             {Instrument::Conditions, Instrument::Totals, Instrument::Both}) {
            QCOMPARE(instrumentFromKey(toKey(value)), std::optional<Instrument>(value));
        }
        QVERIFY(!triFromKey(QStringLiteral("maybe")));
        QVERIFY(!cloudModelFromKey(QStringLiteral("IaaS")));
        QVERIFY(!sectorFromKey(QStringLiteral("bank")));
        QVERIFY(!instrumentFromKey(QString()));
    }

    void eachAnswerAnswersItsAspectAlone()
    {
        const System empty;
        for (int i = 0; i < aspectCount; ++i) {
            QVERIFY(!isAnswered(empty, static_cast<Aspect>(i)));
        }
        QSet<Aspect> answered;
        const auto only = [&](const System& system, Aspect expected) {
            for (int i = 0; i < aspectCount; ++i) {
                const auto aspect = static_cast<Aspect>(i);
                QCOMPARE(isAnswered(system, aspect), aspect == expected);
            }
            answered.insert(expected);
        };
        for (int i = 0; i < factCount; ++i) {
            System system;
            system.facts.at(static_cast<size_t>(i)) = Tri::Yes;
            only(system, aspectOf(static_cast<Fact>(i)));
        }
        for (int i = 0; i < conditionCount; ++i) {
            System system;
            system.conditions.at(static_cast<size_t>(i)) = Tri::No;
            only(system, aspectOf(static_cast<Condition>(i)));
        }
        for (int i = 0; i < factorCount; ++i) {
            System system;
            system.scores.at(static_cast<size_t>(i)) = 1;
            only(system, aspectOfFactor(i));
        }
        System rto;
        rto.rtoMinutes = 0;
        only(rto, Aspect::Rto);
        System cloud;
        cloud.cloudModel = CloudModel::Saas;
        only(cloud, Aspect::FactCloudModel);
        QCOMPARE(answered.size(), aspectCount);
    }

    void cloudModelIsNotAskedWithoutCloud()
    {
        System system;
        system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] = Tri::No;
        QVERIFY(isAnswered(system, Aspect::FactCloudModel));
        system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] = Tri::Yes;
        QVERIFY(!isAnswered(system, Aspect::FactCloudModel));
    }

    // All 3^8 answers against the definition: what every completion says.
    void rulesSayWhatEveryCompletionSays()
    {
        QList<AdoptionDomain> domains = test::guideline().domains;
        domains += test::strangeGuideline().domains;
        for (const AdoptionDomain& domain : std::as_const(domains)) {
            for (int code = 0; code < 6561; ++code) {
                std::array<Tri, factCount> facts{};
                int rest = code;
                for (Tri& fact : facts) {
                    fact = static_cast<Tri>(rest % 3);
                    rest /= 3;
                }
                bool canHold = false;
                bool canFail = false;
                for (unsigned completion = 0; completion < 256; ++completion) {
                    const bool holds = holdsFor(domain.rule, facts, completion);
                    canHold = canHold || holds;
                    canFail = canFail || !holds;
                }
                const Tri expected =
                    canHold && canFail ? Tri::Unknown : (canHold ? Tri::Yes : Tri::No);
                QCOMPARE(evaluate(domain.rule, facts), expected);
            }
        }
    }

    void findsByIdOrNot()
    {
        Guideline guideline = test::guideline();
        guideline.items.append(test::textAs<GuidelineItem>("1-1"));
        guideline.sources.append(SourceDoc{QStringLiteral("ZT-BRIEF"), {}, {}, {}, {}, {}});
        QCOMPARE(guideline.domain(QStringLiteral("D4"))->rule.facts.size(), 2);
        QVERIFY(guideline.item(QStringLiteral("1-1")) != nullptr);
        QVERIFY(guideline.source(QStringLiteral("ZT-BRIEF")) != nullptr);
        QVERIFY(guideline.domain(QStringLiteral("D7")) == nullptr);
        QVERIFY(guideline.item(QString()) == nullptr);
        QVERIFY(guideline.source(QStringLiteral("D4")) == nullptr);
    }

private:
    /// Unknown facts read as the bits of `completion`.
    static bool
    holdsFor(const FactRule& rule, const std::array<Tri, factCount>& facts, unsigned completion)
    {
        int held = 0;
        for (const Fact fact : rule.facts) {
            const auto i = static_cast<size_t>(fact);
            const bool yes =
                facts.at(i) == Tri::Unknown ? (completion >> i & 1U) != 0 : facts.at(i) == Tri::Yes;
            held += yes ? 1 : 0;
        }
        return rule.kind == FactRule::Kind::All ? held == rule.facts.size() : held > 0;
    }
};

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
