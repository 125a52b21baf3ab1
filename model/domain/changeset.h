// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/auditsample.h"
#include "model/domain/incident.h"
#include "model/domain/itemanswer.h"
#include "model/domain/maturitymethod.h"
#include "model/domain/methodology.h"
#include "model/domain/namedpoint.h"
#include "model/domain/roadmap.h"
#include "model/domain/signoff.h"
#include "model/domain/simulationrun.h"

#include <QJsonObject>

#include <variant>

namespace zt {

/// Everything that can change in an assessment. A new kind of fact is added here, in
/// entitytraits.h, in snapshot.h and in the storage room; undo, trail, comparison and merge then
/// know it.
using Entity = std::variant<Profile,
                            Methodology,
                            System,
                            PackPin,
                            Adoption,
                            ItemAnswer,
                            LensAnswer,
                            Evidence,
                            NamedPoint,
                            PillarTarget,
                            ImprovementAction,
                            MaturityMethod,
                            RoadmapSettings,
                            Audit,
                            PointResult,
                            AuditFinding,
                            AuditSample,
                            Incident,
                            IncidentEvent,
                            Exhibit,
                            SimulationRun,
                            SignOff>;

/// "profile", "methodology", "system", "pack", "adoption", "answer", "lens_answer", "evidence",
/// "point", "target", "action", "maturity_method", "roadmap", "audit", "point_result", "finding",
/// "sample", "incident", "incident_event", "exhibit", "simulation_run", "sign_off"
[[nodiscard]] QString entityKind(const Entity& entity);
/// A UUID, the pack's id, "scope/item" of an answer, "audit/pack/point" of a result; "" where there
/// is only one.
[[nodiscard]] QString entityId(const Entity& entity);

/// Whether there is such a kind, and `id` may be the identity of one.
[[nodiscard]] bool namesEntity(const QString& kind, const QString& id);

/// Added: no before. Removed: no after. Edited: both, with the same kind and id.
struct Change
{
    std::optional<Entity> before;
    std::optional<Entity> after;

    [[nodiscard]] const Entity& any() const { return after ? *after : *before; }

    bool operator==(const Change&) const = default;
};

/// What a change is called: a code with arguments, put into words at the edge (labeltext).
struct ActionLabel
{
    QString code; ///< e.g. "system.score"
    QStringList args;

    bool operator==(const ActionLabel&) const = default;
};

struct ChangeSet
{
    ActionLabel label;
    QList<Change> changes;
    QString reason; ///< why, where the person gave one

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }

    /// Takes this change back. Label: "undo" with the original's code and arguments.
    [[nodiscard]] ChangeSet inverted() const;
};

/// The trail's form of a change: {"kind","id","code"?,"before":{…},"after":{…}} with the changed
/// fields only; a missing side is absent.
[[nodiscard]] QJsonObject toJson(const Change& change);
/// The same as compact text, byte for byte as QJsonDocument would write it, many times as quick.
void appendTrailForm(QByteArray& out, const Change& change);

/// Applies the trail's form to a value. `forward` false applies the before side.
/// Error: InvariantBroken when a field or value is not known.
[[nodiscard]] Result<std::optional<Entity>>
applyJson(const std::optional<Entity>& current, const QJsonObject& change, bool forward);

} // namespace zt
