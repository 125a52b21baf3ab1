// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/references.h"

#include "model/domain/auditreferences.h"
#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/incidentreferences.h"
#include "model/domain/presentfacts.h"
#include "model/domain/signoffrules.h"
#include "model/domain/simulationrunrules.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

tl::unexpected<Error> unknown(const QString& kind, const QString& what)
{
    return fail(ErrorCode::UnknownEntity, {kind, what});
}

template <class Visitor>
void forEachPresentAnswer(const Overlay& overlay, const Visitor& visit)
{
    for (const AnswerSheet& sheet : overlay.base.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            if (!overlay.answers.contains(toKey(answer.ref()))) {
                visit(answer);
            }
        }
    }
    for (const auto& [id, one] : overlay.answers) {
        if (one != nullptr) {
            visit(*one);
        }
    }
}

Result<void> checkScope(const Overlay& overlay, const Scope& scope)
{
    const Guideline* guideline = overlay.base.guideline.get();
    switch (scope.kind) {
    case ScopeKind::Institution:
        return {};
    case ScopeKind::Domain:
        if (guideline != nullptr && guideline->domain(scope.id) == nullptr) {
            return unknown(QStringLiteral("scope"), scope.id);
        }
        return {};
    case ScopeKind::System:
        if (!overlay.hasSystem(SystemId::fromString(scope.id))) {
            return unknown(QStringLiteral("scope"), scope.id);
        }
        return {};
    }
    return {};
}

Result<void> checkItem(const Overlay& overlay, const ItemRef& ref)
{
    const Guideline* guideline = overlay.base.guideline.get();
    if (guideline != nullptr && guideline->item(ref.item) == nullptr) {
        return unknown(QStringLiteral("item"), ref.item);
    }
    return checkScope(overlay, ref.scope);
}

Result<void> checkAnswers(const Overlay& overlay)
{
    for (const auto& [key, answer] : overlay.answers) {
        Result<void> ok = answer != nullptr ? checkItem(overlay, answer->ref()) : Result<void>();
        for (qsizetype i = 0; ok && answer != nullptr && i < answer->evidence.size(); ++i) {
            const QString id = answer->evidence[i].toString();
            if (overlay.present<Evidence>(id) == nullptr) {
                ok = unknown(QStringLiteral("evidence"), id);
            }
        }
        if (!ok) {
            return ok;
        }
    }
    return {};
}

Result<void> checkTargets(const Overlay& overlay)
{
    const Guideline* guideline = overlay.base.guideline.get();
    for (const auto& [key, value] : overlay.touched<PillarTarget>()) {
        const PillarTarget* const target = value;
        if (target == nullptr) {
            continue;
        }
        const auto named = [&](const Pillar& pillar) { return pillar.id == target->pillar; };
        if (guideline != nullptr &&
            std::none_of(guideline->pillars.begin(), guideline->pillars.end(), named)) {
            return unknown(QStringLiteral("pillar"), target->pillar);
        }
        Result<void> ok = checkScope(overlay, target->scope);
        if (!ok) {
            return ok;
        }
    }
    for (const auto& [key, answer] : overlay.touched<LensAnswer>()) {
        Result<void> ok = answer != nullptr ? checkScope(overlay, answer->scope) : Result<void>();
        if (!ok) {
            return ok;
        }
    }
    return {};
}

Result<void> checkPoints(const Overlay& overlay)
{
    QSet<QString> names;
    Result<void> ok;
    forEachPresent<NamedPoint>(overlay, [&](const NamedPoint& point) {
        if (ok && names.contains(point.name)) {
            ok = fail(ErrorCode::DuplicateName, {QStringLiteral("point"), point.name});
        }
        names.insert(point.name);
    });
    for (const auto& [id, point] : overlay.touched<NamedPoint>()) {
        const bool isHead = point != nullptr && point->seq == overlay.base.trailSeq;
        const bool onTrail = point == nullptr || point->seq < overlay.base.trailSeq ||
                             (isHead && point->hash == overlay.base.trailHead);
        if (ok && !onTrail) {
            ok = rules::refused(point->name,
                                QStringLiteral("seq"),
                                QString::number(point->seq),
                                QStringLiteral("1–%1").arg(overlay.base.trailSeq));
        }
    }
    return ok;
}

/// A weight that is given names a system there is; one given earlier stays with a system that goes,
/// should it come back. Where nothing weighs anything there would be no level at all.
Result<void> checkWeights(const Overlay& overlay)
{
    const MaturityMethod& method = overlay.maturityMethod;
    if (method == overlay.base.maturityMethod) {
        return {};
    }
    for (auto it = method.weightPercent.begin(); it != method.weightPercent.end(); ++it) {
        const bool given = !overlay.base.maturityMethod.weightPercent.contains(it.key());
        if (given && !overlay.hasSystem(it.key())) {
            return unknown(QStringLiteral("system"), it.key().toString());
        }
    }
    const ChunkedList<System>& systems = overlay.base.systems;
    const bool nothing = !systems.isEmpty() &&
                         std::all_of(systems.begin(), systems.end(), [&](const System& system) {
                             return method.weightPercent.value(system.id, 100) == 0;
                         });
    if (method.rollup == Rollup::Weighted && nothing) {
        return rules::refused(EntityTraits<MaturityMethod>::kind,
                              QStringLiteral("weights"),
                              QStringLiteral("0"),
                              rules::toText(rules::Wanted::SomeWeight));
    }
    return {};
}

/// Whether the action waits, in the end, for itself.
bool waitsForItself(const Overlay& overlay, const ImprovementAction& action)
{
    QSet<ActionId> seen;
    QList<ActionId> open = action.dependsOn;
    while (!open.isEmpty()) {
        const ActionId next = open.takeLast();
        if (next == action.id) {
            return true;
        }
        const auto* before = overlay.present<ImprovementAction>(next.toString());
        if (before != nullptr && !seen.contains(next)) {
            seen.insert(next);
            open += before->dependsOn;
        }
    }
    return false;
}

Result<void> checkAction(const Overlay& overlay, const ImprovementAction& action)
{
    for (const ItemRef& closed : action.closes) {
        Result<void> ok = checkItem(overlay, closed);
        if (!ok) {
            return ok;
        }
    }
    for (const ActionId& before : action.dependsOn) {
        if (overlay.present<ImprovementAction>(before.toString()) == nullptr) {
            return unknown(QStringLiteral("action"), before.toString());
        }
    }
    if (waitsForItself(overlay, action)) {
        return rules::refused(action.code,
                              QStringLiteral("depends_on"),
                              action.code,
                              rules::toText(rules::Wanted::NoCircle));
    }
    return {};
}

Result<void> checkActions(const Overlay& overlay)
{
    if (overlay.touched<ImprovementAction>().isEmpty()) {
        return {};
    }
    QSet<QString> codes;
    Result<void> ok;
    // Those that the change touches first, so that a refusal names what was changed.
    for (const auto& [id, action] : overlay.touched<ImprovementAction>()) {
        ok = ok && action != nullptr ? checkAction(overlay, *action) : ok;
    }
    forEachPresent<ImprovementAction>(overlay, [&](const ImprovementAction& action) {
        if (ok && codes.contains(action.code)) {
            ok = fail(ErrorCode::DuplicateName, {QStringLiteral("action"), action.code});
        }
        codes.insert(action.code);
        // What waits for an action that goes is no longer right either.
        if (ok) {
            ok = checkAction(overlay, action);
        }
    });
    return ok;
}

/// Nothing speaks of a system that goes.
Result<void> checkRemovedSystems(const Overlay& overlay)
{
    QSet<QString> gone;
    for (const auto& [id, system] : overlay.systems) {
        if (system == nullptr) {
            gone.insert(id.toString());
        }
    }
    if (gone.isEmpty()) {
        return {};
    }
    Result<void> ok;
    const auto check = [&](const Scope& scope, const QString& kind) {
        if (ok && scope.kind == ScopeKind::System && gone.contains(scope.id)) {
            ok = rules::refused(
                kind, QStringLiteral("scope"), scope.id, rules::toText(rules::Wanted::StillNamed));
        }
    };
    forEachPresentAnswer(
        overlay, [&](const ItemAnswer& answer) { check(answer.scope, QStringLiteral("answer")); });
    forEachPresent<LensAnswer>(overlay, [&](const LensAnswer& answer) {
        check(answer.scope, QStringLiteral("lens_answer"));
    });
    forEachPresent<PillarTarget>(overlay, [&](const PillarTarget& target) {
        check(target.scope, QStringLiteral("target"));
    });
    forEachPresent<ImprovementAction>(overlay, [&](const ImprovementAction& action) {
        for (const ItemRef& closed : action.closes) {
            check(closed.scope, QStringLiteral("action"));
        }
    });
    return ok;
}

/// No answer rests on evidence that goes.
Result<void> checkRemovedEvidence(const Overlay& overlay)
{
    QSet<EvidenceId> gone;
    for (const auto& [id, evidence] : overlay.touched<Evidence>()) {
        if (evidence == nullptr) {
            gone.insert(EvidenceId::fromString(id));
        }
    }
    Result<void> ok;
    if (gone.isEmpty()) {
        return ok;
    }
    forEachPresentAnswer(overlay, [&](const ItemAnswer& answer) {
        for (const EvidenceId& id : answer.evidence) {
            if (ok && gone.contains(id)) {
                ok = rules::refused(answer.item,
                                    QStringLiteral("evidence"),
                                    id.toString(),
                                    rules::toText(rules::Wanted::StillNamed));
            }
        }
    });
    return ok;
}

} // namespace

Result<void> checkReferences(const Overlay& overlay)
{
    using Check = Result<void> (*)(const Overlay&);
    constexpr Check checks[] = {&checkAnswers,
                                &checkTargets,
                                &checkPoints,
                                &checkWeights,
                                &checkActions,
                                &checkRemovedSystems,
                                &checkRemovedEvidence,
                                &checkAuditReferences,
                                &checkIncidentReferences,
                                &checkRunCodes,
                                &checkSignOffCodes};
    for (const Check check : checks) {
        Result<void> ok = check(overlay);
        if (!ok) {
            return ok;
        }
    }
    return {};
}

} // namespace zt
