// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/gatewayfigures.h"

#include "reports/phrase.h"
#include "reports/wordinggatewayanalysis.h"
#include "reports/wordingroadmap.h"

#include <algorithm>
#include <limits>

namespace zt {

namespace {

constexpr qint64 nsPerUs = 1000;

/// Charts count in whole microseconds and write milliseconds.
int microseconds(qint64 nanoseconds)
{
    return static_cast<int>(
        std::min<qint64>(nanoseconds / nsPerUs, std::numeric_limits<int>::max() / 2));
}

QString waitText(int us)
{
    return millisecondsText(qint64{us} * nsPerUs);
}

QString pointText(const InvestView& view, const InvestmentPoint& point, const Language& language)
{
    return fill(
        language.translate("Gateway", "%1: %2 stopped"),
        {investmentCostText(view.plan.unit, point.cost, language), groupedNumber(point.stopped)});
}

QStringList slotNames(const LoadOutcome& outcome)
{
    QStringList names;
    for (const LoadSlot& slot : outcome.slotsOfDay) {
        names.append(minuteText(slot.minute));
    }
    return names;
}

LinesFigure::Line
waitLine(const QString& name, const LoadOutcome& outcome, qint64 LoadQuantiles::*quantile)
{
    LinesFigure::Line line{name, {}};
    for (const LoadSlot& slot : outcome.slotsOfDay) {
        line.values.append(slot.delay.count > 0 ? std::optional(microseconds(slot.delay.*quantile))
                                                : std::nullopt);
    }
    return line;
}

/// The least of 1, 2 and 5 times a power of ten milliseconds, times four, that no value exceeds.
int topAbove(const QList<LinesFigure::Line>& lines)
{
    int most = 0;
    for (const LinesFigure::Line& line : lines) {
        for (const std::optional<int>& value : line.values) {
            most = std::max(most, value.value_or(0));
        }
    }
    constexpr qint64 gaps = 4;
    constexpr qint64 millisecond = 1000;
    constexpr qint64 beyond = std::numeric_limits<int>::max() / gaps;
    for (qint64 decade = millisecond / 10; decade < beyond; decade *= 10) {
        for (const qint64 times : {1, 2, 5}) {
            if (most <= decade * times * gaps) {
                return static_cast<int>(decade * times * gaps);
            }
        }
    }
    return most;
}

} // namespace

Figure investmentFigure(const InvestView& view, const Language& language)
{
    const InvestmentPlan& plan = view.plan;
    const QList<InvestmentPoint> points(plan.curve.points.cbegin(), plan.curve.points.cend());
    StepsFigure steps;
    steps.amountText = plan.unit == InvestmentUnit::Dollars ? &moneyText : &groupedNumber;
    steps.tableHeads = {plan.unit == InvestmentUnit::Dollars
                            ? language.translate("Gateway", "NT$ 10,000")
                            : language.translate("Gateway", "Items"),
                        language.translate("Gateway", "Attacks stopped"),
                        language.translate("Gateway", "Measures")};
    const InvestmentPoint* within = plan.curve.within(view.budget);
    const int now = plan.countOf(ScenarioOutcome::Blocked);
    const QString nowText = fill(language.translate("Gateway", "now %1"), {groupedNumber(now)});
    if (!points.isEmpty() && points.first().cost > 0) {
        // What is approved counts as taken: the search begins there, not with what there is.
        steps.points.append({0, now, nowText});
        steps.tableRows.append({steps.amountText(0), QString::number(now), QString()});
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        const InvestmentPoint& point = points.at(i);
        const QString codes = joinList(optionCodes(plan, point.options), language);
        const QString text = pointText(view, point, language);
        steps.points.append({point.cost,
                             point.stopped,
                             codes.isEmpty() ? text : text + QStringLiteral(" · ") + codes,
                             QString::number(i)});
        steps.tableRows.append(
            {steps.amountText(point.cost), QString::number(point.stopped), codes});
        if (within != nullptr && *within == point) {
            steps.chosen = steps.points.size() - 1;
            steps.chosenName = text;
        }
    }
    Figure figure;
    figure.title = language.translate("Gateway", "Investment curve");
    figure.remark = plan.unit == InvestmentUnit::Dollars
                        ? language.translate("Gateway", "attacks stopped / NT$ 10,000 in all")
                        : language.translate("Gateway", "attacks stopped / items in all");
    if (!points.isEmpty()) {
        steps.startName = nowText;
        steps.endName = fill(language.translate("Gateway", "at most %1"),
                             {groupedNumber(points.last().stopped)});
        figure.sentence =
            within != nullptr
                ? fill(language.translate("Gateway",
                                          "%1 of %2 attacks are stopped now; with %3 it is %4."),
                       {groupedNumber(now),
                        groupedNumber(plan.attacks.size()),
                        investmentCostText(plan.unit, within->cost, language),
                        groupedNumber(within->stopped)})
                : standingText(plan, language);
    }
    figure.body = std::move(steps);
    return figure;
}

Figure claimFigure(const ClaimsView& view, const Guideline& guideline, const Language& language)
{
    BarsFigure bars;
    using Look = BarsFigure::Look;
    bars.parts = {{claimStandingText(ClaimStanding::Hollow, language), Look::Bad, {}},
                  {claimStandingText(ClaimStanding::Partly, language), Look::Half, {}},
                  {claimStandingText(ClaimStanding::Shown, language), Look::Full, {}},
                  {claimStandingText(ClaimStanding::Untested, language), Look::Open, {}}};
    for (const Pillar& pillar : guideline.pillars) {
        std::array<int, 4> counts{};
        int items = 0;
        for (const ClaimLevel& level : view.levels) {
            if (level.pillar == pillar.id) {
                counts[0] += level.hollow;
                counts[1] += level.partly;
                counts[2] += level.shown;
                counts[3] += level.untested;
                items += level.items;
            }
        }
        bars.rows.append(nameOf(pillar, language));
        int claimed = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            bars.parts[static_cast<qsizetype>(i)].values.append(counts.at(i));
            claimed += counts.at(i);
        }
        bars.rowNotes.append(QStringLiteral("%1 / %2").arg(claimed).arg(items));
    }
    Figure figure;
    figure.title = language.translate("Gateway", "What the claimed items do");
    figure.remark = language.translate("Gateway", "items said to be there whole, by pillar");
    figure.sentence = claimsText(view, language);
    figure.body = std::move(bars);
    return figure;
}

Figure waitFigure(const LoadReport& report, const Language& language)
{
    LinesFigure lines;
    lines.steps = slotNames(report.outcome);
    lines.lines = {waitLine(QStringLiteral("p50"), report.outcome, &LoadQuantiles::p50),
                   waitLine(QStringLiteral("p95"), report.outcome, &LoadQuantiles::p95),
                   waitLine(QStringLiteral("p99"), report.outcome, &LoadQuantiles::p99)};
    lines.valueText = &waitText;
    lines.top = topAbove(lines.lines);
    Figure figure;
    figure.title = language.translate("Gateway", "Waiting at the gateway");
    figure.remark = language.translate("Gateway", "milliseconds, by quarter of an hour");
    figure.sentence =
        fill(language.translate("Gateway",
                                "Over the day half the requests wait up to %1 ms, 95% up to %2 ms "
                                "and 99% up to %3 ms."),
             {millisecondsText(report.outcome.delay.p50),
              millisecondsText(report.outcome.delay.p95),
              millisecondsText(report.outcome.delay.p99)});
    figure.body = std::move(lines);
    return figure;
}

Figure refusalFigure(const LoadReport& report, const Language& language)
{
    ColumnsFigure columns;
    ColumnsFigure::Part staff{
        language.translate("Gateway", "staff refused"), BarsFigure::Look::Bad, {}};
    ColumnsFigure::Part flood{
        language.translate("Gateway", "flood refused"), BarsFigure::Look::Half, {}};
    qint64 refused = 0;
    for (const LoadSlot& slot : report.outcome.slotsOfDay) {
        staff.values.append(slot.staff.limited + slot.staff.full);
        flood.values.append(slot.flood.limited + slot.flood.full);
        refused += staff.values.last() + flood.values.last();
    }
    if (refused > 0) {
        columns.steps = slotNames(report.outcome);
        columns.parts = {flood, staff};
    }
    columns.amountText = &groupedNumber;
    Figure figure;
    figure.title = language.translate("Gateway", "Refused");
    figure.remark = language.translate("Gateway", "requests, by quarter of an hour");
    figure.sentence = fill(
        language.translate("Gateway", "%1 of the staff's requests are refused, %2 of the flood's."),
        {groupedNumber(report.outcome.staff.limited + report.outcome.staff.full),
         groupedNumber(report.outcome.flood.limited + report.outcome.flood.full)});
    figure.body = std::move(columns);
    return figure;
}

Figure balanceFigure(const LoadReport& report, const Language& language)
{
    BarsFigure bars;
    bars.valueText = &waitText;
    bars.running = true;
    bars.parts = {{QStringLiteral("p50"), BarsFigure::Look::Full, {}},
                  {QStringLiteral("p95"), BarsFigure::Look::Half, {}},
                  {QStringLiteral("p99"), BarsFigure::Look::Plain, {}}};
    const LoadOutcome* best = nullptr;
    for (const LoadOutcome& outcome : report.variants) {
        const LoadQuantiles& delay = outcome.delay;
        bars.rows.append(loadBalanceText(outcome.balance, language) +
                         language.of(QStringLiteral("，"), QStringLiteral(", ")) +
                         rateLimitText(outcome.limit, language));
        bars.parts[0].values.append(microseconds(delay.p50));
        bars.parts[1].values.append(microseconds(delay.p95) - microseconds(delay.p50));
        bars.parts[2].values.append(microseconds(delay.p99) - microseconds(delay.p95));
        bars.rowNotes.append(fill(language.translate("Gateway", "p99 %1 ms, %2 refused"),
                                  {millisecondsText(delay.p99),
                                   groupedNumber(outcome.staff.limited + outcome.staff.full)}));
        if (best == nullptr || delay.p99 < best->delay.p99) {
            best = &outcome;
        }
    }
    Figure figure;
    figure.title = language.translate("Gateway", "Sharing out and limits side by side");
    figure.remark = language.translate("Gateway", "milliseconds; the staff's refused requests");
    if (best != nullptr) {
        figure.sentence = fill(language.translate("Gateway", "The shortest p99 is %1 ms: %2, %3."),
                               {millisecondsText(best->delay.p99),
                                loadBalanceText(best->balance, language),
                                rateLimitText(best->limit, language)});
    }
    figure.body = std::move(bars);
    return figure;
}

} // namespace zt
