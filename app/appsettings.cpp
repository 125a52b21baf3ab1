// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"

#include <QSize>
#include <QStringList>

namespace zt {

namespace {

struct Entry
{
    AppSettings::Key key;
    const char* name;
    QVariant fallback; ///< its type is the setting's type
};

const QList<Entry>& entries()
{
    using Key = AppSettings::Key;
    static const QList<Entry> table{
        {Key::Language, "language", QStringLiteral("zh_TW")},
        {Key::Theme, "theme", QStringLiteral("system")},
        {Key::Density, "density", QStringLiteral("comfortable")},
        {Key::Actor, "actor", QString()},
        {Key::RecentFiles, "recent_files", QStringList()},
        {Key::WindowSize, "window/size", QSize(1440, 900)},
        {Key::InspectorWidth, "window/inspector_width", 336},
        {Key::InspectorShown, "window/inspector_shown", true},
        {Key::LastPage, "window/last_page", QStringLiteral("inventory")},
        {Key::PaletteRecent, "palette/recent", QStringList()},
        {Key::ImportMappings, "import/mappings", QVariantMap()},
        {Key::ColumnWidths, "tables/column_widths", QVariantMap()},
        {Key::SplitterSizes, "tables/splitter_sizes", QVariantMap()},
        {Key::ExportFolder, "export/folder", QString()},
        {Key::RegulatorCuts, "regulator/cut_offs", QVariantMap()},
        {Key::AutoLockMinutes, "lock/idle_minutes", 15},
        {Key::IdentityFile, "lock/identity_file", QString()},
        {Key::TrustedCertificates, "signatures/trusted", QString()},
    };
    return table;
}

const Entry& entry(AppSettings::Key key)
{
    return entries().at(static_cast<qsizetype>(key));
}

constexpr int recentLimit = 8;

} // namespace

AppSettings::AppSettings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_store(path.isEmpty() ? QSettings(QSettings::IniFormat,
                                         QSettings::UserScope,
                                         QStringLiteral("ztworkbench"),
                                         QStringLiteral("ztworkbench"))
                                   .fileName()
                             : path,
              QSettings::IniFormat)
{
}

QVariant AppSettings::value(Key key) const
{
    const Entry& e = entry(key);
    QVariant stored = m_store.value(QLatin1String(e.name));
    if (!stored.isValid() || !stored.convert(e.fallback.metaType())) {
        return e.fallback;
    }
    return stored;
}

void AppSettings::set(Key key, const QVariant& value)
{
    if (value != this->value(key)) {
        m_store.setValue(QLatin1String(entry(key).name), value);
        Q_EMIT changed(key);
    }
}

void AppSettings::addRecentFile(const QString& path)
{
    QStringList files = value(Key::RecentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    set(Key::RecentFiles, files.mid(0, recentLimit));
}

} // namespace zt
