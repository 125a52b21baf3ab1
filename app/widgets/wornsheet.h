// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// Puts the program's style sheet on, in place of the one it wears. Each widget is matched against
/// it once; QApplication::setStyleSheet() alone goes from every widget down through everything
/// within it, so that a widget ten levels deep is matched ten times.
void wearStyleSheet(const QString& sheet);

} // namespace zt
