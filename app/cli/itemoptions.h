// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/gateway/controlset.h"

#include <QCommandLineParser>

namespace zt {

/// --items, --without: which items of the guideline are in place while single requests are judged.
void declareItems(QCommandLineParser& parser, const CliContext& context);
/// Error: NoSuchChoice.
[[nodiscard]] Result<ItemMask> itemsOf(const QCommandLineParser& parser,
                                       const GatewayPolicy& policy);

} // namespace zt
