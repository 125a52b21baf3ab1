// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopscheme.h"

#ifdef ZT_HAVE_PORTAL
#include "app/portalscheme.h"
#endif

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace zt {

namespace {

bool isDarkPalette(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle;
}

/// What the palette would be had nobody set one.
QPalette platformPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette({});
    QPalette platform = QApplication::palette();
    QApplication::setPalette(ours);
    return platform;
}

constexpr int shortMotion = 120;

} // namespace

DesktopScheme::DesktopScheme(Colours colours, QObject* parent)
    : QObject(parent)
    , m_colours(colours ? std::move(colours) : platformPalette)
    , m_paletteIsDark(isDarkPalette(m_colours()))
{
    askPortal();
}

void DesktopScheme::askPortal()
{
#ifdef ZT_HAVE_PORTAL
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        return; // drawn for nobody's desktop
    }
    m_motion = shortMotion;
    if (const auto bus = PortalScheme::desktopBus()) {
        auto* portal = new PortalScheme(*bus, this);
        m_portalIsDark = portal->isDark();
        m_motion = portal->wantsMotion() ? shortMotion : 0;
        connect(portal, &PortalScheme::changed, this, [this, portal] {
            m_portalIsDark = portal->isDark();
            m_motion = portal->wantsMotion() ? shortMotion : 0;
            Q_EMIT changed();
        });
    }
#endif
}

void DesktopScheme::watch(QWidget* window)
{
    window->installEventFilter(this);
}

void DesktopScheme::readPalette()
{
    const bool before = isDark();
    m_paletteIsDark = isDarkPalette(m_colours());
    if (isDark() != before) {
        Q_EMIT changed();
    }
}

bool DesktopScheme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        readPalette();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zt
