// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace zt {

/// What the program remembers about the person at this computer; nothing of an assessment. One
/// table of key, type and default (appsettings.cpp); a value of another type counts as absent.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language,    ///< "zh_TW", "en"
        Theme,       ///< "system", "light", "dark"
        Density,     ///< "comfortable", "compact"
        Actor,       ///< name written into the trail
        RecentFiles, ///< paths, newest first
        WindowSize,  ///< of the last window that was closed
        InspectorWidth,
        InspectorShown,
        LastPage,
        PaletteRecent,  ///< ids of commands, newest first
        ImportMappings, ///< header key → mapping as JSON text
        ColumnWidths,   ///< "page/column" → pixels
        SplitterSizes,  ///< "page/splitter" → pixels
        ExportFolder,
        RegulatorCuts,       ///< the regulator's cut-offs by name, in hundredths
        AutoLockMinutes,     ///< of idleness until locked files are locked again; 0: never
        IdentityFile,        ///< path of the key file last used to open one
        TrustedCertificates, ///< file in PEM: whose signatures count
    };
    Q_ENUM(Key)

    /// An ini file at `path`; empty: the user's own place.
    explicit AppSettings(const QString& path = {}, QObject* parent = nullptr);

    [[nodiscard]] QVariant value(Key key) const;

    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }

    void set(Key key, const QVariant& value);

    /// Moves `path` to the front of the recent files; at most eight stay.
    void addRecentFile(const QString& path);

Q_SIGNALS:
    void changed(zt::AppSettings::Key key);

private:
    mutable QSettings m_store;
};

} // namespace zt
