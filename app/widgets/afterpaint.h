// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace zt {

/// Runs `work` once, in the turn of the event loop that follows the widget's first painting: what
/// can wait must not keep a window from being seen. A widget that is gone by then has no work.
void afterFirstPaint(QWidget* widget, std::function<void()> work);

} // namespace zt
