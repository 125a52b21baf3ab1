// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace zt {

/// The pattern with its places %1 to %9 filled, in one pass: unlike with QString::arg(), an
/// argument that holds a "%2" of its own stays as it is. A place without an argument is left empty.
[[nodiscard]] QString fill(const QString& pattern, const QStringList& args);

/// The same, where what stands at a place is asked for by its number, counted from 0.
[[nodiscard]] QString fill(const QString& pattern, const std::function<QString(int)>& argument);

} // namespace zt
