// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QPalette;
class QWidget;

namespace zt {

/// Whether the desktop is dark and likes motion, now and whenever it changes its mind. The desktop
/// portal's setting wins where there is one; elsewhere the palette that Qt takes from the platform
/// decides.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// Colours as the desktop has them now.
    using Colours = std::function<QPalette()>;

    /// Without `colours` Qt is asked what it took from the platform, beneath whatever palette the
    /// program has set.
    explicit DesktopScheme(Colours colours = {}, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_portalIsDark.value_or(m_paletteIsDark); }

    /// Milliseconds a transition may take; 0 where the desktop asks for stillness, or where there
    /// is none to ask.
    [[nodiscard]] int motion() const { return m_motion; }

    /// Qt tells top-level windows when the platform's theme changes.
    void watch(QWidget* window);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readPalette();
    void askPortal();

    Colours m_colours;
    std::optional<bool> m_portalIsDark;
    bool m_paletteIsDark;
    int m_motion = 0;
};

} // namespace zt
