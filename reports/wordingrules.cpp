// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingrules.h"

#include "reports/phrase.h"

#include <algorithm>
#include <iterator>

namespace zt {

namespace {

struct RuleWords
{
    const char* id;
    const char* word;
};

constexpr RuleWords ruleWords[] = {
    {"password-age", QT_TRANSLATE_NOOP("RuleWord", "Old password")},
    {"password-expires", QT_TRANSLATE_NOOP("RuleWord", "No expiry")},
    {"password-required", QT_TRANSLATE_NOOP("RuleWord", "No password")},
    {"idle-suspend", QT_TRANSLATE_NOOP("RuleWord", "To suspend")},
    {"idle-delete", QT_TRANSLATE_NOOP("RuleWord", "To delete")},
    {"shared", QT_TRANSLATE_NOOP("RuleWord", "Shared")},
    {"privileged-owner", QT_TRANSLATE_NOOP("RuleWord", "Privileged")},
    {"leaver-enabled", QT_TRANSLATE_NOOP("RuleWord", "Leavers")},
    {"duplicate", QT_TRANSLATE_NOOP("RuleWord", "Duplicates")},
    {"min-length", QT_TRANSLATE_NOOP("RuleWord", "Length")},
    {"classes", QT_TRANSLATE_NOOP("RuleWord", "Characters")},
    {"max-age", QT_TRANSLATE_NOOP("RuleWord", "Age")},
    {"history", QT_TRANSLATE_NOOP("RuleWord", "History")},
    {"lockout", QT_TRANSLATE_NOOP("RuleWord", "Lock-out")},
    {"health-level", QT_TRANSLATE_NOOP("RuleWord", "Health")},
    {"managed", QT_TRANSLATE_NOOP("RuleWord", "Unmanaged")},
    {"end-of-support", QT_TRANSLATE_NOOP("RuleWord", "Unsupported")},
    {"antivirus", QT_TRANSLATE_NOOP("RuleWord", "Antivirus")},
    {"validity", QT_TRANSLATE_NOOP("RuleWord", "Validity")},
    {"days-left", QT_TRANSLATE_NOOP("RuleWord", "Ending soon")},
    {"key-strength", QT_TRANSLATE_NOOP("RuleWord", "Key")},
    {"signature-digest", QT_TRANSLATE_NOOP("RuleWord", "Signature")},
    {"class-subject", QT_TRANSLATE_NOOP("RuleWord", "Subject")},
    {"site-class", QT_TRANSLATE_NOOP("RuleWord", "EV")},
    {"chain", QT_TRANSLATE_NOOP("RuleWord", "Chain")},
    {"name-match", QT_TRANSLATE_NOOP("RuleWord", "Host name")},
    {"any-any", QT_TRANSLATE_NOOP("RuleWord", "Any to any")},
    {"unused", QT_TRANSLATE_NOOP("RuleWord", "Unused")},
    {"idle", QT_TRANSLATE_NOOP("RuleWord", "Idle")},
    {"expired", QT_TRANSLATE_NOOP("RuleWord", "Expired")},
    {"owner", QT_TRANSLATE_NOOP("RuleWord", "No owner")},
    {"logging", QT_TRANSLATE_NOOP("RuleWord", "Not logged")},
    {"retention", QT_TRANSLATE_NOOP("RuleWord", "Retention")},
    {"reviewed", QT_TRANSLATE_NOOP("RuleWord", "Review")},
    {"half-yearly", QT_TRANSLATE_NOOP("RuleWord", "Rhythm")},
    {"high-fixed", QT_TRANSLATE_NOOP("RuleWord", "High risk")},
    {"rescan", QT_TRANSLATE_NOOP("RuleWord", "Rescan")},
    {"age", QT_TRANSLATE_NOOP("RuleWord", "Age")},
    {"report-fields", QT_TRANSLATE_NOOP("RuleWord", "Report")},
    {"log-fields", QT_TRANSLATE_NOOP("RuleWord", "Log fields")},
    {"repeated-failures", QT_TRANSLATE_NOOP("RuleWord", "Failures")},
    {"stuffing-source", QT_TRANSLATE_NOOP("RuleWord", "Stuffing")},
    {"unknown-accounts", QT_TRANSLATE_NOOP("RuleWord", "No such account")},
    {"foreign-address", QT_TRANSLATE_NOOP("RuleWord", "Abroad")},
    {"impossible-travel", QT_TRANSLATE_NOOP("RuleWord", "Travel")},
    {"off-hours", QT_TRANSLATE_NOOP("RuleWord", "Off hours")},
    {"first-seen-device", QT_TRANSLATE_NOOP("RuleWord", "New device")},
    {"copies", QT_TRANSLATE_NOOP("RuleWord", "Copies")},
    {"media", QT_TRANSLATE_NOOP("RuleWord", "Media")},
    {"off-site", QT_TRANSLATE_NOOP("RuleWord", "Off-site")},
    {"job-result", QT_TRANSLATE_NOOP("RuleWord", "Failed")},
    {"restore-tested", QT_TRANSLATE_NOOP("RuleWord", "Restore")},
    {"restore-age", QT_TRANSLATE_NOOP("RuleWord", "Restore overdue")},
    {"backup-interval", QT_TRANSLATE_NOOP("RuleWord", "Interval")},
    {"drill-age", QT_TRANSLATE_NOOP("RuleWord", "Drill overdue")},
    {"rto-met", QT_TRANSLATE_NOOP("RuleWord", "RTO")},
    {"rpo-met", QT_TRANSLATE_NOOP("RuleWord", "RPO")},
    {"hours-specialist", QT_TRANSLATE_NOOP("RuleWord", "Security staff")},
    {"hours-staff", QT_TRANSLATE_NOOP("RuleWord", "Other staff")},
    {"assessed", QT_TRANSLATE_NOOP("RuleWord", "Assessment")},
    {"topics", QT_TRANSLATE_NOOP("RuleWord", "Topics")},
    {"drill-retrained", QT_TRANSLATE_NOOP("RuleWord", "Retraining")},
    {"retrained-in-time", QT_TRANSLATE_NOOP("RuleWord", "Retrained late")},
    {"test-level", QT_TRANSLATE_NOOP("RuleWord", "Level")},
    {"aspects", QT_TRANSLATE_NOOP("RuleWord", "Aspects")},
    {"lab-age", QT_TRANSLATE_NOOP("RuleWord", "Test overdue")},
    {"lab-qualified", QT_TRANSLATE_NOOP("RuleWord", "Laboratory")},
    {"lab-passed", QT_TRANSLATE_NOOP("RuleWord", "Not passed")},
    {"report-reviewed", QT_TRANSLATE_NOOP("RuleWord", "Report review")},
    {"retest", QT_TRANSLATE_NOOP("RuleWord", "Retest")},
    {"retest-before-release", QT_TRANSLATE_NOOP("RuleWord", "Release")},
    {"recipients-checked", QT_TRANSLATE_NOOP("RuleWord", "Recipients")},
    {"class", QT_TRANSLATE_NOOP("RuleWord", "Class")},
    {"class-1-methods", QT_TRANSLATE_NOOP("RuleWord", "Class 1")},
    {"class-2-methods", QT_TRANSLATE_NOOP("RuleWord", "Class 2")},
    {"class-2-methods-before", QT_TRANSLATE_NOOP("RuleWord", "Class 2, before")},
    {"class-3-methods", QT_TRANSLATE_NOOP("RuleWord", "Class 3")},
    {"second-check", QT_TRANSLATE_NOOP("RuleWord", "Second check")},
    {"class-1-limit", QT_TRANSLATE_NOOP("RuleWord", "Daily limit")},
    {"raised-limit", QT_TRANSLATE_NOOP("RuleWord", "Raised limit")},
    {"agreement", QT_TRANSLATE_NOOP("RuleWord", "Agreement")},
    {"mobile-id-consent", QT_TRANSLATE_NOOP("RuleWord", "Consent")},
    {"mobile-id-generation", QT_TRANSLATE_NOOP("RuleWord", "4G")},
    {"mobile-id-counter", QT_TRANSLATE_NOOP("RuleWord", "Counter")},
    {"mobile-id-card", QT_TRANSLATE_NOOP("RuleWord", "Card")},
    {"mobile-id-match", QT_TRANSLATE_NOOP("RuleWord", "Match")},
    {"min-level", QT_TRANSLATE_NOOP("RuleWord", "Level")},
    {"external-not-below", QT_TRANSLATE_NOOP("RuleWord", "External users")},
    {"one-standard", QT_TRANSLATE_NOOP("RuleWord", "Standard")},
    {"aal-reached", QT_TRANSLATE_NOOP("RuleWord", "AAL reached")},
    {"aal-shown", QT_TRANSLATE_NOOP("RuleWord", "AAL shown")},
};

} // namespace

QString ruleWord(const EvidenceRule& rule, const Language& language)
{
    const auto* const found =
        std::find_if(std::begin(ruleWords), std::end(ruleWords), [&rule](const RuleWords& one) {
            return rule.id == QLatin1String(one.id);
        });
    return found != std::end(ruleWords) ? language.translate("RuleWord", found->word)
                                        : pick(rule.name, language);
}

} // namespace zt
