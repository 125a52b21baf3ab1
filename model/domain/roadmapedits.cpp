// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapedits.h"

#include "model/domain/fieldedit.h"
#include "model/domain/labels.h"
#include "model/domain/maturityedits.h"
#include "model/domain/nextcode.h"
#include "model/domain/roadmapcost.h"

namespace zt {

namespace {

constexpr QLatin1String codePrefix("A-");

const ImprovementAction* actionOf(const Snapshot& snapshot, const ActionId& id)
{
    const auto found = snapshot.actions.constFind(id.toString());
    return found == snapshot.actions.constEnd() ? nullptr : &*found;
}

/// Gives the action a status where it has the other one.
bool turn(const Snapshot& snapshot,
          const ActionId& id,
          ActionStatus from,
          ActionStatus to,
          QList<Change>& changes)
{
    const ImprovementAction* action = actionOf(snapshot, id);
    if (action == nullptr || action->status != from) {
        return false;
    }
    ImprovementAction after = *action;
    after.status = to;
    changes.append(Change{*action, after});
    return true;
}

} // namespace

QString nextActionCode(const Snapshot& snapshot)
{
    return nextCode(snapshot.actions, codePrefix);
}

ChangeSet addAction(const ImprovementAction& action)
{
    return {{labels::actionAdd, {action.code, action.title}}, {Change{std::nullopt, action}}, {}};
}

ChangeSet addActions(const QList<ImprovementAction>& actions)
{
    if (actions.size() == 1) {
        return addAction(actions.first());
    }
    ChangeSet set{{labels::actionsAdd, {QString::number(actions.size())}}, {}, {}};
    for (const ImprovementAction& action : actions) {
        set.changes.append(Change{std::nullopt, action});
    }
    return set;
}

Result<ChangeSet> editAction(const ImprovementAction& action,
                             const QMap<QString, QJsonValue>& values,
                             const QString& reason)
{
    const Result<ImprovementAction> after =
        withValues(improvementActionFields(), action, QStringLiteral("action"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    QStringList changed;
    for (const Field<ImprovementAction>& field : improvementActionFields()) {
        if (field.get(action) != field.get(*after)) {
            changed.append(field.key);
        }
    }
    if (changed.isEmpty()) {
        return ChangeSet{};
    }
    return ChangeSet{
        {labels::actionEdit, QStringList{action.code} + changed}, {Change{action, *after}}, reason};
}

ChangeSet moveAction(const ImprovementAction& action, int months)
{
    ImprovementAction after = action;
    for (QDate ImprovementAction::*date : {&ImprovementAction::start, &ImprovementAction::due}) {
        if ((action.*date).isValid()) {
            after.*date = movedByMonths(action.*date, months);
        }
    }
    if (after == action) {
        return {};
    }
    return {
        {labels::actionMove, {action.code, QString::number(months)}}, {Change{action, after}}, {}};
}

ChangeSet removeAction(const Snapshot& snapshot, const ActionId& id)
{
    const ImprovementAction* action = actionOf(snapshot, id);
    if (action == nullptr) {
        return {};
    }
    ChangeSet set{{labels::actionRemove, {action->code, action->title}}, {}, {}};
    for (const ImprovementAction& other : snapshot.actions) {
        if (other.dependsOn.contains(id)) {
            ImprovementAction after = other;
            after.dependsOn.removeAll(id);
            set.changes.append(Change{other, after});
        }
    }
    set.changes.append(Change{*action, std::nullopt});
    return set;
}

ChangeSet setTarget(const Snapshot& snapshot, const PillarTarget& target)
{
    const PillarTarget* before = snapshot.target(target.scope, target.pillar);
    if (before != nullptr && *before == target) {
        return {};
    }
    Change change;
    if (before != nullptr) {
        change.before = *before;
    }
    change.after = target;
    return {{labels::targetSet,
             {scopeName(snapshot, target.scope),
              target.pillar,
              QString::number(target.order),
              target.due.toString(Qt::ISODate)}},
            {change},
            {}};
}

ChangeSet clearTarget(const Snapshot& snapshot, const Scope& scope, const QString& pillar)
{
    const PillarTarget* before = snapshot.target(scope, pillar);
    if (before == nullptr) {
        return {};
    }
    return {{labels::targetClear, {scopeName(snapshot, scope), pillar}},
            {Change{*before, std::nullopt}},
            {}};
}

Result<ChangeSet> applyWhatIf(const Snapshot& snapshot,
                              const RoadmapSettings& settings,
                              const QList<ActionId>& taken,
                              const QList<ActionId>& left)
{
    if (settings.reason.trimmed().isEmpty()) {
        return fail(ErrorCode::ReasonRequired, {QStringLiteral("roadmap")});
    }
    ChangeSet set;
    int approved = 0;
    int withdrawn = 0;
    for (const ActionId& id : taken) {
        approved += turn(snapshot, id, ActionStatus::Candidate, ActionStatus::Approved, set.changes)
                        ? 1
                        : 0;
    }
    for (const ActionId& id : left) {
        withdrawn +=
            turn(snapshot, id, ActionStatus::Approved, ActionStatus::Candidate, set.changes) ? 1
                                                                                             : 0;
    }
    if (settings != snapshot.roadmap) {
        set.changes.append(Change{snapshot.roadmap, settings});
    }
    if (set.changes.isEmpty()) {
        return set;
    }
    set.label = {labels::roadmapApply,
                 {QString::number(approved),
                  QString::number(withdrawn),
                  settings.budgetTotal ? QString::number(*settings.budgetTotal) : QString()}};
    set.reason = settings.reason;
    return set;
}

} // namespace zt
