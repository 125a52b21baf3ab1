// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/gateway/loadsettings.h"

#include <QCommandLineParser>

namespace zt {

void declareLoadOptions(QCommandLineParser& parser, const CliContext& context);

/// Errors: Usage, NoSuchChoice.
[[nodiscard]] Result<LoadSettings> loadSettingsOf(const QCommandLineParser& parser,
                                                  const CliContext& context);

} // namespace zt
