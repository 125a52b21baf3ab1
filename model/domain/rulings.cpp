// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rulings.h"

namespace zt {

namespace {

constexpr qint64 hourMinutes = 60;
constexpr qint64 tenthMinutes = 6; ///< of an hour

} // namespace

Measure measureOfWords(const QStringList& words)
{
    return measureOf(words.isEmpty() ? QStringLiteral("-") : words.join(QStringLiteral(", ")));
}

Ruling mustBeYes(const std::optional<bool>& answer)
{
    return answer ? rulingOf(
                        *answer, measureOf(QStringLiteral("no")), measureOf(QStringLiteral("yes")))
                  : cannotJudge();
}

Ruling
mustReach(const std::optional<qint64>& value, const std::optional<int>& least, const QString& unit)
{
    return value && least ? rulingOf(*value >= *least,
                                     measureOf(*value),
                                     measureOf(qint64{*least}),
                                     {.miss = Working::Miss::Below, .unit = unit})
                          : cannotJudge();
}

Ruling mustNotBeBefore(const QDate& day, const QDate& at)
{
    return rulingOf(day >= at,
                    measureOf(day),
                    measureOf(at),
                    {.miss = Working::Miss::Before, .from = day, .to = at, .days = day.daysTo(at)});
}

Ruling isAfter(const QDate& day, const QDate& at)
{
    return rulingOf(false,
                    measureOf(day),
                    measureOf(at),
                    {.miss = Working::Miss::After, .from = at, .to = day, .days = at.daysTo(day)});
}

Ruling mustLackNone(const QStringList& missing, const QStringList& wanted, const QString& mark)
{
    const QString comma = QStringLiteral(", ");
    return rulingOf(missing.isEmpty(),
                    measureOf(mark + missing.join(comma)),
                    measureOf(wanted.join(comma)),
                    {.miss = Working::Miss::Lacks, .parts = missing});
}

QDate lastDayOfPeriod(const QDate& day, int months)
{
    const QDate first = day.addDays(1);
    const QDate corresponding = first.addMonths(months);
    return corresponding.day() == first.day() ? corresponding.addDays(-1) : corresponding;
}

Ruling mustBeWithin(const QDate& day, const std::optional<int>& months, const QDate& at)
{
    if (!day.isValid() || day > at || !months) {
        return cannotJudge();
    }
    const QDate last = lastDayOfPeriod(day, *months);
    return rulingOf(at <= last,
                    measureOf(day),
                    measureOf(last),
                    {.miss = Working::Miss::Past,
                     .from = day,
                     .to = at,
                     .days = last.daysTo(at),
                     .months = *months});
}

QString hoursText(qint64 minutes)
{
    if (minutes % hourMinutes == 0) {
        return QStringLiteral("%1 h").arg(minutes / hourMinutes);
    }
    if (minutes % tenthMinutes == 0) {
        return QStringLiteral("%1.%2 h")
            .arg(minutes / hourMinutes)
            .arg(minutes % hourMinutes / tenthMinutes);
    }
    return QStringLiteral("%1 h %2 min").arg(minutes / hourMinutes).arg(minutes % hourMinutes);
}

} // namespace zt
