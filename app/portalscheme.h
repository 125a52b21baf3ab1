// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace zt {

/// Two settings of the desktop portal: color-scheme, which GNOME, KDE and others keep up to date,
/// and GNOME's enable-animations. Built where Qt has D-Bus.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    /// The session's bus; nothing where the session has none.
    [[nodiscard]] static std::optional<QDBusConnection> desktopBus();

    /// Asks once, shortly; a portal that does not run is not started for it. Between two peers
    /// without a bus nobody has a name.
    explicit PortalScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Nothing: no preference, or no such portal.
    [[nodiscard]] std::optional<bool> isDark() const { return m_dark; }

    [[nodiscard]] bool wantsMotion() const { return m_motion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    [[nodiscard]] QVariant
    read(const QDBusConnection& bus, const QString& space, const QString& key) const;

    QString m_service; ///< whom to ask and hear

    std::optional<bool> m_dark;
    bool m_motion = true;
};

} // namespace zt
