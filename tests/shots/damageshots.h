// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace zt {

class Application;

/// A damaged copy of `assessment`, each handed to `shoot` with its name: opened (as far as it
/// goes), salvage (what of it can be saved).
void shootDamage(Application& application,
                 const QString& assessment,
                 const QSize& size,
                 const std::function<void(QWidget*, const QString&)>& shoot);

} // namespace zt
