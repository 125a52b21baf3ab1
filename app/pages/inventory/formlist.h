// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace zt {

/// A row of the form's list: code, name, domains, how many questions are answered.
class FormListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FormListDelegate(const ThemeHolder& theme, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const ThemeHolder& m_theme;
};

/// Heads above the form's list, at the places the delegate writes to.
class FormListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FormListHeader(const ThemeHolder& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
};

} // namespace zt
