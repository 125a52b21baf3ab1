// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/logmapping.h"

namespace zt {

/// What the fields of a known format say; nothing is known of tables and of JSON in general.
[[nodiscard]] const Result<LogMapping>& shippedLogMapping(LogFormat format);

/// A mapping of one's own. Error: PackInvalid with file:line, JSON path and what is accepted there.
[[nodiscard]] Result<LogMapping>
readLogMapping(const QByteArray& bytes, const QString& fileName, const GatewayPolicy& policy);

} // namespace zt
