// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/invariants.h"

#include "model/domain/fieldrules.h"
#include "model/domain/incidentreferences.h"
#include "model/domain/labels.h"
#include "model/domain/overlay.h"
#include "model/domain/references.h"
#include "model/domain/signoffrules.h"
#include "model/domain/simulationrunrules.h"

#include <QHash>

namespace zt {

namespace {

/// What the guideline leaves to the institution needs its reason, as soon as it is used.
Result<void> checkMethodologyReason(const Methodology& method, const Guideline* guideline)
{
    const int rto = guideline != nullptr ? guideline->rtoMinutesGreaterThan
                                         : Methodology().rtoMinutesGreaterThan;
    const bool chosen =
        method.instrument != Instrument::Conditions || method.riskCutoff || method.impactCutoff ||
        method.weightPercent != Methodology().weightPercent || method.rtoMinutesGreaterThan != rto;
    if (chosen && rules::isBlank(method.reason)) {
        return fail(ErrorCode::ReasonRequired, {QStringLiteral("methodology")});
    }
    return {};
}

Result<void> checkSides(const Change& change)
{
    if (!change.before && !change.after) {
        return rules::refused(
            QStringLiteral("change"), QString(), QString(), rules::toText(rules::Wanted::OneSide));
    }
    if (change.before && change.after &&
        (change.before->index() != change.after->index() ||
         entityId(*change.before) != entityId(*change.after))) {
        return rules::refused(entityKind(*change.before),
                              QStringLiteral("id"),
                              entityId(*change.after),
                              rules::toText(rules::Wanted::SameId));
    }
    return {};
}

/// Codes of the systems touched: unique among themselves and against those left alone.
Result<void> checkCodes(const Snapshot& current, const ChangeSet& changes, const Overlay& overlay)
{
    QHash<QString, SystemId> codes;
    for (const Change& change : changes.changes) {
        const auto* touched = std::get_if<System>(&change.any());
        const auto* last = touched != nullptr ? overlay.systems.find(touched->id) : nullptr;
        const System* system = last != nullptr ? last->value : nullptr;
        if (system == nullptr) {
            continue;
        }
        const System* holder = current.systemByCode(system->code);
        const bool taken = holder != nullptr && !overlay.systems.contains(holder->id);
        if (taken || codes.value(system->code, system->id) != system->id) {
            return fail(ErrorCode::DuplicateCode, {system->code});
        }
        codes.insert(system->code, system->id);
    }
    return {};
}

Result<void> checkEntity(const Entity& entity, const Guideline* guideline)
{
    const Result<void> ok =
        std::visit([](const auto& value) { return rules::check(value); }, entity);
    const auto* method = std::get_if<Methodology>(&entity);
    return ok && method != nullptr ? checkMethodologyReason(*method, guideline) : ok;
}

/// Whether the change goes back along the trail rather than forward.
bool isWayBack(const ActionLabel& label)
{
    return label.code == labels::undo || label.code == labels::redo ||
           label.code == labels::revert || label.code == labels::returnTo;
}

/// Applies the changes to the overlay and holds what they touch against the rules.
Result<void> applyChecked(Overlay& overlay, const ChangeSet& changes)
{
    const Snapshot& current = overlay.base;
    for (const Change& change : changes.changes) {
        Result<void> ok = checkSides(change);
        if (ok) {
            ok = overlay.apply(change);
        }
        if (ok && change.after) {
            ok = checkEntity(*change.after, current.guideline.get());
        }
        if (!ok) {
            return ok;
        }
    }
    if (rules::isBlank(overlay.profile.name) && overlay.profile != current.profile) {
        return rules::refused(QStringLiteral("profile"),
                              QStringLiteral("name"),
                              QString(),
                              rules::toText(rules::Wanted::Text));
    }
    Result<void> ok = checkCodes(current, changes, overlay);
    ok = ok ? checkReferences(overlay) : ok;
    ok = ok ? checkSignOffsStay(overlay) : ok;
    if (isWayBack(changes.label)) {
        return ok;
    }
    ok = ok ? checkCustodyGrows(overlay) : ok;
    return ok ? checkRunsStay(overlay) : ok;
}

} // namespace

Result<void> checkInvariants(const Snapshot& current, const ChangeSet& changes)
{
    Overlay overlay(current);
    return applyChecked(overlay, changes);
}

Result<Snapshot> soundStateAfter(const Snapshot& current, const ChangeSet& changes)
{
    Overlay overlay(current);
    const Result<void> sound = applyChecked(overlay, changes);
    return sound ? Result<Snapshot>(stateAfter(overlay)) : tl::unexpected(sound.error());
}

} // namespace zt
