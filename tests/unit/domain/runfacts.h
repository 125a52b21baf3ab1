// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentfacts.h"
#include "model/domain/simulationrunedits.h"

namespace zt::test {

inline SimulationRun plainRun(int number)
{
    SimulationRun run;
    run.id = idOf<SimulationRunId>(number);
    run.code = QStringLiteral("R-%1").arg(number, 2, 10, QLatin1Char('0'));
    run.stateSeq = 3;
    run.stateHash = QString(64, QLatin1Char('3'));
    run.items = {{QStringLiteral("1-1"), 1000}, {QStringLiteral("2-4"), 620}};
    run.packs.policy = {
        QStringLiteral("gateway-policy"), QStringLiteral("1.0.0"), QString(64, QLatin1Char('a'))};
    run.packs.catalogue = {QStringLiteral("gateway-scenarios"),
                           QStringLiteral("1.0.0"),
                           QString(64, QLatin1Char('b'))};
    run.outcomes = {
        {QStringLiteral("S01"), QStringLiteral("blocked"), {}, true, QStringLiteral("0123abcd")},
        {QStringLiteral("S02"),
         QStringLiteral("passed"),
         QStringLiteral("served"),
         false,
         QStringLiteral("00000000ffffffff")}};
    run.logSha256 = QString(64, QLatin1Char('c'));
    run.program = QStringLiteral("ztctl 0.2.0");
    return run;
}

inline SimulationRun randomRun(Random& random)
{
    SimulationRun run = plainRun(1 + pick(random, 3));
    run.stateSeq += pick(random, 100);
    run.origin = static_cast<RunOrigin>(pick(random, 4));
    if (run.origin == RunOrigin::Assessment) {
        run.scope = pick(random, 2) == 0 ? Scope::institution() : Scope::system(idOf<SystemId>(7));
    }
    if (pick(random, 2) == 0) {
        run.without = {QStringLiteral("1-5"), QStringLiteral("1-7")};
        run.items.clear();
    }
    run.seed = pick(random, 1'000'000);
    run.algorithm = static_cast<RunAlgorithm>(pick(random, 2));
    run.context = static_cast<RunContext>(pick(random, 2));
    run.outcomes.first().asExpected = pick(random, 2) == 0;
    run.note = someWord(random);
    return run;
}

} // namespace zt::test
