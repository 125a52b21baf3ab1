// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditreports.h"

#include "app/cli/auditoptions.h"
#include "checklists/packloader.h"

namespace zt {

namespace {

/// What the assessment has pinned goes before what this program ships.
Result<Checklists> relatedLists(const Snapshot& snapshot)
{
    Checklists lists = snapshot.checklists;
    const Result<QList<PackPin>> shipped = shippedChecklists();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    for (const PackPin& pin : *shipped) {
        if (lists.contains(pin.id)) {
            continue;
        }
        Result<Checklist> list = readChecklist(pin.bytes, pin.id);
        if (!list) {
            return tl::unexpected(list.error());
        }
        lists.insert(pin.id, std::move(*list));
    }
    return lists;
}

Result<Crosswalk> crosswalkInUse()
{
    return shippedCrosswalk().and_then(
        [](const PackPin& pin) { return readCrosswalk(pin.bytes, pin.id); });
}

} // namespace

Result<Report> auditReport(const AuditReportAsked& asked, const AuditReportMaker& make)
{
    const Result<Checklists> lists = checklistsOf(asked.snapshot, asked.audit);
    const Result<Checklists> related = relatedLists(asked.snapshot);
    if (!lists || !related) {
        return tl::unexpected(!lists ? lists.error() : related.error());
    }
    const Result<Crosswalk> crosswalk = crosswalkInUse();
    if (!crosswalk) {
        return tl::unexpected(crosswalk.error());
    }
    return make({asked.snapshot, asked.audit, *lists, asked.today, {*crosswalk}, *related});
}

ReportOptions reportOptions(const Snapshot& snapshot, const CliContext& context)
{
    return {context.language().code(),
            snapshot.trailTime,
            QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION))};
}

} // namespace zt
