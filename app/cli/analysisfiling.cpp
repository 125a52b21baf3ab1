// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisfiling.h"

#include "app/cli/auditoptions.h"
#include "model/domain/auditevidence.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"

#include <QFileInfo>

namespace zt {

namespace {

const QLatin1String intoOption("into");
const QLatin1String pointOption("point");
const QLatin1String findingOption("finding");

/// What stands in the paper is never written over.
QString below(const QString& there, const QString& more)
{
    return there.isEmpty() ? more : there + QStringLiteral("\n\n") + more;
}

FieldValues
paperValues(const Snapshot& snapshot, const Audit& audit, const PointRef& ref, AnalysisPaper paper)
{
    const PointResult* there = snapshot.pointResult(audit.id, ref);
    const PointResult now = there == nullptr ? PointResult{} : *there;
    return {{QStringLiteral("procedure"), below(now.procedure, paper.procedure)},
            {QStringLiteral("sample"), below(now.sample, paper.sample)},
            {QStringLiteral("observation"), below(now.observation, paper.observation)},
            {QStringLiteral("conclusion"), below(now.conclusion, paper.conclusion)}};
}

/// What one filing works with.
struct Filing
{
    const Audit& audit;
    const Checklists& lists;
    PointRef ref;
    AnalysisPaper paper;
    QString fileName;
};

Result<void>
storeEvidence(CliContext& context, Document& document, const Filing& filing, const QString& path)
{
    const auto job = context.job(context.translate("Cli", "Reading"));
    const QDateTime now = context.clock().now();
    const Result<EvidenceDraft> draft =
        draftOfFile(path, EvidenceId{context.clock().newUuid()}, now, *job);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    return addPointEvidence(document.snapshot(),
                            filing.audit,
                            filing.lists,
                            filing.ref,
                            {draft->evidence},
                            {context.actor(), now})
        .and_then([&](const ChangeSet& set) { return document.apply(set, {draft->content}); });
}

Result<void> writePaper(CliContext& context, Document& document, const Filing& filing)
{
    const Snapshot snapshot = document.snapshot();
    return editPoints(snapshot,
                      filing.audit,
                      filing.lists,
                      {{filing.ref, paperValues(snapshot, filing.audit, filing.ref, filing.paper)}},
                      {context.actor(), context.clock().now()})
        .and_then([&](const ChangeSet& set) { return document.apply(set); });
}

Result<void> raiseFinding(CliContext& context, Document& document, const Filing& filing)
{
    constexpr int taipeiSeconds = taipeiMinutes * 60;
    const Snapshot snapshot = document.snapshot();
    AuditFinding finding;
    finding.id = AuditFindingId{context.clock().newUuid()};
    finding.audit = filing.audit.id;
    finding.code = nextFindingCode(snapshot);
    finding.criteria = {filing.ref};
    finding.raisedOn = context.clock().now().toOffsetFromUtc(taipeiSeconds).date();
    finding.condition = filing.fileName + u'\n' + filing.paper.observation;
    return addFinding(snapshot, finding, filing.lists).and_then([&](const ChangeSet& set) {
        return document.apply(set);
    });
}

Result<void> fileInto(const QCommandLineParser& parser,
                      CliContext& context,
                      Document& document,
                      const Filing& filing,
                      const QString& path)
{
    if (Result<void> stored = storeEvidence(context, document, filing, path); !stored) {
        return stored;
    }
    Result<void> written = writePaper(context, document, filing);
    return written && parser.isSet(findingOption) ? raiseFinding(context, document, filing)
                                                  : written;
}

} // namespace

void declareFiling(QCommandLineParser& parser, const CliContext& context)
{
    declareAudit(parser, context);
    parser.addOptions({
        {intoOption,
         context.translate("Cli",
                           "Files the analysis in this assessment: the input as evidence, the "
                           "working paper of --point."),
         QStringLiteral("FILE")},
        {pointOption,
         context.translate("Cli", "The point, such as RA-1."),
         QStringLiteral("POINT")},
        {findingOption, context.translate("Cli", "Raises a finding where there are exceptions.")},
    });
}

bool isFiled(const QCommandLineParser& parser)
{
    return parser.isSet(intoOption) || parser.isSet(pointOption) || parser.isSet(findingOption);
}

Result<void> fileAnalysis(const QCommandLineParser& parser,
                          CliContext& context,
                          const QString& path,
                          const QString& ruleTitle,
                          const AnalysisResult& result)
{
    if (!parser.isSet(intoOption) || !parser.isSet(pointOption)) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--into and --point go together.")});
    }
    if (parser.isSet(findingOption) && result.exceptionCount() == 0) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "There is no exception to raise a finding for; leave "
                                       "--finding out. Nothing was changed.")});
    }
    auto document = context.open(parser.value(intoOption), Document::Access::ReadWrite);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const Snapshot before = (*document)->snapshot();
    const Result<const Audit*> audit = auditOf(parser, before);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    const Result<Checklists> lists = checklistsOf(before, **audit);
    const Result<PointRef> ref = lists ? pointFrom(parser.value(pointOption), *lists)
                                       : Result<PointRef>(tl::unexpected(lists.error()));
    if (!ref) {
        return tl::unexpected(ref.error());
    }
    const QString fileName = QFileInfo(path).fileName();
    const AnalysisPaper paper = analysisPaper(result, ruleTitle, fileName, context.language());
    return fileInto(parser, context, **document, {**audit, *lists, *ref, paper, fileName}, path);
}

} // namespace zt
