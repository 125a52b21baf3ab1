// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/realceremonies.h"

#include <QTextStream>

using namespace zt;

namespace {

/// Every third item whole, every third for a share, the rest not there.
ControlSet mixture(int items)
{
    ControlSet set;
    for (int item = 0; item < items; ++item) {
        set.setShare(item, item % 3 == 0 ? 1000 : item % 3 == 1 ? 137 * (item % 7 + 1) : 0);
    }
    return set;
}

struct Case
{
    const char* name;
    ControlSet controls;
    TrustAlgorithm algorithm;
    quint64 seed;
};

} // namespace

/// Prints the digests of the packs and, for several settings, of the whole catalogue's decisions:
/// "all criteria contextual 0: 1f3c…". The one argument is the number of threads.
int main(int argc, char** argv)
{
    const int threads = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const GatewayScenarios& catalogue = *shippedGatewayScenarios();
    const int items = static_cast<int>(policy.items.size());
    const RuleBook book(policy);
    std::vector<PreparedScenario> ready;
    for (const GatewayScenario& scenario : catalogue.scenarios) {
        ready.push_back(prepare(scenario, book, runCeremonies));
    }
    const Case cases[] = {
        {"all criteria contextual 0", ControlSet::all(items), {false, true}, 0},
        {"all score singular 0", ControlSet::all(items), {true, false}, 0},
        {"none criteria contextual 0", ControlSet(), {false, true}, 0},
        {"mixture criteria singular 7", mixture(items), {false, false}, 7},
        {"mixture score contextual 2147483647", mixture(items), {true, true}, 2147483647},
    };
    QTextStream out(stdout);
    out << "policy: " << policy.sha256 << "\ncatalogue: " << catalogue.sha256 << '\n';
    for (const Case& one : cases) {
        const RunSettings settings{one.controls, one.algorithm, one.seed};
        const QList<ScenarioRun> runs = runScenarios(book, ready, settings, threads);
        out << one.name << ": " << decisionLogSha256(policy, runs) << '\n';
    }
    return 0;
}
