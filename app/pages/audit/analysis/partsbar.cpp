// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/partsbar.h"

#include "app/widgets/auditpaint.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>

namespace zt {

namespace {

constexpr int barHeight = 8;
constexpr int legendTop = 13;
constexpr int legendHeight = 18;
constexpr int square = 8;
constexpr int squareGap = 5;
constexpr int entryGap = 16;

int bounded(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max() / 4));
}

/// As an audit's results look: explained is partly, what cannot be judged is nothing yet.
Coverage coverageOf(const PopulationParts& parts)
{
    Coverage coverage;
    coverage.conform = bounded(parts.withoutException);
    coverage.partly = bounded(parts.explained);
    coverage.notConform = bounded(parts.exceptions);
    coverage.applicable =
        coverage.conform + coverage.partly + coverage.notConform + bounded(parts.cannotJudge);
    return coverage;
}

} // namespace

PartsBar::PartsBar(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void PartsBar::setParts(const PopulationParts& parts)
{
    m_parts = parts;
    retranslate();
    update();
}

QSize PartsBar::sizeHint() const
{
    return {400, legendTop + legendHeight};
}

QSize PartsBar::minimumSizeHint() const
{
    return {120, legendTop + legendHeight};
}

void PartsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Coverage coverage = coverageOf(m_parts);
    paint::resultBar(painter, *m_theme, QRectF(0, 0, width(), barHeight), coverage);

    struct Entry
    {
        AuditResult look;
        QString text;
        bool shown = true;
    };

    const std::array<Entry, 4> entries{
        Entry{AuditResult::Conform, tr("without an exception")},
        Entry{AuditResult::Partly, tr("explained"), m_parts.explained > 0},
        Entry{AuditResult::Not, tr("with an exception")},
        Entry{AuditResult::Unchecked, tr("cannot be judged: not counted as kept")}};
    painter.setFont(Theme::font(Theme::small));
    const QFontMetrics metrics(painter.font());
    int x = 0;
    for (const Entry& entry : entries) {
        if (!entry.shown) {
            continue;
        }
        const QRectF box(x, legendTop + (legendHeight - square) / 2.0, square, square);
        Coverage one; // of one kind alone: the square looks as its stretch of the bar
        one.applicable = 1;
        one.conform = entry.look == AuditResult::Conform ? 1 : 0;
        one.partly = entry.look == AuditResult::Partly ? 1 : 0;
        one.notConform = entry.look == AuditResult::Not ? 1 : 0;
        paint::resultBar(painter, *m_theme, box, one);
        x += square + squareGap;
        const int room = std::max(0, width() - x);
        painter.setPen(m_theme->tx2);
        painter.drawText(QRect(x, legendTop, room, legendHeight),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(entry.text, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(entry.text) + entryGap;
    }
}

void PartsBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
}

void PartsBar::retranslate()
{
    const QString told = tr("Without an exception %1, explained %2, with an exception %3, cannot "
                            "be judged %4")
                             .arg(groupedNumber(m_parts.withoutException),
                                  groupedNumber(m_parts.explained),
                                  groupedNumber(m_parts.exceptions),
                                  groupedNumber(m_parts.cannotJudge));
    setAccessibleName(told);
    setToolTip(told);
}

} // namespace zt
