// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/edits.h"

#include "model/domain/fields.h"
#include "model/domain/labels.h"

namespace zt {

namespace {

/// The value as a label argument; unknown is empty.
QString labelValue(const QJsonValue& value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

template <class T>
Result<T> withValues(const QList<Field<T>>& fields,
                     T entity,
                     const QString& kind,
                     const QMap<QString, QJsonValue>& values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field<T>* field = findField(fields, it.key());
        if (field == nullptr) {
            QStringList known;
            for (const Field<T>& one : fields) {
                known.append(one.key);
            }
            return fail(ErrorCode::InvariantBroken,
                        {kind, it.key(), labelValue(it.value()), known.join(QStringLiteral(", "))});
        }
        const Result<void> set = field->set(entity, it.value());
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return entity;
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
    for (const QString& key : values.keys()) {
        if (!key.startsWith(reasonPrefix)) {
            answers.append(key);
        }
    }
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
        const Result<ChangeSet> one = editSystem(system, values);
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

ChangeSet removeSystems(const QList<System>& systems)
{
    ChangeSet set;
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

} // namespace zt
