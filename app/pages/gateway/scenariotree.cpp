// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/scenariotree.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/outcomebar.h"
#include "app/pages/gateway/verdictdelegate.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace zt {

ScenarioTree::ScenarioTree(AppContext& context, QWidget* parent)
    : ScenarioTree(context, new ScenarioTreeModel, parent)
{
}

ScenarioTree::ScenarioTree(AppContext& context, ScenarioTreeModel* model, QWidget* parent)
    : TreePane(context.theme, *model, ScenarioTreeModel::FilterRole, parent)
    , m_context(context)
    , m_model(model)
    , m_count(makeLabel({}, Theme::body, true))
    , m_through(makeLabel({}, Theme::small, true, Tone::Bad))
    , m_bar(new OutcomeBar(context.theme))
{
    m_model->setParent(this);
    buildHead();
    proxy()->setAutoAcceptChildRows(true);
    view()->setObjectName(QStringLiteral("scenarioTree"));
    view()->setUniformRowHeights(true);
    view()->setItemDelegate(new VerdictDelegate(context.theme, *m_model, *proxy(), view()));
    ScenarioTree::retranslate();
}

void ScenarioTree::buildHead()
{
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_through);
    head()->addLayout(line);
    head()->addWidget(m_bar);
}

void ScenarioTree::narrow(const QString& text)
{
    TreePane::narrow(text);
    view()->expandAll();
}

void ScenarioTree::onCurrent(const QModelIndex& source)
{
    const int scenario = source.data(ScenarioTreeModel::ScenarioRole).toInt();
    if (scenario >= 0 && !m_silent) {
        Q_EMIT currentChanged(scenario);
    }
}

ScenarioLine ScenarioTree::lineOf(const GatewayState& state, int scenario) const
{
    const Language& language = m_context.language.current();
    const ScenarioRun& run = state.run(scenario);
    const GatewayScenario& source = *run.scenario;
    ScenarioLine line;
    line.scenario = scenario;
    line.id = source.id;
    line.name = pick(source.name, language);
    line.remark = GatewayTexts::remark(state, scenario, language);
    line.outcome = GatewayTexts::outcome(run.attack.outcome, language);
    line.twinRefused = run.twin && run.twin->outcome == ScenarioOutcome::Refused;
    QStringList words{
        source.id, source.name.zh, source.name.en, line.outcome, pick(source.gist, language)};
    words += source.decisive + source.source.attackTechniques + source.source.nist180035;
    line.searched = words.join(QLatin1Char('\n'));
    return line;
}

void ScenarioTree::show(const GatewayState& state)
{
    const QScopedValueRollback<bool> quiet(m_silent, true);
    QList<ScenarioGroup> groups;
    for (const OutcomeGroup& group : state.groups()) {
        ScenarioGroup row{group.outcome, GatewayTexts::group(group.outcome), {}};
        for (const int scenario : group.scenarios) {
            row.lines.append(lineOf(state, scenario));
        }
        groups.append(row);
    }
    m_model->setGroups(groups);
    view()->expandAll();
    m_count->setText(tr("%n scenario(s)", nullptr, state.count()));
    const int through = state.countOf(ScenarioOutcome::Passed);
    m_through->setText(tr("%n attack(s) get through", nullptr, through));
    setTone(m_through, through > 0 ? Tone::Bad : Tone::Secondary);
    m_bar->show(state, m_context.language.current());
}

void ScenarioTree::setCurrent(int scenario)
{
    const QScopedValueRollback<bool> quiet(m_silent, true);
    select(m_model->indexOf(scenario));
}

int ScenarioTree::current() const
{
    const QModelIndex index = view()->currentIndex();
    return index.isValid() ? index.data(ScenarioTreeModel::ScenarioRole).toInt() : -1;
}

int ScenarioTree::first() const
{
    const QModelIndex index = proxy()->index(0, 0, proxy()->index(0, 0));
    return index.isValid() ? index.data(ScenarioTreeModel::ScenarioRole).toInt() : -1;
}

void ScenarioTree::retranslate()
{
    filter()->setPlaceholderText(tr("Filter: number, name, verdict, item"));
    filter()->setAccessibleName(tr("Filter scenarios"));
    view()->setAccessibleName(tr("Scenarios by their outcome"));
}

} // namespace zt
