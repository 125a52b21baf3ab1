// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/gateway/rulebook.h"

#include <QCommandLineParser>

namespace zt {

/// How the gateway judges, and whom items in part reach.
struct TrustAsk
{
    TrustAlgorithm algorithm;
    quint64 seed = 0;
};

/// --algorithm, --context.
void declareAlgorithm(QCommandLineParser& parser, const CliContext& context);
/// Error: NoSuchChoice.
[[nodiscard]] Result<TrustAlgorithm> algorithmOf(const QCommandLineParser& parser);

/// --seed, --algorithm, --context.
void declareTrust(QCommandLineParser& parser, const CliContext& context);
/// Errors: Usage, NoSuchChoice.
[[nodiscard]] Result<TrustAsk> trustOf(const QCommandLineParser& parser, const CliContext& context);

/// "criteria" or "score"; "singular" or "contextual".
[[nodiscard]] QString algorithmKey(TrustAlgorithm algorithm);
[[nodiscard]] QString contextKey(TrustAlgorithm algorithm);

} // namespace zt
