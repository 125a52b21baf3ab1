// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/historylist.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QEvent>
#include <QPainter>

namespace zt {

namespace {

constexpr qsizetype most = 5;
constexpr int rowHeight = 26;
constexpr int timeWidth = 88;
constexpr int actorWidth = 64;
constexpr int numberWidth = 52;

} // namespace

HistoryList::HistoryList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&context.theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void HistoryList::setEvents(const QList<PointEvent>& events)
{
    m_events = events.mid(0, most);
    setAccessibleDescription(lines().join(QLatin1Char('\n')));
    setFixedHeight(sizeHint().height());
    update();
}

QString HistoryList::what(const PointEvent& event) const
{
    return labelText(
        event.label, *m_context.document.snapshot().guideline, m_context.language.current());
}

QStringList HistoryList::lines() const
{
    QStringList all;
    for (const PointEvent& event : m_events) {
        all.append(QStringLiteral("%1  %2  #%3").arg(event.actor, what(event)).arg(event.seq));
    }
    return all;
}

QSize HistoryList::sizeHint() const
{
    return {240, static_cast<int>(std::max<qsizetype>(1, m_events.size())) * rowHeight};
}

void HistoryList::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::small));
    if (m_events.isEmpty()) {
        painter.setPen(theme.tx3);
        paint::elided(painter, QRectF(0, 0, width(), rowHeight), tr("Nothing recorded yet"));
        return;
    }
    int y = 0;
    for (const PointEvent& event : m_events) {
        painter.setPen(theme.tx2);
        painter.drawText(QRect(0, y, timeWidth, rowHeight),
                         Qt::AlignVCenter,
                         shownTime(event.time).toString(QStringLiteral("MM-dd HH:mm")));
        painter.setPen(theme.tx);
        paint::elided(painter, QRectF(timeWidth, y, actorWidth - 6, rowHeight), event.actor);
        const int left = timeWidth + actorWidth;
        paint::elided(
            painter, QRectF(left, y, width() - left - numberWidth, rowHeight), what(event));
        painter.setPen(theme.tx3);
        painter.drawText(QRect(width() - numberWidth, y, numberWidth, rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("#%1").arg(event.seq));
        y += rowHeight;
    }
}

void HistoryList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
}

} // namespace zt
