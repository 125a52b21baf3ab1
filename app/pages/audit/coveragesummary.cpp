// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/coveragesummary.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace zt {

namespace {

constexpr int high = 34;
constexpr int square = 8;
constexpr int gap = 4;
constexpr int least = 4; ///< between two counts

} // namespace

CoverageSummary::CoverageSummary(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(high);
}

void CoverageSummary::set(const Coverage& coverage)
{
    m_coverage = coverage;
    describe();
    update();
}

int CoverageSummary::countOf(AuditResult result) const
{
    switch (result) {
    case AuditResult::Conform:
        return m_coverage.conform;
    case AuditResult::Partly:
        return m_coverage.partly;
    case AuditResult::Not:
        return m_coverage.notConform;
    case AuditResult::NotApplicable:
        return m_coverage.notApplicable;
    case AuditResult::Unchecked:
        break;
    }
    return m_coverage.applicable - m_coverage.checked;
}

void CoverageSummary::describe()
{
    QStringList words;
    for (const ResultKey& one : resultKeys) {
        words.append(QStringLiteral("%1 %2")
                         .arg(AuditTexts::shortResult(one.result))
                         .arg(countOf(one.result)));
    }
    setAccessibleName(words.join(QLatin1String(", ")));
    setToolTip(paint::toolTip(words.join(QLatin1Char('\n'))));
}

int CoverageSummary::legendWidth(bool worded) const
{
    const QFontMetrics plain(Theme::font(Theme::small));
    const QFontMetrics bold(Theme::font(Theme::small, true));
    int width = 0;
    for (const ResultKey& one : resultKeys) {
        width += square + gap + bold.horizontalAdvance(QString::number(countOf(one.result)));
        width += worded ? plain.horizontalAdvance(AuditTexts::shortResult(one.result)) + gap : 0;
    }
    return width;
}

void CoverageSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::resultBar(painter, *m_theme, QRectF(0, 2, width(), 8), m_coverage);
    const bool worded = legendWidth(true) + least * (auditResultCount - 1) <= width();
    const int between = std::min(14,
                                 (width() - legendWidth(worded)) /
                                     (auditResultCount - 1)); // numbers where words do not fit
    int x = 0;
    const auto write = [&](const QString& text, bool bold) {
        painter.setFont(Theme::font(Theme::small, bold));
        painter.setPen(bold ? m_theme->tx : m_theme->tx2);
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 14, wide + 2, 20), Qt::AlignVCenter, text);
        x += wide;
    };
    for (const ResultKey& one : resultKeys) {
        painter.fillRect(QRectF(x, 20, square, square), paint::barColour(*m_theme, one.result));
        x += square + gap;
        if (worded) {
            write(AuditTexts::shortResult(one.result), false);
            x += gap;
        }
        write(QString::number(countOf(one.result)), true);
        x += between;
    }
}

void CoverageSummary::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

} // namespace zt
