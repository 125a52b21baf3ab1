// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include <QByteArray>
#include <QJsonObject>

namespace zt {

/// The grid from A1 to the last used cell, as the importer sees it: UTF-8, RFC 4180, nothing
/// altered. A grid of more than 20 million cells (a value in the far corner) has no empty fields
/// at the ends of its lines.
[[nodiscard]] QByteArray peekCsv(const Sheet& sheet);

/// {"file","format","sheet","sheets":[{name,hidden}],"rows":[{"row","hidden","cells":[{"ref",
/// "type","text","value"}]}],"merged","hidden_columns":["C"]}; empty cells are left out.
/// "value" is a number, true/false, or the text.
[[nodiscard]] QJsonObject peekJson(const QString& fileName,
                                   const QString& format,
                                   const QList<SheetInfo>& sheets,
                                   const Sheet& sheet);

} // namespace zt
