// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>
#include <QVariantList>

#include <optional>

namespace zt {

/// Points of a course within a place, on a scale of its own: lowest value at the foot, highest at
/// the top, all at half height where none differs. What is not known is a gap: no point.
[[nodiscard]] QList<std::optional<QPointF>> coursePoints(const QVariantList& course,
                                                         const QRectF& place);

/// A small line per row with a dot at its end; the numbers stand in the columns beside it.
class CourseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CourseDelegate(const ThemeHolder& theme, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeHolder& m_theme;
};

} // namespace zt
