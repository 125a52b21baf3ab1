// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/gatewaypage.h"

#include "app/itemmodels/scenariotreemodel.h"
#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/decisivematrix.h"
#include "app/pages/gateway/gatewayinspector.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/itemsview.h"
#include "app/pages/gateway/scenariopanel.h"
#include "app/pages/gateway/scenariotree.h"
#include "app/pages/gateway/sealedruns.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "reports/wordinggateway.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>

#include <utility>

namespace zt {

namespace {

constexpr int treeWidth = 300;
constexpr int narrowTree = 248;
constexpr int narrowPage = 1000;
constexpr int crowdedWindow = 1400; ///< below it the header has room for one choice beside the run
constexpr int choiceRoom = 150;
constexpr int narrowChoice = 76;

enum Middle {
    PromptMiddle,
    WaitingMiddle,
    ScenarioMiddle,
    ItemsMiddle,
    AnalysesMiddle,
    SealedMiddle
};

/// Scrolls where there is no room, with the page's margins.
QWidget* framed(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    column->addWidget(content);
    column->addStretch(1);
    area->setWidget(paper);
    return area;
}

} // namespace

GatewayPage::GatewayPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tree(new ScenarioTree(context))
    , m_middle(new QStackedWidget)
    , m_panel(new ScenarioPanel(context))
    , m_items(new ItemsView(context))
    , m_matrix(m_items->matrix())
    , m_analyses(new AnalysesView(context))
    , m_sealed(new SealedRuns(context, this))
    , m_waiting(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_prompt(new PagePrompt)
    , m_inspector(new GatewayInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_itemsAction(new QAction(this))
    , m_algorithmAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_runAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
    , m_tableAction(new QAction(this))
    , m_bytesAction(new QAction(this))
{
    m_inspector->hide();
    buildLayout();
    buildActions();
    connect(m_tree, &ScenarioTree::currentChanged, this, &GatewayPage::showScenario);
    connect(m_tree, &ScenarioTree::entered, m_panel, &ScenarioPanel::focusSteps);
    connect(m_panel, &ScenarioPanel::stepChosen, this, &GatewayPage::refreshSide);
    connect(m_panel, &ScenarioPanel::failed, this, &Page::failed);
    connectParts();
    connect(m_inspector, &GatewayInspector::answersAsked, this, [this](const QString& item) {
        Q_EMIT openPage(QStringLiteral("maturity"), QStringLiteral("item:") + item);
    });
    retranslate();
}

void GatewayPage::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_tree->setFixedWidth(treeWidth);
    line->addWidget(m_tree);
    line->addWidget(m_middle, 1);
    m_middle->insertWidget(PromptMiddle, m_prompt);
    m_middle->insertWidget(WaitingMiddle, m_waiting);
    m_middle->insertWidget(ScenarioMiddle, m_panel);
    m_middle->insertWidget(ItemsMiddle, m_items);
    m_middle->insertWidget(AnalysesMiddle, m_analyses);
    m_middle->insertWidget(SealedMiddle, framed(m_sealed));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_middle->setCurrentIndex(WaitingMiddle);
    connect(m_prompt->primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT openPage(QStringLiteral("maturity"), {});
    });
    QPushButton* all = m_prompt->addQuietWay();
    all->setObjectName(QStringLiteral("everyItem"));
    connect(all, &QPushButton::clicked, this, [this] {
        GatewayChoice choice = m_state.choice();
        choice.from = ItemsFrom::All;
        setChoice(choice);
    });
    setFocusProxy(m_tree->view());
}

void GatewayPage::buildActions()
{
    setActionIcon(m_runAction, QStringLiteral("media-playback-start"));
    connect(m_itemsAction, &QAction::triggered, this, &GatewayPage::chooseItems);
    connect(m_algorithmAction, &QAction::triggered, this, &GatewayPage::chooseAlgorithm);
    const auto key = [this](QAction* action, const char* keys) {
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    key(m_runAction, "F5");
    key(m_nextAction, "Ctrl+Down");
    key(m_previousAction, "Ctrl+Up");
    key(m_tableAction, "Ctrl+T");
    connect(m_exportAction, &QAction::triggered, this, &GatewayPage::askExport);
    connect(m_runAction, &QAction::triggered, this, &GatewayPage::run);
    connect(m_nextAction, &QAction::triggered, this, [this] { step(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { step(-1); });
    buildPartActions();
    key(m_bytesAction, "Ctrl+B");
    connect(m_bytesAction, &QAction::triggered, this, [this] {
        const bool bytes = m_panel->look() == ScenarioPanel::Look::Bytes;
        m_panel->setLook(bytes ? ScenarioPanel::Look::Diagram : ScenarioPanel::Look::Bytes);
    });
    connect(m_tableAction, &QAction::triggered, this, [this] {
        const bool table = m_panel->look() == ScenarioPanel::Look::Table;
        m_panel->setLook(table ? ScenarioPanel::Look::Diagram : ScenarioPanel::Look::Table);
    });
}

QString GatewayPage::title() const
{
    return tr("Gateway");
}

QStringList GatewayPage::facts() const
{
    return {};
}

QWidget* GatewayPage::inspector()
{
    const bool none = saysWhatToDo() || !m_state.hasRun() || m_part == GatewayPart::Sealed ||
                      m_part == GatewayPart::Analyses;
    return none ? nullptr : m_inspectorGuard.data();
}

QList<QAction*> GatewayPage::secondaryActions() const
{
    if (saysWhatToDo() || m_isCrowded) {
        return {m_itemsAction};
    }
    return {m_itemsAction, m_algorithmAction, m_exportAction};
}

QAction* GatewayPage::primaryAction() const
{
    return saysWhatToDo() ? nullptr : m_runAction;
}

QList<QAction*> GatewayPage::commands() const
{
    QList<QAction*> commands{m_nextAction, m_previousAction, m_tableAction, m_bytesAction};
    commands += m_partActions;
    if (m_isCrowded) {
        commands.prepend(m_exportAction); // the header has no room for these two
        commands.prepend(m_algorithmAction);
    }
    return commands;
}

QList<SubPage> GatewayPage::subPages() const
{
    if (saysWhatToDo()) {
        return {};
    }
    const qsizetype sealed = m_state.snapshot().simulationRuns.size();
    return {{tr("Scenarios"), m_state.hasRun() ? QString::number(m_state.count()) : QString()},
            {tr("Items"), {}},
            {tr("Analyses"), {}},
            {tr("Sealed"), sealed > 0 ? QString::number(sealed) : QString()}};
}

void GatewayPage::setSubPage(int index)
{
    m_part = static_cast<GatewayPart>(index);
    refresh();
    focusMain();
}

QList<KeyHint> GatewayPage::keyHints() const
{
    if (saysWhatToDo()) {
        return {};
    }
    if (m_part == GatewayPart::Items) {
        return m_items->look() == ItemsView::Look::Matrix
                   ? QList<KeyHint>{{{QStringLiteral("↵")}, tr("to the scenario")}}
                   : QList<KeyHint>{{{QStringLiteral("1–3")}, tr("there, in part, missing")},
                                    {{QStringLiteral("Del")}, tr("as assessed")}};
    }
    if (m_part != GatewayPart::Scenarios) {
        return {};
    }
    return {{{QStringLiteral("Ctrl ↓")}, tr("next scenario")},
            {{QStringLiteral("Ctrl T")}, tr("table")}};
}

/// What makes a run repeatable, each to be copied by a click.
QList<StatusFact> GatewayPage::statusFacts() const
{
    if (saysWhatToDo() || !m_state.hasRun()) {
        return {};
    }
    const SimulationResult& run = m_state.runs().present;
    const QString seed = QString::number(run.settings.seed);
    return {{tr("Seed %1").arg(seed), seed, tr("Copy the seed")},
            {tr("Policy %1").arg(shortHash(m_state.policy().sha256)),
             m_state.policy().sha256,
             tr("Copy the policy's SHA-256")},
            {tr("Decisions SHA-256 %1").arg(shortHash(run.logSha256)),
             run.logSha256,
             tr("Copy the SHA-256 of the decisions")}};
}

bool GatewayPage::focusFilter()
{
    if (saysWhatToDo()) {
        return false;
    }
    if (m_part != GatewayPart::Scenarios) {
        setSubPage(static_cast<int>(GatewayPart::Scenarios));
    }
    m_tree->filter()->setFocus();
    m_tree->filter()->selectAll();
    return true;
}

void GatewayPage::focusMain()
{
    if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else if (m_part == GatewayPart::Items) {
        m_items->focusMain();
    } else if (m_part == GatewayPart::Analyses) {
        m_analyses->focusMain();
    } else if (m_part == GatewayPart::Sealed) {
        if (auto* note = m_sealed->findChild<QWidget*>(QStringLiteral("sealNote"))) {
            note->setFocus(Qt::OtherFocusReason);
        }
    } else {
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    }
}

void GatewayPage::openArgument(const QString& argument)
{
    const qsizetype colon = argument.indexOf(QLatin1Char(':'));
    const QString kind = argument.left(colon);
    const QString what = argument.mid(colon + 1);
    if (kind == QLatin1String("sealed")) {
        setSubPage(static_cast<int>(GatewayPart::Sealed));
    } else if (kind == QLatin1String("matrix")) {
        m_items->setLook(ItemsView::Look::Matrix);
        setSubPage(static_cast<int>(GatewayPart::Items));
    } else if (kind == QLatin1String("items")) {
        showItemSet();
    } else if (kind == QLatin1String("analysis")) {
        showAnalysis(what);
    } else if (kind == QLatin1String("scenario")) {
        m_wanted = what;
        setSubPage(static_cast<int>(GatewayPart::Scenarios));
    } else if (kind == QLatin1String("rule")) {
        m_wantedRule = what;
        setSubPage(static_cast<int>(GatewayPart::Scenarios));
    } else if (kind == QLatin1String("item")) {
        m_wantedItem = what;
        showWanted();
    } else if (const auto scope = scopeFromKey(what); scope && kind == QLatin1String("scope")) {
        GatewayChoice choice = m_state.choice();
        choice.from = ItemsFrom::Assessment;
        choice.scope = *scope;
        setChoice(choice);
    }
}

void GatewayPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary&)
{
    m_state.setSnapshot(snapshot);
    m_sealed->setSnapshot(snapshot);
    m_stale = true;
    if (isVisible()) {
        run();
    }
}

void GatewayPage::setChoice(const GatewayChoice& choice)
{
    m_state.setChoice(choice);
    m_stale = true;
    run();
}

void GatewayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        run();
    }
}

void GatewayPage::refresh()
{
    const bool ready = m_state.hasRun() && !saysWhatToDo();
    m_tree->setVisible(!saysWhatToDo() && m_part == GatewayPart::Scenarios);
    const Middle parts[] = {ScenarioMiddle, ItemsMiddle, AnalysesMiddle, SealedMiddle};
    m_middle->setCurrentIndex(saysWhatToDo() ? PromptMiddle
                              : !ready       ? WaitingMiddle
                                             : parts[static_cast<size_t>(m_part)]);
    if (ready) {
        m_tree->show(m_state);
        if (m_scenario < 0 || !m_wanted.isEmpty()) {
            const int wanted = m_state.indexOf(std::exchange(m_wanted, {}));
            m_scenario = wanted >= 0 ? wanted : m_tree->first();
        }
        m_tree->setCurrent(m_scenario);
        m_panel->show(m_state, m_scenario);
        m_items->show(m_state, m_scenario);
        refreshSide();
        showWanted();
    }
    retranslate();
}

void GatewayPage::refreshSide()
{
    const std::vector<StepOutcome>& steps = m_panel->timeline().steps;
    const int step = m_panel->step();
    const bool known = step >= 0 && step < static_cast<int>(steps.size());
    m_inspector->show(m_state, m_scenario, known ? &steps.at(static_cast<size_t>(step)) : nullptr);
}

void GatewayPage::showScenario(int scenario)
{
    if (!m_state.hasRun() || scenario == m_scenario) {
        return;
    }
    m_scenario = scenario;
    m_tree->setCurrent(scenario);
    m_panel->show(m_state, scenario);
    refreshSide();
}

/// The next scenario as the tree has them, from top to bottom.
void GatewayPage::step(int by)
{
    if (!m_state.hasRun()) {
        return;
    }
    QList<int> order;
    for (const OutcomeGroup& group : m_state.groups()) {
        order += group.scenarios;
    }
    const qsizetype next = order.indexOf(m_scenario) + by;
    if (next >= 0 && next < order.size()) {
        showScenario(order.at(next));
    }
}

void GatewayPage::retranslate()
{
    const int room = m_isCrowded ? narrowChoice : choiceRoom;
    // what is chosen says itself what it is; the tool tip names it
    const auto choice = [room](const QString& value) { return chooserText({}, value, room); };
    const QString items =
        GatewayTexts::items(m_state.choice(), m_state.snapshot(), m_context.language.current());
    const QString algorithm = trustAlgorithmText(m_state.choice().algorithm.score,
                                                 m_state.choice().algorithm.contextual,
                                                 m_context.language.current());
    m_itemsAction->setText(choice(items));
    m_itemsAction->setToolTip(tr("Items that are there: %1").arg(items));
    m_algorithmAction->setText(choice(algorithm));
    m_algorithmAction->setToolTip(tr("How a request is judged: %1").arg(algorithm));
    m_runAction->setText(tr("Run again"));
    m_runAction->setToolTip(tr("The same seed and items give the same hash"));
    m_runAction->setEnabled(!m_running);
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setToolTip(tr("Writes items, scenarios, steps and cut sets as a report"));
    m_exportAction->setEnabled(m_state.hasRun() && !m_running);
    m_waiting->setText(m_running ? tr("The scenarios are being run…")
                                 : tr("Nothing was run yet. F5 runs the scenarios."));
    m_nextAction->setText(tr("Next scenario"));
    m_previousAction->setText(tr("Previous scenario"));
    m_tableAction->setText(tr("Steps as a table or a diagram"));
    m_bytesAction->setText(tr("What the step really sent"));
    m_prompt->setTexts(tr("Say which items are there"),
                       tr("The simulation takes the guideline's items as the assessment has them. "
                          "None is answered yet, so every attack would get through."));
    m_prompt->primary()->setText(tr("Answer the items"));
    if (auto* all = m_prompt->findChild<QPushButton*>(QStringLiteral("everyItem"))) {
        all->setText(tr("Run it as if every item were there"));
    }
    retranslateParts();
    Q_EMIT headerChanged();
}

void GatewayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_analyses->renameGround(GatewayTexts::items(
            m_state.choice(), m_state.snapshot(), m_context.language.current()));
        refresh();
    }
}

void GatewayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_tree->setFixedWidth(width() < narrowPage ? narrowTree : treeWidth);
    const bool wasCrowded = std::exchange(m_isCrowded, window()->width() < crowdedWindow);
    if (wasCrowded != m_isCrowded && m_state.snapshot().guideline) {
        retranslate();
    }
}

} // namespace zt
