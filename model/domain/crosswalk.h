// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/packtext.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace zt {

/// What a requirement is to another: the same, a part of it, more than it, or in part the same.
enum class CrosswalkStrength : quint8 { Equal, Subset, Superset, Intersects };

/// "equal", "subset", "superset", "intersects"
[[nodiscard]] QString toKey(CrosswalkStrength strength);

/// Nothing where there is no such strength.
[[nodiscard]] std::optional<CrosswalkStrength> crosswalkStrengthFromKey(const QString& key);

/// A pack in one version.
struct PackVersion
{
    QString pack;
    QString version;

    bool operator==(const PackVersion&) const = default;
};

/// A set of targets: the points, the groups or the adoption domains of one pack.
struct CrosswalkFramework : PackEntry
{
    enum class Kind : quint8 { Point, Group, Domain } kind = Kind::Point;
    PackVersion pack;
};

/// "point", "group", "domain"
[[nodiscard]] QString toKey(CrosswalkFramework::Kind kind);
[[nodiscard]] std::optional<CrosswalkFramework::Kind> crosswalkEndFromKey(const QString& key);

/// One line of the crosswalk, read from the point: `strength` Subset says the point is part of the
/// target.
struct CrosswalkLink
{
    QString id;
    QString point;
    QString framework;
    QString target;
    CrosswalkStrength strength = CrosswalkStrength::Intersects;
    Bilingual reason;
    QList<SourceRef> sources;
};

/// The points that have no honest link to a framework.
struct CrosswalkGap
{
    QString framework;
    QStringList points;
};

/// How the points of one checklist relate to other packs, as the pack states it.
struct Crosswalk
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    PackVersion from;
    QList<CrosswalkFramework> frameworks;
    QList<CrosswalkLink> links;
    QList<CrosswalkGap> unmapped;
    QList<GuidelineText> notes;

    [[nodiscard]] const CrosswalkFramework* framework(const QString& frameworkId) const;
    /// The points without a link to a framework; none where the pack gives no list.
    [[nodiscard]] QStringList unmappedTo(const QString& frameworkId) const;
};

/// Crosswalks by the id of their pack.
using Crosswalks = QMap<QString, Crosswalk>;

} // namespace zt
