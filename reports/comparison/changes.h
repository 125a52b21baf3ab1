// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changedfields.h"
#include "reports/comparison/tables.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

namespace zt::comparisonreport {

/// "Added", "Removed" or "Edited", by the sides that have it.
[[nodiscard]] QString changeText(bool before, bool after, const Language& language);

/// The fields that differ, by their names.
template <class T>
[[nodiscard]] QString changedFieldsText(const Difference<T>& difference,
                                        const Guideline& guideline,
                                        const Language& language)
{
    QStringList names;
    for (const QString& key : changedFields(difference)) {
        names.append(factFieldName(QString(EntityTraits<T>::kind), key, guideline, language));
    }
    return joinList(names, language);
}

/// One difference that is neither an answer nor a system.
struct OtherChange
{
    QString kind;
    QString name;
    QString change;
    QString fields;
};

[[nodiscard]] QList<OtherChange> otherChanges(const ComparedInput& in);

} // namespace zt::comparisonreport
