// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfolder.h"

#include "app/appsettings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace zt {

QString exportFolder(const AppSettings& settings)
{
    const QString folder = settings.text(AppSettings::Key::ExportFolder);
    return folder.isEmpty() || !QFileInfo(folder).isDir()
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
               : folder;
}

void rememberExport(AppSettings& settings, const QString& path)
{
    settings.set(AppSettings::Key::ExportFolder, QFileInfo(path).absolutePath());
}

} // namespace zt
