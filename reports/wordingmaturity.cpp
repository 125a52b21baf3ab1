// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingmaturity.h"

#include "reports/phrase.h"

namespace zt {

QString itemStatusWord(ItemStatus status, const Language& language)
{
    return status == ItemStatus::Partial ? language.translate("Wording", "Partly implemented")
                                         : itemStatusText(status, 0, language);
}

QString itemStatusText(ItemStatus status, int sharePercent, const Language& language)
{
    switch (status) {
    case ItemStatus::NotImplemented:
        return language.translate("Wording", "Not implemented");
    case ItemStatus::Planned:
        return language.translate("Wording", "Planned");
    case ItemStatus::Partial:
        return fill(language.translate("Wording", "Partly implemented %1%"),
                    {QString::number(sharePercent)});
    case ItemStatus::Implemented:
        return language.translate("Wording", "Implemented");
    case ItemStatus::NotApplicable:
        return language.translate("Wording", "Not applicable");
    case ItemStatus::NotAssessed:
        break;
    }
    return language.translate("Wording", "Not assessed");
}

QString reviewMarkText(ReviewMark mark, const Language& language)
{
    switch (mark) {
    case ReviewMark::Agreed:
        return language.translate("Wording", "Agreed");
    case ReviewMark::Returned:
        return language.translate("Wording", "Returned");
    case ReviewMark::Pending:
        break;
    }
    return language.translate("Wording", "To be reviewed");
}

QString whyNotText(Applicability applicability, const Language& language)
{
    switch (applicability) {
    case Applicability::RemovedByCloudTable:
        return language.translate("Wording", "Removed by the guideline's cloud table");
    case Applicability::StatedNotApplicable:
        return language.translate("Wording", "Stated not applicable");
    case Applicability::Applies:
        break;
    }
    return {};
}

QString evidenceKindText(EvidenceKind kind, const Language& language)
{
    return kind == EvidenceKind::Link ? language.translate("Wording", "Link")
                                      : language.translate("Wording", "File");
}

QString rollupName(Rollup rollup, const Language& language)
{
    switch (rollup) {
    case Rollup::Share:
        return language.translate("Wording", "Share of the systems");
    case Rollup::Weighted:
        return language.translate("Wording", "Share of the weighted systems");
    case Rollup::Direct:
        return language.translate("Wording", "The scope's own answers");
    case Rollup::Weakest:
        break;
    }
    return language.translate("Wording", "Weakest system");
}

QString rollupText(const MaturityMethod& method, const Language& language)
{
    const QStringList share{QString::number(method.sharePercent)};
    switch (method.rollup) {
    case Rollup::Share:
        return fill(
            language.translate("Wording", "The level that at least %1% of the systems have"),
            share);
    case Rollup::Weighted:
        return fill(language.translate("Wording",
                                       "The level that systems of at least %1% of the weight have"),
                    share);
    case Rollup::Direct:
        return language.translate("Wording", "The scope's own answers; systems do not count");
    case Rollup::Weakest:
        break;
    }
    return language.translate("Wording", "The level that every system has");
}

QString populationText(Population population, const Language& language)
{
    return population == Population::Adopted
               ? language.translate("Wording", "Systems of the adopted list")
               : language.translate("Wording", "All systems");
}

QString stageText(int stage, const Language& language)
{
    switch (stage) {
    case 0:
        return language.translate("Wording", "Below the first stage");
    case 1:
        return language.translate("Wording", "Traditional");
    case 2:
        return language.translate("Wording", "Initial");
    case 3:
        return language.translate("Wording", "Advanced");
    case 4:
        return language.translate("Wording", "Optimal");
    default:
        return QString::number(stage);
    }
}

QString levelText(int order, const Guideline& guideline, const Language& language)
{
    for (const Level& level : guideline.levels) {
        if (level.order == order) {
            return level.id;
        }
    }
    return order == 0 ? language.translate("Wording", "Below I") : QString::number(order);
}

QString itemTitle(const QString& itemId, const Guideline& guideline, const Language& language)
{
    const GuidelineItem* item = guideline.item(itemId);
    return item == nullptr ? itemId
                           : fill(language.translate("Wording", "%1 %2"),
                                  {itemId, pick(item->capability, language)});
}

QString scopeTitle(const Scope& scope, const Snapshot& snapshot, const Language& language)
{
    switch (scope.kind) {
    case ScopeKind::System: {
        const System* system = snapshot.system(scope);
        return system == nullptr
                   ? scope.id
                   : fill(language.translate("Wording", "%1 %2"), {system->code, system->name});
    }
    case ScopeKind::Domain: {
        const AdoptionDomain* domain = snapshot.guideline->domain(scope.id);
        return domain == nullptr ? scope.id : nameOf(*domain, language);
    }
    case ScopeKind::Institution:
        break;
    }
    return language.translate("Wording", "Whole institution");
}

} // namespace zt
