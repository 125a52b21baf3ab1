// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/stagecell.h"

#include "app/pages/incident/incidenttexts.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int high = 56;
constexpr int padding = 12;
constexpr int glyphSide = 14;
constexpr int lineHeight = 20;
constexpr int top = 8;

} // namespace

std::pair<IncidentEventKind, IncidentEventKind> marksOf(IncidentStage stage)
{
    switch (stage) {
    case IncidentStage::Contain:
        return {IncidentEventKind::Contain, IncidentEventKind::Contained};
    case IncidentStage::Eradicate:
        return {IncidentEventKind::Eradicate, IncidentEventKind::Eradicated};
    case IncidentStage::Recover:
        break;
    }
    return {IncidentEventKind::Recover, IncidentEventKind::Restored};
}

StageCell::StageCell(const ThemeHolder& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void StageCell::show(const QString& name,
                     const StageStatus& status,
                     const QString& span,
                     const QString& last)
{
    m_name = name;
    m_status = status;
    m_span = span;
    m_last = last;
    const QString sentence =
        last.isEmpty() ? tr("%1: %2").arg(name, span) : tr("%1: %2. %3").arg(name, span, last);
    setAccessibleName(sentence);
    setToolTip(paint::toolTip(sentence));
    update();
}

IncidentEventKind StageCell::nextLine() const
{
    const auto [begin, end] = marksOf(m_status.stage);
    return m_status.state == StageState::InWork ? end : begin;
}

QSize StageCell::sizeHint() const
{
    return {220, high};
}

QSize StageCell::minimumSizeHint() const
{
    return {140, high};
}

void StageCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool inWork = m_status.state == StageState::InWork;
    const QColor mark = m_status.state == StageState::Done ? m_theme->good
                        : inWork                           ? m_theme->acc
                                                           : m_theme->line2;
    if (inWork || underMouse()) {
        painter.fillRect(rect(), inWork ? m_theme->acct : m_theme->s2);
    }
    painter.fillRect(QRect(0, 0, width(), 2), mark);
    paint::statusGlyph(painter,
                       *m_theme,
                       IncidentTexts::stageShape(m_status.state),
                       QRectF(padding, top + 3, glyphSide, glyphSide));
    QRect line(padding + glyphSide + 8, top, width() - 2 * padding - glyphSide - 8, lineHeight);
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    const int name = painter.fontMetrics().horizontalAdvance(m_name);
    paint::elided(painter, line, m_name);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    paint::elided(
        painter, line.adjusted(name + 8, 0, 0, 0), m_span, Qt::AlignRight | Qt::AlignVCenter);
    line.translate(0, lineHeight);
    paint::elided(painter, line, m_last);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace zt
