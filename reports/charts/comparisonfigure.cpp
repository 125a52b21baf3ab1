// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/comparisonfigure.h"

#include "model/domain/trend.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <algorithm>

namespace zt {

PillarLevels pillarLevels(const ComparedStates& states, const Language& language)
{
    const TrendPoint before = trendPoint(states.before.state, Scope::institution(), {});
    const TrendPoint after = trendPoint(states.after.state, Scope::institution(), {});
    const QList<Pillar>& earlier = states.before.state.guideline->pillars;
    const QList<Pillar>& later = states.after.state.guideline->pillars;
    PillarLevels levels;
    for (qsizetype i = 0; i < later.size(); ++i) {
        const auto was = std::ranges::find(earlier, later[i].id, &Pillar::id);
        levels.pillars.append(nameOf(later[i], language));
        levels.after.append(after.orders.value(i));
        levels.before.append(was != earlier.end()
                                 ? before.orders.value(std::distance(earlier.begin(), was))
                                 : std::nullopt);
    }
    return levels;
}

Figure comparisonFigure(const ComparedStates& states, const Language& language)
{
    using Role = RadarFigure::Line::Role;
    const PillarLevels levels = pillarLevels(states, language);
    const auto numeral = [](const std::optional<int>& order) {
        return order ? levelNumeral(*order) : QStringLiteral("–");
    };
    RadarFigure radar;
    radar.axes = levels.pillars;
    for (int order = 0; order <= levelCount; ++order) {
        radar.valueNames.append(levelNumeral(order));
    }
    QStringList told;
    for (qsizetype i = 0; i < levels.pillars.size(); ++i) {
        const QString move =
            levels.before[i] == levels.after[i]
                ? numeral(levels.after[i])
                : numeral(levels.before[i]) + QStringLiteral(" → ") + numeral(levels.after[i]);
        radar.axisNotes.append(move);
        told.append(levels.pillars[i] + QLatin1Char(' ') + move);
    }
    radar.lines = {{Role::Now, language.translate("Report", "After"), levels.after},
                   {Role::Before, language.translate("Report", "Before"), levels.before}};
    return {language.translate("Overview", "Five pillars"),
            {},
            fill(language.translate("Report", "Levels before and after: %1"),
                 {joinList(told, language)}),
            radar};
}

} // namespace zt
