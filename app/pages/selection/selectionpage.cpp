// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectionpage.h"

#include "app/commands/editactions.h"
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/chartdock.h"
#include "app/pages/selection/groupdock.h"
#include "app/pages/selection/methodpopover.h"
#include "app/pages/selection/selectioninspector.h"
#include "app/pages/selection/selectiontable.h"
#include "app/pages/selection/whatifstrip.h"
#include "app/recentchanges.h"
#include "app/uiservices.h"
#include "app/widgets/columnmemory.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/labels.h"
#include "app/widgets/splittermemory.h"
#include "model/domain/sensitivity.h"
#include "reports/wording.h"

#include <QAction>
#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int stabilityDelayMs = 250;
constexpr int dockHeight = 252;
constexpr int lowDockHeight = 204;
constexpr int lowPage = 700;
constexpr std::array allGroups{SelectionClass::Selected,
                               SelectionClass::ImpactTooHigh,
                               SelectionClass::NotHighRisk,
                               SelectionClass::NotApplicable,
                               SelectionClass::NotAssessed};

} // namespace

SelectionPage::SelectionPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new SelectionTableModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_table(new SelectionTable(context.theme, context.settings, *m_model))
    , m_strip(new WhatIfStrip(context.theme))
    , m_dock(new GroupDock(context.theme))
    , m_charts(new ChartDock(context))
    , m_inspector(new SelectionInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_adopt(new QAction(this))
    , m_export(new QAction(this))
    , m_apply(new QAction(this))
    , m_reset(new QAction(this))
    , m_methodAction(new QAction(this))
{
    m_inspector->hide();
    m_stabilityTimer.setSingleShot(true);
    m_stabilityTimer.setInterval(stabilityDelayMs);
    m_chartTimer.setSingleShot(true);
    m_chartTimer.setInterval(0);
    buildLayout();
    buildActions();
    connectParts();
    retranslate();
}

void SelectionPage::buildLayout()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_dock);
    auto* splitter = new HairlineSplitter(m_context.theme, Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_charts);
    new SplitterMemory(
        *splitter, m_context.settings, QStringLiteral("selection/charts"), 1, [this](int) {
            return height() < lowPage ? lowDockHeight : dockHeight;
        });
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addWidget(splitter, 1);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(content);
    m_stack->addWidget(makeEmptyState());
    setFocusProxy(m_table);
}

QWidget* SelectionPage::makeEmptyState()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    column->setSpacing(8);
    m_emptyTitle = makeLabel({}, Theme::large, true);
    m_emptyText = makeLabel({}, Theme::body, false, Tone::Secondary, true);
    m_emptyText->setMaximumWidth(520);
    m_emptyButton = makeButton({}, ButtonKind::Primary);
    column->addStretch(2);
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        Q_EMIT openPage(QStringLiteral("inventory"), {});
    });
    return empty;
}

void SelectionPage::buildActions()
{
    connect(m_adopt, &QAction::triggered, this, &SelectionPage::adopt);
    connect(m_export, &QAction::triggered, this, [this] {
        Q_EMIT openPage(QStringLiteral("report"), {});
    });
    connect(m_apply, &QAction::triggered, this, &SelectionPage::applyProposal);
    connect(m_reset, &QAction::triggered, this, &SelectionPage::resetProposal);
    connect(m_methodAction, &QAction::triggered, this, &SelectionPage::showMethod);
}

void SelectionPage::connectParts()
{
    connect(m_table, &SelectionTable::systemChanged, this, &SelectionPage::onSystemChanged);
    connect(m_table, &SelectionTable::factorChanged, this, &SelectionPage::onFactorChanged);
    connect(m_table, &SelectionTable::scoresRequested, this, &SelectionPage::score);
    connect(m_table, &SelectionTable::pasteRequested, this, &SelectionPage::paste);
    connect(m_table, &SelectionTable::foldRequested, this, [this](SelectionClass group) {
        m_model->setOpen(group, false);
        refreshDock();
    });
    connect(m_table, &SelectionTable::explainRequested, this, &SelectionPage::explain);
    connect(m_table, &SelectionTable::trailRequested, this, [this] {
        const SystemId id = idOf(m_table->currentPosition());
        Q_EMIT openPage(QStringLiteral("trail"), QStringLiteral("system:") + id.toString());
    });
    connect(m_dock, &GroupDock::openRequested, this, &SelectionPage::openGroup);
    connect(m_strip, &WhatIfStrip::proposed, this, &SelectionPage::propose);
    connect(m_strip, &WhatIfStrip::resetRequested, this, &SelectionPage::resetProposal);
    connect(m_strip, &WhatIfStrip::applyRequested, this, &SelectionPage::applyProposal);
    connect(m_strip, &WhatIfStrip::methodRequested, this, &SelectionPage::showMethod);
    connect(m_charts, &ChartDock::systemActivated, this, &SelectionPage::showSystem);
    connect(m_charts, &ChartDock::failed, this, &Page::failed);
    connect(m_charts, &ChartDock::saved, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
    connect(m_charts, &ChartDock::domainActivated, this, [this](int domain, FunnelStep step) {
        const QList<qint32> members = funnelMembers(selection(), domain, step);
        if (!members.isEmpty()) {
            const qsizetype at = members.indexOf(m_table->currentPosition());
            showSystem(members[(at + 1) % members.size()]);
        }
    });
    connect(m_inspector, &SelectionInspector::scoreChosen, this, [this](Score value) {
        const int factor = std::max(0, m_table->currentFactor());
        if (const qint32 position = m_table->currentPosition(); position >= 0) {
            score({{position, factor, value}});
        }
    });
    connect(m_inspector,
            &SelectionInspector::reasonTyped,
            this,
            [this](const SystemId& system, Aspect aspect, const QString& text) {
                const Result<void> done = m_context.edit.setReason(system, aspect, text);
                Q_UNUSED(done) // announced by EditActions::failed
            });
    connect(m_inspector, &SelectionInspector::aspectActivated, this, &SelectionPage::showAspect);
    connect(&m_context.selection,
            &WindowSelection::systemChanged,
            this,
            [this](const SystemId& system) {
                const qint32 position = m_snapshot.indexOf(system);
                if (position >= 0 && position != m_table->currentPosition()) {
                    showSystem(position);
                }
            });
    m_model->setRecent(m_context.recent);
    connect(&m_context.recent, &RecentChanges::changed, this, [this] {
        m_table->viewport()->update();
    });
    connect(&m_stabilityTimer, &QTimer::timeout, this, &SelectionPage::startStability);
    connect(&m_chartTimer, &QTimer::timeout, this, &SelectionPage::refreshCharts);
}

QString SelectionPage::title() const
{
    return tr("Selection");
}

QStringList SelectionPage::facts() const
{
    const Profile& profile = m_snapshot.profile;
    QStringList name{profile.institution, profile.name};
    name.removeAll(QString());
    name.removeDuplicates();
    const auto count = static_cast<int>(m_snapshot.systems.size());
    const int open = selection().count(SelectionClass::NotAssessed);
    QString counts = tr("%n system(s)", nullptr, count);
    if (open > 0) {
        counts += tr(", %n not yet assessed", nullptr, open);
    }
    return {name.join(QLatin1Char(' ')), counts};
}

QWidget* SelectionPage::inspector()
{
    return m_snapshot.systems.isEmpty() ? nullptr : m_inspectorGuard.data();
}

QList<QAction*> SelectionPage::secondaryActions() const
{
    return {m_export};
}

QAction* SelectionPage::primaryAction() const
{
    return m_adopt;
}

QList<QAction*> SelectionPage::commands() const
{
    return QList<QAction*>{m_apply, m_reset, m_methodAction} + m_table->columns().actions();
}

QList<KeyHint> SelectionPage::keyHints() const
{
    return {{{QStringLiteral("0")}, tr("not scored")},
            {{QStringLiteral("←"), QStringLiteral("→")}, tr("factor")}};
}

void SelectionPage::focusMain()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QRect SelectionPage::cursorRow() const
{
    return cursorRowOf(*m_table);
}

void SelectionPage::openArgument(const QString& argument)
{
    const QString head = argument.section(QLatin1Char(':'), 0, 0);
    const QString rest = argument.section(QLatin1Char(':'), 1);
    if (head == QLatin1String("factor")) {
        if (const std::optional<Aspect> aspect = aspectFromKey(rest)) {
            showAspect(*aspect);
        }
        return;
    }
    showSystem(m_snapshot.indexOf(SystemId::fromString(rest)));
    if (head == QLatin1String("score")) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->startScoring();
    } else if (head == QLatin1String("explain")) {
        explain();
    }
}

const Selection& SelectionPage::selection() const
{
    return m_model->selection();
}

SystemId SelectionPage::idOf(qint32 position) const
{
    return position >= 0 && position < m_snapshot.systems.size() ? m_snapshot.systems[position].id
                                                                 : SystemId();
}

void SelectionPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    const bool rows = summary.reset || summary.methodology || summary.packs ||
                      !summary.added.isEmpty() || !summary.removed.isEmpty();
    const bool proposalStands = !summary.reset && !summary.methodology;
    m_snapshot = snapshot;
    if (!proposalStands) {
        m_proposed = snapshot.methodology;
    }
    m_stack->setCurrentIndex(snapshot.systems.isEmpty() ? 1 : 0);
    if (rows) {
        readAnew();
    } else if (!summary.edited.isEmpty()) {
        m_model->update(snapshot, m_context.conclusions.selection(), summary.edited);
    }
    if (rows || !summary.edited.isEmpty()) {
        refreshProposal();
        refreshDock();
        m_chartTimer.start();
        ++m_stabilityRun;
        m_stabilityTimer.start();
        followHistory();
    }
    m_adopt->setEnabled(!m_context.edit.isReadOnly() && !selection().ranking.isEmpty());
    showAdoptTip();
    m_strip->setReadOnly(m_context.edit.isReadOnly());
    refreshInspector();
    Q_EMIT headerChanged();
}

/// The cursor stays on its system, whatever row it has now.
void SelectionPage::readAnew()
{
    const SystemId system = m_context.selection.system();
    const int column = m_table->currentIndex().column();
    m_stability.clear();
    m_model->reset(m_snapshot, m_context.conclusions.selection());
    const qint32 position = m_snapshot.indexOf(system);
    if (position < 0 || !m_table->goTo(position)) {
        m_table->goTo(selection().ranking.isEmpty() ? m_model->positionAt(1)
                                                    : selection().ranking.first());
    }
    if (const int factor = SelectionTableModel::factorOf(column); factor >= 0) {
        m_table->goToFactor(factor);
    }
}

/// Undo and redo lead to what they changed, unless the cursor stands on one of these systems.
void SelectionPage::followHistory()
{
    const RecentChanges& recent = m_context.recent;
    const QList<SystemId> systems = recent.systems();
    if (systems.isEmpty() || !isVisible()) {
        return;
    }
    qint32 first = m_table->currentPosition();
    if (!systems.contains(idOf(first))) {
        first = m_snapshot.indexOf(systems.first());
        for (const SystemId& id : systems) {
            const qint32 position = m_snapshot.indexOf(id);
            const int row = m_model->rowOf(position);
            const int best = m_model->rowOf(first);
            first = row >= 0 && (best < 0 || row < best) ? position : first;
        }
        showSystem(first);
    }
    m_table->showChanged(first, recent.fieldsOf(idOf(first)));
}

void SelectionPage::propose(const Methodology& method)
{
    m_proposed = method;
    refreshProposal();
    // Whoever would enter shall be seen, also out of a folded group.
    for (const qint32 position : std::as_const(m_move.enters)) {
        m_model->setOpen(m_model->seatOf(position), true);
    }
    refreshDock();
    m_chartTimer.start();
}

void SelectionPage::resetProposal()
{
    propose(m_snapshot.methodology);
}

void SelectionPage::refreshProposal()
{
    m_move = {};
    m_proposedCount = selection().count(SelectionClass::Selected);
    if (m_proposed != m_snapshot.methodology && m_snapshot.guideline) {
        const Selection& tried = m_tried.of(m_snapshot.systems, m_snapshot.guideline, m_proposed);
        m_move = movement(selection(), tried);
        m_proposedCount = tried.count(SelectionClass::Selected);
    }
    m_model->setMovement(m_move);
    refreshStrip();
}

void SelectionPage::refreshStrip()
{
    m_strip->setHistograms(riskHistogram(selection(), m_snapshot.methodology),
                           impactHistogram(selection(), m_snapshot.methodology));
    m_strip->setMethods(m_snapshot.methodology, m_proposed);
    m_strip->setResult(selection().count(SelectionClass::Selected), m_proposedCount);
    const bool different = m_proposed != m_snapshot.methodology;
    m_apply->setEnabled(different && !m_context.edit.isReadOnly());
    m_reset->setEnabled(different);
}

void SelectionPage::refreshDock()
{
    QList<GroupDock::Entry> entries;
    for (const SelectionClass group : allGroups) {
        if (!m_model->isShown(group)) {
            entries.append({group, selection().count(group)});
        }
    }
    m_dock->setEntries(entries, m_context.language.current());
}

void SelectionPage::refreshCharts()
{
    m_charts->show(m_snapshot, selection(), m_proposed, m_move);
    m_charts->setCurrent(m_table->currentPosition());
}

void SelectionPage::refreshInspector()
{
    const qint32 position = m_table->currentPosition();
    const SystemVerdict* verdict = position >= 0 ? &selection().verdicts[position] : nullptr;
    m_inspector->show(m_snapshot, verdict, position, m_table->currentFactor());
    m_inspector->setStability(position >= 0 && position < m_stability.size() ? m_stability[position]
                                                                             : -1);
}

void SelectionPage::openGroup(SelectionClass group)
{
    m_model->setOpen(group, true);
    refreshDock();
    const auto& order = selection().verdicts;
    for (qint32 position = 0; position < order.size(); ++position) {
        if (order[position].group == group && m_model->rowOf(position) >= 0) {
            m_table->scrollTo(m_model->index(m_model->rowOf(position) - 1, 0),
                              QAbstractItemView::EnsureVisible);
            break;
        }
    }
}

/// Shows a system in the table, unfolding its group where needed. The keyboard stays where it is.
void SelectionPage::showSystem(qint32 position)
{
    if (position < 0 || position >= selection().verdicts.size()) {
        return;
    }
    if (!m_table->goTo(position)) {
        m_model->setOpen(m_model->seatOf(position), true);
        refreshDock();
        m_table->goTo(position);
    }
}

/// A factor is answered here; everything else on the inventory's form.
void SelectionPage::showAspect(Aspect aspect)
{
    m_context.selection.setAspect(aspect);
    if (aspect >= Aspect::RiskFactor1) {
        m_table->goToFactor(static_cast<int>(aspect) - static_cast<int>(Aspect::RiskFactor1));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const SystemId id = idOf(m_table->currentPosition());
    Q_EMIT openPage(QStringLiteral("inventory"), QStringLiteral("system:") + id.toString());
}

void SelectionPage::onSystemChanged(qint32 position)
{
    m_model->setHeld(position);
    refreshInspector();
    m_charts->setCurrent(position);
    if (position >= 0) {
        const SystemId id = idOf(position);
        m_context.selection.setSystem(id);
        Q_EMIT selectedSystemChanged(id);
    }
}

void SelectionPage::explain()
{
    Q_EMIT inspectorWanted();
    m_inspector->focusExplanation();
}

void SelectionPage::onFactorChanged(int factor)
{
    if (factor >= 0) {
        m_context.selection.setAspect(aspectOfFactor(factor));
        refreshInspector();
    }
}

void SelectionPage::showMethod()
{
    if (!m_snapshot.guideline) {
        return;
    }
    auto* popover = new MethodPopover(
        m_context.theme, *m_snapshot.guideline, m_context.language.current(), m_proposed, this);
    connect(popover, &MethodPopover::proposed, this, &SelectionPage::propose);
    popover->openBelow(m_strip->methodButton());
}

void SelectionPage::showAdoptTip()
{
    if (m_context.edit.isReadOnly()) {
        m_adopt->setToolTip(tr("The file is open for reading only"));
    } else if (selection().ranking.isEmpty()) {
        m_adopt->setToolTip(tr("No system is selected"));
    } else {
        m_adopt->setToolTip(tr("Records the present list with a reason"));
    }
}

void SelectionPage::retranslate()
{
    m_adopt->setText(tr("Adopt this list"));
    showAdoptTip();
    m_export->setText(tr("Export"));
    m_apply->setText(tr("Apply what is tried out…"));
    m_reset->setText(tr("Reset what is tried out"));
    m_methodAction->setText(tr("Method, weights and trials…"));
    m_emptyTitle->setText(tr("Put the system inventory in first"));
    m_emptyText->setText(
        tr("Systems are scored and chosen here as soon as the inventory holds one."));
    m_emptyButton->setText(tr("Go to the inventory"));
}

void SelectionPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    retranslate();
    m_model->retranslate();
    m_table->retranslate();
    m_strip->retranslate();
    m_charts->retranslate();
    m_inspector->retranslate();
    refreshStrip();
    refreshDock();
    m_chartTimer.start();
    Q_EMIT headerChanged();
}

} // namespace zt
