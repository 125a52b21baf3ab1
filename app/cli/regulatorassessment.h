// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "model/exchange/brokersheet.h"

namespace zt {

/// Adds what the annual audits of an assessment say of its firm, and notes which audits say
/// nothing. The firm's code is that of a spreadsheet which names the same institution, or else the
/// name of the file without its suffix. Errors: those of Document::open.
[[nodiscard]] Result<void>
readAssessment(const QString& path, BrokerBookReader& reader, CliContext& context);

} // namespace zt
