// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/chartdock.h"

#include "app/charts/chartmenu.h"
#include "app/widgets/afterpaint.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/paint.h"
#include "app/widgets/segments.h"
#include "app/widgets/splittermemory.h"
#include "model/domain/explain.h"

#include <QPainter>
#include <QVBoxLayout>

namespace zt {

namespace {

/// Narrower than this, the two charts stand one behind the other: a window below 1100.
constexpr int narrowest = 960;
/// The funnel's part of the dock until somebody moves the divider.
constexpr int funnelPercent = 48;

} // namespace

LineLegend::LineLegend(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(18);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void LineLegend::setShown(bool recorded, bool proposed)
{
    m_recorded = recorded;
    m_proposed = proposed;
    updateGeometry();
    update();
}

QSize LineLegend::sizeHint() const
{
    const QFontMetrics words(Theme::font(Theme::small));
    int width = 0;
    width += m_recorded ? 22 + words.horizontalAdvance(tr("cut-off now")) : 0;
    width += m_proposed ? 30 + words.horizontalAdvance(tr("what-if cut-off")) : 0;
    return {width, 18};
}

void LineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::small));
    int left = 0;
    const auto write = [&](const QPen& pen, const QString& text, const QColor& colour) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left, 9.5), QPointF(left + 16, 9.5));
        painter.setPen(colour);
        const int words = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left + 21, 0, words + 1, 18), Qt::AlignVCenter, text);
        left += 21 + words + 9;
    };
    if (m_recorded) {
        write(QPen(m_theme->tx2, 1), tr("cut-off now"), m_theme->tx2);
    }
    if (m_proposed) {
        QPen dashed(m_theme->acc, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / 1.5, 4 / 1.5});
        write(dashed, tr("what-if cut-off"), m_theme->acc);
    }
}

ChartDock::ChartDock(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    afterFirstPaint(this, [this] { fill(); });
}

FunnelView* ChartDock::funnel()
{
    fill();
    return m_funnel;
}

ScatterView* ChartDock::scatter()
{
    fill();
    return m_scatter;
}

void ChartDock::fill()
{
    if (m_scatter) {
        return;
    }
    m_funnelHeading = new SectionHeading(m_context.theme, {}, this);
    m_scatterHeading = new SectionHeading(m_context.theme, {}, this);
    m_legend = new LineLegend(m_context.theme, this);
    m_funnel = new FunnelView(m_context.theme, this);
    m_scatter = new ScatterView(m_context.theme, this);
    m_switch = new SegmentedSwitch(m_context.theme, this);
    m_splitter = new HairlineSplitter(m_context.theme, Qt::Horizontal, this);
    layOut();
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        m_switch->setCurrent(index);
        arrange(m_tabbed);
    });
    connect(m_funnel, &FunnelView::chosen, this, &ChartDock::domainActivated);
    connect(m_scatter, &ScatterView::systemActivated, this, &ChartDock::systemActivated);
    m_scatter->setNames([this](qint32 position) {
        const System& system = m_snapshot.systems[position];
        return system.code + QStringLiteral("  ") + system.name;
    });
    addMenus();
    arrange(m_tabbed);
    retranslate();
    refresh();
    // Children made after their parent was shown stay hidden otherwise.
    m_splitter->show();
    layout()->activate();
}

void ChartDock::layOut()
{
    m_scatterHeading->setTrailing(m_legend);
    m_funnelPane = makePane(m_funnelHeading, m_funnel, true);
    m_scatterPane = makePane(m_scatterHeading, m_scatter, false);
    m_splitter->addWidget(m_funnelPane);
    m_splitter->addWidget(m_scatterPane);
    new SplitterMemory(
        *m_splitter, m_context.settings, QStringLiteral("selection/funnel"), 0, [](int whole) {
            return whole * funnelPercent / 100;
        });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(Theme::marginLeft, 6, Theme::marginRight, 0);
    tabs->addWidget(m_switch);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(m_splitter, 1);
}

QWidget* ChartDock::makePane(SectionHeading* heading, QWidget* chart, bool first)
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(
        first ? Theme::marginLeft : Theme::marginRight, 10, Theme::marginRight, 6);
    column->setSpacing(2);
    column->addWidget(heading);
    column->addWidget(chart, 1);
    return pane;
}

void ChartDock::addMenus()
{
    auto* funnel =
        new ChartMenu(*m_funnel, m_context.theme, m_context.ui, [this] { return funnelTable(); });
    auto* scatter =
        new ChartMenu(*m_scatter, m_context.theme, m_context.ui, [this] { return scatterTable(); });
    for (const ChartMenu* menu : {funnel, scatter}) {
        connect(menu, &ChartMenu::failed, this, &ChartDock::failed);
        connect(menu, &ChartMenu::saved, this, &ChartDock::saved);
    }
}

void ChartDock::arrange(bool tabbed)
{
    m_tabbed = tabbed;
    if (!m_scatter) {
        return;
    }
    m_switch->setVisible(tabbed);
    m_funnelHeading->setVisible(!tabbed); // the switch names it
    m_funnelPane->setVisible(!tabbed || m_switch->current() == 0);
    m_scatterPane->setVisible(!tabbed || m_switch->current() == 1);
}

void ChartDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool tabbed = window()->width() < 1100 || width() < narrowest - 240;
    if (tabbed != m_tabbed) {
        arrange(tabbed);
    }
}

void ChartDock::show(const Snapshot& snapshot,
                     const Selection& selection,
                     const Methodology& proposed,
                     const Movement& move)
{
    m_snapshot = snapshot;
    m_selection = selection;
    m_proposed = proposed;
    m_move = move;
    refresh();
}

void ChartDock::refresh()
{
    if (!m_scatter) {
        return;
    }
    const Methodology& recorded = m_snapshot.methodology;
    m_funnel->setRows(funnelRows(m_selection), domainNames());
    m_scatter->setPoints(
        scatterData(m_selection, m_move), possibleRisk(recorded), possibleImpact(recorded));
    m_scatter->setCurrent(m_current);
    ScatterView::Lines lines;
    if (recorded.riskCutoff) {
        lines.risk = riskLine(*recorded.riskCutoff, recorded);
    }
    if (recorded.impactCutoff) {
        lines.impact = impactLine(*recorded.impactCutoff, recorded);
    }
    if (m_proposed.riskCutoff && m_proposed.riskCutoff != recorded.riskCutoff) {
        lines.proposedRisk = riskLine(*m_proposed.riskCutoff, recorded);
    }
    if (m_proposed.impactCutoff && m_proposed.impactCutoff != recorded.impactCutoff) {
        lines.proposedImpact = impactLine(*m_proposed.impactCutoff, recorded);
    }
    m_scatter->setLines(lines);
    m_legend->setShown(lines.risk || lines.impact, lines.proposedRisk || lines.proposedImpact);
    showTexts();
}

void ChartDock::setCurrent(qint32 position)
{
    m_current = position;
    if (m_scatter) {
        m_scatter->setCurrent(position);
    }
}

QStringList ChartDock::domainNames() const
{
    QStringList names;
    if (m_snapshot.guideline) {
        for (const AdoptionDomain& domain : m_snapshot.guideline->domains) {
            names.append(m_context.language.current().of(domain.name.zh, domain.name.en));
        }
    }
    return names;
}

QString ChartDock::sentence() const
{
    const Methodology& method = m_snapshot.methodology;
    if (!method.riskCutoff || !method.impactCutoff) {
        return tr(
            "%n system(s) on the chart, no cut-offs set",
            nullptr,
            static_cast<int>(m_snapshot.systems.size() - m_scatter->points().notPlotted.size()));
    }
    const int count = quadrantCount(m_scatter->points(), *method.riskCutoff, *method.impactCutoff);
    return tr("%n system(s) with a risk of %1 or more and an impact of %2 or less", nullptr, count)
        .arg(pointsText(*method.riskCutoff), pointsText(*method.impactCutoff));
}

void ChartDock::showTexts()
{
    const auto missing = static_cast<int>(m_scatter->points().notPlotted.size());
    QString remark = tr("number = systems on the same spot");
    if (missing > 0) {
        remark = tr("%n without complete totals not shown", nullptr, missing) + tr("; ") + remark;
    }
    m_scatterHeading->setRemark(remark);
    m_scatter->setSentence(sentence());
}

void ChartDock::retranslate()
{
    if (!m_scatter) {
        return;
    }
    m_funnelHeading->setText(tr("Funnel per domain"));
    m_funnelHeading->setRemark(tr("a system may belong to several"));
    m_scatterHeading->setText(tr("Risk × impact"));
    m_switch->setSegments({{tr("Funnel per domain"), {}}, {tr("Risk × impact"), {}}});
    arrange(m_tabbed);
    m_funnel->setRows(m_funnel->rows(), domainNames());
    m_legend->updateGeometry();
    m_legend->update();
    showTexts();
}

ChartTable ChartDock::funnelTable() const
{
    ChartTable table;
    table.title = tr("Funnel per domain");
    table.heads = QStringList{
        tr("Domain"), tr("Applicable"), tr("High risk"), tr("Low impact"), tr("Not yet decided")};
    const QStringList names = domainNames();
    for (const FunnelRow& row : m_funnel->rows()) {
        table.rows.append({names.value(row.domain),
                           QString::number(row.applicable),
                           QString::number(row.highRisk),
                           QString::number(row.lowImpact),
                           QString::number(row.undecided)});
    }
    return table;
}

ChartTable ChartDock::scatterTable() const
{
    ChartTable table;
    table.title = tr("Risk × impact");
    table.heads = QStringList{tr("Risk total"), tr("Impact total"), tr("Count"), tr("Systems")};
    for (const ScatterDot& dot : m_scatter->points().dots) {
        QStringList codes;
        for (const qint32 position : dot.all()) {
            codes.append(m_snapshot.systems[position].code);
        }
        table.rows.append({pointsText(dot.risk),
                           pointsText(dot.impact),
                           QString::number(dot.count()),
                           codes.join(QLatin1Char(' '))});
    }
    return table;
}

} // namespace zt
