// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/gatewaylog.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<LoggedVerdict, loggedVerdictCount> verdicts{{
    {LoggedVerdict::Unstated, "unstated"},
    {LoggedVerdict::Allow, "allow"},
    {LoggedVerdict::Limit, "limit"},
    {LoggedVerdict::StepUp, "step_up"},
    {LoggedVerdict::Deny, "deny"},
}};

} // namespace

QString loggedVerdictKey(LoggedVerdict verdict)
{
    return verdicts.toKey(verdict);
}

std::optional<LoggedVerdict> loggedVerdictFromKey(const QString& key)
{
    return verdicts.fromKey(key);
}

} // namespace zt
