// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditsampletally.h"
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>

namespace zt::auditreport {

namespace {

constexpr qsizetype codeColumn = 0;    ///< in the table of items
constexpr qsizetype outcomeColumn = 3; ///< the same

qsizetype itemCount(const AuditInput& in)
{
    qsizetype count = 0;
    for (const AuditSample* sample : in.samples) {
        count += sample->items.size();
    }
    return count;
}

/// How many items of the row's sample have that outcome.
Column
outcomeCount(const AuditInput& in, const char* key, const QString& title, const QString& word)
{
    Column one = numberColumn(key, title);
    one.formula = CountBlock{QLatin1String(tables::items),
                             std::max<qsizetype>(1, in.samples.size()),
                             std::max<qsizetype>(1, itemCount(in)),
                             {{codeColumn, {}, 0}, {outcomeColumn, word, -1}}};
    return one;
}

QList<Column> populationColumns(const Language& language)
{
    return {textColumn("code", language.translate("AuditReport", "Sample"), 10),
            textColumn("points", language.translate("Field", "Points drawn for"), 20),
            textColumn("population", language.translate("Field", "Population"), 30),
            textColumn("population_sha256",
                       language.translate("Field", "SHA-256 of the population's file"),
                       70),
            numberColumn("population_size", language.translate("Field", "Items in the population")),
            textColumn("columns", language.translate("Field", "Columns"), 30),
            textColumn("method", language.translate("Field", "Method of drawing"), 16),
            textColumn("stratum", language.translate("Field", "Column of the strata"), 16),
            textColumn("seed", language.translate("Field", "Seed"), 20)};
}

QList<Column> sampleColumns(const AuditInput& in)
{
    const Language& language = in.language;
    const auto word = [&](SampleOutcome outcome) { return sampleOutcomeText(outcome, language); };
    Column drawn = numberColumn("drawn", language.translate("AuditReport", "Drawn"));
    drawn.formula = CountEqual{QLatin1String(tables::items), codeColumn};
    QList<Column> columns = populationColumns(language);
    columns << textColumn("confidence", language.translate("Field", "Confidence"), 10)
            << textColumn("tolerable_rate", language.translate("Field", "Tolerable rate"), 10)
            << textColumn("expected_rate", language.translate("Field", "Expected rate"), 10)
            << numberColumn("needed", language.translate("AuditReport", "Size by the rule"))
            << numberColumn("allowed", language.translate("AuditReport", "Exceptions allowed"))
            << drawn
            << outcomeCount(in, "sound", word(SampleOutcome::Sound), word(SampleOutcome::Sound))
            << outcomeCount(in,
                            "exceptions",
                            language.translate("AuditReport", "Exceptions"),
                            word(SampleOutcome::Exception))
            << outcomeCount(
                   in, "unchecked", word(SampleOutcome::Unchecked), word(SampleOutcome::Unchecked))
            << textColumn("rate", language.translate("AuditReport", "Exception rate"), 10)
            << numberColumn("upper", language.translate("AuditReport", "Upper limit (items)"))
            << textColumn("upper_rate", language.translate("AuditReport", "Upper limit (rate)"), 10)
            << textColumn("exact", language.translate("AuditReport", "Limit is exact"), 8)
            << textColumn(
                   "holds", language.translate("AuditReport", "Below the tolerable rate"), 12)
            << textColumn("conclusion", language.translate("Field", "Conclusion"), 40)
            << textColumn("preparer", language.translate("Field", "Prepared by"), 16)
            << timeColumn("prepared_at", language.translate("Field", "Prepared at"));
    return columns;
}

void addTally(Table& table, const AuditSample& sample, const Language& language)
{
    const auto tally = tallyOf(sample);
    const auto count = [&](SampleOutcome outcome) {
        return integerCell(std::count_if(
            sample.items.begin(), sample.items.end(), [outcome](const SampleItem& item) {
                return item.outcome == outcome;
            }));
    };
    table.cells << (tally ? integerCell(tally->needed.size) : ReportCell{})
                << (tally ? integerCell(tally->needed.allowedErrors) : ReportCell{})
                << integerCell(sample.items.size()) << count(SampleOutcome::Sound)
                << count(SampleOutcome::Exception) << count(SampleOutcome::Unchecked);
    if (!tally) {
        table.cells << QList<ReportCell>(5);
        return;
    }
    const bool exact = sample.method == SampleMethod::Random || sample.method == SampleMethod::All;
    table.cells << (tally->checked > 0 ? textCell(rateText(tally->rate)) : ReportCell{})
                << numberCell(tally->upper)
                << (tally->upperAsRate ? textCell(rateText(*tally->upperAsRate)) : ReportCell{})
                << textCell(triText(exact ? Tri::Yes : Tri::No, language))
                << textCell(triText(tally->holds, language));
}

void addSample(Table& table, const AuditInput& in, const AuditSample& sample)
{
    const Language& language = in.language;
    table.cells << textCell(sample.code) << textCell(in.codesOf(sample.points))
                << textCell(sample.population) << textCell(sample.populationSha256)
                << integerCell(sample.populationSize)
                << textCell(joinList(sample.columns, language))
                << textCell(sampleMethodText(sample.method, language)) << textCell(sample.stratum)
                << textCell(sample.seed)
                << textCell(QStringLiteral("%1%").arg(sample.rule.confidencePercent))
                << textCell(rateText(sample.rule.tolerableRate))
                << textCell(rateText(sample.rule.expectedRate));
    addTally(table, sample, language);
    table.cells << textCell(sample.conclusion) << textCell(sample.preparer)
                << utcCell(sample.preparedAt);
}

/// "帳號：u17；分公司：北"
QString cellsText(const AuditSample& sample, const SampleItem& item, const Language& language)
{
    QStringList parts;
    for (qsizetype i = 0; i < item.cells.size(); ++i) {
        parts.append(fill(language.translate("AuditReport", "%1: %2"),
                          {sample.columns.value(i), item.cells[i]}));
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace

Section samplesSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("samples"), language.translate("AuditReport", "Samples"), {}};
    Table table = tableOf("samples", {}, sampleColumns(in), true);
    for (const AuditSample* sample : in.samples) {
        addSample(table, in, *sample);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section sampleItemsSection(const AuditInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("sample_items"), language.translate("AuditReport", "Items drawn"), {}};
    Table table = tableOf(tables::items,
                          {},
                          {textColumn("code", language.translate("AuditReport", "Sample"), 10),
                           numberColumn("number", language.translate("Report", "No.")),
                           textColumn("item", language.translate("AuditReport", "Item"), 60),
                           textColumn("outcome", language.translate("Field", "Result"), 14),
                           textColumn("note", language.translate("Field", "Note"), 40)},
                          true);
    for (const AuditSample* sample : in.samples) {
        for (const SampleItem& item : sample->items) {
            table.cells << textCell(sample->code) << integerCell(item.number)
                        << textCell(cellsText(*sample, item, language))
                        << textCell(sampleOutcomeText(item.outcome, language))
                        << textCell(item.note);
        }
    }
    section.blocks.append(std::move(table));
    const auto say = [&](const QString& text) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, text});
    };
    say(language.translate(
        "AuditReport",
        "The size by the rule is the smallest of which the expected exceptions would turn up with "
        "a probability of at most 100 % − confidence, were the tolerable rate the true one "
        "(hypergeometric). The limit is exact for items drawn at random; for strata and intervals "
        "it is that of as many items drawn at random."));
    say(language.translate(
        "AuditReport",
        "Drawn again by anyone: item i of the population (1 is the row under the heads) has the "
        "key SHA-256(\"SEED:i\"). At random: the smallest keys; within strata the same, by largest "
        "remainders; at even intervals: items ⌊(r + j·N) / n⌋ + 1 with r = the first eight bytes "
        "of SHA-256(\"SEED:start\") modulo N."));
    return section;
}

} // namespace zt::auditreport
