// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisagainst.h"

#include "app/cli/auditoptions.h"
#include "app/cli/packdiff.h"
#include "app/cli/scopeoption.h"
#include "model/document/evidencestore.h"
#include "model/domain/analysisfiling.h"
#include "model/domain/explainedexceptions.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordingcontradiction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

const QLatin1String withOption("with");
const QLatin1String intoOption("into");
const QLatin1String explainOption("explain");
const QLatin1String disputeOption("dispute");
const QLatin1String itemOption("item");
const QLatin1String pointOption("point");

/// "203", "203:leaver-enabled" or "203:leaver-enabled:u-b071".
Result<ExceptionsOfRow> rowFrom(const QString& text, const CliContext& context)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,18})(?::([a-z0-9-]{1,64})(?::(.+))?)?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return fail(ErrorCode::Usage,
                    {fill(context.translate("Cli",
                                            "“%1” names no exception; name its row, and the rule "
                                            "and the subject where the row has several: 203, "
                                            "203:leaver-enabled or 203:leaver-enabled:u-b071. "
                                            "Nothing was changed."),
                          {text})});
    }
    return ExceptionsOfRow{match.captured(1).toLongLong(), match.captured(2), match.captured(3)};
}

/// Exceptions with one reason, as "ROW[:RULE]=TEXT" gives them.
struct Reasoned
{
    QString reason;
    QList<ExceptionsOfRow> which;
};

/// The two sides of "ROW[:RULE[:SUBJECT]]=TEXT"; a subject may hold an equals sign ("CN=…").
Result<std::pair<QString, QString>>
reasonSides(const QString& text, const AnalysisResult& result, const CliContext& context)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,18}):([a-z0-9-]{1,64}):"));
    const QRegularExpressionMatch match = form.match(text);
    const qsizetype from = match.capturedLength();
    const ExceptionsOfRow which{match.captured(1).toLongLong(), match.captured(2)};
    qsizetype longest = -1;
    for (const AnalysisException& one : result.exceptions) {
        if (!match.hasMatch() || !isOneOf(one, which) || one.subject.isEmpty()) {
            continue;
        }
        const QString name = one.subject + u'=';
        if (QStringView(text).mid(from).startsWith(name)) {
            longest = std::max(longest, from + one.subject.size());
        }
    }
    return longest < 0 ? sidesOf(text, context)
                       : std::pair(text.left(longest), text.mid(longest + 1));
}

Result<QList<Reasoned>> reasonsFrom(const QCommandLineParser& parser,
                                    const CliContext& context,
                                    const AnalysisResult& result)
{
    QList<Reasoned> all;
    const QStringList texts = parser.values(explainOption);
    for (const QString& text : texts) {
        const auto sides = reasonSides(text, result, context);
        const Result<ExceptionsOfRow> row =
            sides ? rowFrom(sides->first, context)
                  : Result<ExceptionsOfRow>(tl::unexpected(sides.error()));
        if (!row) {
            return tl::unexpected(row.error());
        }
        const auto known = std::find_if(all.begin(), all.end(), [&](const Reasoned& one) {
            return one.reason == sides->second;
        });
        if (known != all.end()) {
            known->which.append(*row);
        } else {
            all.append({sides->second, {*row}});
        }
    }
    return all;
}

Result<QList<ExceptionsOfRow>> disputedFrom(const QCommandLineParser& parser,
                                            const CliContext& context)
{
    QList<ExceptionsOfRow> which;
    const QStringList texts = parser.values(disputeOption);
    for (const QString& text : texts) {
        const Result<ExceptionsOfRow> row = rowFrom(text, context);
        if (!row) {
            return tl::unexpected(row.error());
        }
        which.append(*row);
    }
    return which;
}

/// The audit asked for, of a document that is open.
struct Place
{
    const Snapshot& snapshot;
    const Audit* audit = nullptr;
    Checklists lists;
};

/// --point, or the first point of the audit that the rules of these exceptions speak to.
Result<PointRef> pointOf(const QCommandLineParser& parser,
                         CliContext& context,
                         const Place& place,
                         const AnalysisResult& result,
                         const QList<ExceptionsOfRow>& which)
{
    const Checklists& lists = place.lists;
    if (parser.isSet(pointOption)) {
        return pointOfAudit(
            parser.value(pointOption), place.snapshot, *place.audit, lists, context);
    }
    std::optional<PointRef> any;
    for (const RuleOutcome& outcome : result.rules) {
        const bool concerned = std::any_of(
            result.exceptions.begin(), result.exceptions.end(), [&](const AnalysisException& one) {
                return one.rule == outcome.rule.id &&
                       std::any_of(which.begin(), which.end(), [&](const ExceptionsOfRow& asked) {
                           return isOneOf(one, asked);
                       });
            });
        for (const QString& point : outcome.rule.points) {
            Result<PointRef> ref = pointFrom(point, lists);
            if (ref && concerned) {
                return ref;
            }
            any = ref && !any ? std::optional(*ref) : any;
        }
    }
    if (any) {
        return *any; // there may be no such exception, which whoever explains it is told
    }
    return fail(ErrorCode::Usage,
                {context.translate("Cli",
                                   "Name the point at which the explanation stands: --point "
                                   "ACC-2. Nothing was changed.")});
}

Result<Place> placeOf(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    const Result<const Audit*> audit = auditOf(parser, snapshot);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    const Result<Checklists> lists = checklistsOf(snapshot, **audit);
    return lists ? Result<Place>(Place{snapshot, *audit, *lists}) : tl::unexpected(lists.error());
}

/// As they will stand, each at its point.
Result<QList<ExplanationDraft>> draftsOf(const QCommandLineParser& parser,
                                         CliContext& context,
                                         const Place& place,
                                         const AnalysisResult& result,
                                         const QList<Reasoned>& reasons)
{
    QList<ExplanationDraft> drafts;
    for (const Reasoned& one : reasons) {
        const Result<PointRef> ref = pointOf(parser, context, place, result, one.which);
        if (!ref) {
            return tl::unexpected(ref.error());
        }
        drafts.append({*ref, one.which, one.reason});
    }
    return drafts;
}

QJsonObject contradictionJson(const AnalysisContradiction& one, const Language& language)
{
    QJsonArray rows;
    for (const qint64 row : one.rows) {
        rows.append(row);
    }
    QJsonArray items;
    for (const int item : one.items) {
        items.append(item);
    }
    QJsonObject json{{QStringLiteral("kind"), toKey(one.kind)},
                     {QStringLiteral("point"), one.ref.point},
                     {QStringLiteral("population"), one.population},
                     {QStringLiteral("exceptions"), one.exceptions},
                     {QStringLiteral("text"), contradictionText(one, language)},
                     {QStringLiteral("sample"), QJsonValue(QJsonValue::Null)}};
    if (!one.sample.isEmpty()) {
        json.insert(QStringLiteral("sample"),
                    QJsonObject{{QStringLiteral("code"), one.sample},
                                {QStringLiteral("drawn"), one.drawn},
                                {QStringLiteral("checked"), one.checked},
                                {QStringLiteral("exceptions"), one.sampleExceptions},
                                {QStringLiteral("upper"),
                                 one.upper ? QJsonValue(*one.upper) : QJsonValue()},
                                {QStringLiteral("same_population"), one.samePopulation},
                                {QStringLiteral("items"), items},
                                {QStringLiteral("rows"), rows}});
    }
    return json;
}

} // namespace

void declareAgainst(QCommandLineParser& parser, const CliContext& context)
{
    declareScope(parser, context);
    parser.addOptions({
        {withOption,
         context.translate("Cli",
                           "Holds the analysis against this assessment and its audit, which stays "
                           "as it is: exceptions explained there, what the audit says otherwise, "
                           "and maturity items it may be evidence of."),
         QStringLiteral("FILE")},
        {explainOption,
         context.translate("Cli",
                           "Marks exceptions of a row as explained, in the assessment of --into; "
                           "may be repeated."),
         QStringLiteral("ROW[:RULE[:SUBJECT]]=TEXT")},
        {disputeOption,
         context.translate("Cli", "Takes such an explanation back; may be repeated."),
         QStringLiteral("ROW[:RULE[:SUBJECT]]")},
        {itemOption,
         context.translate("Cli",
                           "Takes the file as evidence of this maturity item of --scope, with what "
                           "the analysis came to; with --into, may be repeated."),
         QStringLiteral("ITEM")},
    });
}

bool isExplaining(const QCommandLineParser& parser)
{
    return parser.isSet(explainOption) || parser.isSet(disputeOption);
}

bool isTaken(const QCommandLineParser& parser)
{
    return parser.isSet(itemOption);
}

Result<void> explainInto(const QCommandLineParser& parser,
                         CliContext& context,
                         Document& document,
                         const AnalysisResult& result)
{
    const Result<QList<Reasoned>> reasons = reasonsFrom(parser, context, result);
    const Result<QList<ExceptionsOfRow>> disputed = disputedFrom(parser, context);
    if (!reasons || !disputed) {
        return tl::unexpected(!reasons ? reasons.error() : disputed.error());
    }
    const Snapshot now = document.snapshot();
    const Result<Place> place = placeOf(parser, now);
    if (!place) {
        return tl::unexpected(place.error());
    }
    AnalysisResult marked = result;
    markExplained(marked, explanationsOf(now, place->audit->id));
    const auto apply = [&](const ChangeSet& set) { return document.apply(set); };
    if (!disputed->isEmpty()) {
        return disputeExplanations(now, *place->audit, marked, *disputed).and_then(apply);
    }
    const Result<QList<ExplanationDraft>> drafts =
        draftsOf(parser, context, *place, marked, *reasons);
    if (!drafts) {
        return tl::unexpected(drafts.error());
    }
    return explainExceptions(now,
                             *place->audit,
                             place->lists,
                             marked,
                             *drafts,
                             {context.actor(), context.clock().now()})
        .and_then(apply);
}

Result<void> takeInto(const QCommandLineParser& parser,
                      CliContext& context,
                      Document& document,
                      const QString& path,
                      const QString& ruleTitle,
                      const AnalysisResult& result)
{
    const Snapshot now = document.snapshot();
    const Result<Scope> scope = scopeOf(parser, now);
    if (!scope) {
        return tl::unexpected(scope.error());
    }
    if (!now.audits.isEmpty()) { // it is held against one of them afterwards
        const Result<const Audit*> audit = auditOf(parser, now);
        if (!audit) {
            return tl::unexpected(audit.error());
        }
    }
    QList<ItemRef> items;
    const QStringList named = parser.values(itemOption);
    for (const QString& item : named) {
        items.append({*scope, item});
    }
    const auto job = context.job(context.translate("Cli", "Reading"));
    const Result<EvidenceDraft> draft =
        draftOfFile(path, EvidenceId{context.clock().newUuid()}, context.clock().now(), *job);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    return takeAsEvidence(now,
                          draft->evidence,
                          result.inputSha256,
                          evidenceNote(result, ruleTitle, context.language()),
                          items)
        .and_then([&](const ChangeSet& set) { return document.apply(set, {draft->content}); });
}

Result<std::unique_ptr<Document>> openedFor(const QCommandLineParser& parser, CliContext& context)
{
    if (parser.isSet(intoOption)) {
        return context.open(parser.value(intoOption), Document::Access::ReadWrite);
    }
    return parser.isSet(withOption)
               ? context.open(parser.value(withOption), Document::Access::ReadOnly)
               : Result<std::unique_ptr<Document>>(nullptr);
}

Result<std::optional<AnalysisAgainst>>
holdAgainst(const QCommandLineParser& parser, const Document& document, AnalysisResult& result)
{
    const Snapshot& snapshot = document.snapshot();
    if (snapshot.audits.isEmpty() && !parser.isSet(withOption)) {
        return std::optional<AnalysisAgainst>(); // evidence of an item needs no audit
    }
    const Result<const Audit*> audit = auditOf(parser, snapshot);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    const QList<Explanation> told = explanationsOf(snapshot, (*audit)->id);
    markExplained(result, told);
    AnalysisAgainst against{(*audit)->code,
                            contradictionsOf(snapshot, **audit, result),
                            {},
                            explainedBefore(result, told)};
    if (Result<CrosswalkBook> book = CrosswalkBook::of(snapshot)) {
        against.items = itemsFor(*book, snapshot, **audit, result);
    }
    return std::optional(against);
}

QJsonObject againstJson(const AnalysisAgainst& against, const Language& language)
{
    QJsonArray contradictions;
    for (const AnalysisContradiction& one : against.contradictions) {
        contradictions.append(contradictionJson(one, language));
    }
    QJsonArray items;
    for (const ProposedItem& one : against.items) {
        items.append(QJsonObject{{QStringLiteral("item"), one.item},
                                 {QStringLiteral("point"), one.point},
                                 {QStringLiteral("strength"), toKey(one.strength)},
                                 {QStringLiteral("reason"), bilingualJson(one.reason)},
                                 {QStringLiteral("name"), bilingualJson(one.title)}});
    }
    QJsonArray before;
    for (const EarlierExplanation& one : against.before) {
        before.append(
            QJsonObject{{QStringLiteral("row"), one.row},
                        {QStringLiteral("rule"), one.rule},
                        {QStringLiteral("subject"), one.subject},
                        {QStringLiteral("reason"), one.by.reason},
                        {QStringLiteral("who"), one.by.who},
                        {QStringLiteral("when"), one.by.when.toString(Qt::ISODateWithMs)}});
    }
    return {{QStringLiteral("audit"), against.audit},
            {QStringLiteral("contradictions"), contradictions},
            {QStringLiteral("items"), items},
            {QStringLiteral("explained_before"), before}};
}

void noteAgainst(CliContext& context, const AnalysisAgainst& against)
{
    for (const AnalysisContradiction& one : against.contradictions) {
        context.note(fill(context.translate("Cli", "At odds with audit %1: %2"),
                          {against.audit, contradictionText(one, context.language())}));
    }
    for (const EarlierExplanation& one : against.before) {
        context.note(
            fill(context.translate("Cli", "Row %1 %2 was explained in another file by %3: %4"),
                 {QString::number(one.row), one.rule, one.by.who, one.by.reason}));
    }
}

} // namespace zt
