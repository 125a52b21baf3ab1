// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columnmemory.h"

#include "app/appsettings.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace zt {

namespace {

constexpr int stepWidth = 16;
constexpr int widest = 1200;

} // namespace

ColumnMemory::ColumnMemory(QTableView& table,
                           AppSettings& settings,
                           const QString& place,
                           const QStringList& names)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_place(place)
    , m_names(names)
    , m_wider(new QAction(this))
    , m_narrower(new QAction(this))
    , m_asAtFirst(new QAction(this))
{
    QHeaderView* header = table.horizontalHeader();
    header->viewport()->installEventFilter(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnMemory::openMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_dragging && !m_applying && m_dragged < 0) {
            m_dragged = column;
        }
    });
    m_wider->setShortcut(QKeySequence(QStringLiteral("Alt+Shift+Right")));
    m_narrower->setShortcut(QKeySequence(QStringLiteral("Alt+Shift+Left")));
    connect(m_wider, &QAction::triggered, this, [this] { step(stepWidth); });
    connect(m_narrower, &QAction::triggered, this, [this] { step(-stepWidth); });
    connect(m_asAtFirst, &QAction::triggered, this, &ColumnMemory::forget);
    for (QAction* action : actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    retranslate();
}

QString ColumnMemory::keyOf(int column) const
{
    return m_place + QLatin1Char('/') + m_names.value(column);
}

QList<int> ColumnMemory::chosen() const
{
    const QVariantMap stored = m_settings.value(AppSettings::Key::ColumnWidths).toMap();
    QList<int> widths;
    for (int column = 0; column < m_names.size(); ++column) {
        widths.append(std::clamp(stored.value(keyOf(column)).toInt(), 0, widest));
    }
    return widths;
}

void ColumnMemory::apply(const QList<int>& widths)
{
    m_applying = true;
    for (int column = 0; column < widths.size(); ++column) {
        m_table.setColumnWidth(column, widths.at(column));
    }
    m_applying = false;
}

void ColumnMemory::store(int column, int width)
{
    QVariantMap stored = m_settings.value(AppSettings::Key::ColumnWidths).toMap();
    stored.insert(keyOf(column), width);
    m_settings.set(AppSettings::Key::ColumnWidths, stored);
}

void ColumnMemory::choose(int column, int width)
{
    if (column < 0 || column >= m_names.size()) {
        return;
    }
    const int narrowest = m_table.horizontalHeader()->minimumSectionSize();
    store(column, std::clamp(width, narrowest, widest));
    Q_EMIT changed();
}

void ColumnMemory::forget()
{
    QVariantMap stored = m_settings.value(AppSettings::Key::ColumnWidths).toMap();
    for (int column = 0; column < m_names.size(); ++column) {
        stored.remove(keyOf(column));
    }
    m_settings.set(AppSettings::Key::ColumnWidths, stored);
    Q_EMIT changed();
}

QList<QAction*> ColumnMemory::actions() const
{
    return {m_wider, m_narrower, m_asAtFirst};
}

void ColumnMemory::step(int by)
{
    const int column = m_column >= 0 ? m_column : m_table.currentIndex().column();
    choose(column, m_table.columnWidth(column) + by);
}

void ColumnMemory::openMenu(const QPoint& place)
{
    m_column = m_table.horizontalHeader()->logicalIndexAt(place);
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    // The chosen action runs before the menu is gone.
    connect(menu, &QObject::destroyed, this, [this] { m_column = -1; });
    menu->popup(m_table.horizontalHeader()->mapToGlobal(place));
}

bool ColumnMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_dragging = true;
        m_dragged = -1;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        if (m_dragged >= 0) {
            choose(m_dragged, m_table.columnWidth(m_dragged));
        }
    }
    return QObject::eventFilter(watched, event);
}

void ColumnMemory::retranslate()
{
    m_wider->setText(tr("Wider column"));
    m_narrower->setText(tr("Narrower column"));
    m_asAtFirst->setText(tr("Column widths as at first"));
}

} // namespace zt
