// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/hairlinesplitter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zt {

namespace {

constexpr int grabMargin = 4;
constexpr int keyStep = 16;

class Handle final : public QSplitterHandle
{
    Q_DECLARE_TR_FUNCTIONS(HairlineSplitter)

public:
    Handle(const ThemeHolder& theme, Qt::Orientation orientation, QSplitter* parent)
        : QSplitterHandle(orientation, parent)
        , m_theme(theme)
    {
        const bool flat = orientation == Qt::Horizontal;
        setContentsMargins(flat ? grabMargin : 0,
                           flat ? 0 : grabMargin,
                           flat ? grabMargin : 0,
                           flat ? 0 : grabMargin);
        setAttribute(Qt::WA_MouseNoMask);
        setFocusPolicy(Qt::TabFocus);
        nameIt();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), hasFocus() ? m_theme->acc : m_theme->line);
    }

    /// Qt drags by the handle's corner, which is the margin away from the line it lays out: a line
    /// taken hold of would jump by that much.
    void mousePressEvent(QMouseEvent* event) override
    {
        const QPointF corner = contentsRect().topLeft();
        QMouseEvent press(event->type(),
                          event->position() - corner,
                          event->scenePosition(),
                          event->globalPosition(),
                          event->button(),
                          event->buttons(),
                          event->modifiers());
        QSplitterHandle::mousePressEvent(&press);
    }

    /// The keyboard's twin of dragging: arrows along the way it can go.
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int back = across ? Qt::Key_Left : Qt::Key_Up;
        const int forth = across ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != back && event->key() != forth) {
            QSplitterHandle::keyPressEvent(event);
            return;
        }
        const int at = across ? x() + contentsMargins().left() : y() + contentsMargins().top();
        moveSplitter(at + (event->key() == forth ? keyStep : -keyStep));
    }

    void focusInEvent(QFocusEvent*) override { setGrabbed(true); }

    void focusOutEvent(QFocusEvent*) override { setGrabbed(false); }

    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            nameIt();
        }
        QSplitterHandle::changeEvent(event);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        setMask(QRegion(hasFocus() ? thick() : contentsRect()));
    }

private:
    /// Two pixels while the keyboard holds it, one otherwise.
    [[nodiscard]] QRect thick() const
    {
        const bool across = orientation() == Qt::Horizontal;
        return contentsRect().adjusted(across ? -1 : 0, across ? 0 : -1, 0, 0);
    }

    void setGrabbed(bool grabbed)
    {
        setMask(QRegion(grabbed ? thick() : contentsRect()));
        update();
    }

    void nameIt()
    {
        const QString name = tr("Divider; arrow keys move it");
        setAccessibleName(name);
        setToolTip(name);
    }

    const ThemeHolder& m_theme;
};

} // namespace

HairlineSplitter::HairlineSplitter(const ThemeHolder& theme,
                                   Qt::Orientation orientation,
                                   QWidget* parent)
    : QSplitter(orientation, parent)
    , m_theme(theme)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* HairlineSplitter::createHandle()
{
    return new Handle(m_theme, orientation(), this);
}

} // namespace zt
