// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <random>

/// Builders for the domain's tests: the guideline's rules written out by hand, and inventories
/// drawn from a seed.
namespace zt::test {

using Random = std::mt19937_64;

inline int pick(Random& random, int end)
{
    return static_cast<int>(random() % static_cast<quint64>(end));
}

template <class T>
T textAs(const char* id)
{
    T text;
    text.id = QString::fromLatin1(id);
    text.sources = {{QStringLiteral("ZT-BRIEF"), QString::fromLatin1(id)}};
    return text;
}

inline AdoptionDomain domainAs(const char* id, FactRule::Kind kind, QList<Fact> facts)
{
    AdoptionDomain domain = textAs<AdoptionDomain>(id);
    domain.rule = {kind, std::move(facts)};
    return domain;
}

/// D1…D6 with the rules of the guideline's briefing.
inline Guideline makeGuideline()
{
    constexpr auto all = FactRule::Kind::All;
    Guideline result;
    result.domains = {
        domainAs("D1", all, {Fact::StaffAccessFromOutside}),
        domainAs("D2", all, {Fact::CloudServiceInUse}),
        domainAs("D3", all, {Fact::OwnPrivilegedInfraAccounts}),
        domainAs(
            "D4", all, {Fact::BulkPersonalOrSensitiveData, Fact::UserAndAdminAccountsSeparated}),
        domainAs("D5", all, {Fact::VendorOperatesSystem}),
        domainAs("D6", all, {Fact::ExternalInstitutionUsers, Fact::ReachableFromInternet}),
    };
    for (const char* id : {"HR1", "HR2", "HR3"}) {
        result.highRisk.append(textAs<ConditionText>(id));
    }
    for (const char* id : {"LI1", "LI2"}) {
        result.lowImpact.append(textAs<ConditionText>(id));
    }
    for (int f = 0; f < factorCount; ++f) {
        result.factors.append(textAs<Factor>(qPrintable(factorId(f))));
    }
    return result;
}

inline const Guideline& guideline()
{
    static const Guideline result = makeGuideline();
    return result;
}

/// The guideline with rules of every shape, "any" and the empty ones too.
inline Guideline strangeGuideline()
{
    constexpr auto all = FactRule::Kind::All;
    constexpr auto any = FactRule::Kind::Any;
    Guideline result = guideline();
    result.domains = {
        domainAs("X1", any, {Fact::StaffAccessFromOutside, Fact::CloudServiceInUse}),
        domainAs("X2",
                 all,
                 {Fact::CloudServiceInUse,
                  Fact::VendorOperatesSystem,
                  Fact::ReachableFromInternet,
                  Fact::ExternalInstitutionUsers}),
        domainAs("X3", any, {}),
        domainAs("X4", any, {Fact::OwnPrivilegedInfraAccounts}),
    };
    return result;
}

inline Tri randomTri(Random& random, int unknownPercent)
{
    if (pick(random, 100) < unknownPercent) {
        return Tri::Unknown;
    }
    return pick(random, 2) == 0 ? Tri::No : Tri::Yes;
}

inline SystemId idFor(int number)
{
    return SystemId{makeUuid7(1'700'000'000'000 + number, 0, static_cast<quint64>(number))};
}

inline System randomSystem(Random& random, int number, int unknownPercent)
{
    System system;
    system.id = idFor(number);
    system.code = QStringLiteral("APP-%1").arg(number, 4, 10, QLatin1Char('0'));
    system.name = QStringLiteral("System %1").arg(number);
    for (Tri& fact : system.facts) {
        fact = randomTri(random, unknownPercent);
    }
    for (Tri& condition : system.conditions) {
        condition = randomTri(random, unknownPercent);
    }
    for (Score& score : system.scores) {
        const bool unknown = pick(random, 100) < unknownPercent;
        score = static_cast<Score>(unknown ? 0 : 1 + pick(random, 3));
    }
    if (pick(random, 100) >= unknownPercent) {
        const std::array<int, 6> minutes{0, 60, 479, 480, 481, 2880};
        system.rtoMinutes = minutes.at(static_cast<size_t>(pick(random, 6)));
    }
    return system;
}

inline ChunkedList<System> randomInventory(Random& random, int size, int unknownPercent)
{
    ChunkedList<System> systems;
    for (int i = 0; i < size; ++i) {
        systems.append(randomSystem(random, i + 1, unknownPercent));
    }
    return systems;
}

inline Methodology randomMethod(Random& random)
{
    Methodology method;
    method.instrument = static_cast<Instrument>(pick(random, 3));
    const bool plain = pick(random, 2) == 0;
    for (int& weight : method.weightPercent) {
        weight = plain ? 100 : pick(random, 251);
    }
    if (pick(random, 8) != 0) {
        method.riskCutoff = 600 + pick(random, 1200);
    }
    if (pick(random, 8) != 0) {
        method.impactCutoff = 500 + pick(random, 1000);
    }
    if (pick(random, 4) == 0) {
        method.rtoMinutesGreaterThan = 60;
    }
    return method;
}

/// In domain D1, high risk by HR1, low impact by LI1, every score 2: selected under Conditions.
inline System plainSystem(int number = 1)
{
    System system;
    system.id = idFor(number);
    system.code = QStringLiteral("APP-%1").arg(number, 4, 10, QLatin1Char('0'));
    system.name = QStringLiteral("Plain");
    system.facts.fill(Tri::No);
    system.facts[0] = Tri::Yes;
    system.conditions = {Tri::Yes, Tri::No, Tri::No, Tri::Yes};
    system.scores.fill(2);
    system.rtoMinutes = 60;
    return system;
}

} // namespace zt::test
