// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zt {

class MainWindow;

/// The dialogs of audits and incidents, by the name of their pictures.
[[nodiscard]] QStringList auditDialogNames();

/// Opens one over the sample's year; files it needs are written to `folder`. It may still be
/// waiting for work in the background.
void openAuditDialog(MainWindow& window, const QString& name, const QString& folder);

} // namespace zt
