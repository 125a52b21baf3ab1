// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisfiling.h"

#include "app/cli/auditoptions.h"
#include "model/domain/analysisfiling.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"

#include <QFileInfo>

namespace zt {

namespace {

const QLatin1String intoOption("into");
const QLatin1String pointOption("point");
const QLatin1String findingOption("finding");
const QLatin1String resultOption("result");

/// "conform", "partly" or "not"; an analysis knows no other answer.
Result<std::optional<AuditResult>> resultOf(const QCommandLineParser& parser)
{
    const QString word = parser.value(resultOption);
    if (word.isEmpty()) {
        return std::optional<AuditResult>();
    }
    const auto result = auditResultFromWords(word);
    const bool fits = result == AuditResult::Conform || result == AuditResult::Partly ||
                      result == AuditResult::Not;
    if (!fits) {
        return tl::unexpected(
            notAChoice(QStringLiteral("--result"), word, QStringLiteral("conform, partly, not")));
    }
    return result;
}

AuditFinding findingOf(CliContext& context, const Snapshot& snapshot, const AnalysisFiling& filing)
{
    AuditFinding finding;
    finding.id = AuditFindingId{context.clock().newUuid()};
    finding.code = nextFindingCode(snapshot);
    finding.raisedOn = context.today();
    finding.condition = filing.fileName + u'\n' + filing.paper.observation;
    return finding;
}

/// What one filing works with.
struct Place
{
    const Audit& audit;
    const Checklists& lists;
    const QString& path;
};

Result<void>
fileInto(CliContext& context, Document& document, const Place& place, AnalysisFiling filing)
{
    const auto job = context.job(context.translate("Cli", "Reading"));
    const QDateTime now = context.clock().now();
    const Result<EvidenceDraft> draft =
        draftOfFile(place.path, EvidenceId{context.clock().newUuid()}, now, *job);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    filing.input = draft->evidence;
    return fileAnalysis(
               document.snapshot(), place.audit, place.lists, filing, {context.actor(), now})
        .and_then([&](const ChangeSet& set) { return document.apply(set, {draft->content}); });
}

} // namespace

void declareFiling(QCommandLineParser& parser, const CliContext& context)
{
    declareAudit(parser, context);
    parser.addOptions({
        {intoOption,
         context.translate("Cli",
                           "The assessment that is changed: with --point the input is filed as "
                           "evidence and the working paper written, with --explain or --dispute "
                           "exceptions are marked, with --item the input is taken as evidence of "
                           "maturity."),
         QStringLiteral("FILE")},
        {pointOption,
         context.translate("Cli", "The point, such as RA-1."),
         QStringLiteral("POINT")},
        {findingOption, context.translate("Cli", "Raises a finding where there are exceptions.")},
        {resultOption,
         context.translate("Cli", "Answers the point as well: conform, partly or not."),
         QStringLiteral("RESULT")},
    });
}

bool isFiled(const QCommandLineParser& parser)
{
    return parser.isSet(pointOption) || parser.isSet(findingOption) || parser.isSet(resultOption);
}

Result<void> fileAnalysis(const QCommandLineParser& parser,
                          CliContext& context,
                          Document& document,
                          const QString& path,
                          const QString& ruleTitle,
                          AnalysisResult& result)
{
    if (parser.isSet(findingOption) && result.exceptionCount() == 0) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "There is no exception to raise a finding for; leave "
                                       "--finding out. Nothing was changed.")});
    }
    const Result<std::optional<AuditResult>> answer = resultOf(parser);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    const Snapshot before = document.snapshot();
    const Result<const Audit*> audit = auditOf(parser, before);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    const Result<Checklists> lists = checklistsOf(before, **audit);
    const Result<PointRef> ref =
        lists ? pointOfAudit(parser.value(pointOption), before, **audit, *lists, context)
              : Result<PointRef>(tl::unexpected(lists.error()));
    if (!ref) {
        return tl::unexpected(ref.error());
    }
    markExplained(result, explanationsOf(before, (*audit)->id));
    AnalysisFiling filing;
    filing.ref = *ref;
    filing.fileName = QFileInfo(path).fileName();
    filing.sha256 = result.inputSha256;
    filing.paper = analysisPaper(result, ruleTitle, filing.fileName, context.language());
    filing.result = *answer;
    if (parser.isSet(findingOption)) {
        filing.finding = findingOf(context, before, filing);
    }
    return fileInto(context, document, {**audit, *lists, path}, filing);
}

} // namespace zt
