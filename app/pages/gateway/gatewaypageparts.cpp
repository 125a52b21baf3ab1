// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the gateway page besides its scenarios: items by hand, and what else is asked of the
// simulation.
#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/analyses/casespanel.h"
#include "app/pages/gateway/analyses/investmentpanel.h"
#include "app/pages/gateway/decisivematrix.h"
#include "app/pages/gateway/gatewayinspector.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/itemsetpanel.h"
#include "app/pages/gateway/itemsview.h"
#include "app/pages/gateway/scenariopanel.h"
#include "app/pages/gateway/sealedruns.h"
#include "app/uiservices.h"

#include <QAction>

#include <tuple>
#include <utility>

namespace zt {

namespace {

struct AnalysisName
{
    Analysis analysis;
    const char* key;
};

constexpr AnalysisName analysisNames[]{{Analysis::Investment, "investment"},
                                       {Analysis::Claims, "claims"},
                                       {Analysis::Load, "load"},
                                       {Analysis::Cases, "cases"},
                                       {Analysis::Replay, "replay"}};

} // namespace

void GatewayPage::connectParts()
{
    connect(m_matrix, &DecisiveMatrix::cellChosen, this, [this](int scenario, const QString& item) {
        showScenario(scenario);
        m_inspector->showItem(item);
    });
    connect(m_matrix,
            &DecisiveMatrix::scenarioActivated,
            this,
            [this](int scenario, const QString& item) {
                showScenario(scenario);
                m_inspector->showItem(item);
                setSubPage(static_cast<int>(GatewayPart::Scenarios));
            });
    connect(m_items, &ItemsView::lookChanged, this, &Page::headerChanged);
    connect(m_items->set(), &ItemSetPanel::itemChosen, m_inspector, &GatewayInspector::showItem);
    connect(m_items->set(), &ItemSetPanel::chosen, this, &GatewayPage::takeByHand);
    connect(m_items->set(), &ItemSetPanel::sourceChosen, this, &GatewayPage::takeSource);
    connect(m_sealed, &SealedRuns::told, this, [this](const QString& sentence) {
        Q_EMIT toast(sentence, {}, {});
    });
    connect(m_sealed, &SealedRuns::failed, this, &Page::failed);
    connect(m_analyses, &AnalysesView::failed, this, &Page::failed);
    connect(m_analyses->investment(),
            &AnalysisPanel::answered,
            this,
            &GatewayPage::showInvestmentBeside);
    connect(m_inspector, &GatewayInspector::investmentAsked, this, [this] {
        showAnalysis(QStringLiteral("investment"));
    });
    connect(m_analyses, &AnalysesView::written, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
        Q_EMIT exported(true);
    });
    connect(m_analyses, &AnalysesView::scenarioAsked, this, [this](const QString& id) {
        showScenario(m_state.indexOf(id));
        setSubPage(static_cast<int>(GatewayPart::Scenarios));
    });
}

void GatewayPage::takeByHand(const ControlSet& items)
{
    GatewayChoice choice = m_state.choice();
    choice.from = ItemsFrom::Chosen;
    choice.chosen = items;
    setChoice(choice);
}

/// By hand begins with what is there now.
void GatewayPage::takeSource(ItemsFrom from)
{
    GatewayChoice choice = m_state.choice();
    if (from == ItemsFrom::Chosen && m_state.hasRun()) {
        choice.chosen = m_state.controls();
    }
    choice.from = from;
    setChoice(choice);
}

void GatewayPage::showItemSet()
{
    m_items->setLook(ItemsView::Look::Set);
    setSubPage(static_cast<int>(GatewayPart::Items));
}

void GatewayPage::showAnalysis(const QString& key)
{
    for (const AnalysisName& name : analysisNames) {
        if (key == QLatin1String(name.key)) {
            m_analyses->show(name.analysis);
        }
    }
    setSubPage(static_cast<int>(GatewayPart::Analyses));
}

bool GatewayPage::dropFiles(const QStringList& paths)
{
    if (saysWhatToDo() || m_part != GatewayPart::Analyses) {
        return false;
    }
    return m_analyses->takeFiles(paths);
}

/// Where openArgument() led before there was a run.
void GatewayPage::showWanted()
{
    if (!m_state.hasRun() || saysWhatToDo()) {
        return;
    }
    if (const QString rule = std::exchange(m_wantedRule, {}); !rule.isEmpty()) {
        showRule(rule);
    }
    if (const QString item = std::exchange(m_wantedItem, {}); !item.isEmpty()) {
        m_inspector->showItem(item);
        Q_EMIT inspectorWanted();
    }
}

/// The first step that the rule decides, with the items as they are or else with all of them; and
/// the item that switches it.
void GatewayPage::showRule(const QString& id)
{
    const GatewayRule* rule = m_state.policy().rule(id);
    if (rule == nullptr) {
        Q_EMIT toast(tr("The policy has no rule %1").arg(id), {}, {});
        return;
    }
    const auto at = rule - m_state.policy().rules.constData();
    const auto place = [at](const SimulationResult& result) {
        for (int scenario = 0; scenario < result.runs.size(); ++scenario) {
            const std::vector<StepOutcome>& steps = result.runs[scenario].attack.steps;
            for (size_t step = 0; step < steps.size(); ++step) {
                if (steps[step].decision.rule == at) {
                    return std::pair(scenario, static_cast<int>(step));
                }
            }
        }
        return std::pair(-1, -1);
    };
    auto [scenario, step] = place(m_state.runs().present);
    if (scenario < 0) {
        std::tie(scenario, step) = place(m_state.runs().whole);
        Q_EMIT toast(scenario < 0
                         ? tr("No scenario turns on rule %1").arg(id)
                         : tr("Rule %1 decides nothing with these items; it would here").arg(id),
                     {},
                     {});
    }
    if (scenario >= 0) {
        showScenario(scenario);
        m_panel->chooseStep(step);
    }
    m_inspector->askRule(static_cast<int>(at));
    if (!rule->item.isEmpty()) {
        m_inspector->showItem(rule->item);
    }
    Q_EMIT inspectorWanted();
}

/// The analyses go by the run that the page shows.
void GatewayPage::groundAnalyses()
{
    const SimulationResult& run = m_state.runs().present;
    m_analyses->setGround(
        {m_state.snapshot(),
         run.gateway,
         run.settings,
         m_state.choice().scope,
         GatewayTexts::items(m_state.choice(), m_state.snapshot(), m_context.language.current())});
    if (m_state.choice().from == ItemsFrom::Assessment) {
        m_analyses->investment()->prepare();
    }
}

/// The investment goes by the items as assessed; beside other items it would be misread.
void GatewayPage::showInvestmentBeside()
{
    const bool assessed = m_state.choice().from == ItemsFrom::Assessment;
    m_inspector->setInvestment(assessed ? m_analyses->investment()->freshView() : nullptr);
}

/// Ways to the parts for whoever types rather than points.
void GatewayPage::buildPartActions()
{
    m_partActions.append(new QAction(this));
    connect(m_partActions.last(), &QAction::triggered, this, &GatewayPage::showItemSet);
    for (const AnalysisName& name : analysisNames) {
        m_partActions.append(new QAction(this));
        connect(m_partActions.last(),
                &QAction::triggered,
                this,
                [this, key = QString::fromLatin1(name.key)] { showAnalysis(key); });
    }
}

void GatewayPage::retranslateParts()
{
    const QStringList words{tr("Choose items by hand"),
                            tr("What stops the most for the least"),
                            tr("Claimed and demonstrated"),
                            tr("A day at the gateway"),
                            tr("Decide a table of cases"),
                            tr("Replay a gateway's log")};
    for (int i = 0; i < m_partActions.size(); ++i) {
        m_partActions.at(i)->setText(words.value(i));
    }
}

} // namespace zt
