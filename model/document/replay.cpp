// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/replay.h"

#include "model/document/trailcodec.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype maxNamed = 5;

} // namespace

Replay::Replay()
{
    for (const Entity& entity : {Entity(MaturityMethod()), Entity(RoadmapSettings())}) {
        m_entities.insert(keyOf(entity), entity);
    }
}

QString Replay::keyOf(const Entity& entity)
{
    return keyOf(entityKind(entity), entityId(entity));
}

QString Replay::keyOf(const QString& kind, const QString& id)
{
    return id.isEmpty() ? kind : kind + QLatin1Char(' ') + id;
}

QString Replay::nameOf(const Entity& entity)
{
    const auto* system = std::get_if<System>(&entity);
    return system != nullptr ? QStringLiteral("system ") + system->code : keyOf(entity);
}

bool Replay::same(const Entity& one, const Entity& other)
{
    const auto* pin = std::get_if<PackPin>(&one);
    const auto* second = std::get_if<PackPin>(&other);
    if (pin != nullptr && second != nullptr) {
        return pin->id == second->id && pin->version == second->version &&
               pin->sha256 == second->sha256;
    }
    return one == other;
}

bool Replay::isUntouchedDefault(const Entity& entity)
{
    return entity == Entity(Profile()) || entity == Entity(Methodology()) ||
           entity == Entity(MaturityMethod()) || entity == Entity(RoadmapSettings());
}

Result<void> Replay::add(const StoredEntry& stored)
{
    const Result<TrailEntry> entry = readEntry(stored);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    for (const auto value : entry->changes) {
        const QJsonObject change = value.toObject();
        std::optional<Entity>& entity =
            m_entities[keyOf(change.value(QLatin1String("kind")).toString(),
                             change.value(QLatin1String("id")).toString())];
        const Result<std::optional<Entity>> next = applyJson(entity, change, true);
        if (!next) {
            return fail(
                ErrorCode::TrailBroken,
                {QString::number(stored.seq), next.error().args.join(QStringLiteral(", "))});
        }
        entity = *next;
    }
    return {};
}

QString Replay::differenceFrom(const Snapshot& present) const
{
    QStringList different;
    QSet<QString> seen;
    forEachEntity(present, [&](const auto& one) {
        const Entity entity(one);
        const QString key = keyOf(entity);
        seen.insert(key);
        const std::optional<Entity> recorded = m_entities.value(key);
        if (recorded ? !same(*recorded, entity) : !isUntouchedDefault(entity)) {
            different.append(nameOf(entity));
        }
    });
    for (auto it = m_entities.begin(); it != m_entities.end(); ++it) {
        if (it.value() && !seen.contains(it.key()) && !isUntouchedDefault(*it.value())) {
            different.append(nameOf(*it.value()));
        }
    }
    if (different.isEmpty()) {
        return {};
    }
    std::sort(different.begin(), different.end());
    QString named = different.mid(0, maxNamed).join(QStringLiteral(", "));
    if (different.size() > maxNamed) {
        named += QStringLiteral(" and %1 more").arg(different.size() - maxNamed);
    }
    return QStringLiteral("not as the trail left it: ") + named;
}

} // namespace zt
