// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/changeset.h"
#include "model/domain/snapshot.h"

#include <QDateTime>

namespace zt {

/// Between facts on one line: one full-width space with a dot in Chinese, " · " in English.
/// Between facts on one line: a full-width space in Chinese, a middle dot in English.
[[nodiscard]] QString factGap(const Language& language);
[[nodiscard]] QString factSeparator(const Language& language);

/// Times as the window shows them: Asia/Taipei.
[[nodiscard]] QDateTime shownTime(const QDateTime& utc);

/// "88 bytes", "1.90 MiB"
[[nodiscard]] QString sizeText(qint64 bytes);

/// "7f3a…c91e"
[[nodiscard]] QString shortHash(const QString& hash);

/// "條件與總分皆須符合": which instrument decides.
[[nodiscard]] QString methodText(const Methodology& method, const Language& language);

} // namespace zt
