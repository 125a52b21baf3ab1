// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/findingtexts.h"

#include "app/pages/maturity/maturitytexts.h"

namespace zt {

QString FindingTexts::fix(const ConsistencyFix& fix)
{
    const auto* answer = fix.after ? std::get_if<ItemAnswer>(&*fix.after) : nullptr;
    switch (fix.code) {
    case FixCode::SetPlanned:
        return tr("Set to planned");
    case FixCode::SetPartial:
        return answer != nullptr ? tr("Set to partial %1%").arg(answer->sharePercent)
                                 : tr("Set to partial…");
    case FixCode::SetTargetDate:
        return answer != nullptr ? tr("Move to %1").arg(answer->targetDate.toString(Qt::ISODate))
                                 : tr("Give another date…");
    case FixCode::ClearTargetDate:
        return tr("Remove the date");
    case FixCode::AddEvidence:
        return tr("Add evidence…");
    case FixCode::ReplaceEvidence:
        return tr("Add a newer file…");
    case FixCode::GiveReason:
        return tr("Give the reason");
    case FixCode::AddRemark:
        return tr("Keep, with a remark");
    case FixCode::CheckCloudModel:
        return tr("Check the cloud model");
    }
    return {};
}

Status FindingTexts::shape(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Status::Bad;
    case Severity::Warning:
        return Status::Warn;
    case Severity::Info:
        break;
    }
    return Status::Info;
}

QString FindingTexts::impact(const Snapshot& snapshot,
                             const MaturityJudge& judge,
                             const ItemAnswer& before,
                             const ConsistencyFix& fix,
                             const Language& language)
{
    const auto* after = fix.after ? std::get_if<ItemAnswer>(&*fix.after) : nullptr;
    if (after == nullptr) {
        return {};
    }
    const LevelImpact impact = impactOf(snapshot, judge, before, *after);
    if (impact.pillar < 0 || impact.before == impact.after) {
        return {};
    }
    const Bilingual& name = judge.guideline().pillars[impact.pillar].name;
    return tr("%1 %2 → %3")
        .arg(language.of(name.zh, name.en),
             MaturityTexts::level(impact.before),
             MaturityTexts::level(impact.after));
}

} // namespace zt
