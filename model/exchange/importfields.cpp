// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importfields.h"

#include "model/domain/fields.h"

namespace zt {

namespace {

using Kind = FieldSlot::Kind;

QHash<QString, FieldSlot> makeSlots()
{
    QHash<QString, FieldSlot> all{{QStringLiteral("code"), {Kind::Code, 0}},
                                  {QStringLiteral("name"), {Kind::Name, 0}},
                                  {QStringLiteral("owner_unit"), {Kind::OwnerUnit, 0}},
                                  {QStringLiteral("contact"), {Kind::Contact, 0}},
                                  {QStringLiteral("description"), {Kind::Description, 0}},
                                  {QStringLiteral("rto_minutes"), {Kind::Rto, 0}},
                                  {key(Aspect::FactCloudModel), {Kind::CloudModel, 0}}};
    for (int i = 0; i < factCount; ++i) {
        all.insert(key(static_cast<Fact>(i)), {Kind::Fact, i});
    }
    for (int i = 0; i < conditionCount; ++i) {
        all.insert(conditionId(static_cast<Condition>(i)), {Kind::Condition, i});
    }
    for (int i = 0; i < factorCount; ++i) {
        all.insert(factorId(i), {Kind::Factor, i});
    }
    for (int i = 0; i < aspectCount; ++i) {
        all.insert(QStringLiteral("reason.") + key(static_cast<Aspect>(i)), {Kind::Reason, i});
    }
    return all;
}

} // namespace

std::optional<FieldSlot> slotOf(const TargetField& field)
{
    static const QHash<QString, FieldSlot> all = makeSlots();
    const auto found = all.constFind(field);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

const QStringList& allTargetFields()
{
    static const QStringList all = [] {
        QStringList keys;
        for (const Field<System>& field : systemFields()) {
            keys.append(field.key);
        }
        return keys;
    }();
    return all;
}

} // namespace zt
