// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <algorithm>
#include <random>
#include <vector>

/// The inventory that the benchmarks share.
namespace zt::bench {

/// The same inventory every time: every twentieth answer missing, rows not in the order of codes.
inline ChunkedList<System> inventory(int size)
{
    std::mt19937_64 random(20260101);
    const auto pick = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
    const auto tri = [&] {
        return pick(20) == 0 ? Tri::Unknown : (pick(2) == 0 ? Tri::No : Tri::Yes);
    };
    std::vector<int> numbers(static_cast<size_t>(size));
    for (int i = 0; i < size; ++i) {
        numbers[static_cast<size_t>(i)] = i;
    }
    std::shuffle(numbers.begin(), numbers.end(), random);
    ChunkedList<System> systems;
    for (int i = 0; i < size; ++i) {
        System system;
        system.id = SystemId{makeUuid7(1'700'000'000'000 + i, 0, random())};
        const int number = numbers[static_cast<size_t>(i)];
        system.code = QStringLiteral("APP-%1").arg(number, 6, 10, QLatin1Char('0'));
        system.name = QStringLiteral("System %1").arg(number);
        system.ownerUnit = QStringLiteral("Unit %1").arg(number % 40);
        std::generate(system.facts.begin(), system.facts.end(), tri);
        std::generate(system.conditions.begin(), system.conditions.end(), tri);
        for (Score& score : system.scores) {
            score = static_cast<Score>(pick(20) == 0 ? 0 : 1 + pick(3));
        }
        if (pick(20) != 0) {
            system.rtoMinutes = static_cast<int>(60 * pick(72));
        }
        systems.append(system);
    }
    return systems;
}

/// What the plainest program would do: one pass that asks every question of every system, then
/// std::sort over positions with the whole comparison. Says nothing about gaps, layers, domains.
inline std::vector<int> plainSelection(const ChunkedList<System>& systems)
{
    std::vector<int> selected;
    const auto sum = [](const System& system, int from, int to) {
        int total = 0;
        for (int f = from; f < to; ++f) {
            total += system.scores[static_cast<size_t>(f)];
        }
        return total;
    };
    for (int i = 0; i < systems.size(); ++i) {
        const System& s = systems[i];
        const auto is = [&](Fact fact) { return s.fact(fact) == Tri::Yes; };
        const bool applicable =
            is(Fact::StaffAccessFromOutside) || is(Fact::CloudServiceInUse) ||
            is(Fact::OwnPrivilegedInfraAccounts) ||
            (is(Fact::BulkPersonalOrSensitiveData) && is(Fact::UserAndAdminAccountsSeparated)) ||
            is(Fact::VendorOperatesSystem) ||
            (is(Fact::ExternalInstitutionUsers) && is(Fact::ReachableFromInternet));
        const bool high = s.conditions[0] == Tri::Yes || s.conditions[1] == Tri::Yes ||
                          s.conditions[2] == Tri::Yes;
        const bool low = s.conditions[3] == Tri::Yes || s.rtoMinutes.value_or(0) > 480;
        if (applicable && high && low) {
            selected.push_back(i);
        }
    }
    std::sort(selected.begin(), selected.end(), [&](int a, int b) {
        const System& x = systems[a];
        const System& y = systems[b];
        const int riskX = sum(x, 0, riskFactorCount);
        const int riskY = sum(y, 0, riskFactorCount);
        if (riskX != riskY) {
            return riskX > riskY;
        }
        const int impactX = sum(x, riskFactorCount, factorCount);
        const int impactY = sum(y, riskFactorCount, factorCount);
        return impactX != impactY ? impactX < impactY : x.code < y.code;
    });
    return selected;
}

} // namespace zt::bench
