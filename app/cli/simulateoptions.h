// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/simulation.h"

#include <QCommandLineParser>

namespace zt {

/// What is to be simulated, as asked for on the command line.
struct SimulateAsk
{
    QList<const GatewayScenario*> scenarios; ///< in the catalogue's order
    RunSettings settings;
    std::optional<int> cutSets; ///< order; nothing: not asked for
};

void declareSimulateOptions(QCommandLineParser& parser, const CliContext& context);

/// `file` empty: no assessment. Errors: Usage, NoSuchChoice, and those of opening a file.
[[nodiscard]] Result<SimulateAsk> simulateAsk(const QCommandLineParser& parser,
                                              const CliContext& context,
                                              const QString& file,
                                              const GatewayPolicy& policy,
                                              const GatewayScenarios& catalogue);

} // namespace zt
