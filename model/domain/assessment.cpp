// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/assessment.h"

namespace zt {

QString toKey(Sector sector)
{
    switch (sector) {
    case Sector::Unset:
        return QLatin1String("");
    case Sector::Banking:
        return QStringLiteral("banking");
    case Sector::Insurance:
        return QStringLiteral("insurance");
    case Sector::Securities:
        return QStringLiteral("securities");
    }
    return {};
}

std::optional<Sector> sectorFromKey(const QString& key)
{
    for (const Sector value :
         {Sector::Unset, Sector::Banking, Sector::Insurance, Sector::Securities}) {
        if (toKey(value) == key) {
            return value;
        }
    }
    return std::nullopt;
}

bool isAnswered(const System& system, Aspect aspect)
{
    if (aspect == Aspect::Rto) {
        return system.rtoMinutes.has_value();
    }
    if (aspect == Aspect::FactCloudModel) {
        return system.cloudModel != CloudModel::Unknown ||
               system.fact(Fact::CloudServiceInUse) == Tri::No;
    }
    const auto index = static_cast<size_t>(aspect);
    if (aspect >= Aspect::RiskFactor1) {
        return system.scores.at(index - static_cast<size_t>(Aspect::RiskFactor1)) != 0;
    }
    if (aspect >= Aspect::ConditionHr1) {
        return system.conditions.at(index - static_cast<size_t>(Aspect::ConditionHr1)) !=
               Tri::Unknown;
    }
    // The cloud model stands third among the facts and is no Fact.
    return system.facts.at(aspect > Aspect::FactCloudModel ? index - 1 : index) != Tri::Unknown;
}

} // namespace zt
