// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"

namespace zt {

/// Where the answers contradict each other, the guideline or the calendar. Each rule says what it
/// rests on; "own" is this program's judgement, not the guideline's. Items that do not apply are
/// judged by nothing but ReasonMissing and RemovedByCloudTable.
enum class ConsistencyRule : quint8 {
    /// An item is implemented while an applicable one of a lower level in the same pillar is not
    /// (ZT-BRIEF, 等級: each level adds to those beneath). Warning; information only where nobody
    /// has assessed the lower ones, because unknown is not no.
    LowerLevelOpen,
    /// Implemented, and nothing shows it. Own. Error.
    NoEvidence,
    /// Evidence whose effective period does not reach into the assessment period; an end of the
    /// period that is not stated is today. Own. Warning.
    EvidenceOutsidePeriod,
    /// Not applicable without a reason; only an answer under edit can be so. Own. Error.
    ReasonMissing,
    /// Evidence older than the review cycle, counted from the start of its effective period or else
    /// from the (UTC) day it was added. Own. Warning.
    EvidenceTooOld,
    /// Item 1-2 calls a one-time password phishing-resistant, or is implemented by nothing else.
    /// The guideline lists OTP as an example, international practice mostly does not (the pack's
    /// note on 1-2). Warning.
    OtpAsPhishingResistant,
    /// The date by which an item or a pillar was to be there has passed. Own. Error.
    TargetDatePassed,
    /// One evidence shows more than half, and at least six, of a scope's answered items. Own.
    /// Information.
    OneEvidenceForMost,
    /// Answered, although the guideline's cloud table (ZT-BRIEF, 適用項次表) removes the item for
    /// the system's cloud model, so that the answer does not count. Information.
    RemovedByCloudTable,
    /// Implemented, with a target date still to come. Own. Information.
    TargetStillToCome,
};
inline constexpr int consistencyRuleCount = 10;

/// "lower_level_open", "no_evidence", "evidence_outside_period", "reason_missing",
/// "evidence_too_old", "otp_phishing_resistant", "target_date_passed", "one_evidence_for_most",
/// "removed_by_cloud_table", "target_still_to_come"
[[nodiscard]] QString toKey(ConsistencyRule rule);
[[nodiscard]] std::optional<ConsistencyRule> consistencyRuleFromKey(const QString& key);

enum class Severity : quint8 { Error, Warning, Info };

[[nodiscard]] QString toKey(Severity severity); ///< "error", "warning", "info"

enum class FixCode : quint8 {
    SetPlanned,
    SetPartial,    ///< with a share: the one that the note states, else a person gives it
    SetTargetDate, ///< to the end of the assessment period
    ClearTargetDate,
    AddEvidence,
    ReplaceEvidence,
    GiveReason,
    AddRemark, ///< that OTP is accepted although it is not phishing-resistant
    CheckCloudModel,
};

/// "set_planned", "set_partial", "set_target_date", "clear_target_date", "add_evidence",
/// "replace_evidence", "give_reason", "add_remark", "check_cloud_model"
[[nodiscard]] QString toKey(FixCode code);

/// A way out. `after` is the ItemAnswer or PillarTarget it would lead to; none where only a person
/// can do it.
struct ConsistencyFix
{
    FixCode code = FixCode::SetPlanned;
    std::optional<Entity> after;

    bool operator==(const ConsistencyFix&) const = default;
};

/// Part of an answer's note, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

struct ConsistencyFinding
{
    ConsistencyRule rule = ConsistencyRule::NoEvidence;
    Severity severity = Severity::Error;
    Scope scope;
    QString item;        ///< empty where it is about the scope or a pillar
    QString pillar;      ///< only where it is about a pillar's target
    EvidenceId evidence; ///< null where it is about none
    /// For the sentence. LowerLevelOpen: level id, the open items joined by "、". Evidence rules:
    /// its name, then the day that decides (ISO). OneEvidenceForMost: name, items, answered items.
    /// Target rules: the date. RemovedByCloudTable: the cloud model's key. Otherwise none.
    QStringList args;
    QList<TextRange> marks; ///< in the note, to be underlined
    QList<ConsistencyFix> fixes;

    bool operator==(const ConsistencyFinding&) const = default;
};

/// What is odd about the answers of one scope: by the guideline's order of items, then by rule;
/// what concerns the whole scope comes last. `edited`, of the same scope, stands for the recorded
/// answer to its item. Quick enough to call on every keystroke.
[[nodiscard]] QList<ConsistencyFinding> findingsOf(const Snapshot& snapshot,
                                                   const MaturityJudge& judge,
                                                   const Scope& scope,
                                                   const QDate& today,
                                                   const ItemAnswer* edited = nullptr);

/// Targets of pillars whose date has passed while the level is not reached, by identity; of one
/// scope where it is given. `levels` as in maturityOf().
[[nodiscard]] QList<ConsistencyFinding> targetFindings(const Snapshot& snapshot,
                                                       const MaturityJudge& judge,
                                                       const QDate& today,
                                                       const QList<SystemLevels>* levels = nullptr,
                                                       const Scope* scope = nullptr);

/// Everything: the institution, the domains, the systems in the snapshot's order, then targets.
[[nodiscard]] QList<ConsistencyFinding> allFindings(const Snapshot& snapshot,
                                                    const MaturityJudge& judge,
                                                    const QDate& today,
                                                    const QList<SystemLevels>* levels = nullptr);

/// What an answer does to the level of its pillar, by the scope's own answers.
struct LevelImpact
{
    int pillar = -1; ///< index into Guideline::pillars; -1 where there is no such item
    int before = 0;  ///< level order
    int after = 0;

    bool operator==(const LevelImpact&) const = default;
};

/// Both answers are about the same item of the same scope; either may be the recorded one.
[[nodiscard]] LevelImpact impactOf(const Snapshot& snapshot,
                                   const MaturityJudge& judge,
                                   const ItemAnswer& before,
                                   const ItemAnswer& after);

} // namespace zt
