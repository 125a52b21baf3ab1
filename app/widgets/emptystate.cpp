// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/emptystate.h"

#include "app/widgets/icons.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize sketchSize(360, 116);

/// A table to come: head, four rows of code and name, four rows of scores.
class Sketch final : public QWidget
{
public:
    Sketch(const ThemeHolder& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(sketchSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(m_theme->line2, 1));
        painter.setBrush(m_theme->base);
        painter.drawRoundedRect(frame, 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->s2);
        painter.drawRoundedRect(QRectF(1, 1, width() - 2, 22), 5, 5);
        bar(painter, m_theme->ctl, 14, 9, 30);
        bar(painter, m_theme->ctl, 66, 9, 60);
        bar(painter, m_theme->ctl, 188, 9, 80);
        static constexpr int names[] = {85, 74, 82, 64};
        static constexpr int scores[4][6] = {
            {3, 3, 1, 2, 3, 2}, {3, 1, 2, 1, 2, 1}, {2, 3, 3, 2, 1, 2}, {1, 3, 2, 3, 2, 3}};
        for (int row = 0; row < 4; ++row) {
            const int y = 28 + row * 21;
            bar(painter, m_theme->line2, 14, y + 6, 40);
            bar(painter, m_theme->axis, 66, y + 6, names[row]);
            for (int i = 0; i < 6; ++i) {
                painter.setBrush(m_theme->risk.at(static_cast<size_t>(scores[row][i] - 1)));
                painter.drawRoundedRect(QRectF(188 + i * 26, y, 21, 17), 3, 3);
            }
        }
    }

private:
    static void bar(QPainter& painter, const QColor& colour, int x, int y, int width)
    {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, y, width, 6), 3, 3);
    }

    const ThemeHolder& m_theme;
};

} // namespace

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

DropZone::DropZone(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bold(makeLabel({}, Theme::body, true))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_column(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    m_column->setContentsMargins(24, 28, 24, 24);
    m_column->setSpacing(0);
    m_column->addWidget(new Sketch(theme, this), 0, Qt::AlignHCenter);
    m_column->addSpacing(20);
    m_column->addWidget(m_bold, 0, Qt::AlignHCenter);
    m_column->addWidget(m_hint, 0, Qt::AlignHCenter);
    m_column->addSpacing(12);
}

void DropZone::setTexts(const QString& bold, const QString& hint)
{
    m_bold->setText(bold);
    m_hint->setText(hint);
}

QPushButton* DropZone::addButton(const QString& text, const QString& iconName)
{
    QPushButton* button = makeButton(text, ButtonKind::Primary, this);
    const auto refresh = [this, button, iconName] {
        button->setIcon(icon(iconName, m_theme->onacc));
    };
    refresh();
    connect(&m_theme, &ThemeHolder::changed, button, refresh);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hot ? m_theme->acc : m_theme->ctl, m_hot ? 2 : 1);
    if (!m_hot) {
        pen.setDashPattern({3, 3});
    }
    painter.setPen(pen);
    painter.setBrush(m_theme->s1);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radiusCard, Theme::radiusCard);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_hot = true;
        update();
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_hot = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_hot = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(localFiles(event->mimeData()));
}

WayRow::WayRow(const ThemeHolder& theme,
               const QString& iconName,
               const QString& text,
               const QString& hint,
               const QStringList& keys,
               QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(iconName)
    , m_keys(keys)
{
    setFixedHeight(52);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setTexts(text, hint);
}

void WayRow::setTexts(const QString& text, const QString& hint)
{
    // A name may hold an ampersand; it is no mnemonic.
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
    setAccessibleDescription(hint);
    m_hint = hint;
    update();
}

void WayRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect().adjusted(0, 0, 0, -1), isDown() ? m_theme->s3 : m_theme->s2);
    }
    painter.drawPixmap(3, 17, iconPixmap(m_icon, m_theme->tx2, 16, devicePixelRatioF()));
    int right = width() - 2;
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key) {
        const int cap = paint::keyCapWidth(*key);
        right -= cap;
        paint::keyCap(painter, *m_theme, QRectF(right, 17, cap, 18), *key);
        right -= 4;
    }
    painter.setPen(m_theme->tx);
    painter.setFont(Theme::font(Theme::body, true));
    paint::elided(painter, QRectF(34, 6, right - 40, 20), accessibleName());
    painter.setPen(m_theme->tx2);
    painter.setFont(Theme::font(Theme::small));
    paint::elided(painter, QRectF(34, 26, right - 40, 18), m_hint);
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
}

void WayRow::enterEvent(QEnterEvent*)
{
    update();
}

void WayRow::leaveEvent(QEvent*)
{
    update();
}

StepList::StepList(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

namespace {

constexpr int stepHeight = 58;

} // namespace

void StepList::setSteps(const QList<Step>& steps, int current)
{
    m_steps = steps;
    m_current = current;
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const
{
    return {240, static_cast<int>(m_steps.size()) * stepHeight};
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i) {
        const qreal y = i * stepHeight;
        const QRectF ring(0.5, y + 0.5, 24, 24);
        if (i < m_current) {
            paint::statusGlyph(painter, *m_theme, Status::Good, QRectF(4, y + 4, 16, 16));
        } else {
            const bool now = i == m_current;
            painter.setPen(now ? Qt::NoPen : QPen(m_theme->ctl, 1));
            painter.setBrush(now ? QBrush(m_theme->acc) : QBrush(m_theme->base));
            painter.drawEllipse(ring);
            painter.setPen(now ? m_theme->onacc : m_theme->tx2);
            painter.setFont(Theme::font(Theme::small, true));
            painter.drawText(ring, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(Theme::font(Theme::body, i == m_current));
        painter.setPen(m_theme->tx);
        paint::elided(painter, QRectF(36, y + 2, width() - 36, 20), m_steps.at(i).text);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        paint::elided(painter, QRectF(36, y + 22, width() - 36, 18), m_steps.at(i).hint);
    }
}

} // namespace zt
