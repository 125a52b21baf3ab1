// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/statussegment.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/maturitypaint.h"

#include <QKeyEvent>

namespace zt {

namespace {

ItemStatus statusAt(int index)
{
    return statusKeys.at(static_cast<size_t>(index)).status;
}

int indexOf(ItemStatus status)
{
    int index = 0;
    while (statusAt(index) != status) {
        ++index;
    }
    return index;
}

} // namespace

StatusSegment::StatusSegment(const ThemeHolder& theme, QWidget* parent)
    : KeyedSegment(theme, itemStatusCount, {13, 10, 7}, parent)
{
    setValue(ItemStatus::NotAssessed, std::nullopt);
}

void StatusSegment::setValue(ItemStatus recorded, std::optional<ItemStatus> proposed)
{
    m_value = recorded;
    m_proposed = proposed;
    setIndices(indexOf(recorded),
               proposed ? std::optional(indexOf(*proposed)) : std::optional<int>());
}

QString StatusSegment::what() const
{
    return tr("Status");
}

QString StatusSegment::word(int index) const
{
    return MaturityTexts::status(statusAt(index));
}

QString StatusSegment::keyText(int index) const
{
    return QString(QLatin1Char(statusKeys.at(static_cast<size_t>(index)).key));
}

std::optional<int> StatusSegment::indexOfKey(const QKeyEvent& event) const
{
    const auto status = statusOfKey(event.key(), event.modifiers());
    return status ? std::optional(indexOf(*status)) : std::nullopt;
}

QColor StatusSegment::ground(int index) const
{
    return statusAt(index) == ItemStatus::NotAssessed ? QColor() : theme().acct;
}

QColor StatusSegment::edge(int index) const
{
    return statusAt(index) == ItemStatus::NotAssessed ? theme().ctl : theme().level[2];
}

void StatusSegment::paintGlyph(QPainter& painter, const QRectF& place, int index) const
{
    paint::itemCell(painter, theme(), place, statusAt(index));
}

void StatusSegment::choose(int index)
{
    Q_EMIT chosen(statusAt(index));
}

} // namespace zt
