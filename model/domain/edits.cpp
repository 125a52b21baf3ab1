// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/edits.h"

#include "model/domain/entitytraits.h"
#include "model/domain/fieldedit.h"
#include "model/domain/labels.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace zt {

namespace {

/// The value as a label argument; unknown is empty.
QString labelValue(const QJsonValue& value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

bool isScore(Aspect aspect)
{
    return aspect >= Aspect::RiskFactor1;
}

ActionLabel
systemLabel(const System& before, const System& after, const QMap<QString, QJsonValue>& values)
{
    const QString reasonPrefix = QStringLiteral("reason.");
    QStringList answers;
    std::copy_if(values.keyBegin(),
                 values.keyEnd(),
                 std::back_inserter(answers),
                 [&](const QString& key) { return !key.startsWith(reasonPrefix); });
    const QString first = answers.isEmpty() ? values.firstKey() : answers.first();
    const std::optional<Aspect> aspect = aspectFromKey(first);
    const bool rto = first == QLatin1String("rto_minutes");
    if (answers.isEmpty() && values.size() == 1) {
        return {labels::systemReason, {before.code, first.mid(reasonPrefix.size())}};
    }
    if (answers.size() == 1 && (aspect || rto)) {
        const Field<System>* field = findField(systemFields(), first);
        const QLatin1String code =
            aspect && isScore(*aspect) ? labels::systemScore : labels::systemAnswer;
        return {code,
                {before.code,
                 rto ? key(Aspect::Rto) : first,
                 labelValue(field->get(before)),
                 labelValue(field->get(after))}};
    }
    return {labels::systemEdit, QStringList{before.code} + values.keys()};
}

} // namespace

Result<ChangeSet>
editSystem(const System& system, const QMap<QString, QJsonValue>& values, const QString& reason)
{
    const Result<System> after =
        withValues(systemFields(), system, QStringLiteral("system"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after == system) {
        return ChangeSet{};
    }
    return ChangeSet{systemLabel(system, *after, values), {Change{system, *after}}, reason};
}

Result<ChangeSet> editSystems(const QList<std::pair<System, QMap<QString, QJsonValue>>>& edits)
{
    ChangeSet set;
    qsizetype cells = 0;
    for (const auto& [system, values] : edits) {
        Result<ChangeSet> one = editSystem(system, values);
        if (!one) {
            return one;
        }
        if (!one->isEmpty()) {
            set.changes += one->changes;
            set.label = one->label;
            cells += values.size();
        }
    }
    if (set.changes.size() > 1 || cells > 1) {
        set.label = {labels::systemsPaste, {QString::number(cells)}};
    }
    return set;
}

ChangeSet addSystem(const System& system)
{
    return {{labels::systemAdd, {system.code, system.name}}, {Change{std::nullopt, system}}, {}};
}

namespace {

/// Removals of what speaks of one of these scopes.
template <class T>
void removeWhere(ChangeSet& set, const ById<T>& all, const QSet<Scope>& scopes)
{
    for (const T& one : all) {
        if (scopes.contains(one.scope)) {
            set.changes.append(Change{one, std::nullopt});
        }
    }
}

/// Nothing may speak of a system that is gone: its answers and targets go, actions no longer close
/// its items, incidents no longer name it.
void removeDependents(ChangeSet& set, const Snapshot& snapshot, const QSet<Scope>& scopes)
{
    for (const Scope& scope : scopes) {
        const AnswerSheet* sheet = snapshot.answers.sheet(scope);
        for (const ItemAnswer& answer : sheet != nullptr ? sheet->answers : QList<ItemAnswer>()) {
            set.changes.append(Change{answer, std::nullopt});
        }
    }
    removeWhere(set, snapshot.lensAnswers, scopes);
    removeWhere(set, snapshot.targets, scopes);
    for (const ImprovementAction& action : snapshot.actions) {
        ImprovementAction after = action;
        after.closes.removeIf([&](const ItemRef& ref) { return scopes.contains(ref.scope); });
        if (after != action) {
            set.changes.append(Change{action, after});
        }
    }
    for (const Incident& incident : snapshot.incidents) {
        Incident after = incident;
        after.systems.removeIf(
            [&](const SystemId& id) { return scopes.contains(Scope::system(id)); });
        if (after != incident) {
            set.changes.append(Change{incident, after});
        }
    }
}

} // namespace

ChangeSet removeSystems(const Snapshot& snapshot, const QList<System>& systems)
{
    ChangeSet set;
    QSet<Scope> scopes;
    for (const System& system : systems) {
        scopes.insert(Scope::system(system.id));
    }
    removeDependents(set, snapshot, scopes);
    for (const System& system : systems) {
        set.changes.append(Change{system, std::nullopt});
    }
    if (systems.size() == 1) {
        set.label = {labels::systemRemove, {systems.first().code, systems.first().name}};
    } else {
        set.label = {labels::systemsRemove, {QString::number(systems.size())}};
    }
    return set;
}

Result<ChangeSet> editProfile(const Profile& profile, const QMap<QString, QJsonValue>& values)
{
    const Result<Profile> after =
        withValues(profileFields(), profile, QStringLiteral("profile"), values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after == profile) {
        return ChangeSet{};
    }
    return ChangeSet{{labels::profileEdit, {}}, {Change{profile, *after}}, {}};
}

ChangeSet applyMethodology(const Methodology& before, const Methodology& after)
{
    if (before == after) {
        return {};
    }
    const auto cutoff = [](const std::optional<Centipoints>& points) {
        return points ? QString::number(*points) : QString();
    };
    return {{labels::methodologyApply,
             {cutoff(after.riskCutoff),
              cutoff(after.impactCutoff),
              QString::number(after.rtoMinutesGreaterThan),
              toKey(after.instrument)}},
            {Change{before, after}},
            after.reason};
}

ChangeSet
adoptSelection(const Snapshot& snapshot, const Selection& selection, const QString& reason)
{
    Adoption after;
    after.reason = reason;
    for (const qint32 position : selection.ranking) {
        after.codes.append(snapshot.systems[position].code);
    }
    Change change;
    if (snapshot.adoption) {
        change.before = *snapshot.adoption;
    }
    change.after = after;
    if (change.before == change.after) {
        return {};
    }
    return {
        {labels::selectionAdopt, QStringList{QString::number(after.codes.size())} + after.codes},
        {change},
        reason};
}

ChangeSet pinning(const Snapshot& snapshot, ChangeSet changes, const PackPin& pack)
{
    const bool pinned = std::any_of(snapshot.packs.begin(),
                                    snapshot.packs.end(),
                                    [&](const PackPin& other) { return other.id == pack.id; });
    if (!changes.isEmpty() && !pinned) {
        changes.changes.append(Change{std::nullopt, pack});
    }
    return changes;
}

} // namespace zt
