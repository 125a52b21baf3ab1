// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/answers.h"

namespace zt {

namespace {

constexpr std::array<QLatin1String, aspectCount> aspectKeys{
    QLatin1String("staff_access_from_outside"),
    QLatin1String("cloud_service_in_use"),
    QLatin1String("cloud_model"),
    QLatin1String("own_privileged_infra_accounts"),
    QLatin1String("bulk_personal_or_sensitive_data"),
    QLatin1String("user_and_admin_accounts_separated"),
    QLatin1String("vendor_operates_system"),
    QLatin1String("external_institution_users"),
    QLatin1String("reachable_from_internet"),
    QLatin1String("HR1"),
    QLatin1String("HR2"),
    QLatin1String("HR3"),
    QLatin1String("LI1"),
    QLatin1String("rto"),
    QLatin1String("RF1"),
    QLatin1String("RF2"),
    QLatin1String("RF3"),
    QLatin1String("RF4"),
    QLatin1String("RF5"),
    QLatin1String("RF6"),
    QLatin1String("IF1"),
    QLatin1String("IF2"),
    QLatin1String("IF3"),
    QLatin1String("IF4"),
    QLatin1String("IF5"),
};

constexpr std::array<Aspect, factCount> factAspects{
    Aspect::FactStaffAccessFromOutside,
    Aspect::FactCloudServiceInUse,
    Aspect::FactOwnPrivilegedInfraAccounts,
    Aspect::FactBulkPersonalOrSensitiveData,
    Aspect::FactUserAndAdminAccountsSeparated,
    Aspect::FactVendorOperatesSystem,
    Aspect::FactExternalInstitutionUsers,
    Aspect::FactReachableFromInternet,
};

} // namespace

Aspect aspectOf(Fact fact)
{
    return factAspects.at(static_cast<size_t>(fact));
}

Aspect aspectOf(Condition condition)
{
    return static_cast<Aspect>(static_cast<int>(Aspect::ConditionHr1) +
                               static_cast<int>(condition));
}

Aspect aspectOfFactor(int factor)
{
    return static_cast<Aspect>(static_cast<int>(Aspect::RiskFactor1) + factor);
}

QString key(Aspect aspect)
{
    return aspectKeys.at(static_cast<size_t>(aspect));
}

std::optional<Aspect> aspectFromKey(const QString& key)
{
    for (size_t i = 0; i < aspectKeys.size(); ++i) {
        if (aspectKeys.at(i) == key) {
            return static_cast<Aspect>(i);
        }
    }
    return std::nullopt;
}

QString key(Fact fact)
{
    return key(aspectOf(fact));
}

std::optional<Fact> factFromKey(const QString& key)
{
    const std::optional<Aspect> aspect = aspectFromKey(key);
    for (size_t i = 0; aspect && i < factAspects.size(); ++i) {
        if (factAspects.at(i) == *aspect) {
            return static_cast<Fact>(i);
        }
    }
    return std::nullopt;
}

QString factorId(int factor)
{
    return key(aspectOfFactor(factor));
}

QString conditionId(Condition condition)
{
    return key(aspectOf(condition));
}

QString toKey(Tri value)
{
    switch (value) {
    case Tri::Unknown:
        return QLatin1String("");
    case Tri::No:
        return QStringLiteral("no");
    case Tri::Yes:
        return QStringLiteral("yes");
    }
    return {};
}

std::optional<Tri> triFromKey(const QString& key)
{
    for (const Tri value : {Tri::Unknown, Tri::No, Tri::Yes}) {
        if (toKey(value) == key) {
            return value;
        }
    }
    return std::nullopt;
}

QString toKey(CloudModel value)
{
    switch (value) {
    case CloudModel::Unknown:
        return QLatin1String("");
    case CloudModel::Iaas:
        return QStringLiteral("iaas");
    case CloudModel::Paas:
        return QStringLiteral("paas");
    case CloudModel::Saas:
        return QStringLiteral("saas");
    }
    return {};
}

std::optional<CloudModel> cloudModelFromKey(const QString& key)
{
    for (const CloudModel value :
         {CloudModel::Unknown, CloudModel::Iaas, CloudModel::Paas, CloudModel::Saas}) {
        if (toKey(value) == key) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace zt
