// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ruleperiod.h"

namespace zt {

namespace {

/// The parameter that tells a length of time: its name ends with its unit.
struct Period
{
    int days = 0;
    int months = 0;
};

Period periodOf(const EvidenceRule& rule)
{
    for (const RuleParameter& parameter : rule.parameters) {
        if (parameter.number && parameter.unit == QLatin1String("days")) {
            return {*parameter.number, 0};
        }
        if (parameter.number && parameter.unit == QLatin1String("months")) {
            return {0, *parameter.number};
        }
    }
    return {};
}

constexpr int ageStep = 30;
constexpr int ageSteps = 12;

} // namespace

bool isPast(const QDate& day, const EvidenceRule& rule, const QDate& at)
{
    const Period period = periodOf(rule);
    return period.days > 0 ? day.addDays(period.days) < at : day.addMonths(period.months) <= at;
}

Ruling judgePeriod(const QDate& day, const EvidenceRule& rule, const QDate& at)
{
    const Period period = periodOf(rule);
    if (!day.isValid() || day > at || (period.days == 0 && period.months == 0)) {
        return cannotJudge();
    }
    const bool kept = !isPast(day, rule, at);
    if (period.days > 0) {
        return rulingOf(kept, measureOf(day.daysTo(at)), measureOf(qint64{period.days}));
    }
    return rulingOf(kept, measureOf(day), measureOf(day.addMonths(period.months)));
}

AgeSeries::AgeSeries()
    : m_ages(ageSteps + 2, 0)
{
}

void AgeSeries::add(const QDate& day, const QDate& at)
{
    const bool known = day.isValid() && day <= at;
    ++m_ages[known ? std::min<qint64>(day.daysTo(at) / ageStep, ageSteps) : ageSteps + 1];
}

AnalysisSeries AgeSeries::series(const QString& key) const
{
    AnalysisSeries ages{key, {}};
    for (int i = 0; i < ageSteps; ++i) {
        ages.counts.append(
            {QStringLiteral("%1–%2").arg(i * ageStep).arg((i + 1) * ageStep - 1), m_ages[i]});
    }
    ages.counts.append({QStringLiteral("≥ %1").arg(ageSteps * ageStep), m_ages[ageSteps]});
    ages.counts.append({QStringLiteral("?"), m_ages[ageSteps + 1]});
    return ages;
}

} // namespace zt
