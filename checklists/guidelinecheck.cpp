// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/guidelinecheck.h"

#include <QMap>
#include <QSet>

#include <array>

namespace zt {

namespace {

QString at(const char* list, qsizetype index, const char* field = nullptr)
{
    QString path =
        QLatin1Char('/') + QLatin1String(list) + QLatin1Char('/') + QString::number(index);
    if (field != nullptr) {
        path += QLatin1Char('/') + QLatin1String(field);
    }
    return path;
}

PackFault expected(const QString& path, const QString& wanted, const QString& found)
{
    return {path, QStringLiteral("expected \"%1\", found \"%2\"").arg(wanted, found)};
}

PackFault unresolved(const QString& path, const QString& id)
{
    return {path, QStringLiteral("\"%1\" is not defined in this pack").arg(id)};
}

PackFault repeated(const QString& path, const QString& id)
{
    return {path, QStringLiteral("\"%1\" occurs twice").arg(id)};
}

template <class T>
PackCheck uniqueIds(const QList<T>& list, const char* name)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (seen.contains(list[i].id)) {
            return repeated(at(name, i, "id"), list[i].id);
        }
        seen.insert(list[i].id);
    }
    return {};
}

template <class T>
PackCheck sourcesResolve(const QList<T>& list, const char* name, const Guideline& g)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (qsizetype k = 0; k < list[i].sources.size(); ++k) {
            const QString& doc = list[i].sources[k].doc;
            if (g.source(doc) == nullptr) {
                return unresolved(
                    at(name, i, "sources/") + QString::number(k) + QLatin1String("/doc"), doc);
            }
        }
    }
    return {};
}

/// Ids must stand in the order in which the program counts them.
template <class T>
PackCheck idsAre(const QList<T>& list, const char* name, const QStringList& wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString found = i < list.size() ? list[i].id : QString();
        if (found != wanted[i]) {
            return expected(at(name, i, "id"), wanted[i], found);
        }
    }
    return {};
}

template <class T>
QSet<QString> idSet(const QList<T>& list)
{
    QSet<QString> ids;
    for (const T& value : list) {
        ids.insert(value.id);
    }
    return ids;
}

PackCheck checkSources(const Guideline& g)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < g.sources.size(); ++i) {
        if (keys.contains(g.sources[i].key)) {
            return repeated(at("sources", i, "key"), g.sources[i].key);
        }
        keys.insert(g.sources[i].key);
    }
    const std::array checks{
        sourcesResolve(g.pillars, "pillars", g),
        sourcesResolve(g.levels, "levels", g),
        sourcesResolve(g.facts, "facts", g),
        sourcesResolve(g.domains, "domains", g),
        sourcesResolve(g.overlaps, "overlaps", g),
        sourcesResolve(g.scenarios, "scenarios", g),
        sourcesResolve(g.highRisk, "high_risk", g),
        sourcesResolve(g.lowImpact, "low_impact", g),
        sourcesResolve(g.factors, "factors", g),
        sourcesResolve(g.totalsNotes, "totals", g),
        sourcesResolve(g.items, "items", g),
        sourcesResolve(g.cloudMatrix, "cloud_matrix", g),
        sourcesResolve(g.emphases, "emphases", g),
        sourcesResolve(g.notes, "notes", g),
    };
    for (const PackCheck& fault : checks) {
        if (fault) {
            return fault;
        }
    }
    return {};
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
    for (const PackCheck& fault : checks) {
        if (fault) {
            return fault;
        }
    }
    return {};
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
    };
    for (const PackCheck& fault : checks) {
        if (fault) {
            return fault;
        }
    }
    return {};
}

PackCheck checkLevels(const Guideline& g)
{
    for (qsizetype i = 0; i < g.levels.size(); ++i) {
        if (g.levels[i].order != i + 1) {
            return expected(at("levels", i, "order"),
                            QString::number(i + 1),
                            QString::number(g.levels[i].order));
        }
    }
    return {};
}

PackCheck checkReferences(const QStringList& ids, const QSet<QString>& known, const QString& path)
{
    for (qsizetype k = 0; k < ids.size(); ++k) {
        if (!known.contains(ids[k])) {
            return unresolved(path + QLatin1Char('/') + QString::number(k), ids[k]);
        }
    }
    return {};
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
                             checkLevels,
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
