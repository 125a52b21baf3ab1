// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fieldmakers.h"
#include "model/domain/fields.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String entity("system");

/// A yes/no question: the i-th of `member`.
template <class Answers>
Field<System> triField(const QString& key, Answers System::*member, size_t i)
{
    return enumField<System, Tri>(
        entity,
        key,
        [ member, i ](auto& system) -> auto& { return (system.*member)[i]; },
        &triFromKey,
        QStringLiteral("yes, no, null"));
}

Field<System> scoreField(int factor)
{
    const auto i = static_cast<size_t>(factor);
    const QString key = factorId(factor);
    return {key,
            [i](const System& system) {
                return system.scores.at(i) == 0 ? QJsonValue(QJsonValue::Null)
                                                : QJsonValue(system.scores.at(i));
            },
            [i, key](System& system, const QJsonValue& value) -> Result<void> {
                const Result<qint64> score =
                    value.isNull() ? Result<qint64>(0) : numberWithin(entity, key, value, 1, 3);
                if (!score) {
                    return tl::unexpected(score.error());
                }
                system.scores.at(i) = static_cast<Score>(*score);
                return {};
            }};
}

/// No reason is the empty text.
Field<System> reasonField(Aspect aspect)
{
    const QString name = QStringLiteral("reason.") + key(aspect);
    return {name,
            [aspect](const System& system) { return QJsonValue(system.reasons.value(aspect)); },
            [aspect, name](System& system, const QJsonValue& value) -> Result<void> {
                if (!value.isString() && !value.isNull()) {
                    return rules::refused(
                        entity, name, rules::shown(value), rules::toText(rules::Wanted::Text));
                }
                const QString text = value.toString();
                Result<void> ok = rules::checkText(entity, name, text, maxTextLength, false);
                if (ok && text.isEmpty()) {
                    system.reasons.remove(aspect);
                } else if (ok) {
                    system.reasons.insert(aspect, text);
                }
                return ok;
            }};
}

QList<Field<System>> makeFields()
{
    using S = System;
    QList<Field<S>> fields{
        textField<S>(entity, QLatin1String("code"), &S::code, maxCodeLength, true),
        textField<S>(entity, QLatin1String("name"), &S::name, maxNameLength),
        textField<S>(entity, QLatin1String("owner_unit"), &S::ownerUnit, maxNameLength),
        textField<S>(entity, QLatin1String("contact"), &S::contact, maxNameLength),
        textField<S>(entity, QLatin1String("description"), &S::description, maxTextLength),
        optionalNumberField<S, int>(
            entity, QLatin1String("rto_minutes"), &S::rtoMinutes, rules::maxRtoMinutes),
    };
    for (int i = 0; i < factCount; ++i) {
        fields.append(triField(key(static_cast<Fact>(i)), &S::facts, static_cast<size_t>(i)));
    }
    fields.append(enumField<S, CloudModel>(
        entity,
        key(Aspect::FactCloudModel),
        [](auto& system) -> auto& { return system.cloudModel; },
        &cloudModelFromKey,
        QStringLiteral("iaas, paas, saas, null")));
    for (int i = 0; i < conditionCount; ++i) {
        fields.append(triField(
            conditionId(static_cast<Condition>(i)), &S::conditions, static_cast<size_t>(i)));
    }
    for (int i = 0; i < factorCount; ++i) {
        fields.append(scoreField(i));
    }
    for (int i = 0; i < aspectCount; ++i) {
        fields.append(reasonField(static_cast<Aspect>(i)));
    }
    return fields;
}

} // namespace

const QList<Field<System>>& systemFields()
{
    static const QList<Field<System>> fields = makeFields();
    return fields;
}

} // namespace zt
