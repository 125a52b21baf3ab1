// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/methodology.h"

#include <QJsonValue>
#include <QList>

#include <functional>

namespace zt {

/// One named field of an entity, readable and writable as JSON. The one table per entity serves
/// the trail, undo, the command line's `set`, comparison and import alike.
template <class T>
struct Field
{
    QString key;
    std::function<QJsonValue(const T&)> get;
    /// Refuses what is outside the field's range (InvariantBroken: entity, field, given, accepted).
    std::function<Result<void>(T&, const QJsonValue&)> set;
};

/// name, institution, sector, tier, period, team
[[nodiscard]] const QList<Field<Profile>>& profileFields();
/// instrument, weights.RF1…, risk_cutoff, impact_cutoff, rto_minutes_greater_than, trials,
/// factor_shift_permille, weight_spread_percent, seed, reason
[[nodiscard]] const QList<Field<Methodology>>& methodologyFields();
/// code, name, owner_unit, contact, description, rto_minutes, the facts, cloud_model, HR1…LI1,
/// RF1…IF5, and "reason.<aspect key>" for each aspect. Unknown answers are JSON null.
[[nodiscard]] const QList<Field<System>>& systemFields();
/// id, version, sha256 (the bytes are not part of the trail; the hash is)
[[nodiscard]] const QList<Field<PackPin>>& packFields();

/// codes, reason
[[nodiscard]] const QList<Field<Adoption>>& adoptionFields();

template <class T>
[[nodiscard]] const Field<T>* findField(const QList<Field<T>>& fields, const QString& key)
{
    for (const Field<T>& field : fields) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace zt
