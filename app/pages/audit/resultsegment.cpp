// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/resultsegment.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/paint.h"
#include "reports/wordingaudit.h"

#include <QKeyEvent>

namespace zt {

namespace {

AuditResult resultAt(int index)
{
    return resultKeys.at(static_cast<size_t>(index)).result;
}

int indexOf(AuditResult result)
{
    int index = 0;
    while (resultAt(index) != result) {
        ++index;
    }
    return index;
}

} // namespace

ResultSegment::ResultSegment(const ThemeHolder& theme,
                             std::function<const Language&()> language,
                             QWidget* parent)
    : KeyedSegment(theme, auditResultCount, {14, 14, 8}, parent)
    , m_language(std::move(language))
{
    setValue(AuditResult::Unchecked, std::nullopt);
}

void ResultSegment::setValue(AuditResult recorded, std::optional<AuditResult> proposed)
{
    m_value = recorded;
    m_proposed = proposed;
    setIndices(indexOf(recorded),
               proposed ? std::optional(indexOf(*proposed)) : std::optional<int>());
}

QString ResultSegment::what() const
{
    return tr("Result");
}

QString ResultSegment::word(int index) const
{
    return auditResultText(resultAt(index), m_language());
}

QString ResultSegment::keyText(int index) const
{
    return QString(QLatin1Char(resultKeys.at(static_cast<size_t>(index)).key));
}

std::optional<int> ResultSegment::indexOfKey(const QKeyEvent& event) const
{
    const auto result = resultOfKey(event.key(), event.modifiers());
    return result ? std::optional(indexOf(*result)) : std::nullopt;
}

QColor ResultSegment::ground(int index) const
{
    const AuditResult result = resultAt(index);
    if (result == AuditResult::Unchecked) {
        return {};
    }
    return result == AuditResult::NotApplicable ? theme().s2 : theme().tint(paint::shapeOf(result));
}

QColor ResultSegment::edge(int index) const
{
    const AuditResult result = resultAt(index);
    return result == AuditResult::Unchecked || result == AuditResult::NotApplicable
               ? theme().ctl
               : theme().colour(paint::shapeOf(result));
}

void ResultSegment::paintGlyph(QPainter& painter, const QRectF& place, int index) const
{
    paint::statusGlyph(painter, theme(), paint::shapeOf(resultAt(index)), place);
}

void ResultSegment::choose(int index)
{
    Q_EMIT chosen(resultAt(index));
}

} // namespace zt
