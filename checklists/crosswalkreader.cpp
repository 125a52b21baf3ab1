// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkreader.h"

#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

PackVersion readPackVersion(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("pack")), textAt(o, QLatin1String("version"))};
}

CrosswalkFramework readFramework(const QJsonObject& o)
{
    auto framework = entry<CrosswalkFramework>(o);
    framework.pack = readPackVersion(o);
    framework.kind = crosswalkEndFromKey(textAt(o, QLatin1String("kind")))
                         .value_or(CrosswalkFramework::Kind::Point);
    return framework;
}

CrosswalkLink readLink(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("id")),
            textAt(o, QLatin1String("point")),
            textAt(o, QLatin1String("framework")),
            textAt(o, QLatin1String("target")),
            crosswalkStrengthFromKey(textAt(o, QLatin1String("strength")))
                .value_or(CrosswalkStrength::Intersects),
            bilingualAt(o, QLatin1String("reason")),
            sourcesOf(o)};
}

CrosswalkGap readGap(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("framework")), textsAt(o, QLatin1String("points"))};
}

} // namespace

Crosswalk crosswalkFromJson(const QJsonObject& pack)
{
    Crosswalk crosswalk;
    crosswalk.id = textAt(pack, QLatin1String("pack"));
    crosswalk.version = textAt(pack, QLatin1String("version"));
    crosswalk.title = bilingualAt(pack, QLatin1String("title"));
    crosswalk.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    crosswalk.from = readPackVersion(pack.value(QLatin1String("from")).toObject());
    crosswalk.frameworks = listAt(pack, QLatin1String("frameworks"), readFramework);
    crosswalk.links = listAt(pack, QLatin1String("links"), readLink);
    crosswalk.unmapped = listAt(pack, QLatin1String("unmapped"), readGap);
    crosswalk.notes = listAt(pack, QLatin1String("notes"), textEntry<GuidelineText>);
    return crosswalk;
}

} // namespace zt
