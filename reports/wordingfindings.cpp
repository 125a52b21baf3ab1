// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingfindings.h"

#include "reports/phrase.h"

namespace zt {

QString findingLead(const ConsistencyFinding& finding, const Language& language)
{
    const QStringList& args = finding.args;
    switch (finding.rule) {
    case ConsistencyRule::LowerLevelOpen:
        return fill(language.translate("Finding", "Level %1 claimed, %2 beneath it open"),
                    {args.value(0), args.value(1)});
    case ConsistencyRule::NoEvidence:
        return language.translate("Finding", "Implemented without evidence");
    case ConsistencyRule::EvidenceOutsidePeriod:
        return fill(language.translate("Finding", "Evidence outside the assessment period: %1"),
                    {args.value(0)});
    case ConsistencyRule::ReasonMissing:
        return language.translate("Finding", "N/A without a reason");
    case ConsistencyRule::EvidenceTooOld:
        return fill(language.translate("Finding", "Evidence older than the review cycle: %1"),
                    {args.value(0)});
    case ConsistencyRule::OtpAsPhishingResistant:
        return language.translate("Finding", "OTP does not withstand phishing");
    case ConsistencyRule::TargetDatePassed:
        return fill(language.translate("Finding", "Target date %1 has passed"), {args.value(0)});
    case ConsistencyRule::OneEvidenceForMost:
        return fill(language.translate("Finding", "%1 shows %2 of %3 items"),
                    {args.value(0), args.value(1), args.value(2)});
    case ConsistencyRule::RemovedByCloudTable:
        return language.translate("Finding", "Does not apply to this cloud model");
    case ConsistencyRule::TargetStillToCome:
        return fill(language.translate("Finding", "Implemented, target date %1 still to come"),
                    {args.value(0)});
    }
    return {};
}

QString findingSentence(const ConsistencyFinding& finding, const Language& language)
{
    switch (finding.rule) {
    case ConsistencyRule::LowerLevelOpen:
        return language.translate("Finding", "Each level adds to those beneath it.");
    case ConsistencyRule::NoEvidence:
        return language.translate("Finding", "Whoever reviews it will ask what shows it.");
    case ConsistencyRule::EvidenceOutsidePeriod:
        return fill(language.translate("Finding", "The day that decides is %1."),
                    {finding.args.value(1)});
    case ConsistencyRule::ReasonMissing:
        return language.translate("Finding",
                                  "It is recorded once the reason stands in the statement.");
    case ConsistencyRule::EvidenceTooOld:
        return fill(language.translate("Finding", "It dates from %1."), {finding.args.value(1)});
    case ConsistencyRule::OtpAsPhishingResistant:
        return language.translate(
            "Finding",
            "The guideline names OTP; international practice mostly does not accept it.");
    case ConsistencyRule::TargetDatePassed:
        return finding.item.isEmpty()
                   ? language.translate("Finding", "The pillar has not reached its target level.")
                   : language.translate("Finding", "The item is not implemented yet.");
    case ConsistencyRule::OneEvidenceForMost:
        return language.translate("Finding",
                                  "One document for nearly everything convinces nobody.");
    case ConsistencyRule::RemovedByCloudTable:
        return language.translate(
            "Finding", "The guideline's table removes the item, so the answer does not count.");
    case ConsistencyRule::TargetStillToCome:
        return language.translate("Finding", "Either the date or the status is out of date.");
    }
    return {};
}

} // namespace zt
