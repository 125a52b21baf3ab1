// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistrules.h"

#include <QJsonObject>
#include <QTest>

namespace zt {

/// Which points belong in an audit, over everything that can be known and not known about it.
class TestChecklistRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownIsWhatItsCompletionsLeaveOpen();
    void reasonsNameTheDecidingDemands();
    void periods_data();
    void periods();
    void aPackWithoutTiers();
    void frequencies();
    void repeatedPoints();
};

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// Three tiers: "small" is 3, "big" is 1 and 2, "all" is everyone, "none" nobody.
Checklist threeTiers()
{
    Checklist list;
    for (const char* set : {"all", "big", "small", "none"}) {
        TierSet tierSet;
        tierSet.id = s(set);
        list.tierSets.append(tierSet);
    }
    for (int number = 1; number <= 3; ++number) {
        FirmTier tier;
        tier.id = QString::number(number);
        tier.tier = number;
        tier.sets = {s("all"), number < 3 ? s("big") : s("small")};
        list.tiers.append(tier);
    }
    list.tiers[0].healthCheckMonths = 12;
    return list;
}

bool tierIn(int tier, const QStringList& sets)
{
    return sets.isEmpty() || sets.contains(s("all")) || (sets.contains(s("big")) && tier < 3) ||
           (sets.contains(s("small")) && tier == 3);
}

/// Two-valued: everything about the audit is known.
bool appliesOutright(const ChecklistPoint& point, int tier, const QString& kind, int facts)
{
    const auto holds = [&](const ApplicabilityRule& rule) {
        const bool kindOk = rule.auditKinds.isEmpty() || rule.auditKinds.contains(kind);
        bool factsOk = true;
        for (const QString& fact : rule.facts) {
            factsOk = factsOk && ((facts >> (fact == s("f0") ? 0 : 1)) & 1) == 1;
        }
        return tierIn(tier, rule.tierSets) && kindOk && factsOk;
    };
    return holds(point.appliesIf) && (point.excludedIf.isEmpty() || !holds(point.excludedIf));
}

/// What every completion of the audit's unknowns says together.
Tri overCompletions(const ChecklistPoint& point, const AuditContext& context)
{
    int yes = 0;
    int no = 0;
    for (int tier = 1; tier <= 3; ++tier) {
        for (const char* kind : {"K1", "K2"}) {
            for (int facts = 0; facts < 4; ++facts) {
                const auto fits = [&](const char* fact, int bit) {
                    const Tri known = context.facts.value(s(fact), Tri::Unknown);
                    return known == Tri::Unknown ||
                           (known == Tri::Yes) == (((facts >> bit) & 1) == 1);
                };
                const bool possible =
                    (context.tier < 1 || context.tier > 3 || context.tier == tier) &&
                    (context.auditKind.isEmpty() || context.auditKind == s(kind)) &&
                    fits("f0", 0) && fits("f1", 1);
                if (possible) {
                    ++(appliesOutright(point, tier, s(kind), facts) ? yes : no);
                }
            }
        }
    }
    return no == 0 ? Tri::Yes : (yes == 0 ? Tri::No : Tri::Unknown);
}

QList<AuditContext> allContexts()
{
    QList<AuditContext> contexts;
    for (int tier = 0; tier <= 4; ++tier) {
        for (const char* kind : {"", "K1", "K2"}) {
            for (int facts = 0; facts < 9; ++facts) {
                contexts.append({tier,
                                 s(kind),
                                 {{s("f0"), static_cast<Tri>(facts % 3)},
                                  {s("f1"), static_cast<Tri>(facts / 3)}},
                                 {}});
            }
        }
    }
    return contexts;
}

} // namespace

/// 5 × 3 × 9 audits by 72 points whose two rules ask of different things.
void TestChecklistRules::unknownIsWhatItsCompletionsLeaveOpen()
{
    const Checklist list = threeTiers();
    const QList<AuditContext> contexts = allContexts();
    const QList<QStringList> sets{{}, {s("all")}, {s("big")}, {s("small")}, {s("big"), s("small")}};
    int seen = 0;
    for (const QStringList& tierSets : sets) {
        for (const QStringList& kinds : {QStringList(), QStringList(s("K1"))}) {
            for (const QStringList& facts : {QStringList(), QStringList(s("f0"))}) {
                for (const bool excluding : {false, true}) {
                    ChecklistPoint point;
                    point.appliesIf = {tierSets, kinds, facts};
                    point.excludedIf.facts = excluding ? QStringList(s("f1")) : QStringList();
                    for (const AuditContext& context : contexts) {
                        const Tri wanted = overCompletions(point, context);
                        const PointApplicability found = applicability(list, point, context);
                        QVERIFY(found.applies == wanted);
                        QCOMPARE(found.whyNot.isEmpty(), wanted == Tri::Yes);
                        ++seen;
                    }
                }
            }
        }
    }
    QCOMPARE(seen, 5 * 2 * 2 * 2 * 135);
}

void TestChecklistRules::reasonsNameTheDecidingDemands()
{
    using Part = ApplicabilityPart;
    using Reasons = QList<ApplicabilityReason>;
    const Checklist list = threeTiers();
    ChecklistPoint point;
    point.appliesIf = {{s("big")}, {s("K1")}, {s("f0")}};
    point.excludedIf = {{}, {s("K2")}, {s("f1")}};
    const auto why = [&](int tier, const char* kind, QMap<QString, Tri> facts) {
        return applicability(list, point, {tier, s(kind), std::move(facts), {}}).whyNot;
    };
    // one No hides the unknown ones; several all stand
    QCOMPARE(why(3, "", {}), (Reasons{{Part::Tier, {s("big")}}}));
    QCOMPARE(why(3, "K2", {{s("f1"), Tri::Yes}}),
             (Reasons{{Part::Tier, {s("big")}},
                      {Part::AuditKind, {s("K1")}},
                      {Part::Exclusion, {s("K2"), s("f1")}}}));
    QCOMPARE(why(1, "", {{s("f0"), Tri::Yes}, {s("f1"), Tri::No}}),
             (Reasons{{Part::AuditKind, {s("K1")}}}));
    QCOMPARE(why(0, "K1", {}), (Reasons{{Part::Tier, {s("big")}}, {Part::Fact, {s("f0")}}}));
    QCOMPARE(why(2, "K1", {{s("f0"), Tri::Yes}}), Reasons());
    QCOMPARE(toKey(Part::Tier), s("tier"));
    QCOMPARE(toKey(Part::EffectiveTo), s("effective_to"));
}

void TestChecklistRules::periods_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("applies");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, QDate on, Tri applies, const char* part) {
        QTest::newRow(name) << on << static_cast<int>(applies) << s(part);
    };
    row("the day before", {2025, 12, 31}, Tri::No, "effective_from 2026-01-01");
    row("the first day", {2026, 1, 1}, Tri::Yes, "");
    row("the last day", {2028, 2, 29}, Tri::Yes, "");
    row("the day after", {2028, 3, 1}, Tri::No, "effective_to 2028-02-29");
    row("no day given", {}, Tri::Unknown, "effective_from 2026-01-01 effective_to 2028-02-29");
}

void TestChecklistRules::periods()
{
    QFETCH(const QDate, on);
    QFETCH(const int, applies);
    QFETCH(const QString, part);
    ChecklistPoint point;
    point.effectiveFrom = QDate(2026, 1, 1);
    point.effectiveTo = QDate(2028, 2, 29);
    const PointApplicability found = applicability({}, point, {0, {}, {}, on});
    QCOMPARE(static_cast<int>(found.applies), applies);
    QStringList parts;
    for (const ApplicabilityReason& reason : found.whyNot) {
        parts += toKey(reason.part) + u' ' + reason.demanded.join(u' ');
    }
    QCOMPARE(parts.join(u' '), part);
}

/// Where a pack knows no tiers, nothing can be said against a tier set; and nothing for it.
void TestChecklistRules::aPackWithoutTiers()
{
    ChecklistPoint point;
    for (int tier = 0; tier <= 4; ++tier) {
        QVERIFY(applicability({}, point, {tier, {}, {}, {}}).applies == Tri::Yes);
    }
    point.appliesIf.tierSets = {s("all")};
    QVERIFY(applicability({}, point, {1, {}, {}, {}}).applies == Tri::Unknown);
    point.appliesIf.tierSets = {s("none")};
    QVERIFY(applicability(threeTiers(), point, {0, {}, {}, {}}).applies == Tri::Unknown);
    QVERIFY(applicability(threeTiers(), point, {1, {}, {}, {}}).applies == Tri::No);
}

void TestChecklistRules::frequencies()
{
    const Checklist list = threeTiers();
    QCOMPARE(healthCheckMonths(list, 1), std::optional<int>(12));
    QVERIFY(!healthCheckMonths(list, 2)); // silent
    QVERIFY(!healthCheckMonths(list, 0)); // unknown
    ChecklistPoint point;
    QVERIFY(!frequencyMonths(point, 1));
    point.parameters = {{s("retention_years"), 5, s("year"), {}},
                        {s("frequency_months"), 6, s("month"), {}}};
    QCOMPARE(frequencyMonths(point, 0), std::optional<int>(6));
    point.parameters.append({s("frequency_by_tier"), QJsonObject{{s("1"), 12}}, s("month"), {}});
    QCOMPARE(frequencyMonths(point, 1), std::optional<int>(12));
    QVERIFY(!frequencyMonths(point, 2));
    QVERIFY(!frequencyMonths(point, 0));
}

void TestChecklistRules::repeatedPoints()
{
    Checklist list;
    for (const char* id : {"A", "B", "C"}) {
        ChecklistPoint point;
        point.id = s(id);
        list.points.append(point);
    }
    list.points[1].sameAs = s("A");
    QCOMPARE(distinctPoints(list), (QStringList{s("A"), s("C")}));
    QVERIFY(&answeredAt(list, list.points[1]) == &list.points[0]);
    QVERIFY(&answeredAt(list, list.points[2]) == &list.points[2]);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestChecklistRules)
#include "tst_checklistrules.moc"
