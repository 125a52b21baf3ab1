// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

namespace zt {

/// Why a spreadsheet was refused, in words that are translated under the context "Reason":
/// `damaged(path, part, QT_TRANSLATE_NOOP("Reason", "…"))`.
[[nodiscard]] inline Error damaged(const QString& path,
                                   const QString& part,
                                   const char* reason,
                                   const QString& detail = {},
                                   CodeLocation where = CodeLocation::current())
{
    return Error{ErrorCode::SheetDamaged, {path, part, QString::fromUtf8(reason)}, detail, where};
}

[[nodiscard]] inline Error tooLarge(const QString& path,
                                    const char* limit,
                                    qint64 value,
                                    CodeLocation where = CodeLocation::current())
{
    return Error{ErrorCode::SheetTooLarge,
                 {path, QString::fromUtf8(limit), QString::number(value)},
                 {},
                 where};
}

[[nodiscard]] inline Error
unsupported(const QString& path, const char* what, CodeLocation where = CodeLocation::current())
{
    return Error{ErrorCode::SheetUnsupported, {path, QString::fromUtf8(what)}, {}, where};
}

} // namespace zt
