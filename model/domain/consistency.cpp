// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/consistency.h"

#include "model/domain/enumkeys.h"
#include "model/domain/scopefindings.h"

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<ConsistencyRule, consistencyRuleCount> ruleKeys{{
    {ConsistencyRule::LowerLevelOpen, "lower_level_open"},
    {ConsistencyRule::NoEvidence, "no_evidence"},
    {ConsistencyRule::EvidenceOutsidePeriod, "evidence_outside_period"},
    {ConsistencyRule::ReasonMissing, "reason_missing"},
    {ConsistencyRule::EvidenceTooOld, "evidence_too_old"},
    {ConsistencyRule::OtpAsPhishingResistant, "otp_phishing_resistant"},
    {ConsistencyRule::TargetDatePassed, "target_date_passed"},
    {ConsistencyRule::OneEvidenceForMost, "one_evidence_for_most"},
    {ConsistencyRule::RemovedByCloudTable, "removed_by_cloud_table"},
    {ConsistencyRule::TargetStillToCome, "target_still_to_come"},
}};

constexpr EnumKeys<Severity, 3> severityKeys{{
    {Severity::Error, "error"},
    {Severity::Warning, "warning"},
    {Severity::Info, "info"},
}};

constexpr EnumKeys<FixCode, 9> fixKeys{{
    {FixCode::SetPlanned, "set_planned"},
    {FixCode::SetPartial, "set_partial"},
    {FixCode::SetTargetDate, "set_target_date"},
    {FixCode::ClearTargetDate, "clear_target_date"},
    {FixCode::AddEvidence, "add_evidence"},
    {FixCode::ReplaceEvidence, "replace_evidence"},
    {FixCode::GiveReason, "give_reason"},
    {FixCode::AddRemark, "add_remark"},
    {FixCode::CheckCloudModel, "check_cloud_model"},
}};

AnswerSheet sheetWith(const Snapshot& snapshot, const Scope& scope, const ItemAnswer& answer)
{
    const AnswerSheet* recorded = snapshot.answers.sheet(scope);
    AnswerSheet sheet = recorded != nullptr ? *recorded : AnswerSheet{scope, {}};
    sheet.set(answer);
    return sheet;
}

QList<ConsistencyFinding> recordedFindings(const ConsistencyGrounds& grounds, const Scope& scope)
{
    const AnswerSheet* sheet = grounds.snapshot.answers.sheet(scope);
    return sheet != nullptr ? ScopeFindings(grounds, *sheet).take() : QList<ConsistencyFinding>();
}

/// Whether the scope's pillar has a level, and not yet the one aimed at.
bool isShort(const ConsistencyGrounds& grounds,
             const PillarTarget& target,
             int pillar,
             const QList<SystemLevels>* levels)
{
    const Snapshot& snapshot = grounds.snapshot;
    if (target.scope.kind == ScopeKind::System) {
        const PillarLevel level =
            grounds.judge
                .pillars(snapshot.answers.sheet(target.scope), snapshot.system(target.scope))
                .at(pillar);
        return level.applicable() > 0 && level.order < target.order;
    }
    const MaturityView view = maturityOf(snapshot, grounds.judge, target.scope, levels);
    return view.hasLevel(pillar) && view.order(pillar) < target.order;
}

} // namespace

QString toKey(ConsistencyRule rule)
{
    return ruleKeys.toKey(rule);
}

std::optional<ConsistencyRule> consistencyRuleFromKey(const QString& key)
{
    return ruleKeys.fromKey(key);
}

QString toKey(Severity severity)
{
    return severityKeys.toKey(severity);
}

QString toKey(FixCode code)
{
    return fixKeys.toKey(code);
}

QList<ConsistencyFinding> findingsOf(const Snapshot& snapshot,
                                     const MaturityJudge& judge,
                                     const Scope& scope,
                                     const QDate& today,
                                     const ItemAnswer* edited)
{
    const ConsistencyGrounds grounds(snapshot, judge, today);
    if (edited == nullptr) {
        return recordedFindings(grounds, scope);
    }
    const AnswerSheet sheet = sheetWith(snapshot, scope, *edited);
    return ScopeFindings(grounds, sheet).take();
}

QList<ConsistencyFinding> targetFindings(const Snapshot& snapshot,
                                         const MaturityJudge& judge,
                                         const QDate& today,
                                         const QList<SystemLevels>* levels,
                                         const Scope* scope)
{
    const ConsistencyGrounds grounds(snapshot, judge, today);
    QList<SystemLevels> computed;
    QList<ConsistencyFinding> findings;
    for (const PillarTarget& target : snapshot.targets) {
        const int pillar = judge.pillarIndex(target.pillar);
        const bool asked = scope == nullptr || target.scope == *scope;
        if (!asked || pillar < 0 || !target.due.isValid() || target.due >= today) {
            continue;
        }
        if (levels == nullptr && target.scope.kind != ScopeKind::System) {
            computed = levelsOfSystems(snapshot, judge);
            levels = &computed;
        }
        if (!isShort(grounds, target, pillar, levels)) {
            continue;
        }
        ConsistencyFinding finding;
        finding.rule = ConsistencyRule::TargetDatePassed;
        finding.scope = target.scope;
        finding.pillar = target.pillar;
        finding.args = QStringList{target.due.toString(Qt::ISODate)};
        finding.fixes = grounds.dateFixes([&](const QDate& date) {
            PillarTarget after = target;
            after.due = date;
            return Entity(after);
        });
        findings.append(finding);
    }
    return findings;
}

QList<ConsistencyFinding> allFindings(const Snapshot& snapshot,
                                      const MaturityJudge& judge,
                                      const QDate& today,
                                      const QList<SystemLevels>* levels)
{
    const ConsistencyGrounds grounds(snapshot, judge, today);
    QList<ConsistencyFinding> findings = recordedFindings(grounds, Scope::institution());
    for (const AdoptionDomain& domain : judge.guideline().domains) {
        findings += recordedFindings(grounds, Scope::domain(domain.id));
    }
    for (const System& system : snapshot.systems) {
        findings += recordedFindings(grounds, Scope::system(system.id));
    }
    return findings + targetFindings(snapshot, judge, today, levels);
}

LevelImpact impactOf(const Snapshot& snapshot,
                     const MaturityJudge& judge,
                     const ItemAnswer& before,
                     const ItemAnswer& after)
{
    const QList<GuidelineItem>& items = judge.guideline().items;
    const auto item = std::find_if(
        items.begin(), items.end(), [&](const GuidelineItem& one) { return one.id == after.item; });
    if (item == items.end()) {
        return {};
    }
    const int pillar = judge.pillarOf(static_cast<int>(item - items.begin()));
    const auto orderWith = [&](const ItemAnswer& answer) {
        const AnswerSheet sheet = sheetWith(snapshot, after.scope, answer);
        return judge.pillars(&sheet, snapshot.system(after.scope)).at(pillar).order;
    };
    return {pillar, orderWith(before), orderWith(after)};
}

} // namespace zt
