// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/splittermemory.h"

#include "app/appsettings.h"

#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace zt {

SplitterMemory::SplitterMemory(QSplitter& splitter,
                               AppSettings& settings,
                               const QString& place,
                               int pane,
                               std::function<int(int whole)> usual)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_settings(settings)
    , m_place(place)
    , m_pane(pane)
    , m_usual(std::move(usual))
{
    splitter.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, &SplitterMemory::store);
}

int SplitterMemory::chosen() const
{
    return m_settings.value(AppSettings::Key::SplitterSizes).toMap().value(m_place).toInt();
}

void SplitterMemory::store()
{
    QVariantMap sizes = m_settings.value(AppSettings::Key::SplitterSizes).toMap();
    sizes.insert(m_place, m_splitter.sizes().value(m_pane));
    m_settings.set(AppSettings::Key::SplitterSizes, sizes);
}

void SplitterMemory::place()
{
    const bool across = m_splitter.orientation() == Qt::Horizontal;
    const int whole = across ? m_splitter.width() : m_splitter.height();
    const int wanted = chosen() > 0 ? chosen() : m_usual(whole);
    const int size = std::clamp(wanted, 1, std::max(1, whole - 1));
    QList<int> sizes{size, whole - size};
    if (m_pane == 1) {
        sizes.swapItemsAt(0, 1);
    }
    m_splitter.setSizes(sizes);
}

bool SplitterMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zt
