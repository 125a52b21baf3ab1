// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/domain/roadmap.h"

#include <QCommandLineParser>

namespace zt {

/// A limit in whole dollars, where the option is set; "none" takes it away. Error: Usage.
[[nodiscard]] Result<void> takeLimit(const QCommandLineParser& parser,
                                     const CliContext& context,
                                     const QString& name,
                                     std::optional<Money>& limit);

/// "2026-07-18"; `otherwise` where the option is not set. Error: Usage.
[[nodiscard]] Result<QDate> dateOption(const QCommandLineParser& parser,
                                       const CliContext& context,
                                       const QString& name,
                                       const QDate& otherwise);

/// The day it is in Taipei.
[[nodiscard]] QDate localToday(const CliContext& context);

} // namespace zt
