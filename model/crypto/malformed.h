// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace zt {

/// `return malformed("COSE key", "-2", "the point is not on the curve");`
/// The first and the last are noted with QT_TRANSLATE_NOOP("Reason", …), the place is technical.
[[nodiscard]] inline tl::unexpected<Error> malformed(const char* what,
                                                     const QString& place,
                                                     const char* reason,
                                                     CodeLocation where = CodeLocation::current())
{
    return fail(ErrorCode::Malformed,
                {QString::fromUtf8(what), place, QString::fromUtf8(reason)},
                {},
                where);
}

} // namespace zt
