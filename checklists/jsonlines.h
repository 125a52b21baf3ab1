// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace zt {

/// The line, from 1, of what a JSON pointer names in a text; of the nearest thing around it that is
/// there, where it is not; of the fault, where the text is no JSON.
[[nodiscard]] int lineOf(QByteArrayView json, const QString& pointer);

/// The lines of the entries of the array that `pointer` names, in its order.
[[nodiscard]] QList<int> linesOfEntries(QByteArrayView json, const QString& pointer);

} // namespace zt
