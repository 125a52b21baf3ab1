// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/filterfield.h"
#include "app/widgets/groupedtree.h"

#include <QWidget>

class QAbstractItemModel;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace zt {

/// Left of a page: what the page says of all of it, a field that narrows, and a tree of headings
/// and lines. Enter opens a heading; on a line it goes into it.
class TreePane : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] GroupedTree* view() const { return m_view; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

Q_SIGNALS:
    /// Enter on a line.
    void entered();

protected:
    /// `model` outlives the pane's tree. `filterRole`: the text that the field looks into.
    TreePane(const ThemeHolder& theme,
             QAbstractItemModel& model,
             int filterRole,
             QWidget* parent = nullptr);

    /// Rows above the field.
    [[nodiscard]] QVBoxLayout* head() const { return m_head; }

    [[nodiscard]] QSortFilterProxyModel* proxy() const { return m_proxy; }

    /// Shows a line of the model as the chosen one, its heading opened.
    void select(const QModelIndex& source);

    /// What the field's text leaves. Headings open where anything is typed.
    virtual void narrow(const QString& text);
    /// Of the tree, before Enter is looked at. True where it is done with.
    virtual bool onKey(int key, Qt::KeyboardModifiers modifiers);
    /// The line the cursor came to, in the model; a heading too.
    virtual void onCurrent(const QModelIndex& source) = 0;
    virtual void retranslate() = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSortFilterProxyModel* m_proxy;
    QVBoxLayout* m_head;
    FilterField* m_filter;
    GroupedTree* m_view;
};

} // namespace zt
