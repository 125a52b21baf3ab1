// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace zt {

class ElidingButton;
class AuditTreeModel;
class CoverageSummary;
class ElidedLabel;
class FilterField;
class Tag;

/// Left of the page: which audit, how far it is, filter and tree of points. Says what the person
/// wants; the page does it.
class CheckTree : public QWidget
{
    Q_OBJECT

public:
    explicit CheckTree(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state);
    void setCurrent(const PointRef& ref);
    [[nodiscard]] std::optional<PointRef> current() const;

    [[nodiscard]] QTreeView* view() const { return m_view; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

    [[nodiscard]] AuditTreeModel* model() const { return m_model; }

    [[nodiscard]] QPushButton* chooser() const;

    [[nodiscard]] ElidedLabel* deduction() const { return m_deduction; }

Q_SIGNALS:
    void currentChanged(const zt::PointRef& ref);
    void resultChosen(zt::AuditResult result);
    /// Enter on a point: to its texts.
    void entered();
    void pasteAsked();
    void auditsAsked(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildTree();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void showHead();
    void showDeduction();
    void retranslate();

    AppContext& m_context;
    AuditState m_state;
    AuditTreeModel* m_model;
    QSortFilterProxyModel* m_proxy;
    ElidedLabel* m_title;
    Tag* m_tier;
    ElidingButton* m_chooser;
    QLabel* m_done;
    QLabel* m_of;
    CoverageSummary* m_summary;
    ElidedLabel* m_deduction;
    FilterField* m_filter;
    QTreeView* m_view;
};

} // namespace zt
