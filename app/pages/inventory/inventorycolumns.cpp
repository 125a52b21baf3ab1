// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorycolumns.h"

namespace zt {

namespace {

constexpr int firstFact = static_cast<int>(Aspect::FactStaffAccessFromOutside);
constexpr int lastFact = static_cast<int>(Aspect::FactReachableFromInternet);

QList<InventoryColumn> makeColumns()
{
    using enum ColumnGroup;
    QList<InventoryColumn> columns{
        {ColumnKind::Code, None, QStringLiteral("code"), {}},
        {ColumnKind::Text, None, QStringLiteral("name"), {}},
        {ColumnKind::Text, None, QStringLiteral("owner_unit"), {}},
        {ColumnKind::Rto, None, QStringLiteral("rto_minutes"), Aspect::Rto},
    };
    for (int i = firstFact; i <= lastFact; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        const ColumnKind kind =
            aspect == Aspect::FactCloudModel ? ColumnKind::CloudModel : ColumnKind::Fact;
        columns.append({kind, Facts, key(aspect), aspect});
    }
    for (int i = 0; i < conditionCount; ++i) {
        const Aspect aspect = aspectOf(static_cast<Condition>(i));
        columns.append({ColumnKind::Condition, Conditions, key(aspect), aspect});
    }
    columns.append({ColumnKind::RtoCondition, Conditions, {}, Aspect::Rto});
    columns.append({ColumnKind::Domains, None, {}, {}});
    return columns;
}

} // namespace

const QList<InventoryColumn>& inventoryColumns()
{
    static const QList<InventoryColumn> columns = makeColumns();
    return columns;
}

int columnOfField(const QString& field)
{
    const QList<InventoryColumn>& columns = inventoryColumns();
    for (int i = 0; i < columns.size(); ++i) {
        if (!field.isEmpty() && columns.at(i).field == field) {
            return i;
        }
    }
    return -1;
}

int columnOfAspect(Aspect aspect)
{
    const QList<InventoryColumn>& columns = inventoryColumns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).aspect == aspect) {
            return i;
        }
    }
    return -1;
}

std::optional<Tri>
triOf(const System& system, const InventoryColumn& column, const Methodology& method)
{
    switch (column.kind) {
    case ColumnKind::Fact:
        return system.fact(*factFromKey(column.field));
    case ColumnKind::Condition:
        return system.condition(static_cast<Condition>(static_cast<int>(*column.aspect) -
                                                       static_cast<int>(Aspect::ConditionHr1)));
    case ColumnKind::RtoCondition:
        return rtoLongerThan(system, method);
    case ColumnKind::Code:
    case ColumnKind::Text:
    case ColumnKind::Rto:
    case ColumnKind::CloudModel:
    case ColumnKind::Domains:
        break;
    }
    return std::nullopt;
}

int unknownCount(const System& system)
{
    int count = 0;
    for (int i = 0; i < questionCount; ++i) {
        count += isAnswered(system, static_cast<Aspect>(i)) ? 0 : 1;
    }
    return count;
}

QList<Aspect> unknownAspects(const System& system)
{
    QList<Aspect> aspects;
    for (int i = 0; i < questionCount; ++i) {
        if (!isAnswered(system, static_cast<Aspect>(i))) {
            aspects.append(static_cast<Aspect>(i));
        }
    }
    return aspects;
}

} // namespace zt
