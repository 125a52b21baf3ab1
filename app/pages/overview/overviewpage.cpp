// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewpage.h"

#include "app/charts/figureview.h"
#include "app/charts/heatmapview.h"
#include "app/daywatch.h"
#include "app/pages/overview/investmentlist.h"
#include "app/pages/overview/levelcard.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "reports/charts/overviewfigures.h"
#include "reports/wordingmaturity.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace zt {

namespace {

constexpr int pillars = 5; ///< the pack's schema fixes their number
constexpr int columns = 12;
constexpr int widePage = 1180;
constexpr int firstRow = 336; ///< heights
constexpr int secondRow = 240;

} // namespace

OverviewPage::OverviewPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_cardRow(new QWidget)
    , m_radar(new FigureView(context.theme, context.ui))
    , m_heatmap(new HeatmapView(context.theme, context.ui))
    , m_investments(new InvestmentList(context.theme))
    , m_trend(new FigureView(context.theme, context.ui))
    , m_gaps(new FigureView(context.theme, context.ui))
    , m_burn(new FigureView(context.theme, context.ui))
    , m_actions(new FigureView(context.theme, context.ui))
    , m_prompt(new PagePrompt)
    , m_scopeAction(new QAction(this))
    , m_pointAction(new QAction(this))
    , m_onePageAction(new QAction(this))
{
    for (int i = 0; i < pillars; ++i) {
        m_cards.append(new LevelCard(context.theme));
    }
    buildLayout();
    connectParts();
    connect(new DayWatch(context.clock, this), &DayWatch::turned, this, [this] {
        setSnapshot(m_context.document.snapshot(), {});
    });
    retranslate();
}

void OverviewPage::buildLayout()
{
    auto* cards = new QHBoxLayout(m_cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    for (LevelCard* card : m_cards) {
        cards->addWidget(card, 1);
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginRight, 16);
    column->setSpacing(16);
    column->addWidget(m_cardRow);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    for (int i = 0; i < columns; ++i) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setColumnMinimumWidth(i, 1);
    }
    column->addLayout(m_grid, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_prompt);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_radar, m_trend, m_gaps, m_burn, m_actions, m_heatmap}) {
        part->setMinimumWidth(80);
    }
    arrange();
}

void OverviewPage::arrange()
{
    const bool wide = width() >= widePage;
    if (m_arranged && wide == m_wide) {
        return;
    }
    m_arranged = true;
    m_wide = wide;

    struct Place
    {
        QWidget* part;
        int row;
        int column;
        int span;
    };

    const QList<Place> places = wide ? QList<Place>{{m_radar, 0, 0, 3},
                                                    {m_heatmap, 0, 3, 7},
                                                    {m_investments, 0, 10, 2},
                                                    {m_trend, 1, 0, 3},
                                                    {m_gaps, 1, 3, 3},
                                                    {m_burn, 1, 6, 3},
                                                    {m_actions, 1, 9, 3}}
                                     : QList<Place>{{m_radar, 0, 0, 7},
                                                    {m_investments, 0, 7, 5},
                                                    {m_heatmap, 1, 0, 12},
                                                    {m_trend, 2, 0, 6},
                                                    {m_gaps, 2, 6, 6},
                                                    {m_burn, 3, 0, 6},
                                                    {m_actions, 3, 6, 6}};
    for (const Place& place : places) {
        m_grid->removeWidget(place.part);
        m_grid->addWidget(place.part, place.row, place.column, 1, place.span);
    }
    for (int row = 0; row < 4; ++row) {
        const bool used = row < (wide ? 2 : 4);
        const bool tall = row == 0 || (!wide && row == 1);
        m_grid->setRowMinimumHeight(row, !used ? 0 : tall ? firstRow : secondRow);
        m_grid->setRowStretch(row, used && tall ? 3 : used ? 2 : 0);
    }
}

void OverviewPage::connectParts()
{
    connect(m_prompt->primary(), &QPushButton::clicked, this, [this] {
        const bool systems = !m_state.snapshot().systems.isEmpty();
        Q_EMIT openPage(systems ? QStringLiteral("maturity") : QStringLiteral("inventory"), {});
    });
    connect(m_scopeAction, &QAction::triggered, this, &OverviewPage::chooseScope);
    connect(m_pointAction, &QAction::triggered, this, &OverviewPage::choosePoint);
    setActionIcon(m_onePageAction, QStringLiteral("document-print"));
    connect(m_onePageAction, &QAction::triggered, this, &OverviewPage::askOnePage);
    connect(m_heatmap, &HeatmapView::cellActivated, this, &OverviewPage::openCell);
    connect(m_investments, &InvestmentList::roadmapAsked, this, [this] {
        Q_EMIT openPage(QStringLiteral("roadmap"), {});
    });
    for (int pillar = 0; pillar < pillars; ++pillar) {
        connect(m_cards[pillar], &LevelCard::clicked, this, [this, pillar] { openPillar(pillar); });
    }
    for (const ChartMenu* menu : {m_radar->menu(),
                                  m_heatmap->menu(),
                                  m_trend->menu(),
                                  m_gaps->menu(),
                                  m_burn->menu(),
                                  m_actions->menu()}) {
        connect(menu, &ChartMenu::failed, this, &Page::failed);
        connect(menu, &ChartMenu::saved, this, [this](const QString& path) {
            Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                m_context.ui.showInDesktop(path);
            });
        });
    }
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QStringList OverviewPage::facts() const
{
    if (!m_state.snapshot().guideline) {
        return {};
    }
    const Profile& profile = m_state.snapshot().profile;
    QStringList facts{profile.name.isEmpty() ? profile.institution : profile.name};
    if (m_state.view().rolledUp) {
        facts.append(rollupText(m_state.snapshot().maturityMethod, m_context.language.current()));
    }
    return facts;
}

QList<QAction*> OverviewPage::secondaryActions() const
{
    return {m_scopeAction, m_pointAction, m_onePageAction};
}

QList<KeyHint> OverviewPage::keyHints() const
{
    return {{{QStringLiteral("←"), QStringLiteral("→")}, tr("values of a chart")},
            {{QStringLiteral("Shift F10")}, tr("copy, save, print, data")}};
}

void OverviewPage::focusMain()
{
    if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else {
        m_heatmap->setFocus(Qt::OtherFocusReason);
    }
}

bool OverviewPage::saysWhatToDo() const
{
    return m_stack->currentIndex() == 1;
}

void OverviewPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    const bool first = !m_state.snapshot().guideline;
    m_state.setSnapshot(snapshot, summary);
    m_stale = true;
    if (first || isVisible()) {
        refresh();
    }
    if (summary.reset || summary.points) {
        startPast();
    }
    if (summary.reset || summary.targets) {
        startRecorded();
    }
}

void OverviewPage::refresh()
{
    m_stale = false;
    const QDateTime now = m_context.clock.now();
    m_state.refresh(m_context.conclusions.selection(), now, shownTime(now).date());
    showState();
}

void OverviewPage::showState()
{
    const Language& language = m_context.language.current();
    m_stack->setCurrentIndex(m_state.isEmpty() ? 1 : 0);
    for (int pillar = 0; pillar < m_cards.size(); ++pillar) {
        m_cards[pillar]->setContent(levelCardContent(m_state, pillar, language));
    }
    showFigures();
    showHeatmap();
    m_investments->show(m_state, language);
    showEmptyTexts();
    retranslate();
}

void OverviewPage::showFigures()
{
    const Language& language = m_context.language.current();
    const Guideline& guideline = m_state.guideline();
    m_radar->setFigure(radarFigure(guideline,
                                   m_state.now(),
                                   targetOrders(m_state.snapshot(), m_state.scope()),
                                   m_state.before(),
                                   language));
    m_trend->setEmptyText(
        m_state.past().isEmpty()
            ? tr("Name points of the trail on the maturity page, such as kick-off and half-year; "
                 "the lines run over them.")
            : QString());
    m_trend->setFigure(trendFigure(guideline, m_state.trend(), language));
    m_gaps->setFigure(gapsFigure(guideline, m_state.now().tallies, language));
    m_burn->setEmptyText(m_state.plan().targets.isEmpty()
                             ? tr("Set target levels on the roadmap; the gaps before them are then "
                                  "burnt down here.")
                             : QString());
    m_burn->setFigure(m_state.plan().targets.isEmpty() ? burnFigure(BurnDown{}, language)
                                                       : burnFigure(m_state.burn(), language));
    m_actions->setEmptyText(m_state.ages().total() == 0 ? tr("There are no open actions.")
                                                        : QString());
    m_actions->setFigure(actionsFigure(m_state.ages(), language));
}

void OverviewPage::showHeatmap()
{
    const auto rows = static_cast<int>(m_state.rows().size());
    HeatSource source;
    source.head = heatFigure(m_state.guideline(), rows, m_context.language.current());
    source.rows = rows;
    source.row = [this](int row) {
        return heatRow(m_state.snapshot(), m_state.judge(), m_state.rows()[row]);
    };
    source.tip = [this](int row, int column) { return cellTip(row, column); };
    source.whole = [this](int most) {
        return heatFigure(m_state.snapshot(),
                          m_state.judge(),
                          m_state.rows(),
                          most,
                          m_context.language.current());
    };
    m_heatmap->setSource(source);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_state.snapshot().guideline ? showState() : retranslate();
    }
}

} // namespace zt
