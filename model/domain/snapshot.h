// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/domain/answerbook.h"
#include "model/domain/changeset.h"
#include "model/domain/packcontent.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <memory>

namespace zt {

/// Facts of one kind by entityId(); with UUIDv7 that is the order in which they were made.
template <class T>
using ById = QMap<QString, T>;

/// The state of an assessment at one point of its trail. Immutable once handed out; copies share.
struct Snapshot
{
    Profile profile;
    Methodology methodology;
    ChunkedList<System> systems; ///< in the order they were added
    QList<PackPin> packs;
    std::optional<Adoption> adoption; ///< none until a list is adopted
    MaturityMethod maturityMethod;
    RoadmapSettings roadmap;
    AnswerBook answers;
    ById<LensAnswer> lensAnswers;
    ById<Evidence> evidence;
    ById<NamedPoint> points;
    ById<PillarTarget> targets;
    ById<ImprovementAction> actions;
    ById<Audit> audits;
    ById<PointResult> pointResults;
    ById<AuditFinding> auditFindings;
    ById<AuditSample> auditSamples;
    ById<Incident> incidents;
    ById<IncidentEvent> incidentEvents;
    ById<Exhibit> exhibits;
    ById<SimulationRun> simulationRuns;
    ById<SignOff> signOffs;
    std::shared_ptr<const Guideline>
        guideline; ///< read from the pinned pack; never null in an open document
    std::shared_ptr<const MaturityModel> maturityModel; ///< the same; null where none is pinned
    std::shared_ptr<const IncidentGuide> incidentGuide; ///< the same
    Checklists checklists;                              ///< the same, every one that is pinned
    Crosswalks crosswalks;                              ///< the same
    qint64 trailSeq = 0;
    QString trailHead;   ///< hash of the last trail entry, lower-case hex
    QDateTime trailTime; ///< when that entry was made; UTC

    QHash<SystemId, qint32> indexById;
    QHash<QString, qint32> indexByCode;

    [[nodiscard]] const System* system(const SystemId& id) const;
    [[nodiscard]] const System* systemByCode(const QString& code) const;

    /// Null where the scope is none of one system, or the system is not there.
    [[nodiscard]] const System* system(const Scope& scope) const;

    /// Null where there is none.
    [[nodiscard]] const Evidence* evidenceOf(const EvidenceId& id) const;
    [[nodiscard]] const NamedPoint* pointByName(const QString& name) const;
    [[nodiscard]] const Audit* auditByCode(const QString& code) const;
    [[nodiscard]] const AuditFinding* auditFindingByCode(const QString& code) const;
    [[nodiscard]] const AuditSample* auditSampleByCode(const QString& code) const;
    [[nodiscard]] const PointResult* pointResult(const AuditId& audit, const PointRef& ref) const;
    [[nodiscard]] const PillarTarget* target(const Scope& scope, const QString& pillar) const;

    [[nodiscard]] const Incident* incidentByCode(const QString& code) const;
    [[nodiscard]] const SimulationRun* simulationRunByCode(const QString& code) const;
    [[nodiscard]] const SignOff* signOffByCode(const QString& code) const;

    /// -1 when there is none.
    [[nodiscard]] qint32 indexOf(const SystemId& id) const { return indexById.value(id, -1); }
};

/// The kinds that a snapshot keeps by identity, and where.
template <class T>
inline constexpr ById<T> Snapshot::*collectionOf = nullptr;
template <>
inline constexpr ById<LensAnswer> Snapshot::*collectionOf<LensAnswer> = &Snapshot::lensAnswers;
template <>
inline constexpr ById<Evidence> Snapshot::*collectionOf<Evidence> = &Snapshot::evidence;
template <>
inline constexpr ById<NamedPoint> Snapshot::*collectionOf<NamedPoint> = &Snapshot::points;
template <>
inline constexpr ById<PillarTarget> Snapshot::*collectionOf<PillarTarget> = &Snapshot::targets;
template <>
inline constexpr ById<ImprovementAction> Snapshot::*collectionOf<ImprovementAction> =
    &Snapshot::actions;
template <>
inline constexpr ById<Audit> Snapshot::*collectionOf<Audit> = &Snapshot::audits;
template <>
inline constexpr ById<PointResult> Snapshot::*collectionOf<PointResult> = &Snapshot::pointResults;
template <>
inline constexpr ById<AuditFinding> Snapshot::*collectionOf<AuditFinding> =
    &Snapshot::auditFindings;
template <>
inline constexpr ById<AuditSample> Snapshot::*collectionOf<AuditSample> = &Snapshot::auditSamples;

template <>
inline constexpr ById<Incident> Snapshot::*collectionOf<Incident> = &Snapshot::incidents;
template <>
inline constexpr ById<IncidentEvent> Snapshot::*collectionOf<IncidentEvent> =
    &Snapshot::incidentEvents;
template <>
inline constexpr ById<Exhibit> Snapshot::*collectionOf<Exhibit> = &Snapshot::exhibits;
template <>
inline constexpr ById<SimulationRun> Snapshot::*collectionOf<SimulationRun> =
    &Snapshot::simulationRuns;
template <>
inline constexpr ById<SignOff> Snapshot::*collectionOf<SignOff> = &Snapshot::signOffs;

/// The fact with this identity as it is now; null where there is none. Kinds of which there is
/// always one are always there.
template <class T>
[[nodiscard]] const T* factIn(const Snapshot& snapshot, const QString& id)
{
    const ById<T>& all = snapshot.*collectionOf<T>;
    const auto it = all.constFind(id);
    return it != all.constEnd() ? &*it : nullptr;
}

template <>
const Profile* factIn<Profile>(const Snapshot& snapshot, const QString& id);
template <>
const Methodology* factIn<Methodology>(const Snapshot& snapshot, const QString& id);
template <>
const MaturityMethod* factIn<MaturityMethod>(const Snapshot& snapshot, const QString& id);
template <>
const RoadmapSettings* factIn<RoadmapSettings>(const Snapshot& snapshot, const QString& id);
template <>
const Adoption* factIn<Adoption>(const Snapshot& snapshot, const QString& id);
template <>
const System* factIn<System>(const Snapshot& snapshot, const QString& id);
template <>
const ItemAnswer* factIn<ItemAnswer>(const Snapshot& snapshot, const QString& id);
template <>
const PackPin* factIn<PackPin>(const Snapshot& snapshot, const QString& id);

/// The same for a kind that is known by its name only.
[[nodiscard]] std::optional<Entity>
entityIn(const Snapshot& snapshot, const QString& kind, const QString& id);

/// Every fact, each once.
template <class Visitor>
void forEachEntity(const Snapshot& snapshot, const Visitor& visit);

/// The state after a change. Does not check invariants (see invariants.h) and does not touch the
/// trail's head. Error: StaleChange where a before side does not match.
[[nodiscard]] Result<Snapshot> applied(const Snapshot& snapshot, const ChangeSet& changes);

template <class Visitor>
void forEachEntity(const Snapshot& snapshot, const Visitor& visit)
{
    const auto all = [&](const auto& collection) {
        for (const auto& one : collection) {
            visit(one);
        }
    };
    visit(snapshot.profile);
    visit(snapshot.methodology);
    visit(snapshot.maturityMethod);
    visit(snapshot.roadmap);
    if (snapshot.adoption) {
        visit(*snapshot.adoption);
    }
    all(snapshot.packs);
    all(snapshot.systems);
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        all(sheet.answers);
    }
    all(snapshot.lensAnswers);
    all(snapshot.evidence);
    all(snapshot.points);
    all(snapshot.targets);
    all(snapshot.actions);
    all(snapshot.audits);
    all(snapshot.pointResults);
    all(snapshot.auditFindings);
    all(snapshot.auditSamples);
    all(snapshot.incidents);
    all(snapshot.incidentEvents);
    all(snapshot.exhibits);
    all(snapshot.simulationRuns);
    all(snapshot.signOffs);
}

} // namespace zt
