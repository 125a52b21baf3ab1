// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditedits.h"
#include "model/domain/fieldedit.h"
#include "model/domain/labels.h"

namespace zt {

namespace {

const QStringList& findingKeys()
{
    static const QStringList keys{QStringLiteral("code"),
                                  QStringLiteral("condition"),
                                  QStringLiteral("cause"),
                                  QStringLiteral("effect"),
                                  QStringLiteral("recommendation"),
                                  QStringLiteral("severity"),
                                  QStringLiteral("deduction"),
                                  QStringLiteral("response"),
                                  QStringLiteral("owner"),
                                  QStringLiteral("raised_on"),
                                  QStringLiteral("due"),
                                  QStringLiteral("status")};
    return keys;
}

void openAgain(AuditFinding& finding)
{
    finding.closedBy.clear();
    finding.closedOn = {};
    finding.closeReason.clear();
}

QStringList changedKeys(const AuditFinding& before, const AuditFinding& after)
{
    QStringList keys;
    for (const Field<AuditFinding>& field : auditFindingFields()) {
        if (field.get(before) != field.get(after)) {
            keys.append(field.key);
        }
    }
    return keys;
}

} // namespace

Result<ChangeSet>
addFinding(const Snapshot& snapshot, const AuditFinding& finding, const Checklists& lists)
{
    const Result<QList<PointRef>> criteria = knownPoints(lists, finding.criteria);
    if (!criteria) {
        return tl::unexpected(criteria.error());
    }
    AuditFinding added = finding;
    added.criteria = *criteria;
    const QString audit = snapshot.audits.value(finding.audit.toString()).code;
    return ChangeSet{{labels::findingAdd, {added.code, audit}}, {Change{std::nullopt, added}}, {}};
}

Result<ChangeSet> editFinding(const AuditFinding& finding, const FieldValues& values)
{
    const Result<void> known = checkKeys(QStringLiteral("finding"), values, findingKeys());
    Result<AuditFinding> after =
        !known ? tl::unexpected(known.error())
               : withValues(auditFindingFields(), finding, QStringLiteral("finding"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    const bool answered = finding.response.isEmpty() && !after->response.isEmpty();
    if (answered && after->status == AuditFindingStatus::Open) {
        after->status = AuditFindingStatus::InProgress;
    }
    if (finding.status == AuditFindingStatus::Closed &&
        after->status != AuditFindingStatus::Closed) {
        openAgain(*after);
    }
    if (*after == finding) {
        return ChangeSet{};
    }
    return ChangeSet{
        {labels::findingEdit, QStringList{finding.code} + changedKeys(finding, *after)},
        {Change{finding, *after}},
        {}};
}

ChangeSet followUp(const AuditFinding& finding, const FollowUp& row)
{
    AuditFinding after = finding;
    after.followUps.append(row);
    return {{labels::findingTrack, {finding.code}}, {Change{finding, after}}, {}};
}

ChangeSet retest(const AuditFinding& finding, const Retest& row)
{
    AuditFinding after = finding;
    after.retests.append(row);
    if (!row.passed) {
        after.status = AuditFindingStatus::InProgress;
        openAgain(after);
    }
    const QString result = row.passed ? QStringLiteral("passed") : QStringLiteral("failed");
    return {{labels::findingTest, {finding.code, result}}, {Change{finding, after}}, {}};
}

ChangeSet closeFinding(const AuditFinding& finding,
                       const QString& who,
                       const QDate& on,
                       const QString& reason)
{
    AuditFinding after = finding;
    after.status = AuditFindingStatus::Closed;
    after.closedBy = who;
    after.closedOn = on;
    after.closeReason = reason;
    return {{labels::findingClose, {finding.code, who}}, {Change{finding, after}}, {}};
}

} // namespace zt
