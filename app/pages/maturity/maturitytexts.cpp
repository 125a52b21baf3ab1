// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/maturitytexts.h"

#include "app/widgets/maturitypaint.h"

namespace zt {

QString MaturityTexts::status(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Implemented:
        return tr("Implemented");
    case ItemStatus::Partial:
        return tr("Partial");
    case ItemStatus::Planned:
        return tr("Planned");
    case ItemStatus::NotImplemented:
        return tr("Not done");
    case ItemStatus::NotApplicable:
        return tr("N/A");
    case ItemStatus::NotAssessed:
        break;
    }
    return tr("Not assessed");
}

QString MaturityTexts::statusOf(const ItemAnswer& answer)
{
    return answer.status == ItemStatus::Partial ? tr("Partial %1%").arg(answer.sharePercent)
                                                : status(answer.status);
}

QString MaturityTexts::review(ReviewMark mark)
{
    switch (mark) {
    case ReviewMark::Agreed:
        return tr("Agreed");
    case ReviewMark::Returned:
        return tr("Returned…");
    case ReviewMark::Pending:
        break;
    }
    return tr("To review");
}

QString MaturityTexts::rollup(const MaturityMethod& method)
{
    switch (method.rollup) {
    case Rollup::Share:
        return tr("Reached by %1%").arg(method.sharePercent);
    case Rollup::Weighted:
        return tr("Reached by %1%, weighted").arg(method.sharePercent);
    case Rollup::Direct:
        return tr("Own answers");
    case Rollup::Weakest:
        break;
    }
    return tr("Weakest system");
}

QString MaturityTexts::scope(const Snapshot& snapshot, const Scope& scope, const Language& language)
{
    if (const System* system = snapshot.system(scope)) {
        return system->name.isEmpty() ? system->code : system->name;
    }
    if (const AdoptionDomain* domain = snapshot.guideline->domain(scope.id)) {
        return language.of(domain->name.zh, domain->name.en);
    }
    return tr("Whole institution");
}

QString MaturityTexts::level(int order)
{
    return order > 0 ? paint::levelNumeral(order) : tr("below I");
}

QString MaturityTexts::levelName(const Guideline& guideline, int order, const Language& language)
{
    for (const Level& level : guideline.levels) {
        if (level.order == order) {
            return tr("%1, %2 indicators")
                .arg(language.of(level.name.zh, level.name.en),
                     language.of(level.indicator.zh, level.indicator.en));
        }
    }
    return tr("Below level I");
}

std::optional<ItemStatus> statusOfKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return std::nullopt;
    }
    for (const StatusKey& one : statusKeys) {
        if (key == one.key) {
            return one.status;
        }
    }
    return std::nullopt;
}

} // namespace zt
