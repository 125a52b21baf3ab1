// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace zt {

/// Tells a page that is left open over midnight, Taipei's, that it is another day. It looks at
/// midnight and once a minute while the page is shown, and when the page or the program comes to
/// the front again, as a computer that slept counts no minutes.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// `page`: what is watched over, which owns it.
    DayWatch(Clock& clock, QWidget* page);

    /// Reads the clock.
    void check();

Q_SIGNALS:
    void turned(const QDate& day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Clock& m_clock;
    QDate m_day; ///< as last read
    QTimer m_timer;
    bool m_isShown = false;
};

} // namespace zt
