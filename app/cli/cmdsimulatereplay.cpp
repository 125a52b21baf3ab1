// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/itemoptions.h"
#include "app/cli/packfault.h"
#include "app/cli/replayjson.h"
#include "app/cli/trustoptions.h"
#include "checklists/gatewaypacks.h"
#include "checklists/logmappings.h"
#include "model/crypto/digest.h"
#include "model/crypto/randombytes.h"
#include "model/exchange/logfile.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qsizetype lacksShown = 15;

/// How the log is to be understood.
struct LogReading
{
    LogFormat format = LogFormat::Nginx;
    LogMapping mapping;
    QString mapSha256; ///< of one's own; empty: there is none
};

class SimulateReplayCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate replay"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Decides every line of a gateway's log by the reference policy and "
            "holds it against what the log says.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("LOG")}; }

    [[nodiscard]] bool opensLockedFiles() const override { return false; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareItems(parser, context);
        declareAlgorithm(parser, context);
        parser.addOptions({
            {QStringLiteral("format-in"),
             context.translate("Cli", "How the log is written."),
             formatKeys().join(u'|')},
            {QStringLiteral("map"),
             context.translate("Cli",
                               "What the fields of the log say (README, “A mapping of a log”); csv "
                               "and jsonl need one, the others are added to."),
             QStringLiteral("MAP.json")},
            {QStringLiteral("names"),
             context.translate(
                 "Cli", "Keeps names, addresses and words of the log; pseudonyms otherwise.")},
            {QStringLiteral("salt"),
             context.translate("Cli",
                               "Key of the pseudonyms, so that several runs have the same; random "
                               "when left out."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
        if (!format || !policy) {
            return context.refuse(format ? policy.error() : format.error());
        }
        const Result<LogReading> reading = readingOf(parser, context, *policy);
        if (!reading) {
            return context.refuse(reading.error());
        }
        const Result<ReplayAsk> ask = askOf(parser, context, *policy);
        if (!ask) {
            return context.refuse(ask.error());
        }
        const auto job = context.job(context.translate("Cli", "Replaying"));
        const auto log = LogFile::open(parser.positionalArguments().value(0),
                                       reading->format,
                                       reading->mapping,
                                       *policy,
                                       *job);
        if (!log) {
            return context.refuse(log.error());
        }
        const RuleBook book(*policy);
        const Result<ReplayReport> report = replayLog(**log, book, *ask, *job);
        if (!report) {
            return context.refuse(report.error());
        }
        const ShownReplay shown{*report, *policy, !ask->pseudonymKey.has_value()};
        print(*format, context, shown, *reading, *ask);
        return exitOf(*report);
    }

private:
    static QStringList formatKeys()
    {
        QStringList keys;
        for (int i = 0; i < logFormatCount; ++i) {
            keys.append(logFormatKey(static_cast<LogFormat>(i)));
        }
        return keys;
    }

    static Result<LogReading> readingOf(const QCommandLineParser& parser,
                                        const CliContext& context,
                                        const GatewayPolicy& policy)
    {
        const QString word = parser.value(QStringLiteral("format-in"));
        const auto format = logFormatFromKey(word);
        if (!format) {
            return tl::unexpected(notAChoice(
                QStringLiteral("--format-in"), word, formatKeys().join(QStringLiteral(", "))));
        }
        const Result<LogMapping>& shipped = shippedLogMapping(*format);
        const QString map = parser.value(QStringLiteral("map"));
        if (!shipped) {
            return tl::unexpected(shipped.error());
        }
        if (!map.isEmpty()) {
            return wholeFile(map).and_then([&](const QByteArray& bytes) {
                return readLogMapping(bytes, map, policy).map([&](const LogMapping& own) {
                    return LogReading{
                        *format, LogMapping::overlaid(*shipped, own), sha256Hex(bytes)};
                });
            });
        }
        if (*format == LogFormat::Csv || *format == LogFormat::JsonLines) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli",
                                   "What the fields of such a log say has to be told: --map "
                                   "MAP.json.")});
        }
        return LogReading{*format, *shipped, {}};
    }

    static Result<ReplayAsk>
    askOf(const QCommandLineParser& parser, const CliContext& context, const GatewayPolicy& policy)
    {
        const Result<ItemMask> items = itemsOf(parser, policy);
        const Result<TrustAlgorithm> algorithm = algorithmOf(parser);
        if (!items || !algorithm) {
            return tl::unexpected(items ? algorithm.error() : items.error());
        }
        const bool names = parser.isSet(QStringLiteral("names"));
        const QString salt = parser.value(QStringLiteral("salt"));
        if (parser.isSet(QStringLiteral("salt")) && (names || salt.isEmpty())) {
            return fail(
                ErrorCode::Usage,
                {context.translate("Cli", "--salt takes a text, and does not go with --names.")});
        }
        ReplayAsk ask{*items, *algorithm, std::nullopt};
        if (!names) {
            ask.pseudonymKey = salt.isEmpty() ? randomBytes(keyBytes) : salt.toUtf8();
        }
        return ask;
    }

    static Exit exitOf(const ReplayReport& report)
    {
        if (report.lines() == 0 && report.remarks.faultyLines() > 0) {
            return Exit::BadInput;
        }
        return report.agreeing() == report.compared() ? Exit::Done : Exit::CheckFailed;
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const ShownReplay& shown,
                      const LogReading& reading,
                      const ReplayAsk& ask)
    {
        if (format == OutputFormat::Json) {
            QJsonObject json = replayJson(shown);
            json.insert(QStringLiteral("format"), logFormatKey(reading.format));
            json.insert(QStringLiteral("map_sha256"),
                        reading.mapSha256.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(reading.mapSha256));
            json.insert(QStringLiteral("items"),
                        QJsonArray::fromStringList(namesOfItems(ask.items, shown.policy)));
            json.insert(QStringLiteral("algorithm"), algorithmKey(ask.algorithm));
            json.insert(QStringLiteral("context"), contextKey(ask.algorithm));
            json.insert(QStringLiteral("policy_sha256"), shown.policy.sha256);
            context.out(jsonText(json));
        } else if (format == OutputFormat::Csv) {
            context.out(csvText(cellListing(context, shown)));
        } else {
            const Listing lacks = lackListing(context, shown, lacksShown);
            context.out(replaySummary(context, shown) + u'\n' +
                        tableText(confusionListing(context, shown)));
            context.out(lacks.rows.isEmpty() ? QString() : u'\n' + tableText(lacks));
        }
        const QStringList remarks = replayRemarks(context, shown);
        for (const QString& remark : remarks) {
            context.note(remark);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateReplayCommand()
{
    return std::make_unique<SimulateReplayCommand>();
}

} // namespace zt
