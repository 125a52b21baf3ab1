// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterfield.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace zt {

FilterField::FilterField(const ThemeHolder& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setTextMargins(24, 0, 4, 0);
    setFixedHeight(28);
    connect(this, &QLineEdit::textChanged, this, &FilterField::filterChanged);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(
        9,
        (height() - 16) / 2,
        iconPixmap(QStringLiteral("view-filter"), m_theme->tx2, 16, devicePixelRatioF()));
    const QString key = QStringLiteral("Ctrl F");
    const int width = paint::keyCapWidth(key);
    if (text().isEmpty() && !hasFocus() && this->width() > 120 + width) {
        paint::keyCap(painter,
                      *m_theme,
                      QRectF(this->width() - width - 9, (height() - 18) / 2, width, 18),
                      key);
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
