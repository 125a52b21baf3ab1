// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/overviewfigures.h"

#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <algorithm>
#include <cstdlib>

namespace zt {

namespace {

QStringList pillarNames(const Guideline& guideline, const Language& language)
{
    QStringList names;
    for (const Pillar& pillar : guideline.pillars) {
        names.append(nameOf(pillar, language));
    }
    return names;
}

QString numeralOf(const std::optional<int>& order)
{
    return levelNumeral(order.value_or(0));
}

QString presentName(const Language& language)
{
    return language.translate("Overview", "Now");
}

/// Without a share, as it stands for all of them.
QString statusName(ItemStatus status, const Language& language)
{
    return status == ItemStatus::Partial ? language.translate("Overview", "Partial")
                                         : itemStatusText(status, 0, language);
}

BarsFigure::Part gapPart(const PillarTallies& tallies,
                         ItemStatus status,
                         BarsFigure::Look look,
                         const Language& language)
{
    BarsFigure::Part part{statusName(status, language), look, {}};
    for (const PillarTally& tally : tallies) {
        part.values.append(tally.count(status));
    }
    return part;
}

QString ageName(ActionAge age, const Language& language)
{
    switch (age) {
    case ActionAge::UpTo30:
        return language.translate("Overview", "Up to 30 days");
    case ActionAge::UpTo60:
        return language.translate("Overview", "31–60 days");
    case ActionAge::UpTo90:
        return language.translate("Overview", "61–90 days");
    case ActionAge::Over90:
        return language.translate("Overview", "Over 90 days");
    case ActionAge::Unknown:
        break;
    }
    return language.translate("Overview", "Not known");
}

QString burnStanding(const BurnDown& burn, const Language& language)
{
    const int left = burn.recorded.isEmpty() ? 0 : burn.recorded.last().gaps;
    if (burn.behind == 0) {
        return fill(language.translate("Overview", "%1 left, as planned"), {QString::number(left)});
    }
    return fill(burn.behind > 0 ? language.translate("Overview", "%1 left, %2 behind")
                                : language.translate("Overview", "%1 left, %2 ahead"),
                {QString::number(left), QString::number(std::abs(burn.behind))});
}

} // namespace

QList<std::optional<int>> targetOrders(const Snapshot& snapshot, const Scope& scope)
{
    QList<std::optional<int>> orders;
    for (const Pillar& pillar : snapshot.guideline->pillars) {
        const PillarTarget* target = snapshot.target(scope, pillar.id);
        orders.append(target != nullptr ? std::optional(target->order) : std::nullopt);
    }
    return orders;
}

Figure radarFigure(const Guideline& guideline,
                   const StatePoint& now,
                   const QList<std::optional<int>>& target,
                   const StatePoint* before,
                   const Language& language)
{
    using Role = RadarFigure::Line::Role;
    RadarFigure radar;
    radar.axes = pillarNames(guideline, language);
    for (int order = 0; order <= levelCount; ++order) {
        radar.valueNames.append(levelNumeral(order));
    }
    QStringList levels;
    for (qsizetype i = 0; i < radar.axes.size(); ++i) {
        const QString level = numeralOf(now.orders.value(i));
        const bool aims = target.value(i) && *target[i] > now.orders.value(i).value_or(0);
        radar.axisNotes.append(aims ? level + QStringLiteral(" → ") + numeralOf(target[i]) : level);
        levels.append(radar.axes[i] + QLatin1Char(' ') + level);
    }
    radar.lines.append({Role::Now, presentName(language), now.orders});
    const auto known = [](const std::optional<int>& value) { return value.has_value(); };
    if (std::any_of(target.begin(), target.end(), known)) {
        radar.lines.append({Role::Target, language.translate("Overview", "Target"), target});
    }
    if (before != nullptr) {
        radar.lines.append({Role::Before, before->name, before->orders});
    }
    return {language.translate("Overview", "Five pillars"),
            {},
            fill(language.translate("Overview", "Levels now: %1"), {joinList(levels, language)}),
            radar};
}

Figure
trendFigure(const Guideline& guideline, const QList<StatePoint>& points, const Language& language)
{
    LinesFigure lines;
    lines.unit = QStringLiteral("%");
    QStringList shares;
    const QStringList names = pillarNames(guideline, language);
    for (qsizetype pillar = 0; pillar < names.size(); ++pillar) {
        LinesFigure::Line line{names[pillar], {}};
        for (const StatePoint& point : points) {
            line.values.append(pillar < point.tallies.size()
                                   ? point.tallies[pillar].implementedPercent()
                                   : std::nullopt);
        }
        if (!line.values.isEmpty() && line.values.last()) {
            shares.append(fill(language.translate("Overview", "%1 %2%"),
                               {names[pillar], QString::number(*line.values.last())}));
        }
        lines.lines.append(line);
    }
    for (const StatePoint& point : points) {
        lines.steps.append(point.name.isEmpty() ? presentName(language) : point.name);
    }
    return {
        language.translate("Overview", "Implemented by pillar"),
        language.translate("Overview", "% of the applicable items"),
        fill(language.translate("Overview", "Implemented now: %1"), {joinList(shares, language)}),
        lines};
}

Figure
gapsFigure(const Guideline& guideline, const PillarTallies& tallies, const Language& language)
{
    using Look = BarsFigure::Look;
    BarsFigure bars;
    bars.rows = pillarNames(guideline, language);
    bars.parts = {gapPart(tallies, ItemStatus::NotImplemented, Look::Bad, language),
                  gapPart(tallies, ItemStatus::Planned, Look::Plain, language),
                  gapPart(tallies, ItemStatus::Partial, Look::Half, language),
                  gapPart(tallies, ItemStatus::NotAssessed, Look::Open, language)};
    int all = 0;
    int applicable = 0;
    qsizetype most = 0;
    for (qsizetype pillar = 0; pillar < tallies.size(); ++pillar) {
        const PillarTally& tally = tallies[pillar];
        bars.rowNotes.append(
            fill(QStringLiteral("%1／%2"),
                 {QString::number(tally.gaps()), QString::number(tally.applicable())}));
        all += tally.gaps();
        applicable += tally.applicable();
        most = tally.gaps() > tallies[most].gaps() ? pillar : most;
    }
    QString sentence = fill(language.translate("Overview", "%1 gaps among %2 applicable items"),
                            {QString::number(all), QString::number(applicable)});
    if (all > 0) {
        sentence += fill(language.translate("Overview", "; most in %1 (%2)"),
                         {bars.rows[most], QString::number(tallies[most].gaps())});
    }
    return {language.translate("Overview", "Gaps by pillar"), {}, sentence, bars};
}

Figure burnFigure(const BurnDown& burn, const Language& language)
{
    using Role = BurnFigure::Line::Role;
    BurnFigure figure;
    figure.standing = burnStanding(burn, language);
    for (const BurnPoint& point : burn.planned) {
        figure.steps.append(quarterText(point.quarter));
    }
    const auto add = [&](Role role, const QString& name, const QList<BurnPoint>& points) {
        BurnFigure::Line line{role, name, {}};
        line.values.resize(burn.planned.size());
        for (const BurnPoint& point : points) {
            const int step = burn.planned.first().quarter.until(point.quarter);
            if (step >= 0 && step < line.values.size()) {
                line.values[step] = point.gaps;
            }
        }
        if (!points.isEmpty()) {
            figure.lines.append(line);
        }
    };
    if (!burn.planned.isEmpty()) {
        add(Role::Recorded, language.translate("Overview", "Recorded"), burn.recorded);
        add(Role::Planned, language.translate("Overview", "Plan"), burn.planned);
        add(Role::Proposed, language.translate("Overview", "What-if"), burn.proposed);
    }
    return {language.translate("Overview", "Gap burn-down"),
            language.translate("Overview", "items left before the targets"),
            fill(language.translate("Overview", "Gap burn-down: %1"), {figure.standing}),
            figure};
}

Figure budgetFigure(const Budget& budget, const std::optional<Money>& cap, const Language& language)
{
    using Look = BarsFigure::Look;
    ColumnsFigure columns;
    columns.amountText = &moneyText;
    columns.parts = {{language.translate("Overview", "Decided"), Look::Full, {}},
                     {language.translate("Overview", "Candidates"), Look::Open, {}}};
    for (const BudgetQuarter& quarter : budget.quarters) {
        columns.steps.append(quarterText(quarter.quarter));
        columns.parts[0].values.append(quarter.approved);
        columns.parts[1].values.append(quarter.proposed);
    }
    if (cap) {
        columns.limit = *cap;
        columns.limitName =
            fill(language.translate("Overview", "cap per quarter %1"), {moneyText(*cap)});
    }
    const auto over = std::count_if(budget.quarters.begin(),
                                    budget.quarters.end(),
                                    [](const BudgetQuarter& quarter) { return quarter.over > 0; });
    QString sentence = fill(language.translate("Overview", "Decided %1, candidates %2"),
                            {exactMoneyText(budget.approved), exactMoneyText(budget.proposed)});
    if (over > 0) {
        sentence += fill(language.translate("Overview", "; quarters over the cap: %1"),
                         {QString::number(over)});
    }
    return {language.translate("Overview", "Budget by quarter"),
            language.translate("Overview", "one-off cost, NT$ 10,000"),
            sentence,
            columns};
}

Figure actionsFigure(const ActionAges& ages, const Language& language)
{
    using Look = BarsFigure::Look;
    BarsFigure bars;
    bars.parts = {{language.translate("Overview", "Overdue"), Look::Bad, {}},
                  {language.translate("Overview", "Approved or under way"), Look::Full, {}},
                  {language.translate("Overview", "Candidate"), Look::Plain, {}}};
    for (int row = 0; row < actionAgeCount; ++row) {
        const auto age = static_cast<ActionAge>(row);
        int sum = 0;
        for (int kind = 0; kind < openActionCount; ++kind) {
            sum += ages.count(age, static_cast<OpenAction>(kind));
        }
        if (age == ActionAge::Unknown && sum == 0) {
            continue;
        }
        bars.rows.append(ageName(age, language));
        bars.rowNotes.append(QString::number(sum));
        for (int kind = 0; kind < openActionCount; ++kind) {
            bars.parts[kind].values.append(ages.count(age, static_cast<OpenAction>(kind)));
        }
    }
    return {language.translate("Overview", "Open actions by age"),
            language.translate("Overview", "since they were recorded"),
            fill(language.translate("Overview", "%1 open actions, %2 of them overdue"),
                 {QString::number(ages.total()), QString::number(ages.of(OpenAction::Overdue))}),
            bars};
}

Figure heatFigure(const Guideline& guideline, int systems, const Language& language)
{
    HeatFigure heat;
    heat.groups = pillarNames(guideline, language);
    heat.groupSizes.fill(0, guideline.pillars.size());
    for (const GuidelineItem& item : guideline.items) {
        for (qsizetype pillar = 0; pillar < guideline.pillars.size(); ++pillar) {
            heat.groupSizes[pillar] += guideline.pillars[pillar].id == item.pillar ? 1 : 0;
        }
        heat.itemNames.append(item.id);
    }
    for (int status = 0; status < itemStatusCount; ++status) {
        heat.statusNames.append(statusName(static_cast<ItemStatus>(status), language));
    }
    return {fill(language.translate("Overview", "Systems × %1 items"),
                 {QString::number(guideline.items.size())}),
            fill(language.translate("Overview", "%1 systems, the riskiest first"),
                 {groupedNumber(systems)}),
            fill(language.translate("Overview", "Status of each item in %1 systems"),
                 {groupedNumber(systems)}),
            heat};
}

HeatFigure::Row heatRow(const Snapshot& snapshot, const MaturityJudge& judge, qint32 system)
{
    const System& one = snapshot.systems[system];
    HeatFigure::Row row{one.name.isEmpty() ? one.code : one.name, {}};
    for (const ItemStanding& item :
         judge.items(snapshot.answers.sheet(Scope::system(one.id)), &one)) {
        row.cells.append({item.status, item.applies()});
    }
    return row;
}

Figure heatFigure(const Snapshot& snapshot,
                  const MaturityJudge& judge,
                  const QList<qint32>& systems,
                  int most,
                  const Language& language)
{
    const auto all = static_cast<int>(systems.size());
    Figure figure = heatFigure(*snapshot.guideline, all, language);
    auto& heat = std::get<HeatFigure>(figure.body);
    for (const qint32 system : systems.mid(0, most)) {
        heat.rows.append(heatRow(snapshot, judge, system));
    }
    if (all > most) {
        figure.remark = fill(language.translate("Overview", "the %1 riskiest of %2 systems"),
                             {groupedNumber(most), groupedNumber(all)});
    }
    return figure;
}

} // namespace zt
