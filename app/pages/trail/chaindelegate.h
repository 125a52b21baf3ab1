// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace zt {

/// Paints the trail: a line through all rows with a knot per entry, day headings across the whole
/// width, subjects as tags.
class ChainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChainDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter,
                      const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintChain(QPainter& painter,
                    const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintSubjects(QPainter& painter,
                       const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;
    [[nodiscard]] int paintSubjectTags(QPainter& painter,
                                       const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const;
    void paintLabel(QPainter& painter,
                    const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintText(QPainter& painter,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    const ThemeHolder& m_theme;
};

} // namespace zt
