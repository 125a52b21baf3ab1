// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bodyframe.h"

#include "app/widgets/afterpaint.h"
#include "app/widgets/paint.h"

#include <QMouseEvent>

namespace zt {

namespace {

constexpr int narrowest = 240;
constexpr int widest = 480;
constexpr int drawerBelow = 1280;
constexpr int gripWidth = 6;

} // namespace

/// The ground of the inspector with the line at its left edge.
class BodyFrame::Pane final : public QWidget
{
public:
    Pane(const ThemeHolder& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme->s1);
        paint::verticalLine(painter, m_theme->line, 0, 0, height());
    }

private:
    const ThemeHolder& m_theme;
};

BodyFrame::BodyFrame(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pane(new Pane(theme, this))
    , m_slide(m_pane, "pos")
    , m_grip(new QWidget(this))
{
    m_pane->hide();
    m_grip->setCursor(Qt::SplitHCursor);
    m_grip->installEventFilter(this);
    m_grip->hide();
    afterFirstPaint(this, [this] {
        m_painted = true;
        if (m_inspector) {
            m_inspector->show();
        }
    });
}

void BodyFrame::setContent(QWidget* content)
{
    m_content = content;
    content->setParent(this);
    content->lower();
    layOut();
}

void BodyFrame::setInspector(QWidget* inspector)
{
    if (m_inspector && m_inspector != inspector) {
        m_inspector->hide();
    }
    m_inspector = inspector;
    if (inspector) {
        inspector->setParent(m_pane);
        inspector->setVisible(m_painted);
    }
    layOut();
}

void BodyFrame::setInspectorWidth(int width)
{
    m_width = qBound(narrowest, width, widest);
    layOut();
}

bool BodyFrame::isDrawer() const
{
    return window()->width() < drawerBelow;
}

bool BodyFrame::isInspectorShown() const
{
    return m_inspector && (isDrawer() ? m_wantedDrawer : m_wantedBeside);
}

void BodyFrame::setInspectorShown(bool shown)
{
    const bool before = isInspectorShown();
    (isDrawer() ? m_wantedDrawer : m_wantedBeside) = shown;
    layOut();
    if (isDrawer() && isInspectorShown() && !before) {
        slideIn();
    }
}

/// A drawer comes in from the right, where the desktop likes motion.
void BodyFrame::slideIn()
{
    if (m_theme->motion > 0) {
        m_slide.setDuration(m_theme->motion);
        m_slide.setStartValue(QPoint(width(), 0));
        m_slide.setEndValue(m_pane->pos());
        m_slide.start();
    }
}

void BodyFrame::setInspectorBeside(bool shown)
{
    m_wantedBeside = shown;
    layOut();
}

void BodyFrame::layOut()
{
    m_slide.stop();
    const bool shown = isInspectorShown();
    const int room = shown && !isDrawer() ? m_width : 0;
    if (m_content) {
        m_content->setGeometry(0, 0, width() - room, height());
    }
    m_pane->setVisible(shown);
    m_grip->setVisible(shown);
    if (shown) {
        m_pane->setGeometry(width() - m_width, 0, m_width, height());
        m_inspector->setGeometry(1, 0, m_width - 1, height());
        m_grip->setGeometry(width() - m_width - gripWidth / 2, 0, gripWidth, height());
        m_pane->raise();
        m_grip->raise();
    }
}

void BodyFrame::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool BodyFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grip && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() & Qt::LeftButton) {
            setInspectorWidth(width() - qRound(m_grip->mapTo(this, mouse->position()).x()));
            Q_EMIT inspectorMoved();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zt
