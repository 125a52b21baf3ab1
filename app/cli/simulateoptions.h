// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/sealedrun.h"

#include <QCommandLineParser>

namespace zt {

/// What is to be simulated, as asked for on the command line.
struct SimulateAsk
{
    QList<const GatewayScenario*> scenarios; ///< in the catalogue's order
    RunSettings settings;
    RunSource source;
    int threads = 1;
    std::optional<int> cutSets; ///< order; nothing: not asked for
};

void declareSimulateOptions(QCommandLineParser& parser, const CliContext& context);

/// --threads; without it one. Error: Usage.
void declareThreads(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] Result<int> threadsOf(const QCommandLineParser& parser, const CliContext& context);

/// `snapshot` null: no assessment. Errors: Usage, NoSuchChoice.
[[nodiscard]] Result<SimulateAsk> simulateAsk(const QCommandLineParser& parser,
                                              const CliContext& context,
                                              const Snapshot* snapshot,
                                              const GatewayPolicy& policy,
                                              const GatewayScenarios& catalogue);

} // namespace zt
