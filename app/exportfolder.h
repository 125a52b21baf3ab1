// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

class AppSettings;

/// Where the last export went; the person's documents where that is no folder any more.
[[nodiscard]] QString exportFolder(const AppSettings& settings);

/// The next export is proposed beside this file.
void rememberExport(AppSettings& settings, const QString& path);

} // namespace zt
