// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wornsheet.h"

#include <QApplication>
#include <QEvent>

namespace zt {

namespace {

/// While it lives, no widget hears that it looks otherwise: the next sheet says so again.
class StyleChangesUnheard final : public QObject
{
public:
    StyleChangesUnheard() { qApp->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::StyleChange;
    }
};

} // namespace

void wearStyleSheet(const QString& sheet)
{
    if (qApp->styleSheet() == sheet) {
        return;
    }
    if (!qApp->styleSheet().isEmpty()) {
        // A sheet that is put on where there is none is matched widget by widget.
        const StyleChangesUnheard unheard;
        qApp->setStyleSheet({});
    }
    qApp->setStyleSheet(sheet);
}

} // namespace zt
