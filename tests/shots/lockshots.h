// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace zt {

class Application;

/// The dialogs around a locked file, one after the other over a locked copy of `assessment`, each
/// handed to `shoot` with its name: unlock, wrong, kept, offer, key, protection, keys, idle.
void shootLocks(Application& application,
                const QString& assessment,
                const QSize& size,
                const std::function<void(QWidget*, const QString&)>& shoot);

} // namespace zt
