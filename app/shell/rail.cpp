// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rail.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int itemHeight = 54;
constexpr int itemGap = 2;
constexpr int markSize = 30;

} // namespace

class Rail::Button final : public QAbstractButton
{
public:
    Button(const ThemeHolder& theme, Entry entry, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_entry(std::move(entry))
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setText(m_entry.text);
        setAccessibleName(m_entry.text);
        setNarrow(false);
    }

    [[nodiscard]] const Entry& entry() const { return m_entry; }

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        setFixedSize(narrow ? Theme::railNarrow : Theme::railWidth, narrow ? 44 : itemHeight);
        QStringList tip{m_entry.text};
        if (!m_entry.shortcut.isEmpty()) {
            tip.append(m_entry.shortcut);
        }
        if (!m_waiting.isEmpty()) {
            tip.append(m_waiting);
        }
        setToolTip(paint::toolTip(tip.join(QStringLiteral("  "))));
        update();
    }

    void setWaiting(const QString& why)
    {
        m_waiting = why;
        setNarrow(m_narrow);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(4, 0, -4, 0);
        if (isChecked() || isDown() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? m_theme->acct : (isDown() ? m_theme->s3 : m_theme->s2));
            painter.drawRoundedRect(ground, Theme::radiusField, Theme::radiusField);
        }
        if (isChecked()) {
            painter.fillRect(QRect(0, 2, 3, height() - 4), m_theme->acc);
        }
        const QColor ink = isChecked() ? m_theme->acc : m_theme->tx2;
        const int iconTop = m_narrow ? (height() - 22) / 2 : 7;
        painter.drawPixmap((width() - 22) / 2,
                           iconTop,
                           iconPixmap(m_entry.iconName, ink, 22, devicePixelRatioF()));
        if (!m_narrow) {
            painter.setFont(Theme::font(Theme::small, isChecked()));
            painter.setPen(ink);
            paint::elided(painter, QRectF(4, 31, width() - 8, 18), m_entry.text, Qt::AlignCenter);
        }
        if (!m_waiting.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->warn);
            painter.drawEllipse(QPointF(width() / 2.0 + 15, iconTop + 1), 4, 4);
        }
        if (hasFocus()) {
            painter.setPen(QPen(m_theme->acc, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
        }
    }

    void enterEvent(QEnterEvent*) override { update(); }

    void leaveEvent(QEvent*) override { update(); }

private:
    const ThemeHolder& m_theme;
    Entry m_entry;
    QString m_waiting;
    bool m_narrow = false;
};

Rail::Rail(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, Theme::headerHeight, 1, 8);
    m_column->setSpacing(itemGap);
    m_column->addStretch(1);
    setFixedWidth(Theme::railWidth);
}

Rail::Button* Rail::makeButton(const Entry& entry)
{
    auto* button = new Button(m_theme, entry, this);
    button->setNarrow(m_narrow);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        const QString id = button->entry().id;
        setCurrent(m_current); // a click does not toggle; the window says what is current
        Q_EMIT chosen(id);
    });
    return button;
}

void Rail::setEntries(const QList<Entry>& entries)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Entry& entry : entries) {
        Button* button = makeButton(entry);
        m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.append(button);
        button->show();
    }
    setCurrent(m_current);
}

void Rail::setFoot(const Entry& entry)
{
    delete m_foot;
    m_foot = makeButton(entry);
    m_foot->setCheckable(false);
    m_column->addWidget(m_foot);
    m_foot->show();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    for (Button* button : std::as_const(m_buttons)) {
        button->setChecked(button->entry().id == id);
        button->update();
    }
}

void Rail::setNarrow(bool narrow)
{
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    for (Button* button : std::as_const(m_buttons)) {
        button->setNarrow(narrow);
    }
    if (m_foot) {
        m_foot->setNarrow(narrow);
    }
    setFixedWidth(narrow ? Theme::railNarrow : Theme::railWidth);
}

void Rail::setWaiting(const QString& id, const QString& why)
{
    for (Button* button : std::as_const(m_buttons)) {
        if (button->entry().id == id) {
            button->setWaiting(why);
        }
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::verticalLine(painter, m_theme->line, width() - 1, 0, height());
    const QRect mark(
        (width() - markSize) / 2, (Theme::headerHeight - markSize) / 2, markSize, markSize);
    appIcon().paint(&painter, mark);
}

} // namespace zt
