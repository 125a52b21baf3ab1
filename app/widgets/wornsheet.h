// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// In what a style sheet differs from the one worn before.
enum class SheetChange : quint8 { Colours, ColoursAndSizes };

/// Puts the program's style sheet on, in place of the one it wears. Each widget is matched against
/// it once; QApplication::setStyleSheet() alone goes from every widget down through everything
/// within it, so that a widget ten levels deep is matched ten times. Where colours alone differ,
/// nothing is laid out anew.
void wearStyleSheet(const QString& sheet, SheetChange change);

} // namespace zt
