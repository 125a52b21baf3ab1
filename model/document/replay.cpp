// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/replay.h"

#include "model/document/trailcodec.h"

namespace zt {

namespace {

constexpr qsizetype maxNamed = 5;

template <class T>
T valueOr(const std::optional<Entity>& entity, const T& fallback)
{
    const T* value = entity ? std::get_if<T>(&*entity) : nullptr;
    return value != nullptr ? *value : fallback;
}

bool samePin(const std::optional<Entity>& entity, const PackPin& pin)
{
    const PackPin recorded = valueOr(entity, PackPin());
    return recorded.id == pin.id && recorded.version == pin.version &&
           recorded.sha256 == pin.sha256;
}

} // namespace

Result<void> Replay::add(const StoredEntry& stored)
{
    const Result<TrailEntry> entry = readEntry(stored);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    for (const QJsonValue& value : entry->changes) {
        const QJsonObject change = value.toObject();
        const QString kind = change.value(QLatin1String("kind")).toString();
        const QString id = change.value(QLatin1String("id")).toString();
        std::optional<Entity>& entity = kind == QLatin1String("profile")       ? m_profile
                                        : kind == QLatin1String("methodology") ? m_methodology
                                        : kind == QLatin1String("adoption")    ? m_adoption
                                        : kind == QLatin1String("pack")
                                            ? m_packs[id]
                                            : m_systems[SystemId::fromString(id)];
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
    const QStringList different = singlesThatDiffer(present) + systemsThatDiffer(present);
    if (different.isEmpty()) {
        return {};
    }
    QString named = different.mid(0, maxNamed).join(QStringLiteral(", "));
    if (different.size() > maxNamed) {
        named += QStringLiteral(" and %1 more").arg(different.size() - maxNamed);
    }
    return QStringLiteral("not as the trail left it: ") + named;
}

QStringList Replay::singlesThatDiffer(const Snapshot& present) const
{
    QStringList different;
    if (valueOr(m_profile, Profile()) != present.profile) {
        different.append(QStringLiteral("profile"));
    }
    if (valueOr(m_methodology, Methodology()) != present.methodology) {
        different.append(QStringLiteral("methodology"));
    }
    const bool adopted = m_adoption.has_value();
    if (adopted != present.adoption.has_value() ||
        (adopted && valueOr(m_adoption, Adoption()) != *present.adoption)) {
        different.append(QStringLiteral("adoption"));
    }
    qsizetype pinned = 0;
    for (const std::optional<Entity>& pack : m_packs) {
        pinned += pack.has_value() ? 1 : 0;
    }
    if (pinned != present.packs.size()) {
        different.append(QStringLiteral("number of packs"));
    }
    for (const PackPin& pin : present.packs) {
        if (!samePin(m_packs.value(pin.id), pin)) {
            different.append(QStringLiteral("pack ") + pin.id);
        }
    }
    return different;
}

QStringList Replay::systemsThatDiffer(const Snapshot& present) const
{
    QStringList different;
    for (auto it = m_systems.begin(); it != m_systems.end(); ++it) {
        const System* system = present.system(it.key());
        const System* recorded = it.value() ? std::get_if<System>(&*it.value()) : nullptr;
        const bool same =
            system != nullptr && recorded != nullptr ? *system == *recorded : system == recorded;
        if (!same) {
            different.append(QStringLiteral("system ") +
                             (recorded != nullptr ? recorded : system)->code);
        }
    }
    for (const System& system : present.systems) {
        if (!m_systems.contains(system.id)) {
            different.append(QStringLiteral("system ") + system.code);
        }
    }
    std::sort(different.begin(), different.end());
    return different;
}

} // namespace zt
