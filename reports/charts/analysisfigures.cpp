// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/analysisfigures.h"

#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <algorithm>

namespace zt {

namespace {

using Look = BarsFigure::Look;

constexpr qsizetype mostDays = 62; ///< of a timeline; the last ones
constexpr QLatin1String notTold("?");

const AnalysisSeries* seriesOf(const AnalysisResult& result, const char* key)
{
    for (const AnalysisSeries& one : result.series) {
        if (one.key == QLatin1String(key)) {
            return &one;
        }
    }
    return nullptr;
}

/// The first number of a rule's parameter.
std::optional<int> limitOf(const AnalysisResult& result, const char* rule, const char* parameter)
{
    for (const RuleOutcome& outcome : result.rules) {
        if (outcome.rule.id == QLatin1String(rule)) {
            return outcome.rule.number(QLatin1String(parameter));
        }
    }
    return std::nullopt;
}

/// "90–119" → 90, "≥ 360" → 360, "7" → 7
std::optional<int> lowestOf(const QString& label)
{
    QString digits;
    for (const QChar c : label) {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            break;
        }
    }
    bool whole = false;
    const int lowest = digits.toInt(&whole);
    return whole ? std::optional(lowest) : std::nullopt;
}

/// How a column stands to the limit.
enum class Side : quint8 { Within, Holds, Beyond, Open };

struct Named
{
    Side side;
    QString name;
    Look look;
};

/// One part per side, so that the legend says what the look means; a side without columns is left
/// out.
ColumnsFigure
columnsBySide(const AnalysisSeries& series, const QList<Side>& sides, const QList<Named>& names)
{
    ColumnsFigure figure;
    figure.amountText = &groupedNumber;
    for (const auto& [label, count] : series.counts) {
        figure.steps.append(label);
    }
    for (const Named& named : names) {
        if (!sides.contains(named.side)) {
            continue;
        }
        ColumnsFigure::Part part{named.name, named.look, {}};
        for (qsizetype i = 0; i < series.counts.size(); ++i) {
            part.values.append(sides[i] == named.side ? series.counts[i].second : 0);
        }
        figure.parts.append(part);
    }
    return figure;
}

qint64 sumOf(const ColumnsFigure& figure, Look look)
{
    qint64 sum = 0;
    for (const ColumnsFigure::Part& part : figure.parts) {
        for (const qint64 value : part.look == look ? part.values : QList<qint64>()) {
            sum += value;
        }
    }
    return sum;
}

qint64 sumOf(const ColumnsFigure& figure)
{
    qint64 sum = 0;
    for (qsizetype step = 0; step < figure.steps.size(); ++step) {
        sum += figure.total(step);
    }
    return sum;
}

/// Where the columns past the limit begin, if they would hardly show beside those before it.
qsizetype tailOf(const ColumnsFigure& columns, const QList<Side>& sides)
{
    constexpr qint64 hardlyShows = 4; // times as high is the head
    const qsizetype from = sides.indexOf(Side::Holds);
    if (from <= 0) {
        return 0;
    }
    qint64 head = 0;
    qint64 tail = 0;
    for (qsizetype step = 0; step < columns.steps.size(); ++step) {
        qint64& most = step < from ? head : tail;
        most = std::max(most, columns.total(step));
    }
    return tail > 0 && head >= hardlyShows * tail ? from : 0;
}

/// Steps of 30 days; the column that the limit lies in holds both sides of it.
Figure
agesFigure(const AnalysisResult& result, const AnalysisSeries& series, const Language& language)
{
    const std::optional<int> limit = limitOf(result, "password-age", "max_age_days");
    QList<Side> sides;
    for (const auto& [label, count] : series.counts) {
        const std::optional<int> lowest = lowestOf(label);
        sides.append(!lowest                      ? Side::Open
                     : !limit || *lowest < *limit ? Side::Within
                     : *lowest == *limit          ? Side::Holds
                                                  : Side::Beyond);
    }
    const QString days = limit ? QString::number(*limit) : QString();
    ColumnsFigure columns = columnsBySide(
        series,
        sides,
        {{Side::Within,
          limit ? fill(language.translate("Analysis", "below %1 days"), {days})
                : language.translate("Analysis", "accounts"),
          Look::Plain},
         {Side::Holds, fill(language.translate("Analysis", "from %1 days on"), {days}), Look::Half},
         {Side::Beyond, language.translate("Analysis", "beyond the limit"), Look::Bad},
         {Side::Open, language.translate("Analysis", "not told"), Look::Open}});
    Figure figure;
    figure.title = seriesText(series.key, language);
    columns.tailFrom = tailOf(columns, sides);
    if (columns.tailFrom > 0) {
        figure.remark = language.translate("Analysis", "right of the rule by an axis of its own");
    }
    figure.sentence =
        fill(language.translate("Analysis", "Passwords beyond the limit: %1 of %2; not told: %3."),
             {groupedNumber(sumOf(columns, Look::Bad) + sumOf(columns, Look::Half)),
              groupedNumber(sumOf(columns)),
              groupedNumber(sumOf(columns, Look::Open))});
    figure.body = std::move(columns);
    return figure;
}

Figure
levelsFigure(const AnalysisResult& result, const AnalysisSeries& series, const Language& language)
{
    const std::optional<int> least = limitOf(result, "health-level", "min_tenths");
    QList<Side> sides;
    for (const auto& [label, count] : series.counts) {
        const std::optional<int> level = lowestOf(label);
        sides.append(!level ? Side::Open : least && *level < *least ? Side::Beyond : Side::Within);
    }
    ColumnsFigure columns = columnsBySide(
        series,
        sides,
        {{Side::Beyond, language.translate("Analysis", "below the threshold"), Look::Bad},
         {Side::Within, language.translate("Analysis", "devices"), Look::Plain},
         {Side::Open, language.translate("Analysis", "not told"), Look::Open}});
    Figure figure;
    figure.title = seriesText(series.key, language);
    figure.sentence =
        fill(language.translate("Analysis", "Devices below the threshold: %1 of %2; not told: %3."),
             {groupedNumber(sumOf(columns, Look::Bad)),
              groupedNumber(sumOf(columns)),
              groupedNumber(sumOf(columns, Look::Open))});
    figure.body = std::move(columns);
    return figure;
}

/// Failures by day, those with names of no account apart.
Figure failuresFigure(const AnalysisSeries& failures,
                      const AnalysisSeries* unknown,
                      const Language& language)
{
    ColumnsFigure columns;
    columns.amountText = &groupedNumber;
    ColumnsFigure::Part known{language.translate("Analysis", "known accounts"), Look::Plain, {}};
    ColumnsFigure::Part nobody{language.translate("Analysis", "unknown accounts"), Look::Bad, {}};
    const qsizetype from = std::max<qsizetype>(0, failures.counts.size() - mostDays);
    for (qsizetype i = from; i < failures.counts.size(); ++i) {
        const auto& [day, count] = failures.counts[i];
        const qint64 strange =
            unknown != nullptr ? std::min(count, unknown->counts.value(i).second) : 0;
        columns.steps.append(day.mid(5)); // "07-18": the years would not fit
        known.values.append(count - strange);
        nobody.values.append(strange);
    }
    columns.parts = {known, nobody};
    Figure figure;
    figure.title = seriesText(failures.key, language);
    figure.remark = from > 0 ? fill(language.translate("Analysis", "the last %1 days"),
                                    {QString::number(mostDays)})
                             : QString();
    figure.sentence =
        fill(language.translate("Analysis", "Failures: %1, of which with unknown accounts: %2."),
             {groupedNumber(sumOf(columns)), groupedNumber(sumOf(columns, Look::Bad))});
    figure.body = std::move(columns);
    return figure;
}

Figure plainFigure(const AnalysisSeries& series, const Language& language)
{
    ColumnsFigure columns;
    columns.amountText = &groupedNumber;
    ColumnsFigure::Part part{seriesText(series.key, language), Look::Plain, {}};
    ColumnsFigure::Part open{language.translate("Analysis", "not told"), Look::Open, {}};
    for (const auto& [label, count] : series.counts) {
        columns.steps.append(label);
        part.values.append(label == notTold ? 0 : count);
        open.values.append(label == notTold ? count : 0);
    }
    columns.parts = {part};
    if (std::any_of(open.values.begin(), open.values.end(), [](qint64 one) { return one > 0; })) {
        columns.parts.append(open);
    }
    Figure figure;
    figure.title = seriesText(series.key, language);
    figure.sentence = fill(language.translate("Analysis", "%1: %2 in all."),
                           {figure.title, groupedNumber(sumOf(columns))});
    figure.body = std::move(columns);
    return figure;
}

} // namespace

QList<Figure> analysisFigures(const AnalysisResult& result, const Language& language)
{
    QList<Figure> figures;
    for (const AnalysisSeries& series : result.series) {
        const bool any = std::any_of(series.counts.begin(),
                                     series.counts.end(),
                                     [](const auto& one) { return one.second > 0; });
        // Shown within another, or no picture.
        const bool apart = series.key == QLatin1String("ties") ||
                           series.key == QLatin1String("daily_attempts") ||
                           series.key == QLatin1String("daily_unknown_accounts");
        if (!any || apart) {
            continue;
        }
        if (series.key == QLatin1String("password_age_days")) {
            figures.append(agesFigure(result, series, language));
        } else if (series.key == QLatin1String("trust_tenths")) {
            figures.append(levelsFigure(result, series, language));
        } else if (series.key == QLatin1String("daily_failures")) {
            figures.append(
                failuresFigure(series, seriesOf(result, "daily_unknown_accounts"), language));
        } else {
            figures.append(plainFigure(series, language));
        }
    }
    return figures;
}

} // namespace zt
