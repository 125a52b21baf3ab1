// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/notecard.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int disc = 24;
constexpr int left = 32; ///< where the card begins
constexpr int inside = 10;

} // namespace

NoteCard::NoteCard(const ThemeHolder& theme, ReviewNote note, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(std::move(note))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(left + inside, 6, inside, 8);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* who = new ElidedLabel(theme, Theme::small, true, Tone::Text);
    who->setText(m_note.who);
    line->addWidget(who, 1);
    line->addWidget(makeLabel(shownTime(m_note.time).toString(QStringLiteral("MM-dd HH:mm")),
                              Theme::small,
                              false,
                              Tone::Secondary));
    column->addLayout(line);
    column->addWidget(makeLabel(m_note.text, Theme::small, false, Tone::Text, true));
    setAccessibleName(m_note.who + QLatin1String(": ") + m_note.text);
}

void NoteCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->s3);
    const QRectF circle(0, 2, disc, disc);
    painter.drawEllipse(circle);
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->tx2);
    painter.drawText(circle, Qt::AlignCenter, m_note.who.left(1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->base);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(left, 0, 0, 0), Theme::radiusField, Theme::radiusField);
}

} // namespace zt
