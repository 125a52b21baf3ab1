// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/evidencetable.h"

namespace zt {

/// A column with its heads; `more` holds synonyms between bars. For the tables of columns.
[[nodiscard]] inline EvidenceColumn evidenceColumn(
    const char* key, const char16_t* zh, const char* en, EvidenceValue value, QStringView more)
{
    EvidenceColumn column;
    column.key = QLatin1String(key);
    column.zh = QString::fromUtf16(zh);
    column.en = QLatin1String(en);
    column.value = value;
    const QList<QStringView> names = more.split(u'|', Qt::SkipEmptyParts);
    for (const QStringView name : names) {
        column.synonyms.append(name.toString());
    }
    return column;
}

/// Words between bars.
[[nodiscard]] inline QStringList wordsBetweenBars(QStringView words)
{
    return words.toString().split(u'|', Qt::SkipEmptyParts);
}

} // namespace zt
