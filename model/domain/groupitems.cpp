// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/groupitems.h"

namespace zt {

QList<GroupItem>
groupItems(const Snapshot& snapshot, const MaturityJudge& judge, const Scope& scope)
{
    QList<GroupItem> items(judge.guideline().items.size());
    for (int i = 0; i < items.size(); ++i) {
        items[i].item = i;
    }
    for (const SystemId& id : systemsOf(snapshot, scope).systems) {
        const Scope system = Scope::system(id);
        for (const ItemStanding& standing :
             judge.items(snapshot.answers.sheet(system), snapshot.system(system))) {
            GroupItem& item = items[standing.item];
            if (standing.applies()) {
                ++item.applicable;
                ++item.statuses.at(static_cast<size_t>(standing.status));
            } else {
                ++item.removed;
            }
        }
    }
    return items;
}

} // namespace zt
