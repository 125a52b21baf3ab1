// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequencecanvas.h"

#include "app/widgets/paint.h"

#include <QGraphicsItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace zt {

namespace {

/// One step, painted when it is in sight.
class StepItem final : public QGraphicsItem
{
public:
    StepItem(const ThemeHolder& theme,
             const SequenceLayout& layout,
             SequenceCanvas& canvas,
             int step)
        : m_theme(theme)
        , m_layout(layout)
        , m_canvas(canvas)
        , m_step(step)
        , m_place(layout.band(step))
    {
    }

    void set(SequenceLook look)
    {
        if (!(look == m_look)) {
            m_look = look;
            update();
        }
    }

    /// Kept, since a scene asks for it while it is cleared, when the layout is another one.
    [[nodiscard]] QRectF boundingRect() const override { return m_place; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_canvas.countPainted();
        SequencePainter(*painter, *m_theme, m_layout).step(m_step, m_look);
    }

private:
    const ThemeHolder& m_theme;
    const SequenceLayout& m_layout;
    SequenceCanvas& m_canvas;
    int m_step;
    QRectF m_place;
    SequenceLook m_look;
};

class LegendItem final : public QGraphicsItem
{
public:
    LegendItem(const ThemeHolder& theme, const SequenceLayout& layout)
        : m_theme(theme)
        , m_layout(layout)
        , m_place(0,
                  layout.height() - SequenceLayout::legendHeight,
                  layout.width(),
                  SequenceLayout::legendHeight)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_place; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        SequencePainter(*painter, *m_theme, m_layout).legend();
    }

private:
    const ThemeHolder& m_theme;
    const SequenceLayout& m_layout;
    QRectF m_place;
};

} // namespace

SequenceHeads::SequenceHeads(const ThemeHolder& theme,
                             const SequenceLayout& layout,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(layout)
{
    setFixedHeight(static_cast<int>(SequenceLayout::headHeight));
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void SequenceHeads::scrollTo(int x)
{
    m_x = x;
    update();
}

void SequenceHeads::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.translate(-m_x, 0);
    SequencePainter(painter, *m_theme, m_layout).heads();
}

bool SequenceHeads::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = dynamic_cast<QHelpEvent*>(event);
    const QList<SequenceActor>& actors = m_layout.content().actors;
    for (int i = 0; help != nullptr && i < actors.size(); ++i) {
        if (qAbs(help->pos().x() + m_x - m_layout.lane(i)) <= m_layout.pitch() / 2) {
            const QString text = actors[i].title + QLatin1Char('\n') + actors[i].subtitle;
            QToolTip::showText(help->globalPos(), paint::toolTip(text.trimmed()), this);
        }
    }
    return true;
}

SequenceCanvas::SequenceCanvas(const ThemeHolder& theme,
                               const SequenceLayout& layout,
                               QWidget* parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_layout(layout)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width would depend on the height
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    connect(&theme, &ThemeHolder::changed, this, [this] { viewport()->update(); });
}

void SequenceCanvas::rebuild()
{
    scene()->clear();
    for (int step = 0; step < m_layout.steps(); ++step) {
        scene()->addItem(new StepItem(m_theme, m_layout, *this, step));
    }
    if (m_layout.steps() > 0) {
        scene()->addItem(new LegendItem(m_theme, m_layout));
    }
    scene()->setSceneRect(0, 0, m_layout.width(), m_layout.height());
    setStep(m_step);
}

void SequenceCanvas::setStep(int step)
{
    m_step = step;
    int index = 0;
    const QList<QGraphicsItem*> items = scene()->items(Qt::AscendingOrder);
    for (QGraphicsItem* item : items) {
        if (auto* one = dynamic_cast<StepItem*>(item)) {
            one->set({index == step, index <= step});
            ++index;
        }
    }
}

void SequenceCanvas::reveal(int step)
{
    if (step >= 0 && step < m_layout.steps()) {
        const QRectF band = m_layout.band(step);
        ensureVisible(QRectF(horizontalScrollBar()->value(), band.y(), 1, band.height()), 0, 8);
    }
}

void SequenceCanvas::drawBackground(QPainter* painter, const QRectF& area)
{
    m_painted = 0;
    painter->fillRect(area, m_theme->base);
    SequencePainter(*painter, *m_theme, m_layout).lifelines(area.top(), area.bottom());
}

void SequenceCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        Q_EMIT widthChanged(event->size().width());
    }
}

void SequenceCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        const int step = m_layout.stepAt(mapToScene(event->position().toPoint()).y());
        if (step >= 0) {
            Q_EMIT stepPressed(step);
        }
    }
}

/// Keys are the view's: steps, not scrolling.
void SequenceCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->ignore();
}

void SequenceCanvas::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    parentWidget()->update();
}

void SequenceCanvas::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    parentWidget()->update();
}

bool SequenceCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const int step = help == nullptr ? -1 : m_layout.stepAt(mapToScene(help->pos()).y());
        if (step < 0) {
            QToolTip::hideText();
        } else {
            const QString text = m_layout.content().steps[step].sentence;
            QToolTip::showText(help->globalPos(), paint::toolTip(text), this);
        }
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace zt
