// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingsample.h"

#include "reports/phrase.h"
#include "reports/wordingaudit.h"

namespace zt {

namespace {

QString tallyConclusion(const SampleTally& tally, const Language& language)
{
    switch (tally.holds) {
    case Tri::Yes:
        return language.translate("Wording", "Below the tolerable rate, with that confidence.");
    case Tri::No:
        return language.translate(
            "Wording",
            "Not shown to be below the tolerable rate: draw more, or rely on it no further.");
    case Tri::Unknown:
        break;
    }
    return language.translate("Wording", "No conclusion until every drawn item is looked at.");
}

} // namespace

bool isExact(const AuditSample& sample)
{
    return sample.method == SampleMethod::Random || sample.method == SampleMethod::All;
}

QStringList
sampleSentences(const AuditSample& sample, const SampleTally& tally, const Language& language)
{
    const auto number = [](int value) { return groupedNumber(value); };
    QStringList lines{
        fill(language.translate("Wording", "Population: %1, %2 items, SHA-256 %3."),
             {sample.population, number(sample.populationSize), sample.populationSha256}),
        fill(language.translate("Wording", "Drawn: %1 items. %2; seed: %3."),
             {number(tally.drawn), sampleMethodText(sample.method, language), sample.seed}),
        fill(language.translate("Wording",
                                "The rule (confidence %1%, tolerable %2, expected %3) asks for %4 "
                                "items and allows %5 exceptions."),
             {number(sample.rule.confidencePercent),
              rateText(sample.rule.tolerableRate),
              rateText(sample.rule.expectedRate),
              number(tally.needed.size),
              number(tally.needed.allowedErrors)}),
        fill(language.translate("Wording", "Looked at: %1; exceptions: %2 (%3)."),
             {number(tally.checked), number(tally.exceptions), rateText(tally.rate)})};
    if (tally.upper) {
        lines.append(
            fill(language.translate(
                     "Wording", "With confidence %1% there are at most %2 in the population (%3)."),
                 {number(sample.rule.confidencePercent),
                  number(*tally.upper),
                  rateText(*tally.upperAsRate)}));
        if (!isExact(sample)) {
            lines.append(language.translate(
                "Wording",
                "The limit is that of as many items drawn at random, not of this method."));
        }
    }
    lines.append(tallyConclusion(tally, language));
    return lines;
}

QString outcomeFaultText(OutcomeFault fault, const Language& language)
{
    switch (fault) {
    case OutcomeFault::NoColumn:
        return language.translate("Wording", "The column is missing.");
    case OutcomeFault::NotDrawn:
        return language.translate("Wording", "No item of that number was drawn.");
    case OutcomeFault::Twice:
        return language.translate("Wording", "The item is there twice.");
    case OutcomeFault::NotAnOutcome:
        return language.translate("Wording", "Takes sound, exception or unchecked.");
    case OutcomeFault::NoteTooLong:
        return language.translate("Wording", "The text is too long.");
    case OutcomeFault::BelowLast:
        return language.translate("Wording", "There is no item left for it.");
    case OutcomeFault::TooWide:
        break;
    }
    return language.translate("Wording",
                              "Takes outcome and note; more columns need a row of heads.");
}

QString redrawText(const Redraw& redraw, const AuditSample& sample, const Language& language)
{
    switch (redraw.outcome) {
    case Redraw::Outcome::OtherPopulation:
        return language
            .translate("Wording", "Another population: it has %1 items, the recorded one %2.")
            .arg(redraw.rows)
            .arg(sample.populationSize);
    case Redraw::Outcome::OtherItems:
        return language.translate("Wording", "The seed draws other items.");
    case Redraw::Outcome::ChangedItem:
        return language.translate("Wording", "Item %1 is no longer what was drawn.")
            .arg(redraw.item);
    case Redraw::Outcome::OtherFile:
        return language.translate("Wording",
                                  "The same items, but the file is another: its SHA-256 differs.");
    case Redraw::Outcome::Same:
        break;
    }
    return language.translate("Wording", "The seed draws the same items.");
}

} // namespace zt
