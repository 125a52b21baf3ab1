// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>

namespace zt {

/// When an identity was made, in milliseconds since 1970: UUIDv7 says it itself (RFC 9562 section
/// 5.7). None for a UUID of another version.
[[nodiscard]] std::optional<qint64> madeAt(const QUuid& id);

} // namespace zt
