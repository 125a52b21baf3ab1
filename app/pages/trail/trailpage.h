// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/trail/trailrows.h"

#include <QTimer>

class QLabel;
class QStackedLayout;

namespace zt {

class ComparisonView;
class FacetPanel;
class FilterField;
class SignOffFoot;
class SignOffView;
class TrailInspector;
class TrailModel;
class TrailReader;
class TrailTable;
class TrailVerification;
class TrailWaysBack;
class VerifyPanel;

/// 軌跡: every change since the file was made, whether the chain is whole, and the ways back; and,
/// as sub-pages, what differs between two points of it or two files, and who has signed.
class TrailPage : public Page
{
    Q_OBJECT

public:
    explicit TrailPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("trail"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<SubPage> subPages() const override;
    [[nodiscard]] int currentSubPage() const override;
    void setSubPage(int index) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    bool focusFilter() override;
    void focusMain() override;
    [[nodiscard]] QRect cursorRow() const override;
    /// "system:<uuid>": the entries of one system; "comparison", "signoffs": that sub-page;
    /// anything else is typed into the filter.
    void openArgument(const QString& argument) override;

    [[nodiscard]] ComparisonView* comparison() const { return m_comparison; }

    [[nodiscard]] SignOffView* signOffs() const { return m_signOffs; }

    /// The file that is checked here, where what is shown is only what was saved from it.
    void setDamagedFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectComparison();
    void connectSignOffs();

    [[nodiscard]] bool historyShown() const { return currentSubPage() == 0; }

    [[nodiscard]] bool comparisonShown() const { return currentSubPage() == 1; }

    void connectReader();
    void connectTable();
    void connectWays();
    void addChartMenu();
    void refresh();
    void applyFilter();
    void updateFacets();
    void updateCount();
    void updateStatus();
    void updateSignOffs();
    void makeRoom();
    void retranslate();
    void currentChanged();
    void loadDetails();
    void countWays(const TrailEntry& entry);
    void filterChosenSystem();
    void openChosenSystem();

    QStackedLayout* m_stack;
    ComparisonView* m_comparison;
    SignOffView* m_signOffs;
    TrailReader* m_reader;
    TrailModel* m_model;
    FacetPanel* m_facets;
    FilterField* m_filter;
    QLabel* m_count;
    TrailTable* m_table;
    VerifyPanel* m_checks;
    SignOffFoot* m_signed;
    TrailInspector* m_inspector;
    TrailVerification* m_verification;
    TrailWaysBack* m_waysBack;
    QAction* m_verify;
    QAction* m_revert;
    QAction* m_return;
    QTimer m_detailTimer;
    QTimer m_facetTimer;
    qint64 m_chosen = 0;
    quint64 m_detailJob = 0;

    bool m_stale = true; ///< the trail grew while nobody looked
};

} // namespace zt
