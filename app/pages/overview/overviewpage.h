// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/overview/overviewstate.h"
#include "app/pages/page.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace zt {

class FigureView;
class HeatmapView;
class InvestmentList;
class LevelCard;
class PagePrompt;

/// 總覽: where the pillars stand, against target and over time, and what to fund next. Everything
/// on it leads to the page where it can be changed; nothing is changed here.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void focusMain() override;
    /// "scope:<key>", "system:<uuid>"
    void openArgument(const QString& argument) override;

    /// Writes the overview on one page, in the window's language, without asking where.
    void writeOnePage(const QString& path);

    void showScope(const Scope& scope);
    void compareWith(const PointId& point);

    [[nodiscard]] const OverviewState& state() const { return m_state; }

    [[nodiscard]] const QList<LevelCard*>& cards() const { return m_cards; }

    [[nodiscard]] FigureView* radar() const { return m_radar; }

    [[nodiscard]] HeatmapView* heatmap() const { return m_heatmap; }

    [[nodiscard]] FigureView* trend() const { return m_trend; }

    [[nodiscard]] FigureView* gaps() const { return m_gaps; }

    [[nodiscard]] FigureView* burn() const { return m_burn; }

    [[nodiscard]] FigureView* actions() const { return m_actions; }

    [[nodiscard]] InvestmentList* investments() const { return m_investments; }

    /// Whether the page says what to do first instead of showing charts.
    [[nodiscard]] bool saysWhatToDo() const;

Q_SIGNALS:
    /// writeOnePage() has ended; a failure was announced by failed().
    void onePageWritten(bool ok);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    /// Places the parts for the width there is.
    void arrange();
    void retranslate();
    void refresh();
    void showState();
    void showFigures();
    void showHeatmap();
    void showEmptyTexts();
    void startPast();
    void startRecorded();
    void chooseScope();
    void choosePoint();
    void askOnePage();
    void openItem(const Scope& scope, const QString& item);
    void openCell(int row, int column);
    void openPillar(int pillar);
    [[nodiscard]] QString cellTip(int row, int column) const;

    OverviewState m_state;
    bool m_stale = true;
    bool m_wide = false;
    bool m_arranged = false;
    quint64 m_pastRun = 0; ///< counts up with every question; older answers are dropped
    quint64 m_burnRun = 0;

    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QList<LevelCard*> m_cards;
    QWidget* m_cardRow;
    FigureView* m_radar;
    HeatmapView* m_heatmap;
    InvestmentList* m_investments;
    FigureView* m_trend;
    FigureView* m_gaps;
    FigureView* m_burn;
    FigureView* m_actions;
    PagePrompt* m_prompt;
    QAction* m_scopeAction;
    QAction* m_pointAction;
    QAction* m_onePageAction;
};

} // namespace zt
