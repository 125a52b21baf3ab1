// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingoverview.h"

#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <cstdlib>

namespace zt {

QString levelMoveText(const std::optional<int>& before,
                      const std::optional<int>& now,
                      const QString& pointName,
                      const Language& language)
{
    if (!before || !now) {
        return {};
    }
    if (*before == *now) {
        return fill(language.translate("Overview", "same as %1"), {pointName});
    }
    return fill(*now > *before ? language.translate("Overview", "up by %1 since %2")
                               : language.translate("Overview", "down by %1 since %2"),
                {QString::number(std::abs(*now - *before)), pointName});
}

QString levelMoveShort(const std::optional<int>& before,
                       const std::optional<int>& now,
                       const Language& language)
{
    if (!before || !now) {
        return {};
    }
    if (*before == *now) {
        return language.translate("Overview", "unchanged");
    }
    return fill(*now > *before ? language.translate("Overview", "up by %1")
                               : language.translate("Overview", "down by %1"),
                {QString::number(std::abs(*now - *before))});
}

QString nextLevelText(int order, const Language& language)
{
    return order >= levelCount
               ? fill(language.translate("Overview", "at %1"), {levelNumeral(levelCount)})
               : fill(language.translate("Overview", "to %1"), {levelNumeral(order + 1)});
}

QString targetText(int order, const Language& language)
{
    return order < 1 ? language.translate("Overview", "no target")
                     : fill(language.translate("Overview", "target %1"), {levelNumeral(order)});
}

QString levelStageText(int order, const Guideline& guideline, const Language& language)
{
    for (const Level& level : guideline.levels) {
        if (level.order == order) {
            return nameOf(level, language);
        }
    }
    return levelText(order, guideline, language);
}

QString holdingText(const QStringList& items, const Guideline& guideline, const Language& language)
{
    constexpr qsizetype named = 2;
    QStringList titles;
    for (const QString& item : items.mid(0, named)) {
        titles.append(
            itemTitle(item, guideline, language).replace(QChar(0x3000), QLatin1Char(' ')));
    }
    const qsizetype more = items.size() - titles.size();
    const QString text = joinList(titles, language);
    return more > 0 ? fill(language.translate("Overview", "%1 and %2 more"),
                           {text, QString::number(more)})
                    : text;
}

QString systemsHeldText(int systems, const Language& language)
{
    return fill(language.translate("Overview", "systems: %1"), {groupedNumber(systems)});
}

QString closesText(const RoadmapPlan& plan,
                   int action,
                   const Guideline& guideline,
                   const Language& language)
{
    QStringList items;
    for (const int gap : plan.closes[action]) {
        items.append(guideline.items[plan.gaps[gap].item].id);
    }
    const qsizetype gaps = items.size();
    items.removeDuplicates();
    constexpr qsizetype shown = 4;
    if (items.size() > shown) {
        items = items.mid(0, shown);
        items.append(QStringLiteral("…"));
    }
    return fill(language.translate("Overview", "gaps closed: %1 (%2)"),
                {groupedNumber(gaps), joinList(items, language)});
}

} // namespace zt
