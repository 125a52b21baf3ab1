// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"

#include <QJsonObject>
#include <QStringList>

namespace zt {

/// Rows under heads, printed as an aligned table or as CSV. In CSV, text that a spreadsheet
/// program would take for a formula gets a leading apostrophe.
struct Listing
{
    QStringList heads;
    QList<QStringList> rows;
    QList<int> rightAligned; ///< columns of numbers
};

/// Columns that a text takes in a terminal: Chinese characters count twice.
[[nodiscard]] int displayWidth(const QString& text);

[[nodiscard]] QString tableText(const Listing& listing);
[[nodiscard]] QByteArray csvText(const Listing& listing);
/// Indented, one line feed at the end.
[[nodiscard]] QByteArray jsonText(const QJsonObject& object);

} // namespace zt
