// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scopelens.h"

namespace zt {

namespace {

LensStanding standingOf(const ItemStanding& item)
{
    if (!item.applies()) {
        return LensStanding::NotApplicable;
    }
    switch (item.status) {
    case ItemStatus::NotAssessed:
        return LensStanding::NotAssessed;
    case ItemStatus::Implemented:
        return LensStanding::Implemented;
    case ItemStatus::NotImplemented:
    case ItemStatus::Planned:
    case ItemStatus::Partial:
    case ItemStatus::NotApplicable:
        break;
    }
    return LensStanding::NotImplemented;
}

} // namespace

CisaLens scopeLens(const Snapshot& snapshot,
                   const MaturityJudge& judge,
                   const MaturityModel& model,
                   const Scope& scope)
{
    LensItems items;
    const QList<ItemStanding> standings =
        judge.items(snapshot.answers.sheet(scope), snapshot.system(scope));
    for (const ItemStanding& standing : standings) {
        items.insert(judge.guideline().items[standing.item].id,
                     {judge.levelOrderOf(standing.item), standingOf(standing)});
    }
    OwnStages own;
    for (const LensAnswer& answer : snapshot.lensAnswers) {
        if (answer.scope == scope) {
            own.insert(answer.row, answer.stage);
        }
    }
    return cisaLens(model, items, own);
}

} // namespace zt
