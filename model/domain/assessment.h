// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/domain/answers.h"

#include <QMap>
#include <QStringList>

namespace zt {

using SystemId = Id<struct SystemTag>;

enum class Sector : quint8 { Unset, Banking, Insurance, Securities };

[[nodiscard]] QString toKey(Sector sector);
[[nodiscard]] std::optional<Sector> sectorFromKey(const QString& key);

/// Who is assessed, when, and by whom.
struct Profile
{
    QString name; ///< title of the assessment; never empty
    QString institution;
    Sector sector = Sector::Unset;
    int tier = 0;   ///< broker tier 1…4; 0 = not stated
    QString period; ///< as the client writes it, e.g. 115 年度
    QStringList team;

    bool operator==(const Profile&) const = default;
};

/// One system of the inventory: what a person stated about it.
struct System
{
    SystemId id;
    QString code; ///< unique within the assessment; never empty
    QString name;
    QString ownerUnit;
    QString contact;
    QString description;
    std::optional<int> rtoMinutes; ///< recovery time objective, 0…5,256,000 (ten years)
    std::array<Tri, factCount> facts{};
    CloudModel cloudModel = CloudModel::Unknown;
    std::array<Tri, conditionCount> conditions{};
    std::array<Score, factorCount> scores{};
    /// Why a score was given, or where an answer was taken from. Never holds empty text.
    QMap<Aspect, QString> reasons;

    [[nodiscard]] Tri fact(Fact f) const { return facts[static_cast<size_t>(f)]; }

    [[nodiscard]] Tri condition(Condition c) const { return conditions[static_cast<size_t>(c)]; }

    bool operator==(const System&) const = default;
};

/// Whether `aspect` has an answer. The cloud model counts as answered where no cloud is in use,
/// because the question does not arise.
[[nodiscard]] bool isAnswered(const System& system, Aspect aspect);

/// A pack as pinned in the file: which, and by which hash. Its content lies beside it.
struct PackPin
{
    QString id;
    QString version;
    QString sha256;   ///< lower-case hex over the pack's bytes
    QByteArray bytes; ///< the pack itself, so that the file reads the same in ten years

    bool operator==(const PackPin&) const = default;
};

/// The list the institution decided to start with: what was adopted, apart from what the rules
/// would choose today. One at a time; earlier ones are in the trail.
struct Adoption
{
    QStringList codes; ///< in rank order
    QString reason;

    bool operator==(const Adoption&) const = default;
};

} // namespace zt
