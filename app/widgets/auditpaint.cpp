// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/auditpaint.h"

#include <algorithm>
#include <array>

namespace zt::paint {

namespace {

void segment(
    QPainter& painter, const Theme& theme, const QRectF& box, AuditResult result, bool hatch)
{
    painter.fillRect(box, barColour(theme, result));
    if (!hatch) {
        return;
    }
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(theme.base, 1));
    constexpr int apart = 4;
    const int lines = static_cast<int>((box.width() + box.height()) / apart) + 1;
    for (int i = 0; i < lines; ++i) {
        const qreal x = box.left() - box.height() + i * apart;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

} // namespace

Status shapeOf(AuditResult result)
{
    switch (result) {
    case AuditResult::Conform:
        return Status::Good;
    case AuditResult::Partly:
        return Status::Partial;
    case AuditResult::Not:
        return Status::Bad;
    case AuditResult::NotApplicable:
        return Status::NotApplicable;
    case AuditResult::Unchecked:
        break;
    }
    return Status::NotYet;
}

Status shapeOf(AuditSeverity severity)
{
    switch (severity) {
    case AuditSeverity::High:
        return Status::Bad;
    case AuditSeverity::Medium:
        return Status::Warn;
    case AuditSeverity::Low:
        break;
    }
    return Status::Info;
}

QColor barColour(const Theme& theme, AuditResult result)
{
    switch (result) {
    case AuditResult::Conform:
        return theme.good;
    case AuditResult::Partly:
        return theme.risk[2];
    case AuditResult::Not:
        return theme.bad;
    case AuditResult::NotApplicable:
        return theme.line2;
    case AuditResult::Unchecked:
        break;
    }
    return theme.s3;
}

void resultBar(QPainter& painter, const Theme& theme, const QRectF& bar, const Coverage& coverage)
{
    const std::array<std::pair<AuditResult, int>, 4> parts{{
        {AuditResult::Conform, coverage.conform},
        {AuditResult::Partly, coverage.partly},
        {AuditResult::Not, coverage.notConform},
        {AuditResult::NotApplicable, coverage.notApplicable},
    }};
    const int all = std::max(1, coverage.applicable + coverage.notApplicable);
    painter.fillRect(bar, theme.s3);
    const bool hatch = coverage.conform > 0 && coverage.partly == 0;
    qreal x = bar.left();
    for (const auto& [result, count] : parts) {
        const qreal width = bar.width() * count / all;
        if (width > 0) {
            const qreal shown = std::max(1.0, width - 1);
            segment(painter,
                    theme,
                    QRectF(x, bar.top(), shown, bar.height()),
                    result,
                    hatch && result == AuditResult::Not);
            painter.fillRect(QRectF(x + shown, bar.top(), 1, bar.height()), theme.s1);
        }
        x += width;
    }
}

} // namespace zt::paint
