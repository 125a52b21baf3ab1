// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/feedback.h"

#include <QEvent>
#include <QHBoxLayout>

namespace zt {

namespace {

constexpr int toastMs = 6000;
constexpr int toastHeight = 40;
constexpr int toastLift = 16;
constexpr int toastGap = 8;
constexpr int progressDelayMs = 300;

} // namespace

Toast::Toast(const ThemeHolder& theme, QWidget* page)
    : QWidget(page)
    , m_theme(theme)
    , m_rise(this, "pos")
    , m_text(makeLabel({}, Theme::body))
    , m_button(makeButton({}, ButtonKind::Quiet))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_button);
    setFixedHeight(toastHeight);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action) {
            m_action();
        }
    });
    page->installEventFilter(this);
    hide();
}

void Toast::show(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setButtonKind(m_button, ButtonKind::Quiet);
    m_timer.start(toastMs);
    const bool shown = isVisible();
    QWidget::show();
    place();
    raise();
    if (!shown) {
        rise();
    }
}

/// Comes up from below, where the desktop likes motion.
void Toast::rise()
{
    if (m_theme->motion > 0) {
        m_rise.setDuration(m_theme->motion);
        m_rise.setStartValue(pos() + QPoint(0, toastLift));
        m_rise.setEndValue(pos());
        m_rise.start();
    }
}

void Toast::place()
{
    m_rise.stop();
    layout()->invalidate();
    const QWidget* page = parentWidget();
    resize(qMin(sizeHint().width(), page->width() - 32), toastHeight);
    QRect box(QPoint((page->width() - width()) / 2, page->height() - height() - toastLift), size());
    const QRect keep = m_keepClear ? m_keepClear() : QRect();
    if (box.intersects(keep.adjusted(0, -toastGap, 0, toastGap))) {
        box.moveBottom(keep.top() - toastGap);
    }
    move(box.topLeft());
}

void Toast::setKeepClear(std::function<QRect()> keepClear)
{
    m_keepClear = std::move(keepClear);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->line2, 1));
    painter.setBrush(m_theme->s2);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusField, Theme::radiusField);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_timer.start(toastMs);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

ProgressLine::ProgressLine(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        raise();
    });
    hide();
}

void ProgressLine::start()
{
    m_done = 0;
    m_total = 0;
    if (!m_running) {
        m_running = true;
        m_delay.start(progressDelayMs);
    }
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    update();
}

void ProgressLine::stop()
{
    m_running = false;
    m_delay.stop();
    hide();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s3);
    const int width = m_total > 0
                          ? static_cast<int>(this->width() * qMin(m_done, m_total) / m_total)
                          : this->width() / 4;
    painter.fillRect(0, 0, width, height(), m_theme->acc);
}

ErrorBar::ErrorBar(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_wayOut(makeButton({}, ButtonKind::Plain))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 8);
    row->setSpacing(12);
    row->addWidget(new StatusGlyph(theme, Status::Bad, 16), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    makeSmall(m_wayOut);
    m_wayOut->hide();
    row->addWidget(m_wayOut);
    QToolButton* cross =
        makeIconButton(theme, QStringLiteral("edit-delete-remove"), tr("Put away"), this);
    row->addWidget(cross);
    connect(m_wayOut, &QPushButton::clicked, this, [this] { m_action(); });
    connect(cross, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void ErrorBar::setSentence(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void ErrorBar::setWayOut(const QString& text, std::function<void()> action)
{
    m_action = std::move(action);
    m_wayOut->setText(text);
    m_wayOut->setVisible(!text.isEmpty());
}

void ErrorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->badt);
    paint::horizontalLine(painter, m_theme->bad, 0, width(), height() - 1);
}

} // namespace zt
