// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidedcombobox.h"

#include "app/widgets/paint.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace zt {

ElidedComboBox::ElidedComboBox(QWidget* parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        setToolTip(paint::toolTip(text));
    });
}

void ElidedComboBox::paintEvent(QPaintEvent*)
{
    constexpr int inset = 4; ///< what styles keep free at the ends of the text
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - inset);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace zt
