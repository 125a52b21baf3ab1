// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/guidelinecheck.h"

#include "checklists/packrules.h"

#include <QMap>

namespace zt {

using namespace packs;

namespace {

PackCheck checkSources(const Guideline& g)
{
    const std::array checks{
        sourceKeysOnce(g.sources),
        sourcesResolve(g.pillars, "pillars", g.sources),
        sourcesResolve(g.levels, "levels", g.sources),
        sourcesResolve(g.facts, "facts", g.sources),
        sourcesResolve(g.domains, "domains", g.sources),
        sourcesResolve(g.overlaps, "overlaps", g.sources),
        sourcesResolve(g.scenarios, "scenarios", g.sources),
        sourcesResolve(g.highRisk, "high_risk", g.sources),
        sourcesResolve(g.lowImpact, "low_impact", g.sources),
        sourcesResolve(g.factors, "factors", g.sources),
        sourcesResolve(g.totalsNotes, "totals", g.sources),
        sourcesResolve(g.items, "items", g.sources),
        sourcesResolve(g.cloudMatrix, "cloud_matrix", g.sources),
        sourcesResolve(g.emphases, "emphases", g.sources),
        sourcesResolve(g.notes, "notes", g.sources),
    };
    return firstFault(checks);
}

PackCheck checkIds(const Guideline& g)
{
    const std::array checks{
        uniqueIds(g.pillars, "pillars"),
        uniqueIds(g.levels, "levels"),
        uniqueIds(g.facts, "facts"),
        uniqueIds(g.domains, "domains"),
        uniqueIds(g.overlaps, "overlaps"),
        uniqueIds(g.scenarios, "scenarios"),
        uniqueIds(g.highRisk, "high_risk"),
        uniqueIds(g.lowImpact, "low_impact"),
        uniqueIds(g.factors, "factors"),
        uniqueIds(g.totalsNotes, "totals"),
        uniqueIds(g.items, "items"),
        uniqueIds(g.notes, "notes"),
    };
    return firstFault(checks);
}

PackCheck checkOrder(const Guideline& g)
{
    constexpr int questionCount = factCount + 1;
    QStringList questions;
    for (int i = 0; i < questionCount; ++i) {
        questions.append(key(static_cast<Aspect>(i)));
    }
    QStringList factors;
    for (int i = 0; i < factorCount; ++i) {
        factors.append(factorId(i));
    }
    const QStringList highRisk{conditionId(Condition::CustomerPersonalData),
                               conditionId(Condition::CustomerTransactionData),
                               conditionId(Condition::EmployeePersonalData)};
    const QStringList lowImpact{conditionId(Condition::NotAutomatedService), QStringLiteral("LI2")};
    const std::array checks{
        idsAre(g.facts, "facts", questions),
        idsAre(g.factors, "factors", factors),
        idsAre(g.highRisk, "high_risk", highRisk),
        idsAre(g.lowImpact, "low_impact", lowImpact),
        idsAre(g.totalsNotes, "totals", {QStringLiteral("TR"), QStringLiteral("TI")}),
        ordersCount(g.levels, "levels"),
    };
    return firstFault(checks);
}

PackCheck checkDomains(const Guideline& g)
{
    const QSet<QString> known = idSet(g.domains);
    for (qsizetype i = 0; i < g.domains.size(); ++i) {
        const AdoptionDomain& domain = g.domains[i];
        if (auto fault = checkReferences(
                domain.mayOverlapWith, known, at("domains", i, "may_overlap_with"))) {
            return fault;
        }
        if (domain.mayOverlapWith.contains(domain.id)) {
            return PackFault{at("domains", i, "may_overlap_with"),
                             QStringLiteral("names the domain itself")};
        }
        const QSet<Fact> facts(domain.rule.facts.begin(), domain.rule.facts.end());
        if (facts.size() != domain.rule.facts.size()) {
            return PackFault{at("domains", i, "rule"), QStringLiteral("names a fact twice")};
        }
    }
    for (qsizetype i = 0; i < g.overlaps.size(); ++i) {
        const DomainOverlap& overlap = g.overlaps[i];
        if (!known.contains(overlap.from)) {
            return unresolved(at("overlaps", i, "from"), overlap.from);
        }
        if (!known.contains(overlap.with)) {
            return unresolved(at("overlaps", i, "with"), overlap.with);
        }
    }
    return {};
}

PackCheck checkScenarios(const Guideline& g)
{
    const QSet<QString> known = idSet(g.domains);
    for (qsizetype i = 0; i < g.scenarios.size(); ++i) {
        const WorkedScenario& s = g.scenarios[i];
        if (auto fault = checkReferences(
                s.expectedApplicable, known, at("scenarios", i, "expected_applicable"))) {
            return fault;
        }
        if (auto fault = checkReferences(
                s.expectedNotApplicable, known, at("scenarios", i, "expected_not_applicable"))) {
            return fault;
        }
        for (const QString& id : s.expectedNotApplicable) {
            if (s.expectedApplicable.contains(id)) {
                return PackFault{
                    at("scenarios", i, "expected_not_applicable"),
                    QStringLiteral("\"%1\" is expected both to apply and not to apply").arg(id)};
            }
        }
    }
    return {};
}

PackCheck checkFactors(const Guideline& g)
{
    for (qsizetype i = 0; i < g.factors.size(); ++i) {
        for (size_t k = 0; k < g.factors[i].levels.size(); ++k) {
            const int wanted = 3 - static_cast<int>(k);
            const int found = g.factors[i].levels[k].score;
            if (found != wanted) {
                return expected(at("factors", i, "levels/") + QString::number(k) +
                                    QLatin1String("/score"),
                                QString::number(wanted),
                                QString::number(found));
            }
        }
    }
    return {};
}

PackCheck
countsAre(const QMap<QString, int>& counts, const QMap<QString, int>& wanted, const QString& what)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (counts.value(it.key()) != it.value()) {
            return PackFault{QStringLiteral("/items"),
                             QStringLiteral("%1 %2 has %3 items, expected %4")
                                 .arg(what, it.key())
                                 .arg(counts.value(it.key()))
                                 .arg(it.value())};
        }
    }
    return {};
}

PackCheck checkItems(const Guideline& g)
{
    const QSet<QString> pillars = idSet(g.pillars);
    const QSet<QString> levels = idSet(g.levels);
    QMap<QString, int> byPillar;
    QMap<QString, int> byLevel;
    for (qsizetype i = 0; i < g.items.size(); ++i) {
        const GuidelineItem& item = g.items[i];
        if (!pillars.contains(item.pillar)) {
            return unresolved(at("items", i, "pillar"), item.pillar);
        }
        if (!levels.contains(item.level)) {
            return unresolved(at("items", i, "level"), item.level);
        }
        ++byPillar[item.pillar];
        ++byLevel[item.level];
    }
    const QMap<QString, int> pillarCounts{{QStringLiteral("P1"), 7},
                                          {QStringLiteral("P2"), 7},
                                          {QStringLiteral("P3"), 7},
                                          {QStringLiteral("P4"), 7},
                                          {QStringLiteral("P5"), 8}};
    const QMap<QString, int> levelCounts{{QStringLiteral("I"), 12},
                                         {QStringLiteral("II"), 10},
                                         {QStringLiteral("III"), 9},
                                         {QStringLiteral("IV"), 5}};
    if (PackCheck fault = countsAre(byPillar, pillarCounts, QStringLiteral("pillar"))) {
        return fault;
    }
    return countsAre(byLevel, levelCounts, QStringLiteral("level"));
}

PackCheck checkCloudMatrix(const Guideline& g)
{
    constexpr int statedRows = 31;
    const QSet<QString> items = idSet(g.items);
    QSet<QString> seen;
    int stated = 0;
    for (qsizetype i = 0; i < g.cloudMatrix.size(); ++i) {
        const CloudRow& row = g.cloudMatrix[i];
        if (!items.contains(row.item)) {
            return unresolved(at("cloud_matrix", i, "item"), row.item);
        }
        if (seen.contains(row.item)) {
            return repeated(at("cloud_matrix", i, "item"), row.item);
        }
        seen.insert(row.item);
        for (const Tri value : {row.iaas, row.paas, row.saas}) {
            if ((value != Tri::Unknown) != row.stated) {
                return PackFault{
                    at("cloud_matrix", i),
                    QStringLiteral(
                        "a stated row answers for all three models, an unstated row for none")};
            }
        }
        stated += row.stated ? 1 : 0;
    }
    if (stated != statedRows) {
        return PackFault{
            QStringLiteral("/cloud_matrix"),
            QStringLiteral("%1 rows are stated, expected %2").arg(stated).arg(statedRows)};
    }
    return {};
}

} // namespace

PackCheck checkGuideline(const Guideline& guideline)
{
    for (const auto check : {checkIds,
                             checkOrder,
                             checkSources,
                             checkDomains,
                             checkScenarios,
                             checkFactors,
                             checkItems,
                             checkCloudMatrix}) {
        if (PackCheck fault = check(guideline)) {
            return fault;
        }
    }
    return {};
}

} // namespace zt
