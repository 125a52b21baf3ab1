// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/guidelinechecklist.h"

namespace zt {

namespace {

ChecklistGroup groupOf(const Pillar& pillar, int order)
{
    ChecklistGroup group;
    static_cast<GuidelineText&>(group) = pillar;
    group.order = order;
    return group;
}

ChecklistPoint pointOf(const GuidelineItem& item, int order)
{
    ChecklistPoint point;
    static_cast<GuidelineText&>(point) = static_cast<const GuidelineText&>(item);
    point.group = item.pillar;
    point.order = order;
    point.tags = {QStringLiteral("level_") + item.level};
    return point;
}

} // namespace

Checklist checklistOf(const Guideline& guideline)
{
    Checklist list;
    list.id = guideline.id;
    list.version = guideline.version;
    list.sha256 = guideline.sha256;
    list.title = guideline.title;
    list.sources = guideline.sources;
    list.notes = guideline.notes;
    for (const Pillar& pillar : guideline.pillars) {
        list.groups.append(groupOf(pillar, static_cast<int>(list.groups.size()) + 1));
        int order = 0;
        for (const GuidelineItem& item : guideline.items) {
            if (item.pillar == pillar.id) {
                list.points.append(pointOf(item, ++order));
            }
        }
    }
    return list;
}

Checklist itemChecklistOf(const Guideline& guideline)
{
    Checklist list = checklistOf(guideline);
    list.id = QLatin1String(itemChecklistId);
    list.title.zh += QStringLiteral("（項次）");
    list.title.en += QStringLiteral(" (items)");
    return list;
}

} // namespace zt
