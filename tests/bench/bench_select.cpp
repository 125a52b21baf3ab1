// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchinventory.h"
#include "model/domain/selection.h"
#include "model/domain/sensitivity.h"
#include "model/domain/snapshot.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>
#include <vector>

using namespace zt;
using namespace zt::bench;

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
