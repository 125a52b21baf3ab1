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

constexpr EnumKeys<LogFault, logFaultCount> faults{{
    {LogFault::TooLong, "too_long"},
    {LogFault::NotInFormat, "not_in_format"},
    {LogFault::Repeated, "repeated_field"},
    {LogFault::FieldCount, "field_count"},
    {LogFault::Unended, "unended"},
}};

} // namespace

QString logFaultKey(LogFault fault)
{
    return faults.toKey(fault);
}

void LogLines::add(qint64 line)
{
    first = lines == 0 ? line : first;
    ++lines;
}

qint64 LogRemarks::faultyLines() const
{
    qint64 all = 0;
    for (const LogLines& fault : faults) {
        all += fault.lines;
    }
    return all;
}

QString loggedVerdictKey(LoggedVerdict verdict)
{
    return verdicts.toKey(verdict);
}

std::optional<LoggedVerdict> loggedVerdictFromKey(const QString& key)
{
    return verdicts.fromKey(key);
}

} // namespace zt
