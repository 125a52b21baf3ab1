// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/regulatorfigures.h"

#include "reports/phrase.h"
#include "reports/wordingregulator.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int tierCount = 4;
constexpr qsizetype mostLines = 5;
constexpr qsizetype risingFirst = 3;

QString dotText(const RegulatorView& view, const BrokerStatus& status, const Language& language)
{
    const BrokerYear& row = view.row(status);
    QStringList parts{
        view.brokerText(row.broker),
        brokerTierText(row.tier, language),
        fill(language.translate("Regulator", "share %1"), {shareText(row.share)}),
        fill(language.translate("Regulator", "deduction %1"), {deductionText(row.deduction)})};
    if (status.change) {
        parts.append(fill(language.translate("Regulator", "since last year %1"),
                          {signedText(status.change)}));
    }
    if (status.zone != BrokerZone::NotSet) {
        parts.append(zoneText(status.zone, language));
    }
    return parts.join(QStringLiteral(" · "));
}

ScatterFigure::Dot
dotOf(const RegulatorView& view, const BrokerStatus& status, const Language& language)
{
    const BrokerYear& row = view.row(status);
    ScatterFigure::Dot dot;
    dot.x = *row.share;
    dot.y = *row.deduction;
    dot.shape = row.tier.value_or(0);
    dot.hot = status.zone == BrokerZone::Attention;
    dot.key = row.broker;
    dot.text = dotText(view, status, language);
    const BrokerYear* before = status.before < 0 ? nullptr : &view.book.rows[status.before];
    if (before != nullptr && before->share && before->deduction) {
        dot.before = std::pair(*before->share, *before->deduction);
    }
    return dot;
}

/// "需關懷　7 家"
QString zoneName(const RegulatorView& view, BrokerZone zone, const Language& language)
{
    return fill(language.translate("Regulator", "%1: %2"),
                {zoneText(zone, language), QString::number(view.status.count(zone))});
}

void addStatusTable(ScatterFigure& scatter, const RegulatorView& view, const Language& language)
{
    scatter.tableHeads = {language.translate("Regulator", "Broker"),
                          language.translate("Regulator", "Tier"),
                          language.translate("Regulator", "Electronic trading share"),
                          language.translate("Regulator", "Deduction points"),
                          language.translate("Regulator", "Since last year"),
                          language.translate("Regulator", "Zone")};
    for (const BrokerStatus& status : view.status.brokers) {
        const BrokerYear& row = view.row(status);
        scatter.tableRows.append({view.brokerText(row.broker),
                                  brokerTierText(row.tier, language),
                                  shareText(row.share),
                                  deductionText(row.deduction),
                                  signedText(status.change),
                                  zoneText(status.zone, language)});
    }
}

QString statusSentence(const RegulatorView& view, const Language& language)
{
    const auto placed = view.status.brokers.size() - view.status.notPlaced.size();
    if (!view.ask.cuts.share || !view.ask.cuts.points) {
        return fill(language.translate("Regulator",
                                       "%1 brokers by share and deduction; no cut-offs are set"),
                    {QString::number(placed)});
    }
    return fill(language.translate("Regulator",
                                   "%1 of %2 brokers have a share of %3 or more and %4 points or "
                                   "more"),
                {QString::number(view.status.count(BrokerZone::Attention)),
                 QString::number(placed),
                 shareText(view.ask.cuts.share),
                 deductionText(view.ask.cuts.points)});
}

/// "114 年度，6 家無數字": what a picture is of goes with it wherever it goes.
QString yearAndGaps(const RegulatorView& view, const Language& language)
{
    const QString year = yearText(view.year, language);
    return view.absent.isEmpty() ? year
                                 : fill(language.translate("Regulator", "%1, without figures: %2"),
                                        {year, QString::number(view.absent.size())});
}

QString trendRange(const RegulatorView& view, const Language& language)
{
    if (view.trend.years.isEmpty()) {
        return {};
    }
    return fill(language.translate("Regulator", "share of brokers, %1 to %2"),
                {yearShort(view.trend.years.first(), language),
                 yearShort(view.trend.years.last(), language)});
}

ChangeFigure::Row changeRow(const RegulatorView& view, const TypeTrend& trend)
{
    return {view.typeText(trend.type),
            trend.change(),
            firmChangeText(trend),
            firmShareText(trend.byYear.first()) + QStringLiteral(" → ") +
                firmShareText(trend.byYear.last()),
            trend.hidden,
            trend.type};
}

} // namespace

Figure statusFigure(const RegulatorView& view, const QString& chosen, const Language& language)
{
    ScatterFigure scatter;
    scatter.xName = language.translate("Regulator", "Electronic trading share %");
    scatter.yName = language.translate("Regulator", "Deduction points");
    scatter.xUnit = QStringLiteral("%");
    scatter.xCut = view.ask.cuts.share;
    scatter.yCut = view.ask.cuts.points;
    scatter.chosen = chosen;
    scatter.zoneNames = {zoneName(view, BrokerZone::Ordinary, language),
                         zoneName(view, BrokerZone::Watch, language),
                         zoneName(view, BrokerZone::Guidance, language),
                         zoneName(view, BrokerZone::Attention, language)};
    scatter.shapeNames = QStringList(tierCount + 1);
    for (const BrokerStatus& status : view.status.brokers) {
        const BrokerYear& row = view.row(status);
        if (!row.share || !row.deduction) {
            continue;
        }
        scatter.dots.append(dotOf(view, status, language));
        const ScatterFigure::Dot& dot = scatter.dots.last();
        scatter.shapeNames[dot.shape] = brokerTierText(row.tier, language);
        if (dot.hot && dot.before) {
            scatter.movementName = language.translate("Regulator", "last year to now");
        }
    }
    // What asks for action is drawn last, on top.
    std::stable_sort(scatter.dots.begin(), scatter.dots.end(), [](const auto& a, const auto& b) {
        return a.hot < b.hot;
    });
    addStatusTable(scatter, view, language);
    return {language.translate("Regulator", "Electronic trading share × deduction"),
            yearAndGaps(view, language),
            statusSentence(view, language),
            scatter};
}

QStringList typesToShow(const RegulatorView& view)
{
    const QList<qsizetype>& rising = view.trend.rising;
    const QList<qsizetype>& falling = view.trend.falling;
    const qsizetype down =
        std::min(falling.size(), mostLines - std::min(rising.size(), risingFirst));
    const qsizetype up = std::min(rising.size(), mostLines - down);
    QStringList types;
    for (const qsizetype position : rising.mid(0, up)) {
        types.append(view.trend.types[position].type);
    }
    for (const qsizetype position : falling.mid(0, down)) {
        types.append(view.trend.types[position].type);
    }
    return types;
}

Figure
typeLinesFigure(const RegulatorView& view, const QStringList& types, const Language& language)
{
    constexpr int perPercent = 100;
    LinesFigure lines;
    lines.unit = QStringLiteral("%");
    for (const int year : view.trend.years) {
        lines.steps.append(yearShort(year, language));
    }
    int most = 0;
    QStringList parts;
    for (const QString& type : types.mid(0, mostLines)) {
        const TypeTrend* trend = view.trend.trendOf(type);
        if (trend == nullptr) {
            continue;
        }
        LinesFigure::Line line{view.typeText(type), {}, type};
        for (const FirmShare& share : trend->byYear) {
            const bool known = share.known > 0;
            const int percent = known ? (shareForEye(share) + perPercent / 2) / perPercent : 0;
            line.values.append(known ? std::optional(percent) : std::nullopt);
            most = std::max(most, percent);
        }
        lines.lines.append(line);
        parts.append(line.name + u' ' +
                     firmShareText(trend->byYear.isEmpty() ? FirmShare{} : trend->byYear.last()));
    }
    constexpr int tens = 10;
    lines.top = std::clamp((most / tens + 1) * tens, tens, perPercent);
    return {language.translate("Regulator", "Types of deficiency by year"),
            trendRange(view, language),
            fill(language.translate("Regulator", "Share of brokers in the last year: %1"),
                 {joinList(parts, language)}),
            lines};
}

namespace {

/// Those whose names stand beside their dots: what rises most, and what falls most.
QStringList namedTypes(const RegulatorTrend& trend)
{
    constexpr qsizetype mostRising = 4;
    QStringList named;
    for (const qsizetype position : trend.rising.mid(0, mostRising)) {
        named.append(trend.types[position].type);
    }
    for (const qsizetype position : trend.falling.mid(0, 1)) {
        named.append(trend.types[position].type);
    }
    return named;
}

ScatterFigure::Dot
typeDot(const RegulatorView& view, const TypeTrend& trend, bool named, const Language& language)
{
    constexpr int circle = 1;
    constexpr int triangle = 4;
    ScatterFigure::Dot dot;
    dot.x = trend.change();
    dot.y = shareForEye(trend.byYear.last());
    dot.shape = trend.hidden ? triangle : circle;
    dot.hot = trend.hidden;
    dot.rose = trend.direction == TrendDirection::Rising;
    dot.key = trend.type;
    dot.name = named || trend.hidden ? view.typeText(trend.type) : QString();
    QStringList parts{
        view.typeText(trend.type),
        firmShareText(trend.byYear.last()),
        fill(language.translate("Regulator", "%1 percentage points"), {firmChangeText(trend)}),
        directionText(trend.direction, language)};
    if (trend.hidden) {
        parts.append(language.translate("Regulator", "Hidden risk"));
    }
    dot.text = parts.join(QStringLiteral(" · "));
    return dot;
}

} // namespace

Figure shareChangeFigure(const RegulatorView& view, const QString& chosen, const Language& language)
{
    ScatterFigure scatter;
    scatter.zone = ScatterFigure::Zone::RightLow;
    scatter.xName = language.translate("Regulator", "Percentage points");
    scatter.yName = language.translate("Regulator", "Share of brokers %");
    scatter.xCut = view.ask.cuts.growth;
    scatter.yCut = view.ask.cuts.rare;
    scatter.chosen = chosen;
    scatter.zoneNames = {language.translate("Regulator", "Less"),
                         language.translate("Regulator", "More"),
                         {},
                         language.translate("Regulator", "Hidden risk: rare but growing")};
    scatter.tableHeads = {language.translate("Regulator", "Type of deficiency"),
                          language.translate("Regulator", "Percentage points"),
                          language.translate("Regulator", "Share of brokers"),
                          language.translate("Regulator", "Direction"),
                          language.translate("Regulator", "Hidden risk")};
    const QStringList named = namedTypes(view.trend);
    for (const TypeTrend& trend : view.trend.types) {
        if (!trend.hasChange()) {
            continue;
        }
        scatter.dots.append(typeDot(view, trend, named.contains(trend.type), language));
        scatter.xLeast = std::min(scatter.xLeast, scatter.dots.last().x);
        scatter.tableRows.append(
            {view.typeText(trend.type),
             firmChangeText(trend),
             firmShareText(trend.byYear.last()),
             directionText(trend.direction, language),
             trend.hidden ? language.translate("Regulator", "Hidden risk") : QString()});
    }
    std::stable_sort(scatter.dots.begin(), scatter.dots.end(), [](const auto& a, const auto& b) {
        return a.hot < b.hot;
    });
    return {language.translate("Regulator", "Share × change"),
            trendRange(view, language),
            fill(language.translate("Regulator", "%1 types rise, %2 fall, %3 are hidden risks"),
                 {QString::number(view.trend.rising.size()),
                  QString::number(view.trend.falling.size()),
                  QString::number(view.trend.hidden.size())}),
            scatter};
}

Figure changeFigure(const RegulatorView& view, qsizetype most, const Language& language)
{
    ChangeFigure changes;
    changes.tableHeads = {language.translate("Regulator", "Type of deficiency"),
                          language.translate("Regulator", "Percentage points"),
                          language.translate("Regulator", "Share of brokers")};
    changes.risingName = directionText(TrendDirection::Rising, language);
    changes.fallingName = directionText(TrendDirection::Falling, language);
    const QList<qsizetype>& rising = view.trend.rising;
    const QList<qsizetype>& falling = view.trend.falling;
    const qsizetype up = std::min(rising.size(), std::max(most / 2, most - falling.size()));
    const qsizetype down = std::min(falling.size(), most - up);
    QList<qsizetype> shown = rising.mid(0, up);
    QList<qsizetype> fallen = falling.mid(0, down);
    std::reverse(fallen.begin(), fallen.end()); // the deepest fall at the foot
    shown += fallen;
    for (const qsizetype position : std::as_const(shown)) {
        changes.rows.append(changeRow(view, view.trend.types[position]));
        if (changes.rows.last().hidden) {
            changes.hiddenName = language.translate("Regulator", "Hidden risk: rare but growing");
        }
    }
    const qsizetype all = rising.size() + falling.size();
    const QString remark =
        shown.size() < all
            ? fill(
                  language.translate("Regulator", "%1; %2 of %3 types"),
                  {trendRange(view, language), QString::number(shown.size()), QString::number(all)})
            : trendRange(view, language);
    return {language.translate("Regulator", "Rising and falling deficiencies"),
            remark,
            fill(language.translate("Regulator", "%1 types rise, %2 fall, %3 are hidden risks"),
                 {QString::number(rising.size()),
                  QString::number(falling.size()),
                  QString::number(view.trend.hidden.size())}),
            changes};
}

} // namespace zt
