// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterfield.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace zt {

namespace {

QString keyName()
{
    return QStringLiteral("Ctrl F");
}

} // namespace

FilterField::FilterField(const ThemeHolder& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFixedHeight(28);
    fitMargins();
    connect(this, &QLineEdit::textChanged, this, &FilterField::fitMargins);
    connect(this, &QLineEdit::textChanged, this, &FilterField::filterChanged);
}

bool FilterField::showsKey() const
{
    return text().isEmpty() && !hasFocus() && width() > 120 + paint::keyCapWidth(keyName());
}

void FilterField::fitMargins()
{
    setTextMargins(24, 0, showsKey() ? paint::keyCapWidth(keyName()) + 8 : 4, 0);
}

void FilterField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitMargins();
}

void FilterField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    fitMargins();
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    fitMargins();
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(
        9,
        (height() - 16) / 2,
        iconPixmap(QStringLiteral("view-filter"), m_theme->tx2, 16, devicePixelRatioF()));
    if (showsKey()) {
        const int cap = paint::keyCapWidth(keyName());
        paint::keyCap(
            painter, *m_theme, QRectF(width() - cap - 9, (height() - 18) / 2, cap, 18), keyName());
    }
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace zt
