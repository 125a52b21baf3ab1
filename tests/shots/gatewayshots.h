// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zt {

class MainWindow;

/// Parts of the gateway's page, each with something in it: "items" (by hand), "claims", "load",
/// "cases", "replay".
[[nodiscard]] QStringList gatewayPartNames();
void openGatewayPart(MainWindow& window, const QString& part, const QString& folder);
/// The items as assessed again, and the page's first part.
void leaveGatewayParts(MainWindow& window);

} // namespace zt
