// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selectionjson.h"

#include "model/domain/explain.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonValue pointsJson(Centipoints points)
{
    return points % 100 == 0 ? QJsonValue(points / 100) : QJsonValue(points / 100.0);
}

QJsonArray codesJson(const Snapshot& snapshot, const QList<qint32>& positions)
{
    QJsonArray codes;
    for (const qint32 position : positions) {
        codes.append(snapshot.systems[position].code);
    }
    return codes;
}

QJsonArray
domainsJson(const Snapshot& snapshot, const Selection& selection, const Language& language)
{
    QJsonArray domains;
    for (qsizetype i = 0; i < selection.domains.size(); ++i) {
        const AdoptionDomain& domain = snapshot.guideline->domains[i];
        const DomainFunnel& funnel = selection.domains[i];
        domains.append(QJsonObject{
            {QStringLiteral("id"), domain.id},
            {QStringLiteral("name"), language.of(domain.name.zh, domain.name.en)},
            {QStringLiteral("applicable"), funnel.applicable},
            {QStringLiteral("high_risk"), funnel.highRisk},
            {QStringLiteral("low_impact"), funnel.lowImpact},
            {QStringLiteral("not_assessed"), funnel.undecided},
            {QStringLiteral("selected"), codesJson(snapshot, funnel.selected)},
        });
    }
    return domains;
}

QJsonArray domainIds(const Guideline& guideline, quint32 mask)
{
    QJsonArray ids;
    for (qsizetype i = 0; i < guideline.domains.size(); ++i) {
        if ((mask >> i & 1U) != 0) {
            ids.append(guideline.domains[i].id);
        }
    }
    return ids;
}

QJsonObject rankedJson(const Snapshot& snapshot,
                       const Methodology& method,
                       const SystemVerdict& verdict,
                       const System& system,
                       QJsonValue stability)
{
    const Guideline& guideline = *snapshot.guideline;
    QJsonObject row{
        {QStringLiteral("rank"), verdict.rank},
        {QStringLiteral("code"), system.code},
        {QStringLiteral("name"), system.name},
        {QStringLiteral("domains"), domainIds(guideline, verdict.applicableMask)},
        {QStringLiteral("high_risk"),
         QJsonArray::fromStringList(highRiskReasons(system, guideline, method))},
        {QStringLiteral("low_impact"),
         QJsonArray::fromStringList(lowImpactReasons(system, guideline, method))},
        {QStringLiteral("risk_total"), totalJson(verdict.risk)},
        {QStringLiteral("impact_total"), totalJson(verdict.impact)},
        {QStringLiteral("pareto_layer"), verdict.paretoLayer},
        {QStringLiteral("stability"), std::move(stability)},
    };
    const auto range = [](const TotalRange& total) {
        return QJsonArray{pointsJson(total.min), pointsJson(total.max)};
    };
    if (!verdict.risk.isExact()) {
        row.insert(QStringLiteral("risk_range"), range(verdict.risk));
    }
    if (!verdict.impact.isExact()) {
        row.insert(QStringLiteral("impact_range"), range(verdict.impact));
    }
    return row;
}

} // namespace

QJsonValue totalJson(const TotalRange& range)
{
    return range.isExact() ? pointsJson(range.min) : QJsonValue();
}

QJsonObject methodologyJson(const Methodology& method)
{
    QJsonObject weights;
    for (int factor = 0; factor < factorCount; ++factor) {
        weights.insert(factorId(factor),
                       pointsJson(method.weightPercent[static_cast<size_t>(factor)]));
    }
    const auto cutoff = [](const std::optional<Centipoints>& points) {
        return points ? pointsJson(*points) : QJsonValue();
    };
    return {
        {QStringLiteral("instrument"), toKey(method.instrument)},
        {QStringLiteral("weights"), weights},
        {QStringLiteral("risk_cutoff"), cutoff(method.riskCutoff)},
        {QStringLiteral("impact_cutoff"), cutoff(method.impactCutoff)},
        {QStringLiteral("rto_hours_greater_than"), method.rtoMinutesGreaterThan / 60.0},
        {QStringLiteral("trials"), method.trials},
        {QStringLiteral("factor_shift_probability"), method.factorShiftPermille / 1000.0},
        {QStringLiteral("weight_spread"), method.weightSpreadPercent / 100.0},
        {QStringLiteral("seed"), static_cast<qint64>(method.seed)},
        {QStringLiteral("reason"), method.reason},
    };
}

QJsonObject selectionJson(const Snapshot& snapshot,
                          const Methodology& method,
                          const Selection& selection,
                          const QList<int>& stability,
                          const Language& language)
{
    QJsonArray ranking;
    for (const qint32 position : selection.ranking) {
        const QJsonValue share =
            stability.isEmpty() ? QJsonValue() : QJsonValue(stability[position] / 10000.0);
        ranking.append(rankedJson(
            snapshot, method, selection.verdicts[position], snapshot.systems[position], share));
    }
    QJsonArray notAssessed;
    for (qsizetype i = 0; i < selection.verdicts.size(); ++i) {
        if (selection.verdicts[i].group == SelectionClass::NotAssessed) {
            notAssessed.append(snapshot.systems[i].code);
        }
    }
    return {
        {QStringLiteral("systems"), snapshot.systems.size()},
        {QStringLiteral("not_assessed"), selection.count(SelectionClass::NotAssessed)},
        {QStringLiteral("not_assessed_codes"), notAssessed},
        {QStringLiteral("domains"), domainsJson(snapshot, selection, language)},
        {QStringLiteral("ranking"), ranking},
        {QStringLiteral("methodology"), methodologyJson(method)},
        {QStringLiteral("trail_head"), snapshot.trailHead},
    };
}

} // namespace zt
