// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingupgrade.h"

#include <algorithm>

namespace zt::auditreport {

namespace {

/// The names of entries by their ids, joined; an id where there is none.
template <class T>
QString nameIn(const QList<T>& entries, const QString& id, const Language& language)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const T& one) { return one.id == id; });
    return found != entries.end() && !found->name.zh.isEmpty() ? pick(found->name, language) : id;
}

template <class T>
QString namesOf(const QList<T>& entries, const QStringList& ids, const Language& language)
{
    QStringList names;
    for (const QString& id : ids) {
        names.append(nameIn(entries, id, language));
    }
    return joinList(names, language);
}

/// Of tier sets, kinds of audit and facts alike.
QString exclusionNames(const Checklist& list, const QStringList& ids, const Language& language)
{
    QStringList names;
    for (const QString& id : ids) {
        names.append(nameIn(list.facts,
                            nameIn(list.auditKinds, nameIn(list.tierSets, id, language), language),
                            language));
    }
    return joinList(names, language);
}

QString
reasonText(const ApplicabilityReason& reason, const Checklist& list, const Language& language)
{
    switch (reason.part) {
    case ApplicabilityPart::Tier:
        return fill(language.translate("AuditReport", "Concerns %1"),
                    {namesOf(list.tierSets, reason.demanded, language)});
    case ApplicabilityPart::AuditKind:
        return fill(language.translate("AuditReport", "Concerns audits of the kind %1"),
                    {namesOf(list.auditKinds, reason.demanded, language)});
    case ApplicabilityPart::Fact:
        return fill(language.translate("AuditReport", "Depends on: %1"),
                    {namesOf(list.facts, reason.demanded, language)});
    case ApplicabilityPart::Exclusion:
        return fill(language.translate("AuditReport", "Left out by: %1"),
                    {exclusionNames(list, reason.demanded, language)});
    case ApplicabilityPart::EffectiveFrom:
        return fill(language.translate("AuditReport", "In force from %1"),
                    {joinList(reason.demanded, language)});
    case ApplicabilityPart::EffectiveTo:
        break;
    }
    return fill(language.translate("AuditReport", "In force up to %1"),
                {joinList(reason.demanded, language)});
}

QString whyNot(const AuditInput& in, const PointStatus& status)
{
    QStringList reasons;
    for (const ApplicabilityReason& one : status.applicability.whyNot) {
        reasons.append(reasonText(one, in.list(status.ref.checklist), in.language));
    }
    return reasons.join(QLatin1Char('\n'));
}

/// In the order of PointColumn, then what is not counted.
QList<Column> pointColumns(const Language& language)
{
    return {textColumn("code", language.translate("AuditReport", "Point"), 20),
            textColumn("name", language.translate("Field", "Name"), 30),
            textColumn("category", language.translate("AuditReport", "Category id"), 20),
            textColumn("category_name", language.translate("AuditReport", "Category"), 20),
            textColumn("text", language.translate("AuditReport", "What is asked"), 60),
            textColumn("applies", language.translate("Report", "Applies"), 10),
            textColumn("why_not", language.translate("AuditReport", "Why not, or not yet"), 30),
            textColumn("counts", language.translate("AuditReport", "Counts"), 8),
            textColumn("checked", language.translate("AuditReport", "Checked"), 8),
            textColumn("result", language.translate("Field", "Result"), 14),
            textColumn("reason", language.translate("Field", "Why it is not applicable"), 30),
            numberColumn("evidence", language.translate("Field", "Evidence")),
            textColumn("state", language.translate("Field", "State of review"), 16),
            textColumn("stale", language.translate("AuditReport", "Changed since accepted"), 10),
            textColumn("finding", language.translate("AuditReport", "Findings"), 16),
            textColumn("repeated_as", language.translate("AuditReport", "Repeated as"), 12),
            textColumn("preparer", language.translate("Field", "Prepared by"), 16),
            timeColumn("prepared_at", language.translate("Field", "Prepared at")),
            textColumn("reviewer", language.translate("Field", "Reviewed by"), 16),
            timeColumn("reviewed_at", language.translate("Field", "Reviewed at")),
            textColumn("needs_look", language.translate("AuditReport", "Needs another look"), 10),
            textColumn("carried_from", language.translate("AuditReport", "Carried over from"), 20)};
}

void addWords(Table& table, const AuditInput& in, const PointStatus& status)
{
    const Language& language = in.language;
    const Checklist& list = in.list(status.ref.checklist);
    const ChecklistPoint& point = *list.point(status.ref.point);
    const ChecklistGroup* group = list.group(status.group);
    const QString name = nameOf(point, language);
    const QString sentence = sentenceOf(point, language);
    table.cells << textCell(in.codeOf(status.ref)) << textCell(name)
                << textCell(categoryKey(status.ref.checklist, status.group))
                << textCell(group != nullptr ? nameOf(*group, language) : status.group)
                << textCell(sentence == name ? QString() : sentence);
}

void addPoint(Table& table, const AuditInput& in, const PointStatus& status)
{
    const Language& language = in.language;
    const auto tri = [&](bool value) {
        return textCell(triText(value ? Tri::Yes : Tri::No, language));
    };
    const PointResult* present = in.snapshot.pointResult(in.audit().id, status.ref);
    const PointResult paper = present != nullptr ? *present : PointResult{};
    addWords(table, in, status);
    table.cells << textCell(triText(status.applicability.applies, language))
                << textCell(whyNot(in, status)) << tri(status.counts())
                << tri(status.counts() && status.result != AuditResult::Unchecked)
                << textCell(auditResultText(status.result, language)) << textCell(paper.reason)
                << integerCell(status.evidence) << textCell(reviewStateText(status.state, language))
                << tri(status.stale) << textCell(joinList(status.findings, language))
                << textCell(joinList(status.repeatedAs, language)) << textCell(paper.preparer)
                << utcCell(paper.preparedAt) << textCell(paper.reviewer)
                << utcCell(paper.reviewedAt) << tri(status.needsLook)
                << textCell(carriedFromText(status.carriedFrom, in.snapshot, language));
}

} // namespace

Section pointsSection(const AuditInput& in)
{
    Section section{QStringLiteral("points"), in.language.translate("AuditReport", "Points"), {}};
    Table table = tableOf(tables::points, {}, pointColumns(in.language), true);
    for (const PointStatus& status : in.points) {
        addPoint(table, in, status);
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::auditreport
