// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/analysisfiling.h"

#include "model/domain/analysislabels.h"
#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"

namespace zt {

namespace {

/// What stands in the paper is never written over.
QString below(const QString& there, const QString& more)
{
    return there.isEmpty() ? more : there + QStringLiteral("\n\n") + more;
}

FieldValues paperValues(const Snapshot& snapshot, const Audit& audit, const AnalysisFiling& filing)
{
    const PointResult* there = snapshot.pointResult(audit.id, filing.ref);
    const PointResult now = there == nullptr ? PointResult{} : *there;
    FieldValues values{
        {QStringLiteral("procedure"), below(now.procedure, filing.paper.procedure)},
        {QStringLiteral("sample"), below(now.sample, filing.paper.sample)},
        {QStringLiteral("observation"), below(now.observation, filing.paper.observation)},
        {QStringLiteral("conclusion"), below(now.conclusion, filing.paper.conclusion)}};
    if (filing.input) {
        values.insert(QStringLiteral("evidence"),
                      evidenceValue(snapshot, now.evidence, {*filing.input}));
    }
    if (filing.result) {
        values.insert(QStringLiteral("result"), toKey(*filing.result));
    }
    return values;
}

bool speaksTo(const RuleOutcome& outcome, const QString& point)
{
    return outcome.rule.points.contains(point);
}

} // namespace

Result<ChangeSet> fileAnalysis(const Snapshot& snapshot,
                               const Audit& audit,
                               const Checklists& lists,
                               const AnalysisFiling& filing,
                               const Signature& preparer)
{
    if (filing.result == AuditResult::NotApplicable) {
        return rules::refused(QStringLiteral("point_result"),
                              QStringLiteral("result"),
                              toKey(*filing.result),
                              QStringLiteral("conform, partly, not"));
    }
    if (filing.input && filing.input->sha256 != filing.sha256) {
        return fail(ErrorCode::FileChangedMeanwhile, {filing.fileName});
    }
    ChangeSet set;
    if (filing.input) {
        set = addEvidence(snapshot, {*filing.input}, {});
    }
    Result<ChangeSet> paper = editPoints(
        snapshot, audit, lists, {{filing.ref, paperValues(snapshot, audit, filing)}}, preparer);
    if (!paper) {
        return paper;
    }
    set.changes += paper->changes;
    if (filing.finding) {
        AuditFinding finding = *filing.finding;
        finding.audit = audit.id;
        finding.criteria = {filing.ref};
        Result<ChangeSet> raised = addFinding(snapshot, finding, lists);
        if (!raised) {
            return raised;
        }
        set.changes += raised->changes;
    }
    set.label = {labels::analysisFile,
                 {audit.code,
                  filing.ref.point,
                  filing.fileName,
                  filing.finding ? filing.finding->code : QString()}};
    return set;
}

Result<ChangeSet> takeAsEvidence(const Snapshot& snapshot,
                                 const Evidence& input,
                                 const QString& analysedSha256,
                                 const QString& note,
                                 const QList<ItemRef>& items)
{
    if (items.isEmpty()) {
        return rules::refused(QStringLiteral("evidence"),
                              QStringLiteral("items"),
                              QString(),
                              QStringLiteral("1-1…5-8"));
    }
    if (input.sha256 != analysedSha256) {
        return fail(ErrorCode::FileChangedMeanwhile, {input.name});
    }
    ChangeSet set;
    if (const Evidence* twin = twinOf(snapshot, input)) {
        const Result<ChangeSet> attached = attachEvidence(snapshot, twin->id, items);
        if (!attached) {
            return attached;
        }
        set = *attached;
        if (!twin->note.contains(note)) {
            Evidence noted = *twin;
            noted.note = below(twin->note, note);
            set.changes.prepend(Change{*twin, noted});
        }
    } else {
        Evidence fresh = input;
        fresh.note = note;
        set = addEvidence(snapshot, {fresh}, items);
    }
    set.label = {labels::analysisTake, {input.name}};
    for (const ItemRef& one : items) {
        set.label.args.append(one.item);
    }
    return set;
}

QStringList pointsOf(const AnalysisResult& result)
{
    QStringList points;
    for (const RuleOutcome& outcome : result.rules) {
        points += outcome.rule.points;
    }
    points.removeDuplicates();
    return points;
}

AuditResult proposedResult(const AnalysisResult& result, const QString& point)
{
    qint64 tested = 0;
    qint64 exceptions = 0;
    qint64 explained = 0;
    qint64 open = 0;
    for (const RuleOutcome& outcome : result.rules) {
        if (speaksTo(outcome, point)) {
            tested += outcome.tested;
            exceptions += outcome.exceptions;
            explained += outcome.explained;
            open += outcome.cannotJudge;
        }
    }
    if (exceptions > 0) {
        return exceptions > explained ? AuditResult::Not : AuditResult::Unchecked;
    }
    return tested > 0 && open == 0 ? AuditResult::Conform : AuditResult::Unchecked;
}

} // namespace zt
