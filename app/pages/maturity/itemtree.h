// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/maturity/maturitystate.h"
#include "app/widgets/treepane.h"

class QLabel;

namespace zt {

class MaturityTreeModel;
class Tag;

/// Left of the page: how many items are implemented, the filter, and the pillars with their items.
/// In the tree 1–5 and 0 set a status.
class ItemTree : public TreePane
{
    Q_OBJECT

public:
    explicit ItemTree(AppContext& context, QWidget* parent = nullptr);

    void show(const MaturityState& state);
    void setCurrentItem(const QString& item);

    [[nodiscard]] QString currentItem() const;

    [[nodiscard]] MaturityTreeModel* model() const { return m_model; }

Q_SIGNALS:
    void currentItemChanged(const QString& item);
    void statusChosen(zt::ItemStatus status);
    void pasteAsked();

protected:
    bool onKey(int key, Qt::KeyboardModifiers modifiers) override;
    void onCurrent(const QModelIndex& source) override;
    void retranslate() override;

private:
    class Summary;

    ItemTree(AppContext& context, MaturityTreeModel* model, QWidget* parent);
    void buildHead();
    void showSummary();

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    MaturityTreeModel* m_model;
    QLabel* m_count;
    Tag* m_pack;
    QLabel* m_done;
    Summary* m_summary;
    bool m_opened = false;
};

} // namespace zt
