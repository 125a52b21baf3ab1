// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sequenceview.h"

#include "app/charts/sequencecanvas.h"
#include "app/charts/stepslider.h"
#include "app/widgets/icons.h"
#include "app/widgets/labels.h"

#include <QGraphicsScene>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace zt {

namespace {

constexpr std::chrono::milliseconds tempo{900}; ///< a step at a time
constexpr int pictureWidth = 1000;

void setMeaning(QToolButton* button, const QString& meaning)
{
    button->setToolTip(paint::toolTip(meaning));
    button->setAccessibleName(meaning);
}

} // namespace

SequenceView::SequenceView(const ThemeHolder& theme, UiServices& ui, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_menu(new ChartMenu(*this, theme, ui, [this] { return table(); }))
{
    build();
    m_menu->setPicture([this] { return picture(); });
    m_timer.setInterval(tempo);
    connect(&m_timer, &QTimer::timeout, this, &SequenceView::advance);
    connect(m_canvas, &SequenceCanvas::widthChanged, this, &SequenceView::layOut);
    connect(m_canvas, &SequenceCanvas::stepPressed, this, &SequenceView::go);
    connect(m_canvas->horizontalScrollBar(),
            &QScrollBar::valueChanged,
            m_heads,
            &SequenceHeads::scrollTo);
    connect(m_slider, &QSlider::valueChanged, this, &SequenceView::go);
    connect(m_back, &QToolButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(m_step + 1); });
    connect(m_play, &QToolButton::clicked, this, &SequenceView::togglePlaying);
    connect(&theme, &ThemeHolder::changed, this, &SequenceView::translate);
    translate();
}

void SequenceView::build()
{
    m_heads = new SequenceHeads(m_theme, m_layout, this);
    m_scene = new QGraphicsScene(this);
    m_scene->setItemIndexMethod(QGraphicsScene::BspTreeIndex);
    m_canvas = new SequenceCanvas(m_theme, m_layout, this);
    m_canvas->setScene(m_scene);
    setFocusProxy(m_canvas);
    m_back = makeIconButton(m_theme, QStringLiteral("media-skip-backward"), {}, this);
    m_play = makeIconButton(m_theme, QStringLiteral("media-playback-start"), {}, this);
    m_forward = makeIconButton(m_theme, QStringLiteral("media-skip-forward"), {}, this);
    m_slider = new StepSlider(m_theme, this);
    m_standing = makeLabel({}, Theme::small, false, Tone::Secondary, false, this);
    m_standing->setMinimumWidth(132);

    auto* playback = new QHBoxLayout;
    playback->setContentsMargins(Theme::marginRight, 8, Theme::marginRight, 8);
    playback->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_play, m_forward}) {
        playback->addWidget(part);
    }
    playback->addWidget(m_slider, 1);
    playback->addWidget(m_standing);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heads);
    column->addWidget(m_canvas, 1);
    column->addWidget(new Rule(m_theme, Rule::Weight::Hairline, this));
    column->addLayout(playback);
}

void SequenceView::show(const SequenceContent& content)
{
    m_timer.stop();
    const auto last = static_cast<int>(content.steps.size()) - 1;
    const bool same = content.id == m_content.id && content.steps.size() == m_content.steps.size();
    const int step = same && m_step >= 0 ? m_step : last;
    m_content = content;
    m_step = -1;
    QList<SequenceTone> tones;
    for (const SequenceStep& one : content.steps) {
        tones.append(one.tone);
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setTones(tones);
    layOut(m_canvas->viewport()->width());
    chooseStep(step);
    tell();
}

void SequenceView::layOut(int width)
{
    m_layout = SequenceLayout(m_content, width);
    m_canvas->rebuild();
    m_heads->scrollTo(m_canvas->horizontalScrollBar()->value());
    m_canvas->reveal(m_step);
}

void SequenceView::chooseStep(int step)
{
    const auto last = static_cast<int>(m_content.steps.size()) - 1;
    const int chosen = std::clamp(step, std::min(0, last), std::max(-1, last));
    if (chosen == m_step) {
        return;
    }
    m_step = chosen;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::max(0, chosen));
    m_canvas->setStep(chosen);
    m_canvas->reveal(chosen);
    tell();
}

/// As a person wants it: who listens is told.
void SequenceView::go(int step)
{
    const int before = m_step;
    chooseStep(step);
    if (m_step != before) {
        Q_EMIT stepChosen(m_step);
    }
}

void SequenceView::togglePlaying()
{
    if (m_timer.isActive()) {
        m_timer.stop();
    } else if (m_content.steps.size() > 1) {
        if (m_step == m_content.steps.size() - 1) {
            go(0);
        }
        m_timer.start();
    }
    translate();
}

void SequenceView::advance()
{
    go(m_step + 1);
    if (m_step == m_content.steps.size() - 1) {
        m_timer.stop();
        translate();
    }
}

void SequenceView::tell()
{
    const bool any = m_step >= 0;
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(any && m_step < m_content.steps.size() - 1);
    m_play->setEnabled(m_content.steps.size() > 1);
    m_standing->setText(any ? tr("Step %1 of %2  %3")
                                  .arg(m_step + 1)
                                  .arg(m_content.steps.size())
                                  .arg(m_content.steps[m_step].time)
                            : QString());
    const QString now = any ? m_content.steps[m_step].sentence : QString();
    for (QWidget* one : std::initializer_list<QWidget*>{this, m_canvas}) {
        one->setAccessibleName(m_content.sentence);
        one->setAccessibleDescription(now);
    }
    m_slider->setAccessibleName(m_standing->text());
}

void SequenceView::translate()
{
    setMeaning(m_back, tr("Step back (←)"));
    setMeaning(m_forward, tr("Step on (→)"));
    setMeaning(m_play, m_timer.isActive() ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setIcon(icon(m_timer.isActive() ? QStringLiteral("media-playback-pause")
                                            : QStringLiteral("media-playback-start"),
                         *m_theme));
    tell();
}

void SequenceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    }
}

void SequenceView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(m_step - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        go(m_step + 1);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(static_cast<int>(m_content.steps.size()) - 1);
        break;
    case Qt::Key_Space:
        togglePlaying();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

int SequenceView::paintedSteps() const
{
    return m_canvas->paintedSteps();
}

ChartTable SequenceView::table() const
{
    ChartTable table;
    table.title = m_content.id + QLatin1Char(' ') + m_content.title;
    table.heads = {tr("Step"),
                   tr("Time"),
                   tr("Who"),
                   tr("What"),
                   tr("Expected"),
                   tr("Verdict"),
                   tr("Rule"),
                   tr("Item"),
                   tr("Clause"),
                   tr("Failed check")};
    for (int i = 0; i < m_content.steps.size(); ++i) {
        const SequenceStep& step = m_content.steps[i];
        table.rows.append({QString::number(i + 1),
                           step.time,
                           step.actor,
                           step.caption,
                           step.expected,
                           step.verdict,
                           step.rule,
                           step.item,
                           step.clause,
                           step.failedStep});
    }
    return table;
}

/// All of it, however much of it is in sight, with nothing dimmed.
ChartPicture SequenceView::picture() const
{
    const SequenceLayout layout(m_content, std::max(width(), pictureWidth));
    const qreal head = SequenceLayout::headHeight;
    const QSize size(qCeil(layout.width()), qCeil(layout.height() + head));
    return {size, [this, layout, head, size](QPainter& painter) {
                painter.fillRect(QRect(QPoint(), size), m_theme->base);
                SequencePainter pen(painter, *m_theme, layout);
                pen.heads();
                painter.translate(0, head);
                pen.lifelines(0, layout.height());
                for (int step = 0; step < layout.steps(); ++step) {
                    pen.step(step, {});
                }
                pen.legend();
            }};
}

} // namespace zt
