// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidingcheckbox.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int shortest = 6; // average letters

} // namespace

ElidingCheckBox::ElidingCheckBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingCheckBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::sizeHint();
    const int box = whole.width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {std::min(whole.width(), box + shortest * fontMetrics().averageCharWidth()),
            QCheckBox::minimumSizeHint().height()};
}

/// For the words.
int ElidingCheckBox::room() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
}

bool ElidingCheckBox::isCut() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()).width() > room();
}

void ElidingCheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isCut()) {
        option.text =
            fontMetrics().elidedText(option.text, Qt::ElideRight, room(), Qt::TextShowMnemonic);
    }
    painter.drawControl(QStyle::CE_CheckBox, option);
}

bool ElidingCheckBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QString whole = text();
        whole.replace(QLatin1String("&&"), QLatin1String("&"));
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), paint::toolTip(whole), this);
        return true;
    }
    return QCheckBox::event(event);
}

} // namespace zt
