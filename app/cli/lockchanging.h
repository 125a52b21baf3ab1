// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace zt {

/// `lock FILE --show` and `lock FILE --change`: what opens a locked assessment, and another lock
/// for it.
void declareLockChanges(QCommandLineParser& parser, const CliContext& context);

/// Whether one of these options is given.
[[nodiscard]] bool asksForLockChange(const QCommandLineParser& parser);

[[nodiscard]] Exit
showOrChangeLock(const QCommandLineParser& parser, CliContext& context, const QString& path);

} // namespace zt
