// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

#include <QList>

namespace zt {

/// What a column of the inventory list shows, and thereby how it is painted and edited.
enum class ColumnKind : quint8 {
    Code,
    Text,
    Rto,
    Fact,
    CloudModel,
    Condition,
    RtoCondition, ///< LI2, computed from the RTO
    Domains,      ///< computed from the facts
};

/// Columns that stand under one heading.
enum class ColumnGroup : quint8 { None, Facts, Conditions };

struct InventoryColumn
{
    ColumnKind kind = ColumnKind::Text;
    ColumnGroup group = ColumnGroup::None;
    QString field;                ///< key of systemFields(); empty where computed
    std::optional<Aspect> aspect; ///< the question, where the column asks one
};

/// Code, name, owner unit, RTO, nine facts, five conditions, domains.
[[nodiscard]] const QList<InventoryColumn>& inventoryColumns();

/// Position of a field's column; -1 where the list has none.
[[nodiscard]] int columnOfField(const QString& field);
[[nodiscard]] int columnOfAspect(Aspect aspect);

/// Yes, no or unknown as the column shows it; nothing for columns of text.
[[nodiscard]] std::optional<Tri>
triOf(const System& system, const InventoryColumn& column, const Methodology& method);

/// The questions of the form: nine facts, four conditions and the RTO.
inline constexpr int questionCount = 14;

/// How many of the fourteen have no answer.
[[nodiscard]] int unknownCount(const System& system);

/// Those without an answer, in the form's order.
[[nodiscard]] QList<Aspect> unknownAspects(const System& system);

} // namespace zt
