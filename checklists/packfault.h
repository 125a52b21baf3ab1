// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zt {

/// What is wrong with a pack, and where: a JSON pointer (RFC 6901) such as
/// /factors/0/levels/2/score,
/// "/" for the pack as a whole.
struct PackFault
{
    QString path;
    QString reason;
};

/// Nothing, or the first fault found.
using PackCheck = std::optional<PackFault>;

} // namespace zt
