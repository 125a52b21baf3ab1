// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/selection.h"
#include "model/domain/sensitivity.h"
#include "model/domain/snapshot.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>
#include <vector>

using namespace zt;

namespace {

constexpr int systemCount = 100'000;
constexpr int runs = 15;

Guideline guideline()
{
    const auto domain = [](const char* id, QList<Fact> facts) {
        AdoptionDomain result;
        result.id = QString::fromLatin1(id);
        result.rule.facts = std::move(facts);
        return result;
    };
    Guideline result;
    result.domains = {
        domain("D1", {Fact::StaffAccessFromOutside}),
        domain("D2", {Fact::CloudServiceInUse}),
        domain("D3", {Fact::OwnPrivilegedInfraAccounts}),
        domain("D4", {Fact::BulkPersonalOrSensitiveData, Fact::UserAndAdminAccountsSeparated}),
        domain("D5", {Fact::VendorOperatesSystem}),
        domain("D6", {Fact::ExternalInstitutionUsers, Fact::ReachableFromInternet}),
    };
    return result;
}

/// The same inventory every time: every twentieth answer missing, rows not in the order of codes.
ChunkedList<System> inventory(int size)
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
std::vector<int> plainSelection(const ChunkedList<System>& systems)
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

/// Processor time: the work is done by one thread, and what else the machine does is not measured.
template <class Work>
double medianMs(int count, Work work)
{
    std::vector<qint64> times;
    for (int i = 0; i < count; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.push_back((std::clock() - start) * (1'000'000'000 / CLOCKS_PER_SEC));
    }
    std::nth_element(times.begin(), times.begin() + count / 2, times.end());
    return static_cast<double>(times[static_cast<size_t>(count / 2)]) / 1e6;
}

int failures = 0;

void print(const char* bench, double ms, double barMs, double referenceMs, const char* reference)
{
    failures += ms > barMs ? 1 : 0;
    QTextStream(stdout) << QStringLiteral(
                               "{\"bench\":\"%1\",\"ms\":%2,\"bar_ms\":%3,\"reference\":\"%4\","
                               "\"reference_ms\":%5,\"ratio\":%6,\"ok\":%7}\n")
                               .arg(QString::fromLatin1(bench))
                               .arg(ms, 0, 'f', 2)
                               .arg(barMs, 0, 'f', 0)
                               .arg(QString::fromLatin1(reference))
                               .arg(referenceMs, 0, 'f', 2)
                               .arg(ms / referenceMs, 0, 'f', 2)
                               .arg(QLatin1String(ms > barMs ? "false" : "true"));
}

Snapshot snapshotOf(const ChunkedList<System>& systems)
{
    ChangeSet set;
    for (const System& system : systems) {
        set.changes.append(Change{std::nullopt, system});
    }
    return applied(Snapshot(), set).value();
}

/// One score after another is changed; each time the whole selection is there again.
double changedScoreMs(Snapshot& snapshot, const Guideline& rules, const Methodology& method)
{
    qsizetype position = 17;
    return medianMs(runs, [&] {
        position = (position * 7919 + 13) % snapshot.systems.size();
        System after = snapshot.systems[position];
        after.scores[0] = after.scores[0] == 3 ? Score{1} : Score{3};
        const ChangeSet set{{}, {Change{snapshot.systems[position], after}}, {}};
        snapshot = applied(snapshot, set).value();
        const Selection selection = select(snapshot.systems, rules, method);
        failures += selection.verdicts.size() == snapshot.systems.size() ? 0 : 1;
    });
}

/// 10,000 systems × 1,000 trials; the reference draws the same number of random numbers.
void stabilityBench(const Guideline& rules, Methodology method)
{
    const ChunkedList<System> systems = inventory(10'000);
    method.instrument = Instrument::Totals;
    const double ms = medianMs(3, [&] {
        JobContext job;
        failures += stability(systems, rules, method, job) ? 0 : 1;
    });
    const double referenceMs = medianMs(3, [&] {
        std::mt19937_64 random(1);
        quint64 sum = 0;
        for (int i = 0; i < 10'000 * 1'000 * factorCount / 2; ++i) {
            sum += random();
        }
        failures += sum == 0 ? 1 : 0;
    });
    print("stability_10k_x_1000", ms, 2000, referenceMs, "as many draws from std::mt19937_64");
}

} // namespace

int main()
{
    const Guideline rules = guideline();
    Methodology method;
    method.riskCutoff = 1200;
    method.impactCutoff = 1000;
    Snapshot snapshot = snapshotOf(inventory(systemCount));
    const char* reference = "plain two-valued pass and std::sort over the same systems";
    const double plainMs =
        medianMs(runs, [&] { failures += plainSelection(snapshot.systems).empty() ? 1 : 0; });
    for (const Instrument instrument : {Instrument::Conditions, Instrument::Totals}) {
        method.instrument = instrument;
        const bool conditions = instrument == Instrument::Conditions;
        const double ms = medianMs(runs, [&] {
            failures += select(snapshot.systems, rules, method).ranking.isEmpty() ? 1 : 0;
        });
        print(conditions ? "select_100k" : "select_100k_totals", ms, 25, plainMs, reference);
    }
    method.instrument = Instrument::Conditions;
    print("changed_score_100k", changedScoreMs(snapshot, rules, method), 16, plainMs, reference);
    stabilityBench(rules, method);
    return failures == 0 ? 0 : 1;
}
