// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/hairlinesplitter.h"

#include <QPainter>

namespace zt {

namespace {

constexpr int grabMargin = 4;

class Handle final : public QSplitterHandle
{
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
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), m_theme->line);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        setMask(QRegion(contentsRect()));
    }

private:
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
