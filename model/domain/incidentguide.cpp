// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentguide.h"

#include <algorithm>

namespace zt {

namespace {

template <class T>
const T* find(const QList<T>& list, const QString& id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
    return it != list.end() ? &*it : nullptr;
}

} // namespace

const IncidentCase* IncidentGuide::incidentCase(const QString& caseId) const
{
    return find(cases, caseId);
}

const GuidelineText* IncidentGuide::role(const QString& roleId) const
{
    return find(roles, roleId);
}

} // namespace zt
