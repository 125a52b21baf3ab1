// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/simulationrun.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<RunOrigin, 4> originKeys{{
    {RunOrigin::Assessment, "assessment"},
    {RunOrigin::All, "all"},
    {RunOrigin::None, "none"},
    {RunOrigin::Chosen, "chosen"},
}};

constexpr EnumKeys<RunAlgorithm, 2> algorithmKeys{{
    {RunAlgorithm::Criteria, "criteria"},
    {RunAlgorithm::Scored, "score"},
}};

constexpr EnumKeys<RunContext, 2> contextKeys{{
    {RunContext::Singular, "singular"},
    {RunContext::Contextual, "contextual"},
}};

} // namespace

QString toKey(RunOrigin origin)
{
    return originKeys.toKey(origin);
}

std::optional<RunOrigin> runOriginFromKey(const QString& key)
{
    return originKeys.fromKey(key);
}

QString toKey(RunAlgorithm algorithm)
{
    return algorithmKeys.toKey(algorithm);
}

std::optional<RunAlgorithm> runAlgorithmFromKey(const QString& key)
{
    return algorithmKeys.fromKey(key);
}

QString toKey(RunContext context)
{
    return contextKeys.toKey(context);
}

std::optional<RunContext> runContextFromKey(const QString& key)
{
    return contextKeys.fromKey(key);
}

} // namespace zt
