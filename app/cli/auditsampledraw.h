// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/domain/auditsampleedits.h"

class QCommandLineParser;

namespace zt {

/// The options by which a sample is drawn: --from, --sheet, --point, --method, --stratum, --seed,
/// --size, --confidence, --tolerable, --expected.
void declareDrawing(QCommandLineParser& parser, const CliContext& context);

/// The population of --from and --sheet. Errors: Usage; those of frameFromFile.
[[nodiscard]] Result<SampleFrame> frameFrom(const QCommandLineParser& parser, CliContext& context);

/// A new sample, drawn as the options say. Without a seed it gets one of its own.
[[nodiscard]] Result<ChangeSet>
drawSample(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot);

} // namespace zt
