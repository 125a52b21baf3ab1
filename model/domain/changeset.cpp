// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/changeset.h"

#include "model/domain/compactjson.h"
#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace zt {

namespace {

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

/// The fields of `entity` that differ from `other`; with no other side, those that hold something.
template <class T>
QJsonObject changedFields(const T& entity, const T* other)
{
    QJsonObject values;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        const QJsonValue value = field.get(entity);
        const bool shown = other != nullptr ? value != field.get(*other) : !isEmptyValue(value);
        if (shown) {
            values.insert(field.key, value);
        }
    }
    return values;
}

QJsonObject sideToJson(const Entity& side, const std::optional<Entity>& other)
{
    return std::visit(
        [&](const auto& entity) {
            using T = std::decay_t<decltype(entity)>;
            return changedFields(entity, other ? std::get_if<T>(&*other) : nullptr);
        },
        side);
}

/// A field with its key as it stands in the trail: "key":
template <class T>
struct KeyedField
{
    QByteArray key;
    const Field<T>* field;
};

/// In the order in which QJsonObject keeps keys.
template <class T>
std::vector<KeyedField<T>> inOrderOfKeys(const QList<Field<T>>& fields)
{
    std::vector<KeyedField<T>> list;
    for (const Field<T>& field : fields) {
        list.push_back({'"' + field.key.toUtf8() + "\":", &field});
    }
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.field->key < b.field->key;
    });
    return list;
}

/// What changedFields() gives, as text.
template <class T>
void appendFields(QByteArray& out, const T& entity, const T* other)
{
    static const std::vector<KeyedField<T>> fields = inOrderOfKeys(EntityTraits<T>::fields());
    const qsizetype start = out.size();
    for (const KeyedField<T>& one : fields) {
        const QJsonValue value = one.field->get(entity);
        if (other != nullptr ? value != one.field->get(*other) : !isEmptyValue(value)) {
            out += out.size() == start ? '{' : ',';
            out += one.key;
            appendCompact(out, value);
        }
    }
    out += out.size() == start ? "{}" : "}";
}

void appendSide(QByteArray& out, const Entity& side, const std::optional<Entity>& other)
{
    std::visit(
        [&](const auto& entity) {
            using T = std::decay_t<decltype(entity)>;
            appendFields(out, entity, other ? std::get_if<T>(&*other) : nullptr);
        },
        side);
}

template <class T>
Result<std::optional<Entity>> withFields(T entity, const QJsonObject& values, const QString& kind)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field<T>* field = findField(EntityTraits<T>::fields(), it.key());
        if (field == nullptr) {
            return fail(ErrorCode::InvariantBroken,
                        {kind,
                         it.key(),
                         it.value().toVariant().toString(),
                         rules::toText(rules::Wanted::KnownField)});
        }
        const Result<void> set = field->set(entity, it.value());
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return Entity(std::move(entity));
}

/// The entity of this kind and identity before any field was set; none where there is no such kind
/// or the identity does not fit it.
template <size_t index = 0>
std::optional<Entity> emptyEntity(const QString& kind, const QString& id)
{
    if constexpr (index < std::variant_size_v<Entity>) {
        using T = std::variant_alternative_t<index, Entity>;
        if (kind == EntityTraits<T>::kind) {
            const std::optional<T> entity = EntityTraits<T>::empty(id);
            return entity ? std::optional<Entity>(*entity) : std::nullopt;
        }
        return emptyEntity<index + 1>(kind, id);
    } else {
        return std::nullopt;
    }
}

tl::unexpected<Error> unreadable(const QString& kind, const QString& field, const QString& given)
{
    return fail(ErrorCode::InvariantBroken,
                {kind, field, given, rules::toText(rules::Wanted::TrailForm)});
}

} // namespace

QString entityKind(const Entity& entity)
{
    return std::visit(
        [](const auto& one) -> QString { return EntityTraits<std::decay_t<decltype(one)>>::kind; },
        entity);
}

QString entityId(const Entity& entity)
{
    return std::visit(
        [](const auto& one) { return EntityTraits<std::decay_t<decltype(one)>>::id(one); }, entity);
}

bool namesEntity(const QString& kind, const QString& id)
{
    return emptyEntity(kind, id).has_value();
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse;
    inverse.label = {labels::undo, QStringList{label.code} + label.args};
    inverse.changes.reserve(changes.size());
    // Backwards, because a later change may build on an earlier one.
    std::for_each(changes.rbegin(), changes.rend(), [&](const Change& change) {
        inverse.changes.append(Change{change.after, change.before});
    });
    return inverse;
}

QJsonObject toJson(const Change& change)
{
    QJsonObject json;
    if (!change.before && !change.after) {
        return json;
    }
    json.insert(QStringLiteral("kind"), entityKind(change.any()));
    json.insert(QStringLiteral("id"), entityId(change.any()));
    if (const auto* system = std::get_if<System>(&change.any())) {
        json.insert(QStringLiteral("code"), system->code);
    }
    if (change.before) {
        json.insert(QStringLiteral("before"), sideToJson(*change.before, change.after));
    }
    if (change.after) {
        json.insert(QStringLiteral("after"), sideToJson(*change.after, change.before));
    }
    return json;
}

void appendTrailForm(QByteArray& out, const Change& change)
{
    if (!change.before && !change.after) {
        out += "{}";
        return;
    }
    out += '{';
    if (change.after) {
        out += "\"after\":";
        appendSide(out, *change.after, change.before);
        out += ',';
    }
    if (change.before) {
        out += "\"before\":";
        appendSide(out, *change.before, change.after);
        out += ',';
    }
    if (const auto* system = std::get_if<System>(&change.any())) {
        out += "\"code\":";
        appendCompact(out, system->code);
        out += ',';
    }
    out += "\"id\":";
    appendCompact(out, entityId(change.any()));
    out += ",\"kind\":";
    appendCompact(out, entityKind(change.any()));
    out += '}';
}

Result<std::optional<Entity>>
applyJson(const std::optional<Entity>& current, const QJsonObject& change, bool forward)
{
    const QString kind = change.value(QLatin1String("kind")).toString();
    const QString id = change.value(QLatin1String("id")).toString();
    const QLatin1String side(forward ? "after" : "before");
    const QLatin1String otherSide(forward ? "before" : "after");
    std::optional<Entity> start = emptyEntity(kind, id);
    if (!start) {
        return unreadable(kind, QStringLiteral("id"), id);
    }
    if (!change.contains(side)) {
        if (change.contains(otherSide)) {
            return std::optional<Entity>();
        }
        return unreadable(kind, side, QString());
    }
    if (current) {
        const bool same = entityKind(*current) == kind && entityId(*current) == id;
        if (!same) {
            return unreadable(entityKind(*current), QStringLiteral("id"), entityId(*current));
        }
        start = current;
    } else if (change.contains(otherSide)) {
        return unreadable(kind, side, id);
    }
    const QJsonValue values = change.value(side);
    if (!values.isObject()) {
        return unreadable(kind, side, QString());
    }
    return std::visit(
        [&](const auto& entity) { return withFields(entity, values.toObject(), kind); }, *start);
}

} // namespace zt
