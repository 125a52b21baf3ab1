// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace zt {

/// base64url without padding (RFC 4648, 5), as JSON carries byte strings in WebAuthn and JOSE.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// Reads it back strictly: only the 64 letters, no padding, no blanks, and no bits left over that
/// are not zero, so that a byte string has one spelling only. Error: Malformed, its place the
/// number of the character (from 1).
[[nodiscard]] Result<QByteArray> fromBase64Url(QStringView text);

} // namespace zt
