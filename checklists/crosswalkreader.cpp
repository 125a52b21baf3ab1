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
    using Kind = CrosswalkFramework::Kind;
    auto framework = entry<CrosswalkFramework>(o);
    framework.pack = readPackVersion(o);
    const QString kind = textAt(o, QLatin1String("kind"));
    framework.kind = kind == QLatin1String("group")
                         ? Kind::Group
                         : (kind == QLatin1String("domain") ? Kind::Domain : Kind::Point);
    return framework;
}

CrosswalkStrength strengthOf(const QString& key)
{
    if (key == QLatin1String("equal")) {
        return CrosswalkStrength::Equal;
    }
    return key == QLatin1String("subset") ? CrosswalkStrength::Subset
                                          : CrosswalkStrength::Intersects;
}

CrosswalkLink readLink(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("id")),
            textAt(o, QLatin1String("point")),
            textAt(o, QLatin1String("framework")),
            textAt(o, QLatin1String("target")),
            strengthOf(textAt(o, QLatin1String("strength"))),
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
