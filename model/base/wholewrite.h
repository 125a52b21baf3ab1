// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>

class QIODevice;

namespace zt {

/// Writes all of `bytes`. A full disk takes what still fits without a word, and says so only when
/// asked for more: so it is asked. Errors, about `name`: DiskFull, FileUnwritable.
[[nodiscard]] Result<void> writeWhole(QIODevice& device, QByteArrayView bytes, const QString& name);

} // namespace zt
