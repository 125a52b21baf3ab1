// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/analysisitems.h"

#include "model/domain/analysisfiling.h"
#include "model/domain/guidelinechecklist.h"

#include <algorithm>

namespace zt {

QList<ProposedItem> itemsFor(CrosswalkBook& book,
                             const Snapshot& snapshot,
                             const Audit& audit,
                             const AnalysisResult& result)
{
    QList<ProposedItem> items;
    const QStringList points = pointsOf(result);
    for (const QString& point : points) {
        for (const QString& checklist : audit.checklists) {
            const QList<RelatedPoint> related = book.relatedTo(snapshot, {checklist, point});
            for (const RelatedPoint& one : related) {
                const bool isItem = one.link.node.pack == QLatin1String(guidelineId) &&
                                    snapshot.guideline != nullptr &&
                                    snapshot.guideline->item(one.link.node.id) != nullptr;
                if (isItem) {
                    items.append(
                        {one.link.node.id, point, one.link.strength, one.link.reason, one.title});
                }
            }
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const ProposedItem& a, const ProposedItem& b) {
        return isStronger({a.strength, true}, {b.strength, true});
    });
    QList<ProposedItem> once;
    for (const ProposedItem& one : items) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const ProposedItem& there) {
            return there.item == one.item;
        });
        if (!known) {
            once.append(one);
        }
    }
    return once;
}

} // namespace zt
