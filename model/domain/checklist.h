// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"

#include <QDate>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include <optional>

namespace zt {

/// A named set of tiers, such as "tiers 1–3", by which points say whom they concern.
struct TierSet : PackEntry
{
};

/// One tier of firms. `id` is its number as text.
struct FirmTier : PackEntry
{
    int tier = 0;                         ///< 1, 2, …
    std::optional<int> healthCheckMonths; ///< nothing where the source is silent
    QStringList sets;                     ///< the tier sets it belongs to
};

/// Routine, selected case, special project: how an audit comes about.
struct AuditKind : GuidelineText
{
    QList<Bilingual> triggers; ///< what may set it off; empty where none is named
};

/// A yes/no fact about the firm on which points may depend, asked as a question.
struct ChecklistFact : GuidelineText
{
};

struct LegalBasis : GuidelineText
{
};

/// One numbered point of the rule that the checklist rests on. `id` is its code.
struct MechanismPoint : GuidelineText
{
    int number = 0;
};

/// A part of a checklist: category, chapter, phase. Groups nest; a parent stands before its parts.
struct ChecklistGroup : GuidelineText
{
    QString parent; ///< empty at the top
    int order = 0;  ///< 1, 2, … within the parent
    Bilingual theme;
    QString mechanismCode;   ///< empty where it is not known
    Bilingual internalAudit; ///< how often the firm's own auditors look, as the rule puts it
    Bilingual scope;         ///< whom the rule behind it concerns, where that differs
};

/// Demands on who is audited, and how. Those of one list are alternatives, except for facts, all
/// of which are meant; an empty list demands nothing.
struct ApplicabilityRule
{
    QStringList tierSets;
    QStringList auditKinds;
    QStringList facts;

    [[nodiscard]] bool isEmpty() const
    {
        return tierSets.isEmpty() && auditKinds.isEmpty() && facts.isEmpty();
    }

    bool operator==(const ApplicabilityRule&) const = default;
};

/// A number or choice inside a requirement, as data, because such things are amended. The value is
/// an integer, a boolean, a word, a list of words, or integers by tier ({"1": 12, "2": 24}).
struct PointParameter
{
    QString key; ///< unique within the point: "retention_years", "frequency_months"
    QJsonValue value;
    QString unit; ///< "month", "year", "day", "character", "time"; empty where there is none
    QList<SourceRef> sources;

    bool operator==(const PointParameter&) const = default;
};

/// Whether the source says "shall" or "should".
enum class Obligation : quint8 { NotStated, Should, Shall };

/// By what a machine can answer a point, in whole or in part.
struct VerifyBy
{
    enum class Kind : quint8 { None, GatewayRule, EvidenceAnalysis } kind = Kind::None;
    QString id;

    bool operator==(const VerifyBy&) const = default;
};

/// A point of an earlier version of the same pack. Several points that name one predecessor are its
/// split; one point that names several is their merger.
struct Predecessor
{
    QString version;
    QString code;

    bool operator==(const Predecessor&) const = default;
};

/// What the checklist itself says a point relates to: a point, a group or an adoption domain of
/// another pack. `strength` Subset says the point is part of it.
struct PointRelation
{
    QString pack;
    QString id;
    CrosswalkFramework::Kind kind = CrosswalkFramework::Kind::Point;
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
    Bilingual reason;

    bool operator==(const PointRelation&) const = default;
};

/// What is asked. `id` is the code by which the source calls it; of `name` and `text` at least one
/// is there.
struct ChecklistPoint : GuidelineText
{
    QString group;
    QString parent; ///< code of the point this is a part of; empty otherwise
    int order = 0;  ///< 1, 2, … within the group
    QString mechanismCode;
    Obligation obligation = Obligation::NotStated;
    ApplicabilityRule appliesIf;  ///< empty: always
    ApplicabilityRule excludedIf; ///< empty: never
    QDate effectiveFrom;          ///< invalid where the source sets no beginning
    QDate effectiveTo;            ///< the last day; invalid where there is no end
    QList<PointParameter> parameters;
    QList<Bilingual> suggestedEvidence; ///< the editors' suggestion, see Checklist::suggestions
    Bilingual samplingHint;             ///< the editors' suggestion
    std::optional<int> deductionPoints; ///< nothing where the source states none
    QString sameAs; ///< code of the point whose words it repeats: shown and answered once, there
    QList<Predecessor> supersedes;
    QList<PointRelation> crosswalk;
    VerifyBy verifyBy;
    QStringList tags; ///< such as "new_in_2022"

    [[nodiscard]] const PointParameter* parameter(const QString& key) const;
};

/// A point of an earlier version that has no successor, and why.
struct WithdrawnPoint
{
    Predecessor point;
    Bilingual reason;
};

/// A published incident that shows what some points are for.
struct ChecklistCase : GuidelineText
{
    Bilingual outcome;
    QStringList points;
};

/// Who suggested evidence, samples and ways to verify: the editors, not the source.
struct ChecklistSuggestions
{
    Bilingual text;
    QList<SourceRef> sources; ///< of kind "own" only
};

/// A list of things to audit as its pack states it: points in order, those of a group together.
struct Checklist
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<TierSet> tierSets;
    QList<FirmTier> tiers;
    QList<AuditKind> auditKinds;
    QList<ChecklistFact> facts;
    QList<LegalBasis> legalBases;
    QList<MechanismPoint> mechanism;
    ChecklistSuggestions suggestions;
    QList<ChecklistGroup> groups;
    QList<ChecklistPoint> points;
    QList<WithdrawnPoint> withdrawn;
    QList<ChecklistCase> cases;
    QList<GuidelineText> notes; ///< oddities of the source that concern no single point

    [[nodiscard]] const ChecklistPoint* point(const QString& code) const;
    [[nodiscard]] const ChecklistGroup* group(const QString& groupId) const;
    [[nodiscard]] const FirmTier* tier(int number) const;
    [[nodiscard]] const AuditKind* auditKind(const QString& kindId) const;
    [[nodiscard]] const SourceDoc* source(const QString& key) const;
};

/// Checklists by the id of their pack.
using Checklists = QMap<QString, Checklist>;

} // namespace zt
