// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/charts/funnelview.h"
#include "app/charts/scatterview.h"
#include "app/widgets/labels.h"

#include <QWidget>

class QSplitter;

namespace zt {

struct ChartTable;
class SegmentedSwitch;

/// "── 現行門檻  - - 試算門檻" in the heading row of the scatter.
class LineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LineLegend(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setShown(bool recorded, bool proposed);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeHolder& m_theme;
    bool m_recorded = false;
    bool m_proposed = false;
};

/// The dock under the table: funnel and scatter side by side; one behind the other, with a switch,
/// where the window is narrow. Its place is there at once, its charts after it was first painted.
class ChartDock : public QWidget
{
    Q_OBJECT

public:
    explicit ChartDock(AppContext& context, QWidget* parent = nullptr);

    /// `proposed` differs from the snapshot's methodology while something is tried out.
    void show(const Snapshot& snapshot,
              const Selection& selection,
              const Methodology& proposed,
              const Movement& move);
    void setCurrent(qint32 position);
    void retranslate();

    [[nodiscard]] FunnelView* funnel();
    [[nodiscard]] ScatterView* scatter();

    [[nodiscard]] bool isTabbed() const { return m_tabbed; }

Q_SIGNALS:
    void systemActivated(qint32 position);
    void domainActivated(int domain, zt::FunnelStep step);
    void failed(const zt::Error& error);
    void saved(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void layOut();
    void refresh();
    [[nodiscard]] QWidget* makePane(SectionHeading* heading, QWidget* chart, bool first);
    void addMenus();
    void arrange(bool tabbed);
    void showTexts();
    [[nodiscard]] QStringList domainNames() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] ChartTable funnelTable() const;
    [[nodiscard]] ChartTable scatterTable() const;

    AppContext& m_context;
    Snapshot m_snapshot;
    Selection m_selection;
    Methodology m_proposed;
    Movement m_move;
    qint32 m_current = -1;
    bool m_tabbed = false;
    SectionHeading* m_funnelHeading = nullptr; ///< this and all below: null until filled
    SectionHeading* m_scatterHeading = nullptr;
    LineLegend* m_legend = nullptr;
    FunnelView* m_funnel = nullptr;
    ScatterView* m_scatter = nullptr;
    QWidget* m_funnelPane = nullptr;
    QWidget* m_scatterPane = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace zt
