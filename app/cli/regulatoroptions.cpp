// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/regulatoroptions.h"

#include "model/domain/invariants.h"
#include "reports/phrase.h"
#include "reports/wordingregulator.h"

namespace zt {

namespace {

constexpr int rocYearZero = 1911;
constexpr int hundredPercent = 10000;
constexpr int mostPoints = 1000000;

/// Reads options one after another; keeps the first thing that is wrong.
struct Options
{
    const QCommandLineParser& parser;
    const CliContext& context;
    std::optional<Error> fault = {};

    void refuse(const QString& text)
    {
        if (!fault) {
            fault = Error{ErrorCode::Usage, {text}, {}};
        }
    }

    std::optional<int> number(const char* option, int highest)
    {
        const QString name = QString::fromLatin1(option);
        if (!parser.isSet(name)) {
            return std::nullopt;
        }
        const std::optional<int> value = hundredthsFromText(parser.value(name), highest);
        if (!value) {
            refuse(fill(highest == hundredPercent
                            ? context.translate("Cli",
                                                "--%1 takes a per cent from 0 to 100 with at most "
                                                "two decimals, such as 30% or 12.5.")
                            : context.translate("Cli",
                                                "--%1 takes points with at most two decimals, such "
                                                "as 13 or 13.5."),
                        {name}));
        }
        return value;
    }

    QString reason()
    {
        const QString text = parser.value(QStringLiteral("reason")).trimmed();
        if (text.size() > maxTextLength) {
            refuse(fill(context.translate("Cli", "--reason takes at most %1 characters."),
                        {QString::number(maxTextLength)}));
        }
        return text;
    }

    std::optional<int> year(const char* option)
    {
        const QString name = QString::fromLatin1(option);
        if (!parser.isSet(name)) {
            return std::nullopt;
        }
        bool whole = false;
        const int year = parser.value(name).toInt(&whole);
        if (!whole || year < 1) {
            refuse(
                fill(context.translate("Cli", "--%1 takes a year, such as 114 or 2025."), {name}));
        }
        return year <= rocYearZero ? year + rocYearZero : year;
    }

    std::optional<int> tier()
    {
        if (!parser.isSet(QStringLiteral("tier"))) {
            return std::nullopt;
        }
        const Result<int> tier = intOption(parser, context, QStringLiteral("tier"), 0, 4);
        if (!tier) {
            refuse(tier.error().args.value(0));
            return std::nullopt;
        }
        return *tier;
    }
};

} // namespace

void declareRegulatorOptions(QCommandLineParser& parser, const CliContext& context)
{
    const auto add = [&](const char* name, const QString& text, const char* value) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    add("share-cut",
        context.translate("Cli", "Your cut-off: an electronic-trading share is high from here on."),
        "PERCENT");
    add("points-cut",
        context.translate("Cli", "Your cut-off: a deduction is high from here on."),
        "POINTS");
    add("rise",
        context.translate("Cli",
                          "Your cut-off: a deduction that rose by this much in a year calls for "
                          "attention."),
        "POINTS");
    add("change",
        context.translate("Cli",
                          "Your cut-off: a share of brokers that changed by fewer percentage "
                          "points is steady; 0 unless given."),
        "PERCENT");
    add("rare",
        context.translate("Cli", "Your cut-off: a type of deficiency is rare up to this share."),
        "PERCENT");
    add("growth",
        context.translate("Cli",
                          "Your cut-off: a type of deficiency is growing from this many percentage "
                          "points on."),
        "PERCENT");
    add("reason",
        context.translate("Cli", "Why these cut-offs; told with them wherever they are."),
        "TEXT");
    add("year", context.translate("Cli", "The year looked at; the last one unless given."), "YEAR");
    add("from",
        context.translate("Cli", "First year of the trend; the first one unless given."),
        "YEAR");
    add("tier", context.translate("Cli", "Brokers of one tier only; 0: those not stated."), "1..4");
    parser.addOption(
        {QStringLiteral("names"),
         context.translate("Cli", "Shows the brokers' names; codes alone otherwise.")});
}

Result<RegulatorAsk> regulatorAsk(const QCommandLineParser& parser, const CliContext& context)
{
    Options options{parser, context};
    RegulatorAsk ask;
    ask.cuts.share = options.number("share-cut", hundredPercent);
    ask.cuts.points = options.number("points-cut", mostPoints);
    ask.cuts.rise = options.number("rise", mostPoints);
    ask.cuts.change = options.number("change", hundredPercent).value_or(0);
    ask.cuts.rare = options.number("rare", hundredPercent);
    ask.cuts.growth = options.number("growth", hundredPercent);
    ask.cuts.reason = options.reason();
    ask.year = options.year("year");
    ask.firstYear = options.year("from");
    ask.tier = options.tier();
    ask.names = parser.isSet(QStringLiteral("names"));
    if (options.fault) {
        return tl::unexpected<Error>(*options.fault);
    }
    return ask;
}

Result<void>
checkYears(const RegulatorAsk& ask, const RegulatorBook& book, const CliContext& context)
{
    const QList<int> years = yearsOf(book);
    QStringList known;
    for (const int year : years) {
        known.append(yearShort(year, context.language()));
    }
    for (const std::optional<int>& year : {ask.year, ask.firstYear}) {
        if (year && !years.contains(*year)) {
            return fail(ErrorCode::Usage,
                        {fill(context.translate("Cli", "The files have no year %1; they have: %2."),
                              {yearShort(*year, context.language()),
                               joinList(known, context.language())})});
        }
    }
    return {};
}

} // namespace zt
