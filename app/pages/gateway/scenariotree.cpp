// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/scenariotree.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/outcomebar.h"
#include "app/pages/gateway/verdictdelegate.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace zt {

namespace {

/// A tree whose rows span the width.
class Tree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override
    {
        // The style would paint the selection's ground over the indentation once more.
        QStyleOptionViewItem row = option;
        row.showDecorationSelected = false;
        QTreeView::drawRow(painter, row, index);
    }
};

} // namespace

ScenarioTree::ScenarioTree(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ScenarioTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_count(makeLabel({}, Theme::body, true))
    , m_through(makeLabel({}, Theme::small, true, Tone::Bad))
    , m_bar(new OutcomeBar(context.theme))
    , m_filter(new FilterField(context.theme))
    , m_view(new Tree)
{
    setProperty("ground", QStringLiteral("s1"));
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    buildTree();
    retranslate();
}

void ScenarioTree::buildHead()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 4);
    head->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_through);
    head->addLayout(line);
    head->addWidget(m_bar);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_view, 1);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        const int kept = current();
        m_proxy->setFilterFixedString(text);
        m_view->expandAll();
        setCurrent(kept);
    });
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(); });
}

void ScenarioTree::buildTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(ScenarioTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("scenarioTree"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new VerdictDelegate(m_context.theme, *m_model, *m_proxy, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setProperty("ground", QStringLiteral("s1"));
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("QTreeView { background: transparent; }"));
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        }
    });
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                const int scenario = index.data(ScenarioTreeModel::ScenarioRole).toInt();
                if (index.isValid() && scenario >= 0 && !m_silent) {
                    Q_EMIT currentChanged(scenario);
                }
            });
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
    m_view->expandAll();
    m_count->setText(tr("%n scenario(s)", nullptr, state.count()));
    const int through = state.countOf(ScenarioOutcome::Passed);
    m_through->setText(tr("%n attack(s) get through", nullptr, through));
    setTone(m_through, through > 0 ? Tone::Bad : Tone::Secondary);
    m_bar->show(state, m_context.language.current());
}

void ScenarioTree::setCurrent(int scenario)
{
    const QScopedValueRollback<bool> quiet(m_silent, true);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(scenario));
    if (!index.isValid()) {
        return;
    }
    if (index != m_view->currentIndex()) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(index);
    }
    m_view->scrollTo(index);
}

int ScenarioTree::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.data(ScenarioTreeModel::ScenarioRole).toInt() : -1;
}

int ScenarioTree::first() const
{
    const QModelIndex index = m_proxy->index(0, 0, m_proxy->index(0, 0));
    return index.isValid() ? index.data(ScenarioTreeModel::ScenarioRole).toInt() : -1;
}

bool ScenarioTree::onKey(int key)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return false;
    }
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && !index.parent().isValid()) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    } else if (index.isValid()) {
        Q_EMIT entered();
    }
    return true;
}

bool ScenarioTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        onKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScenarioTree::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: number, name, verdict, item"));
    m_filter->setAccessibleName(tr("Filter scenarios"));
    m_view->setAccessibleName(tr("Scenarios by their outcome"));
}

void ScenarioTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
