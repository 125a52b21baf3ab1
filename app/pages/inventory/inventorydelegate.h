// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

namespace zt {

/// Paints the inventory list: yes, no and unknown as three shapes, domains as tags; edits the cells
/// of text in place.
class InventoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InventoryDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintAnswer(QPainter& painter,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintDomains(QPainter& painter,
                      const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintText(QPainter& painter,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    const ThemeHolder& m_theme;
};

/// Domains as tags, one beside the other from `left` on; a dash where there is none, a word where
/// answers are missing.
void paintDomainTags(QPainter& painter,
                     const Theme& theme,
                     const QRect& place,
                     const QStringList& tags,
                     bool undecided,
                     bool rightAligned);

} // namespace zt
