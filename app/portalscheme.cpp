// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portalscheme.h"

#include <QDBusMessage>
#include <QFileInfo>

namespace zt {

namespace {

constexpr int patienceMs = 100;

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String object("/org/freedesktop/portal/desktop");
constexpr QLatin1String settings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String animations("enable-animations");

/// The portal wraps the number once on a signal and twice in a reply.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

std::optional<bool> darkFrom(const QVariant& wrapped)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    bool known = false;
    const uint scheme = unwrapped(wrapped).toUInt(&known);
    if (!known || (scheme != dark && scheme != light)) {
        return std::nullopt;
    }
    return scheme == dark;
}

/// Stillness must be asked for.
bool motionFrom(const QVariant& wrapped)
{
    const QVariant value = unwrapped(wrapped);
    return value.typeId() != QMetaType::Bool || value.toBool();
}

} // namespace

std::optional<QDBusConnection> PortalScheme::desktopBus()
{
    // Without an address libdbus would start a bus of its own.
    const QFileInfo usual(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !usual.exists()) {
        return std::nullopt;
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

PortalScheme::PortalScheme(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_service(bus.baseService().isEmpty() ? QString() : QString(service))
{
    QDBusConnection connection = bus;
    // Without blanks the slot is found at once.
    // clang-format off
    const char* const slot = SLOT(onSetting(QString,QString,QDBusVariant));
    // clang-format on
    connection.connect(m_service, object, settings, QStringLiteral("SettingChanged"), this, slot);
    m_dark = darkFrom(read(bus, appearance, colorScheme));
    m_motion = motionFrom(read(bus, gnome, animations));
}

QVariant
PortalScheme::read(const QDBusConnection& bus, const QString& space, const QString& key) const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(m_service, object, settings, QStringLiteral("Read"));
    question.setAutoStartService(false);
    question << space << key;
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

void PortalScheme::onSetting(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearance && key == colorScheme) {
        m_dark = darkFrom(QVariant::fromValue(value));
        Q_EMIT changed();
    } else if (space == gnome && key == animations) {
        m_motion = motionFrom(QVariant::fromValue(value));
        Q_EMIT changed();
    }
}

} // namespace zt
