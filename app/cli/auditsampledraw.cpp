// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditsampledraw.h"

#include "app/cli/auditoptions.h"
#include "model/exchange/sampleframe.h"

namespace zt {

namespace {

constexpr QLatin1String fromKey("from");
constexpr QLatin1String sheetKey("sheet");

/// "5" or "0.25" percent as hundredths. Error: Usage.
Result<int> rateOption(const QCommandLineParser& parser, const QString& name)
{
    const QString text = parser.value(name);
    const QStringList parts = text.split(QLatin1Char('.'));
    const QString digits = parts.value(0) + parts.value(1).leftJustified(2, QLatin1Char('0'));
    bool ok = false;
    const int rate = digits.toInt(&ok);
    if (!ok || parts.size() > 2 || parts.value(1).size() > 2 || parts.value(0).isEmpty() ||
        rate < 0 || rate > rateScale) {
        return fail(ErrorCode::Usage, {QStringLiteral("--%1 0.01–99.99").arg(name)});
    }
    return rate;
}

Result<SampleMethod> methodOption(const QCommandLineParser& parser)
{
    const auto method = sampleMethodFromKey(parser.value(QStringLiteral("method")));
    if (!method) {
        return fail(ErrorCode::Usage, {QStringLiteral("--method random|interval|stratified|all")});
    }
    return *method;
}

/// All that the options say of it; nothing drawn yet.
Result<AuditSample>
planned(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
{
    AuditSample sample;
    sample.id = AuditSampleId{context.clock().newUuid()};
    sample.code = nextSampleCode(snapshot);
    sample.stratum = parser.value(QStringLiteral("stratum"));
    sample.seed = parser.isSet(QStringLiteral("seed")) ? parser.value(QStringLiteral("seed"))
                                                       : sample.id.toString();
    const Result<SampleMethod> method = methodOption(parser);
    const Result<int> confidence = intOption(parser, context, QStringLiteral("confidence"), 50, 99);
    const Result<int> tolerable = rateOption(parser, QStringLiteral("tolerable"));
    const Result<int> expected = rateOption(parser, QStringLiteral("expected"));
    if (!method || !confidence) {
        return tl::unexpected(!method ? method.error() : confidence.error());
    }
    if (!tolerable || !expected) {
        return tl::unexpected(!tolerable ? tolerable.error() : expected.error());
    }
    sample.method = *method;
    sample.rule = {*confidence, *tolerable, *expected};
    return sample;
}

/// --size; none where it is not given.
Result<std::optional<int>> sizeOption(const QCommandLineParser& parser, const CliContext& context)
{
    const QString name = QStringLiteral("size");
    if (!parser.isSet(name)) {
        return std::optional<int>();
    }
    return intOption(parser, context, name, 1, maxPopulation).map([](int size) {
        return std::optional<int>(size);
    });
}

} // namespace

void declareDrawing(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {fromKey,
         context.translate("Cli",
                           "The population (xlsx, ods, csv; any columns); with check: the list "
                           "of results."),
         QStringLiteral("SHEET")},
        {sheetKey,
         context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
         QStringLiteral("NAME")},
        {QStringLiteral("point"),
         context.translate("Cli", "Points, apart by commas; may be repeated."),
         QStringLiteral("CODES")},
        {QStringLiteral("method"),
         context.translate("Cli", "random, interval, stratified or all."),
         QStringLiteral("METHOD"),
         QStringLiteral("random")},
        {QStringLiteral("stratum"),
         context.translate("Cli", "The column that names the strata, with stratified."),
         QStringLiteral("COLUMN"),
         QString()},
        {QStringLiteral("seed"),
         context.translate("Cli", "The seed; a new one where not given."),
         QStringLiteral("TEXT")},
        {QStringLiteral("size"),
         context.translate("Cli", "So many items, instead of what the rule asks for."),
         QStringLiteral("N")},
        {QStringLiteral("confidence"),
         context.translate("Cli", "Confidence in percent, from 50 to 99."),
         QStringLiteral("PERCENT"),
         QStringLiteral("95")},
        {QStringLiteral("tolerable"),
         context.translate("Cli", "The rate of exceptions that is still tolerable, in percent."),
         QStringLiteral("PERCENT"),
         QStringLiteral("5")},
        {QStringLiteral("expected"),
         context.translate("Cli", "The rate that is expected; below the tolerable."),
         QStringLiteral("PERCENT"),
         QStringLiteral("0")},
    });
}

Result<SampleFrame> frameFrom(const QCommandLineParser& parser, CliContext& context)
{
    if (!parser.isSet(fromKey)) {
        return fail(ErrorCode::Usage, {QStringLiteral("--from SHEET")});
    }
    const auto job = context.job(context.translate("Cli", "Reading"));
    return frameFromFile(parser.value(fromKey), parser.value(sheetKey), *job);
}

Result<ChangeSet>
drawSample(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
{
    const Result<const Audit*> audit = auditOf(parser, snapshot);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    const Result<Checklists> lists = checklistsOf(snapshot, **audit);
    const Result<QList<PointRef>> points =
        lists ? pointsFrom(parser.values(QStringLiteral("point")), *lists)
              : tl::unexpected(lists.error());
    Result<AuditSample> sample =
        points ? planned(parser, context, snapshot) : tl::unexpected(points.error());
    if (!sample) {
        return tl::unexpected(sample.error());
    }
    if (points->isEmpty()) {
        return fail(ErrorCode::Usage, {QStringLiteral("--point CODES")});
    }
    const Result<std::optional<int>> size = sizeOption(parser, context);
    const Result<SampleFrame> frame =
        size ? frameFrom(parser, context) : tl::unexpected(size.error());
    if (!frame) {
        return tl::unexpected(frame.error());
    }
    sample->audit = (*audit)->id;
    sample->points = *points;
    sample->preparer = context.actor();
    sample->preparedAt = context.clock().now();
    return drawnFrom(*sample, *frame, *size).and_then([&](const AuditSample& drawn) {
        return addSample(snapshot, drawn, *lists);
    });
}

} // namespace zt
