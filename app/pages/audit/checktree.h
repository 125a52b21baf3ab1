// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"
#include "app/widgets/treepane.h"

class QLabel;
class QPushButton;

namespace zt {

class ElidingButton;
class AuditTreeModel;
class CoverageSummary;
class ElidedLabel;
class Tag;

/// Left of the page: which audit, how far it is, filter and tree of points. Says what the person
/// wants; the page does it.
class CheckTree : public TreePane
{
    Q_OBJECT

public:
    explicit CheckTree(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state);
    void setCurrent(const PointRef& ref);
    [[nodiscard]] std::optional<PointRef> current() const;

    [[nodiscard]] AuditTreeModel* model() const { return m_model; }

    [[nodiscard]] QPushButton* chooser() const;

    [[nodiscard]] ElidedLabel* deduction() const { return m_deduction; }

Q_SIGNALS:
    void currentChanged(const zt::PointRef& ref);
    void resultChosen(zt::AuditResult result);
    void pasteAsked();
    void auditsAsked(QWidget* anchor);

protected:
    void narrow(const QString& text) override;
    bool onKey(int key, Qt::KeyboardModifiers modifiers) override;
    void onCurrent(const QModelIndex& source) override;
    void retranslate() override;

private:
    CheckTree(AppContext& context, AuditTreeModel* model, QWidget* parent);
    void buildHead();
    void showHead();
    void showDeduction();

    AppContext& m_context;
    AuditState m_state;
    AuditTreeModel* m_model;
    ElidedLabel* m_title;
    Tag* m_tier;
    ElidingButton* m_chooser;
    QLabel* m_done;
    QLabel* m_of;
    CoverageSummary* m_summary;
    ElidedLabel* m_deduction;
};

} // namespace zt
