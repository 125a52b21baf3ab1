// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/firewallanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

namespace zt {

namespace {

constexpr int monthsOfYear = 12;
constexpr int daysOfYear = 365;

bool isUnused(const FirewallRow& row)
{
    return !row.lastHit.isValid() && (row.neverHit || row.hits == 0);
}

Ruling judgeReach(const FirewallRow& row)
{
    if (row.allows == false) {
        return notConcerned();
    }
    if (row.anySource == false || row.anyDestination == false) {
        return holds();
    }
    if (!row.allows || !row.anySource || !row.anyDestination) {
        return cannotJudge();
    }
    const QString service = row.service.isEmpty() ? QString() : QStringLiteral(": ") + row.service;
    return rulingOf(false,
                    measureOf(QStringLiteral("any → any") + service),
                    measureOf(QStringLiteral("no")),
                    {.miss = Working::Miss::Forbidden});
}

Ruling judgeUse(const FirewallRow& row)
{
    if (!row.lastHit.isValid() && !row.neverHit && !row.hits) {
        return cannotJudge();
    }
    return rulingOf(!isUnused(row),
                    measureOf(qint64{0}),
                    measureOf(qint64{1}),
                    {.miss = Working::Miss::Below, .unit = QStringLiteral("hits")});
}

Ruling judgeExpiry(const FirewallRow& row, const QDate& at)
{
    if (!row.tellsExpiry) {
        return cannotJudge();
    }
    return row.expires.isValid() ? mustNotBeBefore(row.expires, at) : notConcerned();
}

Ruling judgeOwner(const FirewallRow& row)
{
    return mustBeYes(row.owner ? std::optional(!row.owner->trimmed().isEmpty()) : std::nullopt);
}

/// As the source counts: in years; a period told in days has 365 of them for each.
Ruling judgeRetention(const EvidenceRule& rule, const FirewallRow& row)
{
    const auto years = rule.number(QLatin1String("min_retention_years"));
    if (!row.retention || !years) {
        return cannotJudge();
    }
    if (row.retention->months > 0) {
        const qint64 least = qint64{*years} * monthsOfYear;
        return rulingOf(row.retention->months >= least,
                        measureOf(QStringLiteral("%1 months").arg(row.retention->months)),
                        measureOf(QStringLiteral("%1 months").arg(least)),
                        {.miss = Working::Miss::Below});
    }
    const qint64 least = qint64{*years} * daysOfYear;
    return rulingOf(row.retention->days >= least,
                    measureOf(QStringLiteral("%1 days").arg(row.retention->days)),
                    measureOf(QStringLiteral("%1 days").arg(least)),
                    {.miss = Working::Miss::Below});
}

} // namespace

Ruling judgeFirewallRow(const EvidenceRule& rule, const FirewallRow& row, const QDate& at)
{
    if (!row.enabled) {
        return notConcerned();
    }
    if (rule.id == QLatin1String("any-any")) {
        return judgeReach(row);
    }
    if (rule.id == QLatin1String("unused")) {
        return judgeUse(row);
    }
    if (rule.id == QLatin1String("idle")) {
        return isUnused(row) ? notConcerned() : judgePeriod(row.lastHit, rule, at);
    }
    if (rule.id == QLatin1String("expired")) {
        return judgeExpiry(row, at);
    }
    if (rule.id == QLatin1String("owner")) {
        return judgeOwner(row);
    }
    if (rule.id == QLatin1String("logging")) {
        return mustBeYes(row.logged);
    }
    if (rule.id == QLatin1String("retention")) {
        return judgeRetention(rule, row);
    }
    if (rule.id == QLatin1String("reviewed")) {
        const std::optional<int> months = rule.number(QLatin1String("max_review_months"));
        return months ? mustBeWithin(row.reviewed, months, at)
                      : judgePeriod(row.reviewed, rule, at);
    }
    return notConcerned();
}

FirewallAnalysis::FirewallAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Firewall, set, at)
{
}

void FirewallAnalysis::take(const FirewallRow& row)
{
    if (row.name.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    if (row.enabled) {
        m_ages.add(row.lastHit, m_at);
    }
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(
            i, row.row, row.name.trimmed(), judgeFirewallRow(m_tally.rules()[i].rule, row, m_at));
    }
}

AnalysisResult FirewallAnalysis::finish() &&
{
    m_tally.addSeries(m_ages.series(QStringLiteral("last_hit_age_days")));
    return std::move(m_tally).finish();
}

QList<RuleForm> firewallRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Firewall;
    return {{kind, QLatin1String("any-any")},
            {kind, QLatin1String("unused")},
            {kind,
             QLatin1String("idle"),
             {},
             {open(days("max_idle_days")), open(months("max_idle_months"))}},
            {kind, QLatin1String("expired")},
            {kind, QLatin1String("owner")},
            {kind, QLatin1String("logging")},
            {kind, QLatin1String("retention"), {count("min_retention_years", "years", 1, 100)}},
            {kind,
             QLatin1String("reviewed"),
             {},
             {open(days("max_review_days")), open(months("max_review_months"))}}};
}

} // namespace zt
