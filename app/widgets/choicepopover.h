// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"

#include <QFrame>

class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace zt {

class FilterField;

/// A list below its button, narrowed by a filter field once it is long. Chosen by click or Enter.
class ChoicePopover : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString hint;      ///< in grey at the right
        QString key;       ///< what chosen() hands back
        bool head = false; ///< a heading that cannot be chosen
    };

    ChoicePopover(const ThemeHolder& theme, const QString& name, QWidget* parent);

    void setChoices(const QList<Choice>& choices, const QString& current);
    /// Opens below `anchor`, within the screen.
    void openBelow(const QWidget* anchor);

    [[nodiscard]] QListView* list() const { return m_list; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);
    void select(const QString& key);

    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_proxy;
    FilterField* m_filter;
    QListView* m_list;
};

/// Moves a popup below its button, within the screen.
void placeBelow(QWidget* popup, const QWidget* anchor);

} // namespace zt
