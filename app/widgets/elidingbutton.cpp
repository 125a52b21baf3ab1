// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidingbutton.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace zt {

namespace {

constexpr int shortest = 6; // average letters

} // namespace

ElidingButton::ElidingButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
}

void ElidingButton::setWhole(const QString& text, const QString& mark)
{
    m_whole = text;
    m_mark = mark.isEmpty() ? mark : QStringLiteral("  ") + mark;
    setToolTip(text);
    setAccessibleName(text);
    cut();
}

/// What the style puts around the words.
int ElidingButton::frameWidth() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    const QSize bare =
        style()->sizeFromContents(QStyle::CT_PushButton, &option, QSize(0, 10), this);
    return bare.width();
}

QSize ElidingButton::sizeHint() const
{
    return {frameWidth() + fontMetrics().horizontalAdvance(m_whole + m_mark) + 2,
            QPushButton::sizeHint().height()};
}

QSize ElidingButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(),
                     frameWidth() + shortest * fontMetrics().averageCharWidth() +
                         fontMetrics().horizontalAdvance(m_mark)),
            QPushButton::sizeHint().height()};
}

void ElidingButton::cut()
{
    const int room = width() - frameWidth() - fontMetrics().horizontalAdvance(m_mark);
    setText(fontMetrics().elidedText(m_whole, Qt::ElideMiddle, std::max(0, room)) + m_mark);
}

void ElidingButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    cut();
}

void ElidingButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        cut();
    }
}

} // namespace zt
