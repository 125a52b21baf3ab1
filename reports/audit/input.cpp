// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>
#include <functional>

namespace zt::auditreport {

namespace {

QList<const AuditSample*> samplesOf(const Snapshot& snapshot, const AuditId& audit)
{
    QList<const AuditSample*> all;
    for (const AuditSample& sample : snapshot.auditSamples) {
        if (sample.audit == audit) {
            all.append(&sample);
        }
    }
    std::sort(all.begin(), all.end(), [](const AuditSample* a, const AuditSample* b) {
        return a->code < b->code;
    });
    return all;
}

/// Where a point stands in its source: document and section, then its code there.
QString placeOf(const Checklist& list, const ChecklistPoint& point, const Language& language)
{
    QStringList places;
    for (const SourceRef& ref : point.sources) {
        places.append(sourceText(list, ref, language));
    }
    if (!point.mechanismCode.isEmpty()) {
        places.append(point.mechanismCode);
    }
    return joinList(places, language);
}

QString evidenceLines(const Snapshot& snapshot,
                      const QList<EvidenceId>& ids,
                      const std::function<QString(const Evidence&)>& tell)
{
    QStringList lines;
    for (const EvidenceId& id : ids) {
        if (const Evidence* one = snapshot.evidenceOf(id)) {
            lines.append(tell(*one));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// Of the group whose Chinese name the section is; empty where there is none.
QString englishOfSection(const Checklist& list, const QString& section)
{
    const auto group =
        std::find_if(list.groups.begin(), list.groups.end(), [&](const ChecklistGroup& one) {
            return one.name.zh == section;
        });
    return group != list.groups.end() ? group->name.en : QString();
}

} // namespace

QString sourceText(const Checklist& list, const SourceRef& ref, const Language& language)
{
    const SourceDoc* doc = list.source(ref.doc);
    QStringList parts{doc != nullptr ? pick(doc->title, language) : ref.doc, ref.section};
    if (language.code() == LanguageCode::En && !ref.section.isEmpty()) {
        const QString english = englishOfSection(list, ref.section);
        parts.append(english.isEmpty() ? QString() : QStringLiteral("[%1]").arg(english));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

const ChecklistPoint* AuditInput::point(const PointRef& ref) const
{
    const auto found = given.lists.constFind(ref.checklist);
    if (found != given.lists.constEnd()) {
        return found->point(ref.point);
    }
    const auto earlier = snapshot.checklists.constFind(ref.checklist);
    return earlier != snapshot.checklists.constEnd() ? earlier->point(ref.point) : nullptr;
}

QString AuditInput::codeOf(const PointRef& ref) const
{
    return audit().checklists.size() > 1 ? toKey(ref) : ref.point;
}

QString AuditInput::codesOf(const QList<PointRef>& refs) const
{
    QStringList codes;
    for (const PointRef& ref : refs) {
        codes.append(codeOf(ref));
    }
    return joinList(codes, language);
}

QString AuditInput::nameOfPoint(const PointRef& ref) const
{
    const ChecklistPoint* one = point(ref);
    return one != nullptr ? nameOf(*one, language) : QString();
}

QString AuditInput::criterionText(const PointRef& ref) const
{
    const ChecklistPoint* one = point(ref);
    if (one == nullptr) {
        return toKey(ref);
    }
    QString text = codeOf(ref) + QLatin1Char(' ') + nameOf(*one, language);
    const QString sentence = sentenceOf(*one, language);
    if (sentence != nameOf(*one, language)) {
        text = fill(language.translate("AuditReport", "%1: %2"), {text, sentence});
    }
    const auto current = given.lists.constFind(ref.checklist);
    const QString place = placeOf(
        current != given.lists.constEnd() ? *current : *snapshot.checklists.find(ref.checklist),
        *one,
        language);
    return place.isEmpty() ? text
                           : fill(language.translate("AuditReport", "%1 (%2)"), {text, place});
}

QString AuditInput::auditName() const
{
    return audit().code + QLatin1Char(' ') + auditFormText(audit().form, language);
}

QString AuditInput::periodText() const
{
    const QDate from = audit().periodFrom;
    const QDate to = audit().periodTo;
    if (!from.isValid() && !to.isValid()) {
        return language.translate("Wording", "Not stated");
    }
    return fill(language.translate("AuditReport", "%1 to %2"),
                {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
}

AuditInput
inputOf(const AuditReportInput& given, const ReportOptions& options, const Language& language)
{
    return {{given.snapshot, options, language},
            given,
            pointStatuses(given.snapshot, given.audit, given.lists),
            findingsOf(given.snapshot, given.audit.id),
            samplesOf(given.snapshot, given.audit.id)};
}

Report emptyReport(const AuditInput& in, const QString& subject)
{
    Report report;
    report.language = in.options.language;
    report.title = in.snapshot.profile.name;
    report.subject = subject + QStringLiteral("　") + in.auditName();
    report.institution = in.snapshot.profile.institution;
    report.programVersion = in.options.programVersion;
    report.created = in.options.created;
    report.trailSeq = in.snapshot.trailSeq;
    report.trailHead = in.snapshot.trailHead;
    return report;
}

QString filterText(const AuditInput& in)
{
    return fill(in.language.translate("AuditReport", "Audit %1; ages as of %2"),
                {in.audit().code, in.given.today.toString(Qt::ISODate)});
}

QString categoryKey(const QString& checklist, const QString& group)
{
    return checklist + QLatin1Char('/') + group;
}

ReportCell evidenceNames(const Snapshot& snapshot, const QList<EvidenceId>& ids)
{
    return textCell(evidenceLines(snapshot, ids, [](const Evidence& one) { return one.name; }));
}

ReportCell evidenceHashes(const Snapshot& snapshot, const QList<EvidenceId>& ids)
{
    return textCell(evidenceLines(snapshot, ids, [](const Evidence& one) {
        return one.kind == EvidenceKind::Link ? one.address : one.sha256;
    }));
}

} // namespace zt::auditreport
