// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/coursedelegate.h"

#include "app/pages/regulator/typemodel.h"
#include "app/widgets/paint.h"

#include <algorithm>

namespace zt {

QList<std::optional<QPointF>> coursePoints(const QVariantList& course, const QRectF& place)
{
    QList<int> known;
    for (const QVariant& value : course) {
        if (value.isValid()) {
            known.append(value.toInt());
        }
    }
    QList<std::optional<QPointF>> points;
    if (known.isEmpty()) {
        points.resize(course.size());
        return points;
    }
    const auto [low, high] = std::minmax_element(known.cbegin(), known.cend());
    const int span = *high - *low;
    const auto steps = static_cast<qreal>(std::max<qsizetype>(course.size() - 1, 1));
    for (qsizetype i = 0; i < course.size(); ++i) {
        if (!course[i].isValid()) {
            points.append(std::nullopt);
            continue;
        }
        const qreal share = span == 0 ? 0.5 : (course[i].toInt() - *low) / static_cast<qreal>(span);
        points.append(QPointF(place.left() + place.width() * static_cast<qreal>(i) / steps,
                              place.bottom() - place.height() * share));
    }
    return points;
}

CourseDelegate::CourseDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CourseDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    constexpr qreal dot = 2.5;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme->s2);
    }
    paint::horizontalLine(
        *painter, m_theme->line, option.rect.left(), option.rect.right(), option.rect.bottom());
    painter->setRenderHint(QPainter::Antialiasing);
    const auto ink = index.data(TypeModel::InkRole).value<QColor>();
    const QList<std::optional<QPointF>> points = coursePoints(
        index.data(TypeModel::CourseRole).toList(), QRectF(option.rect).adjusted(8, 8, -10, -8));
    painter->setPen(QPen(ink, 1.6));
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i - 1] && points[i]) {
            painter->drawLine(*points[i - 1], *points[i]);
        }
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool alone = (i == 0 || !points[i - 1]) && (i + 1 == points.size() || !points[i + 1]);
        if (points[i] && (i + 1 == points.size() || alone)) {
            painter->drawEllipse(*points[i], dot, dot);
        }
    }
    painter->restore();
}

} // namespace zt
