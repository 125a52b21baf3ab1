// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordinggatewayanalysis.h"

#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

#include <array>

namespace zt {

namespace {

constexpr qint64 fewMs = 10;
constexpr int minutesPerHour = 60;

} // namespace

QString loadBalanceText(LoadBalance balance, const Language& language)
{
    switch (balance) {
    case LoadBalance::Shared:
        return language.translate("Gateway", "one queue for all");
    case LoadBalance::RoundRobin:
        return language.translate("Gateway", "in turn");
    case LoadBalance::LeastQueue:
        return language.translate("Gateway", "to the least busy");
    case LoadBalance::Hash:
        break;
    }
    return language.translate("Gateway", "by who asks");
}

QString rateLimitText(const std::optional<RateLimit>& limit, const Language& language)
{
    return limit ? fill(language.translate("Gateway", "%1 a second, %2 at once"),
                        {groupedNumber(limit->perSecond), groupedNumber(limit->burst)})
                 : language.translate("Gateway", "no limit");
}

QString millisecondsText(qint64 nanoseconds)
{
    const qint64 whole = nanoseconds / nsPerMs;
    if (whole >= fewMs || nanoseconds == 0) {
        return groupedNumber(whole);
    }
    constexpr qint64 tenths = 10;
    return QStringLiteral("%1.%2").arg(whole).arg(nanoseconds * tenths / nsPerMs % tenths);
}

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minute % minutesPerHour, 2, 10, QLatin1Char('0'));
}

QString claimStandingText(ClaimStanding standing, const Language& language)
{
    switch (standing) {
    case ClaimStanding::Shown:
        return language.translate("Gateway", "stops attacks");
    case ClaimStanding::Partly:
        return language.translate("Gateway", "stops some, fails others");
    case ClaimStanding::Hollow:
        return language.translate("Gateway", "claimed, but without effect");
    case ClaimStanding::Untested:
        break;
    }
    return language.translate("Gateway", "not put to the test");
}

QString claimsText(const ClaimsView& view, const Language& language)
{
    std::array<int, 4> counts{};
    for (const ClaimedItem& claimed : view.found.items) {
        ++counts.at(static_cast<size_t>(claimed.standing()));
    }
    const auto count = [&](ClaimStanding standing) {
        return QString::number(counts.at(static_cast<size_t>(standing)));
    };
    return fill(language.translate("Gateway",
                                   "%1 items are claimed whole: %2 stop attacks, %3 stop some and "
                                   "fail against others, %4 are without effect because what they "
                                   "rest on is missing, %5 are not put to the test."),
                {QString::number(view.found.items.size()),
                 count(ClaimStanding::Shown),
                 count(ClaimStanding::Partly),
                 count(ClaimStanding::Hollow),
                 count(ClaimStanding::Untested)});
}

QString investmentCostText(InvestmentUnit unit, Money amount, const Language& language)
{
    return unit == InvestmentUnit::Dollars
               ? exactMoneyText(amount)
               : fill(language.translate("Gateway", "items: %1"), {groupedNumber(amount)});
}

QString standingText(const InvestmentPlan& plan, const Language& language)
{
    return fill(language.translate("Gateway",
                                   "As things stand %1 of %2 attacks are stopped, %3 only "
                                   "detected, and %4 get through."),
                {groupedNumber(plan.countOf(ScenarioOutcome::Blocked)),
                 groupedNumber(plan.attacks.size()),
                 groupedNumber(plan.countOf(ScenarioOutcome::Detected)),
                 groupedNumber(plan.countOf(ScenarioOutcome::Passed))});
}

QStringList investmentRemarks(const InvestmentPlan& plan, const Language& language)
{
    QStringList remarks{
        fill(plan.curve.proven
                 ? language.translate("Gateway",
                                      "%1 sets of measures were tried: no set stops as many for "
                                      "less.")
                 : language.translate("Gateway",
                                      "%1 sets of measures were tried, then the limit was met: "
                                      "these are good ones, not proven to be the best."),
             {groupedNumber(plan.curve.tried)})};
    const auto add = [&](const QString& pattern, const QStringList& names) {
        if (!names.isEmpty()) {
            remarks.append(fill(pattern, {joinList(names, language)}));
        }
    };
    add(language.translate("Gateway", "Nothing on offer stops %1."), neverStopped(plan));
    add(language.translate("Gateway",
                           "Missing, and no action of the plan closes it, so its cost is not "
                           "known: %1."),
        plan.withoutAction);
    add(language.translate("Gateway", "No cost is stated, so it counts as free: %1."), plan.free);
    return remarks;
}

QStringList loadRemarks(const LoadReport& report, const Language& language)
{
    const LoadOutcome& outcome = report.outcome;
    const int busy = outcome.utilisation(report.settings.workers.count);
    constexpr int tenths = 10;
    return {fill(language.translate("Gateway",
                                    "%1 requests decided, each with the MAC of its session "
                                    "checked; %2 full authentications with real signatures, %3 of "
                                    "them asked for again after a pause."),
                 {groupedNumber(report.decisions.requests),
                  groupedNumber(report.decisions.signIns),
                  groupedNumber(report.decisions.again)}),
            fill(language.translate("Gateway",
                                    "The workers were busy for %1.%2% of the day; at most %3 "
                                    "requests ended in one second."),
                 {QString::number(busy / tenths),
                  QString::number(busy % tenths),
                  groupedNumber(outcome.peakServed)}),
            fill(language.translate("Gateway",
                                    "Of the staff's requests the limit refused %1 and full queues "
                                    "%2; of the flood %3 and %4."),
                 {groupedNumber(outcome.staff.limited),
                  groupedNumber(outcome.staff.full),
                  groupedNumber(outcome.flood.limited),
                  groupedNumber(outcome.flood.full)}),
            language.translate("Gateway",
                               "The day's course and what a request takes are the program's own "
                               "numbers or yours; no source gives them and nothing was measured.")};
}

} // namespace zt
