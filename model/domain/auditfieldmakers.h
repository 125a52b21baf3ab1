// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/fieldmakers.h"

#include <QJsonArray>
#include <QJsonObject>

/// Builders for the tables of audits and what belongs to them. For the domain room's own use.
namespace zt::fieldmakers {

/// A time in UTC, or null.
template <class T>
Field<T> timeField(const QString& entity, const QString& key, QDateTime T::*member)
{
    return {key,
            [member](const T& object) {
                return (object.*member).isValid() ? QJsonValue(toStoredTime(object.*member))
                                                  : QJsonValue(QJsonValue::Null);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                const QDateTime time = fromStoredTime(value.toString());
                if (!value.isNull() && !time.isValid()) {
                    return rules::refused(
                        entity, key, rules::shown(value), rules::toText(rules::Wanted::StoredTime));
                }
                object.*member = time;
                return {};
            }};
}

/// A list of small objects. `toJson` and `fromJson` are one object's two forms; none where it does
/// not fit.
template <class T, class Row>
Field<T> rowsField(const QString& entity,
                   const QString& key,
                   QList<Row> T::*member,
                   QJsonObject (*toJson)(const Row&),
                   std::optional<Row> (*fromJson)(const QJsonObject&),
                   const QString& accepted)
{
    return {key,
            [=](const T& object) {
                QJsonArray rows;
                for (const Row& row : object.*member) {
                    rows.append(toJson(row));
                }
                return QJsonValue(rows);
            },
            [=](T& object, const QJsonValue& value) -> Result<void> {
                QList<Row> rows;
                for (const auto one : value.toArray()) {
                    const std::optional<Row> row = fromJson(one.toObject());
                    // What is not written back the same would be lost without a word.
                    if (!row || QJsonValue(toJson(*row)) != one) {
                        return rules::refused(entity, key, rules::shown(one), accepted);
                    }
                    rows.append(*row);
                }
                if (!value.isArray() || rows.size() > rules::maxReferences) {
                    return rules::refused(entity, key, rules::shown(value), accepted);
                }
                object.*member = rows;
                return {};
            }};
}

inline bool isText(const QString& text, int maxLength, bool required)
{
    return rules::checkText({}, {}, text, maxLength, required).has_value();
}

/// Texts of which any may be empty, such as heads of columns.
template <class T>
Field<T> plainListField(const QString& entity, const QString& key, QStringList T::*member)
{
    return {
        key,
        [member](const T& object) { return QJsonArray::fromStringList(object.*member); },
        [=](T& object, const QJsonValue& value) -> Result<void> {
            QStringList texts;
            for (const auto& one : value.toArray()) {
                if (!one.isString() || !isText(one.toString(), maxTextLength, false)) {
                    return rules::refused(
                        entity, key, rules::shown(one), rules::toText(rules::Wanted::PlainText));
                }
                texts.append(one.toString());
            }
            if (!value.isArray() || texts.size() > rules::maxReferences) {
                return rules::refused(
                    entity, key, rules::shown(value), rules::toText(rules::Wanted::ListOfTexts));
            }
            object.*member = texts;
            return {};
        }};
}

/// The audit that something belongs to.
template <class T>
Field<T> auditField(const QString& entity)
{
    const QString key = QStringLiteral("audit");
    return {key,
            [](const T& object) {
                return object.audit.isNull() ? QJsonValue(QString())
                                             : QJsonValue(object.audit.toString());
            },
            [entity, key](T& object, const QJsonValue& value) -> Result<void> {
                const AuditId id = AuditId::fromString(value.toString());
                if (id.isNull()) {
                    return rules::refused(entity, key, rules::shown(value), QStringLiteral("UUID"));
                }
                object.audit = id;
                return {};
            }};
}

} // namespace zt::fieldmakers
