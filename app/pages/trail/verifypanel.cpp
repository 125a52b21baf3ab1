// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/verifypanel.h"

#include "app/widgets/paint.h"
#include "model/document/checkfault.h"
#include "model/document/checknames.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int headHeight = 36;
constexpr int lineHeight = 24;
constexpr int left = 24;
constexpr int columnWidth = 300;
constexpr int nameWidth = 132;

/// A sign-off that no longer counts is no fault of the file, and nothing to pass over either.
Status lineStatus(const CheckLine& line)
{
    const bool all = line.value.section(u'/', 0, 0) == line.value.section(u'/', 1, 1);
    if (line.ok && line.id == QLatin1String("signatures") && !all) {
        return Status::Stale;
    }
    return line.ok ? Status::Good : Status::Bad;
}

} // namespace

VerifyPanel::VerifyPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_theme(context.theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

QString VerifyPanel::checkValue(const CheckLine& line)
{
    bool counted = false;
    const int count = line.value.toInt(&counted);
    if (line.id == QLatin1String("triggers")) {
        return tr("in place");
    }
    if (line.id == QLatin1String("integrity")) {
        return tr("sound");
    }
    if (line.id == QLatin1String("schema")) {
        return QStringLiteral("v") + line.value;
    }
    if (counted && line.id == QLatin1String("chain")) {
        return tr("%n entries", nullptr, count);
    }
    if (counted && line.id == QLatin1String("evidence")) {
        return tr("%n files", nullptr, count);
    }
    if (counted && line.id == QLatin1String("state")) {
        return tr("%n systems", nullptr, count);
    }
    if (line.id == QLatin1String("runs")) {
        return tr("%1 can be repeated").arg(line.value);
    }
    if (line.id == QLatin1String("signatures")) {
        return tr("%1 still count").arg(line.value);
    }
    return line.value;
}

void VerifyPanel::setLines(const QList<CheckLine>& lines)
{
    m_lines = lines;
    describe();
    updateGeometry();
    update();
}

void VerifyPanel::setSubject(const QString& text)
{
    m_subject = text;
    describe();
    update();
}

void VerifyPanel::setWaiting(const QString& text)
{
    m_waiting = text;
    update();
}

void VerifyPanel::retranslate()
{
    describe();
    update();
}

QString VerifyPanel::nameOf(const CheckLine& line) const
{
    return checkName(line.id, m_context.language.current());
}

void VerifyPanel::describe()
{
    QStringList spoken;
    if (!m_subject.isEmpty()) {
        spoken.append(m_subject);
    }
    for (const CheckLine& line : std::as_const(m_lines)) {
        spoken.append(nameOf(line) + QStringLiteral(": ") +
                      (line.ok ? tr("holds, %1").arg(checkValue(line)) : outcome(line)));
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
}

QString VerifyPanel::outcome(const CheckLine& line) const
{
    return line.ok ? checkValue(line) : checkFaultText(line.fault, m_context.language.current());
}

/// No more than there are lines: a single one has all the room.
int VerifyPanel::columnCount() const
{
    const auto lines = std::max(1, static_cast<int>(m_lines.size()));
    return std::clamp((width() - left) / columnWidth, 1, lines);
}

QRect VerifyPanel::lineRect(qsizetype index) const
{
    const int columns = columnCount();
    const int room = (width() - left - 8) / columns;
    const auto at = static_cast<int>(index);
    return {left + (at % columns) * room,
            headHeight + at / columns * lineHeight,
            room - 16,
            lineHeight};
}

/// A fault is longer than its line.
bool VerifyPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    QString tip;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (lineRect(i).contains(help->pos())) {
            tip = tr("%1 (%2)").arg(nameOf(m_lines[i]), m_lines[i].id) + QLatin1Char('\n') +
                  outcome(m_lines[i]);
        }
    }
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : paint::toolTip(tip), this);
    return true;
}

QSize VerifyPanel::sizeHint() const
{
    const int columns = columnCount();
    const auto count = std::max<qsizetype>(1, m_lines.size());
    const int rows = static_cast<int>((count + columns - 1) / columns);
    return {columnWidth, headHeight + rows * lineHeight + 10};
}

void VerifyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::horizontalLine(painter, m_theme->line2, 0, width(), 0);
    const QFont bold = Theme::font(Theme::body, true);
    painter.setFont(bold);
    painter.setPen(m_theme->tx);
    const QString head = tr("Verification");
    painter.drawText(QRect(left, 4, 300, headHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, head);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    const int used = QFontMetrics(bold).horizontalAdvance(head) + 10;
    const QString remark = !m_subject.isEmpty() ? m_subject : QStringLiteral("ztctl verify");
    paint::elided(painter,
                  QRectF(left + used, 4, width() - left - used - 8, headHeight - 4),
                  m_lines.isEmpty() ? m_waiting : remark);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const CheckLine& line = m_lines.at(i);
        const QRect place = lineRect(i);
        paint::statusGlyph(
            painter, *m_theme, lineStatus(line), QRectF(place.left(), place.top() + 5, 14, 14));
        painter.setFont(Theme::font(Theme::small, !line.ok));
        painter.setPen(m_theme->tx);
        paint::elided(
            painter, QRectF(place.left() + 22, place.top(), nameWidth, lineHeight), nameOf(line));
        painter.setPen(line.ok ? m_theme->tx2 : m_theme->bad);
        paint::elided(painter,
                      QRectF(place.left() + 26 + nameWidth,
                             place.top(),
                             place.width() - nameWidth - 26,
                             lineHeight),
                      outcome(line));
    }
}

} // namespace zt
