// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkdiff.h"

#include "model/domain/enumkeys.h"

#include <QHash>

namespace zt {

namespace {

constexpr EnumKeys<LinkFate, 3> fateKeys{{
    {LinkFate::Added, "added"},
    {LinkFate::Changed, "changed"},
    {LinkFate::Withdrawn, "withdrawn"},
}};

QString targetPackOf(const Crosswalk& crosswalk, const CrosswalkLink& link)
{
    const CrosswalkFramework* framework = crosswalk.framework(link.framework);
    return framework != nullptr ? framework->pack.pack : QString();
}

QStringList endsOf(const Crosswalk& crosswalk, const CrosswalkLink& link)
{
    const CrosswalkFramework* framework = crosswalk.framework(link.framework);
    return {crosswalk.from.pack,
            link.point,
            targetPackOf(crosswalk, link),
            framework != nullptr ? toKey(framework->kind) : QString(),
            link.target};
}

} // namespace

QString toKey(LinkFate fate)
{
    return fateKeys.toKey(fate);
}

CrosswalkDiff diff(const Crosswalk& before, const Crosswalk& after)
{
    QHash<QStringList, const CrosswalkLink*> old;
    for (const CrosswalkLink& link : before.links) {
        old.insert(endsOf(before, link), &link);
    }
    CrosswalkDiff found;
    for (const CrosswalkLink& link : after.links) {
        LinkChange change{LinkFate::Added,
                          link.point,
                          targetPackOf(after, link),
                          link.target,
                          std::nullopt,
                          link.strength};
        if (const CrosswalkLink* was = old.take(endsOf(after, link))) {
            change.fate = LinkFate::Changed;
            change.before = was->strength;
            change.reasonDiffers = was->reason != link.reason;
        }
        if (change.before == change.after && !change.reasonDiffers) {
            ++found.unchanged;
        } else {
            found.changes.append(change);
        }
    }
    for (const CrosswalkLink& link : before.links) {
        if (old.contains(endsOf(before, link))) {
            found.changes.append({LinkFate::Withdrawn,
                                  link.point,
                                  targetPackOf(before, link),
                                  link.target,
                                  link.strength,
                                  std::nullopt});
        }
    }
    return found;
}

} // namespace zt
