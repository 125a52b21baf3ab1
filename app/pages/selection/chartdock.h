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
/// where the window is narrow.
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

    [[nodiscard]] FunnelView* funnel() const { return m_funnel; }

    [[nodiscard]] ScatterView* scatter() const { return m_scatter; }

    [[nodiscard]] bool isTabbed() const { return m_tabbed; }

Q_SIGNALS:
    void systemActivated(qint32 position);
    void domainActivated(int domain, zt::FunnelStep step);
    void failed(const zt::Error& error);
    void saved(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
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
    Methodology m_proposed;
    bool m_tabbed = false;
    SectionHeading* m_funnelHeading;
    SectionHeading* m_scatterHeading;
    LineLegend* m_legend;
    FunnelView* m_funnel;
    ScatterView* m_scatter;
    QWidget* m_funnelPane;
    QWidget* m_scatterPane;
    SegmentedSwitch* m_switch;
    QSplitter* m_splitter;
};

} // namespace zt
