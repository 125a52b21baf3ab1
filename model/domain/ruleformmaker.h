// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"

/// Parameters of rule forms, for the tables of what each analysis can test.
namespace zt::ruleforms {

[[nodiscard]] inline ParameterForm days(const char* key)
{
    return {QLatin1String(key), QLatin1String("days"), true, 1, 36'500};
}

[[nodiscard]] inline ParameterForm months(const char* key)
{
    return {QLatin1String(key), QLatin1String("months"), true, 1, 1'200};
}

[[nodiscard]] inline ParameterForm count(const char* key, const char* unit, int low, int high)
{
    return {QLatin1String(key), QLatin1String(unit), true, low, high};
}

/// A number that no source states: a pack may leave it to whoever judges.
[[nodiscard]] inline ParameterForm open(ParameterForm form)
{
    form.mayBeOpen = true;
    return form;
}

/// `known` empty: any words.
[[nodiscard]] inline ParameterForm
words(const char* key, const char* unit, const QStringList& known = {})
{
    return {QLatin1String(key), QLatin1String(unit), false, 0, 0, known};
}

} // namespace zt::ruleforms
