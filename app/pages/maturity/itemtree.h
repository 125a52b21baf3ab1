// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/maturity/maturitystate.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace zt {

class FilterField;
class MaturityTreeModel;
class Tag;

/// Left of the page: how many items are implemented, the filter, and the pillars with their items.
/// In the tree 1–5 and 0 set a status.
class ItemTree : public QWidget
{
    Q_OBJECT

public:
    explicit ItemTree(AppContext& context, QWidget* parent = nullptr);

    void show(const MaturityState& state);
    void setCurrentItem(const QString& item);

    [[nodiscard]] QString currentItem() const;

    [[nodiscard]] QTreeView* view() const { return m_view; }

    [[nodiscard]] MaturityTreeModel* model() const { return m_model; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

Q_SIGNALS:
    void currentItemChanged(const QString& item);
    void statusChosen(zt::ItemStatus status);
    /// Enter: into the item.
    void entered();
    void pasteAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Summary;

    void buildHead();
    void buildTree();
    void showSummary();
    void retranslate();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    MaturityTreeModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLabel* m_count;
    Tag* m_pack;
    QLabel* m_done;
    Summary* m_summary;
    FilterField* m_filter;
    QTreeView* m_view;
    bool m_opened = false;
};

} // namespace zt
