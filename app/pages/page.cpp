// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QTableView>
#include <QVariant>

namespace zt {

namespace {

constexpr const char* iconProperty = "zt.icon";

} // namespace

void setActionIcon(QAction* action, const QString& breezeName)
{
    action->setProperty(iconProperty, breezeName);
}

QString actionIcon(const QAction* action)
{
    return action->property(iconProperty).toString();
}

Page::Page(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

QWidget* Page::buttonOf(const QAction* action)
{
    for (QAbstractButton* button : window()->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == action->text()) {
            return button;
        }
    }
    return this;
}

QString Page::chooserText(const QString& name, const QString& value, int room)
{
    const QString shown =
        QFontMetrics(Theme::font(Theme::body)).elidedText(value, Qt::ElideRight, room);
    return name.isEmpty() ? QStringLiteral("%1  ▾").arg(shown)
                          : QStringLiteral("%1  %2  ▾").arg(name, shown);
}

QRect Page::cursorRowOf(const QTableView& table) const
{
    const QModelIndex current = table.currentIndex();
    if (!current.isValid() || !table.isVisible()) {
        return {};
    }
    const QWidget* viewport = table.viewport();
    const QRect row(0,
                    table.rowViewportPosition(current.row()),
                    viewport->width(),
                    table.rowHeight(current.row()));
    const QRect seen = row & viewport->rect();
    return seen.translated(viewport->mapTo(this, QPoint()));
}

} // namespace zt
