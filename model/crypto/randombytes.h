// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zt {

/// From OpenSSL's generator (RAND_bytes). Nothing whose result must repeat may ask for them.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace zt
