// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulatoraudit.h"

#include "model/domain/auditstatus.h"
#include "model/domain/packversion.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr int perPoint = 100;

QString picked(const Bilingual& text, LanguageCode language)
{
    return language == LanguageCode::En ? text.en : text.zh;
}

bool fails(AuditResult result)
{
    return result == AuditResult::Not || result == AuditResult::Partly;
}

/// Gathers one audit.
class AuditYear
{
public:
    AuditYear(const Snapshot& snapshot,
              const Audit& audit,
              AuditedFirm& firm,
              LanguageCode language)
        : m_snapshot(snapshot)
        , m_audit(audit)
        , m_firm(firm)
        , m_language(language)
    {
        // With earlier versions: a finding may stand against a point that was withdrawn.
        for (auto it = snapshot.checklists.begin(); it != snapshot.checklists.end(); ++it) {
            const auto own = [&](const QString& pin) { return isSamePack(pin, it.key()); };
            if (std::any_of(audit.checklists.begin(), audit.checklists.end(), own)) {
                m_lists.insert(it.key(), *it);
            }
        }
    }

    [[nodiscard]] BrokerYear row()
    {
        BrokerYear row;
        row.year = m_audit.periodTo.year();
        const int tier = m_audit.tier != 0 ? m_audit.tier : m_snapshot.profile.tier;
        row.tier = tier != 0 ? std::optional(tier) : std::nullopt;
        const QList<PointStatus> points = pointStatuses(m_snapshot, m_audit, m_lists);
        addFindings(row);
        for (const PointStatus& point : points) {
            if (fails(point.result) && !m_told.contains(point.ref.point)) {
                addPoint(row, point.ref);
            }
        }
        const Coverage coverage = coverageOf(points);
        const DeductionSum sum = deductionOf(m_snapshot, m_audit, m_lists, points);
        row.listed = coverage.checked > 0 && coverage.checked == coverage.applicable &&
                     coverage.undecided == 0;
        if (row.listed && sum.unstated == 0) {
            row.deduction = sum.points * perPoint;
        }
        return row;
    }

private:
    void addFindings(BrokerYear& row)
    {
        for (const AuditFinding* finding : findingsOf(m_snapshot, m_audit.id)) {
            // Its points count once, whatever it stands against.
            std::optional<int> points =
                finding->deduction ? std::optional(*finding->deduction * perPoint) : std::nullopt;
            for (const PointRef& ref : finding->criteria) {
                addType(ref);
                m_told.insert(ref.point);
                row.deficiencies.append(
                    {ref.point, ref.point, finding->condition, points, finding->code});
                points.reset();
            }
        }
    }

    void addPoint(BrokerYear& row, const PointRef& ref)
    {
        addType(ref);
        const PointResult* result = m_snapshot.pointResult(m_audit.id, ref);
        row.deficiencies.append(
            {ref.point, ref.point, result != nullptr ? result->observation : QString(), {}});
    }

    void addType(const PointRef& ref)
    {
        const auto known = [&ref](const DeficiencyType& type) { return type.id == ref.point; };
        if (std::any_of(m_firm.types.begin(), m_firm.types.end(), known)) {
            return;
        }
        DeficiencyType type{ref.point, {}, {}};
        const auto list = m_lists.constFind(ref.checklist);
        if (const ChecklistPoint* point =
                list != m_lists.constEnd() ? list->point(ref.point) : nullptr) {
            const ChecklistGroup* group = list->group(point->group);
            type.name = picked(point->name.zh.isEmpty() ? point->text : point->name, m_language);
            type.category = group != nullptr ? picked(group->name, m_language) : QString();
        }
        m_firm.types.append(type);
    }

    const Snapshot& m_snapshot;
    const Audit& m_audit;
    AuditedFirm& m_firm;
    LanguageCode m_language;
    Checklists m_lists;
    QSet<QString> m_told; ///< points that a finding stands against
};

FirmFindings openFindings(const Snapshot& snapshot, const QDate& today)
{
    FirmFindings all;
    for (const AuditFinding* finding : findingsOf(snapshot, {})) {
        if (finding->status == AuditFindingStatus::Closed) {
            continue;
        }
        OpenFinding one{finding->id.toString(),
                        finding->code,
                        snapshot.audits.value(finding->audit.toString()).code,
                        {},
                        finding->condition,
                        finding->due,
                        overdueDays(*finding, today)};
        for (const PointRef& ref : finding->criteria) {
            one.points.append(ref.point);
        }
        all.open.append(one);
    }
    FirmFindings sorted{today, {}};
    mergeInto(sorted, all);
    return sorted;
}

} // namespace

AuditedFirm auditedFirm(const Snapshot& snapshot, LanguageCode language, const QDate& today)
{
    AuditedFirm firm;
    if (today.isValid()) {
        firm.findings = openFindings(snapshot, today);
    }
    firm.name = snapshot.profile.institution.simplified();
    QSet<int> years;
    for (const Audit& audit : snapshot.audits) {
        const int year = audit.periodTo.isValid() ? audit.periodTo.year() : 0;
        if (audit.form != AuditForm::Annual || year == 0 || years.contains(year)) {
            firm.leftOut.append(audit.code);
            continue;
        }
        years.insert(year);
        firm.years.append(AuditYear(snapshot, audit, firm, language).row());
    }
    return firm;
}

} // namespace zt
