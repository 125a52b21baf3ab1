// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <tl/expected.hpp>

namespace zt {

/// A value or the reason why there is none. Every function returning it is [[nodiscard]].
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::FileNotFound, {path});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code,
                                                QStringList args = {},
                                                QString detail = {},
                                                CodeLocation where = CodeLocation::current())
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail), where});
}

} // namespace zt
