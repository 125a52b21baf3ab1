// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/fieldrules.h"
#include "model/domain/fields.h"
#include "model/domain/invariants.h"

/// Builders for the tables of fields.h. For the domain room's own use.
namespace zt::fieldmakers {

[[nodiscard]] inline Result<qint64> numberWithin(
    const QString& entity, const QString& key, const QJsonValue& value, qint64 min, qint64 max)
{
    const std::optional<qint64> number = rules::wholeNumber(value);
    if (!number || *number < min || *number > max) {
        return rules::refused(
            entity, key, rules::shown(value), QStringLiteral("%1–%2").arg(min).arg(max));
    }
    return *number;
}

/// Most texts are empty, and a JSON text is a block of memory of its own: they share one.
[[nodiscard]] inline QJsonValue textValue(const QString& text)
{
    static const QJsonValue empty{QString()};
    return text.isEmpty() ? empty : QJsonValue(text);
}

template <class T>
Field<T> textField(const QString& entity,
                   const QString& key,
                   QString T::*member,
                   int maxLength,
                   bool required = false)
{
    return {key,
            [member](const T& object) { return textValue(object.*member); },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                if (!value.isString()) {
                    return rules::refused(
                        entity, key, rules::shown(value), rules::toText(rules::Wanted::Text));
                }
                const QString text = value.toString();
                Result<void> ok = rules::checkText(entity, key, text, maxLength, required);
                if (ok) {
                    object.*member = text;
                }
                return ok;
            }};
}

template <class T>
Field<T> textListField(const QString& entity,
                       const QString& key,
                       QStringList T::*member,
                       int maxLength,
                       qsizetype maxCount)
{
    return {
        key,
        [member](const T& object) { return QJsonArray::fromStringList(object.*member); },
        [=](T& object, const QJsonValue& value) -> Result<void> {
            if (!value.isArray() || value.toArray().size() > maxCount) {
                return rules::refused(
                    entity, key, rules::shown(value), rules::toText(rules::Wanted::ListOfTexts));
            }
            QStringList texts;
            for (const auto one : value.toArray()) {
                Result<void> ok =
                    one.isString()
                        ? rules::checkText(entity, key, one.toString(), maxLength, true)
                        : rules::refused(
                              entity, key, rules::shown(one), rules::toText(rules::Wanted::Text));
                if (!ok) {
                    return ok;
                }
                texts.append(one.toString());
            }
            object.*member = texts;
            return {};
        }};
}

template <class T, class Number>
Field<T>
numberField(const QString& entity, const QString& key, Number T::*member, qint64 min, qint64 max)
{
    return {key,
            [member](const T& object) { return QJsonValue(static_cast<qint64>(object.*member)); },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const Result<qint64> number = numberWithin(entity, key, value, min, max);
                if (!number) {
                    return tl::unexpected(number.error());
                }
                object.*member = static_cast<Number>(*number);
                return {};
            }};
}

/// Zero up to `max`, or null.
template <class T, class Number>
Field<T> optionalNumberField(const QString& entity,
                             const QString& key,
                             std::optional<Number> T::*member,
                             qint64 max)
{
    return {key,
            [member](const T& object) {
                return object.*member ? QJsonValue(static_cast<qint64>(*(object.*member)))
                                      : QJsonValue(QJsonValue::Null);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                if (value.isNull()) {
                    object.*member = std::nullopt;
                    return {};
                }
                const Result<qint64> number = numberWithin(entity, key, value, 0, max);
                if (!number) {
                    return tl::unexpected(number.error());
                }
                object.*member = static_cast<Number>(*number);
                return {};
            }};
}

/// `Reference` gives the enumeration's place within the object. Its empty key is JSON null; where
/// the enumeration has none, `fromKey` refuses it.
template <class T, class Enum, class Reference>
Field<T> enumField(const QString& entity,
                   const QString& key,
                   Reference reference,
                   std::optional<Enum> (*fromKey)(const QString&),
                   const QString& accepted)
{
    return {key,
            [reference](const T& object) {
                const QString name = toKey(reference(object));
                return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const bool fits =
                    value.isNull() || (value.isString() && !value.toString().isEmpty());
                const std::optional<Enum> found = fits ? fromKey(value.toString()) : std::nullopt;
                if (!found) {
                    return rules::refused(entity, key, rules::shown(value), accepted);
                }
                reference(object) = *found;
                return {};
            }};
}

/// "2026-07-18", or null where there is none. Years 1900 to 2999, so that a slip of the pen shows.
template <class T>
Field<T> dateField(const QString& entity, const QString& key, QDate T::*member)
{
    return {key,
            [member](const T& object) {
                const QDate date = object.*member;
                return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                                      : QJsonValue(QJsonValue::Null);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
                const bool fits = date.isValid() && date.year() >= 1900 && date.year() < 3000 &&
                                  date.toString(Qt::ISODate) == value.toString();
                if (!value.isNull() && !fits) {
                    return rules::refused(
                        entity, key, rules::shown(value), QStringLiteral("YYYY-MM-DD"));
                }
                object.*member = date;
                return {};
            }};
}

/// A list of references, each once. `toText` and `fromText` are one reference's two forms.
template <class T, class Reference>
Field<T> referencesField(const QString& entity,
                         const QString& key,
                         QList<Reference> T::*member,
                         QString (*toText)(const Reference&),
                         std::optional<Reference> (*fromText)(const QString&))
{
    return {key,
            [=](const T& object) {
                QJsonArray texts;
                for (const Reference& one : object.*member) {
                    texts.append(toText(one));
                }
                return QJsonValue(texts);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                QList<Reference> list;
                for (const auto one : value.toArray()) {
                    const std::optional<Reference> found = fromText(one.toString());
                    if (!found || list.contains(*found)) {
                        return rules::refused(entity,
                                              key,
                                              rules::shown(one),
                                              rules::toText(rules::Wanted::ReferencesOnce));
                    }
                    list.append(*found);
                }
                if (!value.isArray() || list.size() > rules::maxReferences) {
                    return rules::refused(entity,
                                          key,
                                          rules::shown(value),
                                          rules::toText(rules::Wanted::ReferencesOnce));
                }
                object.*member = list;
                return {};
            }};
}

/// A yes/no question; null is unknown.
template <class T>
Field<T> triField(const QString& entity, const QString& key, Tri T::*member)
{
    return enumField<T, Tri>(
        entity,
        key,
        [member](auto& object) -> auto& { return object.*member; },
        &triFromKey,
        QStringLiteral("yes, no, null"));
}

/// Yes or no, and nothing between.
template <class T>
Field<T> yesNoField(const QString& entity, const QString& key, bool T::*member)
{
    return {key,
            [member](const T& object) {
                return QJsonValue(toKey(object.*member ? Tri::Yes : Tri::No));
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const std::optional<Tri> given = triFromKey(value.toString());
                if (!given || *given == Tri::Unknown) {
                    return rules::refused(
                        entity, key, rules::shown(value), QStringLiteral("yes, no"));
                }
                object.*member = *given == Tri::Yes;
                return {};
            }};
}

/// An identity; null where there is none, which `required` refuses.
template <class T, class Tag>
Field<T> idField(const QString& entity, const QString& key, Id<Tag> T::*member, bool required)
{
    return {key,
            [member](const T& object) {
                return (object.*member).isNull() ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue((object.*member).toString());
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const auto id = Id<Tag>::fromString(value.toString());
                if (id.isNull() && (required || !value.isNull())) {
                    return rules::refused(entity, key, rules::shown(value), QStringLiteral("UUID"));
                }
                object.*member = id;
                return {};
            }};
}

} // namespace zt::fieldmakers
