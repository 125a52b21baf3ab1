// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace zt {

/// Yes, no, or nobody has said. Unknown is never read as no.
enum class Tri : quint8 { Unknown, No, Yes };

[[nodiscard]] constexpr Tri operator!(Tri a)
{
    return a == Tri::Unknown ? a : (a == Tri::Yes ? Tri::No : Tri::Yes);
}

/// Kleene's three-valued "and" and "or".
[[nodiscard]] constexpr Tri triAnd(Tri a, Tri b)
{
    return a == Tri::No || b == Tri::No
               ? Tri::No
               : (a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::Unknown);
}

[[nodiscard]] constexpr Tri triOr(Tri a, Tri b)
{
    return !triAnd(!a, !b);
}

/// The guideline's eight yes/no facts on which the domain rules rest; the ninth is CloudModel.
enum class Fact : quint8 {
    StaffAccessFromOutside,
    CloudServiceInUse,
    OwnPrivilegedInfraAccounts,
    BulkPersonalOrSensitiveData,
    UserAndAdminAccountsSeparated,
    VendorOperatesSystem,
    ExternalInstitutionUsers,
    ReachableFromInternet,
};
inline constexpr int factCount = 8;

/// Not asked where no cloud service is in use.
enum class CloudModel : quint8 { Unknown, Iaas, Paas, Saas };

/// The yes/no conditions a person answers: HR1–HR3 (high risk) and LI1 (low impact). LI2 is
/// computed from the recovery time objective.
enum class Condition : quint8 {
    CustomerPersonalData,    // HR1
    CustomerTransactionData, // HR2
    EmployeePersonalData,    // HR3
    NotAutomatedService,     // LI1
};
inline constexpr int conditionCount = 4;

/// RF1…RF6 then IF1…IF5, in the guideline's order.
inline constexpr int riskFactorCount = 6;
inline constexpr int impactFactorCount = 5;
inline constexpr int factorCount = riskFactorCount + impactFactorCount;

/// 1…3, or 0 for "not scored".
using Score = quint8;

/// One place for every question about a system: what a note, a reason or a trail entry refers to.
/// Stored as text (key()), so that numbers may move.
enum class Aspect : quint8 {
    FactStaffAccessFromOutside,
    FactCloudServiceInUse,
    FactCloudModel,
    FactOwnPrivilegedInfraAccounts,
    FactBulkPersonalOrSensitiveData,
    FactUserAndAdminAccountsSeparated,
    FactVendorOperatesSystem,
    FactExternalInstitutionUsers,
    FactReachableFromInternet,
    ConditionHr1,
    ConditionHr2,
    ConditionHr3,
    ConditionLi1,
    Rto,
    RiskFactor1,
    RiskFactor2,
    RiskFactor3,
    RiskFactor4,
    RiskFactor5,
    RiskFactor6,
    ImpactFactor1,
    ImpactFactor2,
    ImpactFactor3,
    ImpactFactor4,
    ImpactFactor5,
};
inline constexpr int aspectCount = 25;

[[nodiscard]] Aspect aspectOf(Fact fact);
[[nodiscard]] Aspect aspectOf(Condition condition);
/// `factor` 0…10
[[nodiscard]] Aspect aspectOfFactor(int factor);

/// The pack's key of each: "staff_access_from_outside", "cloud_model", "HR1", "LI1", "rto", "RF1".
[[nodiscard]] QString key(Aspect aspect);
[[nodiscard]] std::optional<Aspect> aspectFromKey(const QString& key);
[[nodiscard]] QString key(Fact fact);
[[nodiscard]] std::optional<Fact> factFromKey(const QString& key);
/// "RF1"…"RF6", "IF1"…"IF5"
[[nodiscard]] QString factorId(int factor);
/// "HR1", "HR2", "HR3", "LI1"
[[nodiscard]] QString conditionId(Condition condition);

/// "yes", "no", "" and "iaas", "paas", "saas", "": how they are stored and exchanged.
[[nodiscard]] QString toKey(Tri value);
[[nodiscard]] std::optional<Tri> triFromKey(const QString& key);
[[nodiscard]] QString toKey(CloudModel value);
[[nodiscard]] std::optional<CloudModel> cloudModelFromKey(const QString& key);

} // namespace zt
