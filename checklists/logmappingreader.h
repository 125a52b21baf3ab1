// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/logmapping.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace zt {

/// JSON that follows the schema → a mapping, held against the policy's facts and systems. The fault
/// says what is accepted at its place.
[[nodiscard]] tl::expected<LogMapping, PackFault> logMappingFromJson(const QJsonObject& json,
                                                                     const GatewayPolicy& policy);

} // namespace zt
