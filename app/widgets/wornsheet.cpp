// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wornsheet.h"

#include <QApplication>
#include <QEvent>

#include <optional>

namespace zt {

namespace {

/// While it lives, no widget hears that it looks otherwise, and none measures itself anew.
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

void wearStyleSheet(const QString& sheet, SheetChange change)
{
    if (qApp->styleSheet() == sheet) {
        return;
    }
    std::optional<StyleChangesUnheard> unheard;
    if (!qApp->styleSheet().isEmpty()) {
        // A sheet that is put on where there is none is matched widget by widget.
        unheard.emplace();
        qApp->setStyleSheet({});
    }
    if (change != SheetChange::Colours) {
        unheard.reset();
    }
    qApp->setStyleSheet(sheet);
}

} // namespace zt
