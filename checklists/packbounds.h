// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace zt {

/// Limits within which a pack must stay before anything else looks at it, so that a hostile file
/// costs neither much memory nor much time.
inline constexpr qsizetype maxPackBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxPackContainers = 100'000; ///< objects and arrays
inline constexpr int maxPackDepth = 16;
inline constexpr qsizetype maxPackEntries = 10'000;   ///< of one object or array
inline constexpr qsizetype maxPackTextLength = 4'000; ///< UTF-16 units

/// Before parsing: size and number of containers.
[[nodiscard]] PackCheck checkPackBytes(QByteArrayView bytes);

/// After parsing: depth, entries, and that every text says something: not blank, no blanks at its
/// ends, no control characters, no broken surrogates.
[[nodiscard]] PackCheck checkPackBounds(const QJsonValue& root);

} // namespace zt
