// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace zt {

class MainWindow;

/// What is signed, and what becomes of it, each handed to `shoot` with its name once `settle` has
/// let all work end: dialog, stale, history, seal. Writes into the window's file. The key in
/// signer.pem is for these pictures alone; its signatures are the same each time.
void shootSignOffs(MainWindow& window,
                   const std::function<void()>& settle,
                   const std::function<void(QWidget*, const QString&)>& shoot);

} // namespace zt
