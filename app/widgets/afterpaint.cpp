// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/afterpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace zt {

namespace {

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget* widget, std::function<void()> work)
        : QObject(widget)
        , m_work(std::move(work))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget* widget, std::function<void()> work)
{
    new FirstPaint(widget, std::move(work)); // owned by the widget
}

} // namespace zt
