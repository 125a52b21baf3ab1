// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/exchange/importer.h"

#include <optional>

namespace zt {

/// A target field taken apart once, so that 100,000 rows need no look-up by name.
struct FieldSlot
{
    enum class Kind : quint8 {
        Code,
        Name,
        OwnerUnit,
        Contact,
        Description,
        Rto,
        Fact,
        CloudModel,
        Condition,
        Factor,
        Reason,
    } kind = Kind::Code;
    int index = 0; ///< which fact, condition, factor; for Reason the aspect

    [[nodiscard]] bool isText() const { return kind <= Kind::Description || kind == Kind::Reason; }

    [[nodiscard]] bool isTri() const { return kind == Kind::Fact || kind == Kind::Condition; }
};

/// Nothing for a key that is no field of a system.
[[nodiscard]] std::optional<FieldSlot> slotOf(const TargetField& field);

/// Every field, in the order of systemFields().
[[nodiscard]] const QStringList& allTargetFields();

} // namespace zt
