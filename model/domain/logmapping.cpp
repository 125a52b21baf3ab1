// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/logmapping.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<LogFormat, logFormatCount> formats{{
    {LogFormat::Nginx, "nginx"},
    {LogFormat::NginxJson, "nginx-json"},
    {LogFormat::Envoy, "envoy"},
    {LogFormat::Entra, "entra"},
    {LogFormat::Csv, "csv"},
    {LogFormat::JsonLines, "jsonl"},
}};

} // namespace

QString logFormatKey(LogFormat format)
{
    return formats.toKey(format);
}

std::optional<LogFormat> logFormatFromKey(const QString& key)
{
    return formats.fromKey(key);
}

LogMapping LogMapping::overlaid(const LogMapping& base, const LogMapping& over)
{
    LogMapping both = over;
    both.action += base.action;
    both.operation += base.operation;
    both.resource += base.resource;
    both.verdict += base.verdict;
    for (auto at = base.facts.begin(); at != base.facts.end(); ++at) {
        if (!over.facts.contains(at.key())) {
            both.facts.insert(at.key(), *at);
        }
    }
    both.user += base.user;
    both.source += base.source;
    both.time += base.time;
    both.country += base.country;
    both.ignore += base.ignore;
    both.utcOffsetMinutes = over.utcOffsetMinutes ? over.utcOffsetMinutes : base.utcOffsetMinutes;
    return both;
}

} // namespace zt
