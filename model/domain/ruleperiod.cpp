// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ruleperiod.h"

#include "model/domain/rulings.h"

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

constexpr int oldest = 360; ///< days, from which on ages are one step

} // namespace

Working daysTo(const QDate& from, const QDate& to)
{
    return {.miss = Working::Miss::Above,
            .unit = QStringLiteral("days"),
            .from = from,
            .to = to,
            .days = from.daysTo(to)};
}

bool isPast(const QDate& day, const EvidenceRule& rule, const QDate& at)
{
    const Period period = periodOf(rule);
    return period.days > 0 ? day.addDays(period.days) < at
                           : lastDayOfPeriod(day, period.months) <= at;
}

Ruling judgePeriod(const QDate& day, const EvidenceRule& rule, const QDate& at)
{
    const Period period = periodOf(rule);
    if (!day.isValid() || day > at || (period.days == 0 && period.months == 0)) {
        return cannotJudge();
    }
    const bool kept = !isPast(day, rule, at);
    if (period.days > 0) {
        return rulingOf(
            kept, measureOf(day.daysTo(at)), measureOf(qint64{period.days}), daysTo(day, at));
    }
    return rulingOf(kept,
                    measureOf(day),
                    measureOf(lastDayOfPeriod(day, period.months)),
                    {.miss = Working::Miss::Full, .from = day, .to = at, .months = period.months});
}

AgeSeries::AgeSeries(int step)
    : m_step(step)
    , m_ages(oldest / step + 2, 0)
{
}

void AgeSeries::add(const QDate& day, const QDate& at)
{
    const bool known = day.isValid() && day <= at;
    const qsizetype unknown = m_ages.size() - 1;
    ++m_ages[known ? std::min<qint64>(day.daysTo(at) / m_step, unknown - 1) : unknown];
}

AnalysisSeries AgeSeries::series(const QString& key) const
{
    AnalysisSeries ages{key, {}};
    const int steps = oldest / m_step;
    for (int i = 0; i < steps; ++i) {
        ages.counts.append(
            {QStringLiteral("%1–%2").arg(i * m_step).arg((i + 1) * m_step - 1), m_ages[i]});
    }
    ages.counts.append({QStringLiteral("≥ %1").arg(oldest), m_ages[steps]});
    ages.counts.append({QStringLiteral("?"), m_ages.last()});
    return ages;
}

} // namespace zt
