// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/maturitypage.h"

#include "app/commands/editactions.h"
#include "app/daywatch.h"
#include "app/itemmodels/maturitytreemodel.h"
#include "app/pages/common/evidencedeeds.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/common/evidencelist.h"
#include "app/pages/maturity/comparisonpanel.h"
#include "app/pages/maturity/grouppanel.h"
#include "app/pages/maturity/itempanel.h"
#include "app/pages/maturity/itemtree.h"
#include "app/pages/maturity/lenspanel.h"
#include "app/pages/maturity/maturityinspector.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/statussegment.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/statementedit.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTreeView>

namespace zt {

namespace {

constexpr int treeWidth = 308;
constexpr int narrowTree = 256;
constexpr int narrowPage = 1000;
constexpr int choiceRoom = 128;
constexpr int narrowChoice = 84;

enum Middle { ItemMiddle, GroupMiddle, LensMiddle };

} // namespace

MaturityPage::MaturityPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tree(new ItemTree(context))
    , m_middle(new QStackedWidget)
    , m_panel(new ItemPanel(context))
    , m_group(new GroupPanel(context))
    , m_lens(new LensPanel(context))
    , m_comparison(new ComparisonPanel(context))
    , m_inspector(new MaturityInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_desk(new EvidenceDesk(context, this))
    , m_evidence(
          new EvidenceDeeds(context, *this, *m_desk, [this] { return EvidenceOwner(ref()); }))
    , m_scopeAction(new QAction(this))
    , m_methodAction(new QAction(this))
    , m_compareAction(new QAction(this))
    , m_pointAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
    , m_unknownAction(new QAction(this))
{
    m_inspector->hide();
    buildLayout();
    buildActions();
    connectPanel();
    connectDesk();
    connectInspector();
    connect(new DayWatch(context.clock, this), &DayWatch::turned, this, [this] {
        ChangeSummary all;
        all.reset = true; // what an item rests on may have run out
        setSnapshot(m_context.document.snapshot(), all);
    });
    retranslate();
}

void MaturityPage::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_tree->setFixedWidth(treeWidth);
    line->addWidget(m_tree);
    line->addWidget(m_middle, 1);
    m_middle->insertWidget(ItemMiddle, m_panel);
    m_middle->insertWidget(GroupMiddle, m_group);
    m_middle->insertWidget(LensMiddle, m_lens);
    m_panel->setFoot(m_comparison);
    buildPrompt();
    setFocusProxy(m_tree->view());
}

void MaturityPage::buildActions()
{
    setActionIcon(m_pointAction, QStringLiteral("flag"));
    connect(m_scopeAction, &QAction::triggered, this, &MaturityPage::chooseScope);
    connect(m_methodAction, &QAction::triggered, this, [this] {
        showMethod(buttonOf(m_methodAction));
    });
    connect(m_compareAction, &QAction::triggered, this, &MaturityPage::choosePoint);
    connect(m_pointAction, &QAction::triggered, this, &MaturityPage::namePointHere);
    const auto key = [this](QAction* action, const QKeySequence& keys) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    key(m_nextAction, QKeySequence(QStringLiteral("Ctrl+Down")));
    key(m_previousAction, QKeySequence(QStringLiteral("Ctrl+Up")));
    key(m_unknownAction, QKeySequence(QStringLiteral("F8")));
    connect(m_nextAction, &QAction::triggered, this, [this] { step(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { step(-1); });
    connect(m_unknownAction, &QAction::triggered, this, &MaturityPage::nextUnknown);
}

void MaturityPage::connectPanel()
{
    connect(m_tree, &ItemTree::currentItemChanged, this, &MaturityPage::showItem);
    connect(m_tree, &ItemTree::statusChosen, this, &MaturityPage::chooseStatus);
    connect(m_tree, &ItemTree::entered, this, [this] {
        m_state.view().rolledUp ? m_group->list()->setFocus() : m_panel->statement()->setFocus();
    });
    connect(m_panel, &ItemPanel::stepAsked, this, &MaturityPage::step);
    connect(m_panel, &ItemPanel::statusChosen, this, &MaturityPage::chooseStatus);
    connect(m_panel, &ItemPanel::shareEntered, this, &MaturityPage::enterShare);
    connect(m_panel, &ItemPanel::statementEntered, this, &MaturityPage::enterStatement);
    connect(m_panel, &ItemPanel::proposalConfirmed, this, &MaturityPage::confirmProposal);
    connect(m_panel, &ItemPanel::proposalDropped, this, &MaturityPage::dropProposal);
    connect(m_panel, &ItemPanel::targetEntered, this, [this](const QDate& date) {
        record(ref(),
               {{QStringLiteral("target_date"),
                 date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue()}});
    });
    connect(m_panel, &ItemPanel::assessorEntered, this, [this](const QString& name) {
        record(ref(), {{QStringLiteral("assessor"), name}});
    });
    connect(m_panel, &ItemPanel::reviewChosen, this, &MaturityPage::chooseReview);
    connect(m_panel, &ItemPanel::fixChosen, this, &MaturityPage::fix);
    connect(m_panel, &ItemPanel::periodAsked, this, &MaturityPage::showMethod);
    connect(m_group, &GroupPanel::systemActivated, this, [this](const SystemId& system) {
        showScope(Scope::system(system));
        focusMain();
    });
    connect(m_comparison, &ComparisonPanel::itemActivated, this, &MaturityPage::showItem);
    connect(m_comparison, &ComparisonPanel::failed, this, &Page::failed);
}

void MaturityPage::connectDesk()
{
    const auto paste = [this] {
        if (!m_state.view().rolledUp) {
            m_desk->paste(ref());
        }
    };
    connect(m_tree, &ItemTree::pasteAsked, this, paste);
    connect(m_panel->evidence(), &EvidenceList::pasteAsked, this, paste);
    m_evidence->serve(*m_panel->evidence());
    connect(m_panel->statement(), &StatementEdit::imagePasted, this, [this](const QImage& image) {
        m_desk->addImage(image, ref());
    });
    connect(m_panel, &ItemPanel::addEvidenceAsked, m_evidence, &EvidenceDeeds::offerWays);
    connect(m_desk, &EvidenceDesk::idle, this, [this] {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& [item, values] : waiting) {
            record(item, values);
        }
    });
}

QString MaturityPage::title() const
{
    return tr("Maturity");
}

QStringList MaturityPage::facts() const
{
    const Profile& profile = m_state.snapshot().profile;
    if (profile.name.startsWith(profile.institution)) {
        return {profile.name};
    }
    return {(profile.institution + QLatin1Char(' ') + profile.name).trimmed()};
}

QWidget* MaturityPage::inspector()
{
    return saysWhatToDo() ? nullptr : m_inspectorGuard.data();
}

QList<QAction*> MaturityPage::secondaryActions() const
{
    if (saysWhatToDo()) {
        return {};
    }
    return {m_scopeAction, m_methodAction, m_compareAction};
}

QAction* MaturityPage::primaryAction() const
{
    return saysWhatToDo() ? nullptr : m_pointAction;
}

QList<QAction*> MaturityPage::commands() const
{
    return {m_nextAction, m_previousAction, m_unknownAction};
}

QList<KeyHint> MaturityPage::keyHints() const
{
    if (saysWhatToDo()) {
        return {};
    }
    return {{{QStringLiteral("1–5")}, tr("status")},
            {{QStringLiteral("Ctrl ↓")}, tr("next item")},
            {{QStringLiteral("F8")}, tr("next open one")}};
}

bool MaturityPage::focusFilter()
{
    m_tree->filter()->setFocus();
    m_tree->filter()->selectAll();
    return true;
}

void MaturityPage::focusMain()
{
    if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else {
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    }
}

void MaturityPage::openArgument(const QString& argument)
{
    const qsizetype colon = argument.indexOf(QLatin1Char(':'));
    const QString kind = argument.left(colon);
    const QString what = argument.mid(colon + 1);
    if (kind == QLatin1String("system")) {
        showScope(Scope::system(SystemId::fromString(what)));
    } else if (kind == QLatin1String("item")) {
        showItem(what);
    } else if (const auto scope = scopeFromKey(what); scope && kind == QLatin1String("scope")) {
        showScope(*scope);
    }
}

bool MaturityPage::dropFiles(const QStringList& paths)
{
    if (m_state.view().rolledUp || m_context.edit.isReadOnly()) {
        return false;
    }
    m_desk->addFiles(paths, ref());
    return true;
}

void MaturityPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    const bool first = m_item.isEmpty();
    m_state.setSnapshot(snapshot, summary, shownTime(m_context.clock.now()).date());
    if (first) {
        m_item = snapshot.guideline->items.first().id;
        if (snapshot.system(m_context.selection.system()) != nullptr) {
            m_state.setScope(Scope::system(m_context.selection.system()));
        } else if (!snapshot.systems.isEmpty()) {
            m_state.setScope(Scope::system(snapshot.systems[0].id));
        }
    }
    if (first && !snapshot.points.isEmpty()) {
        const auto latest =
            std::max_element(snapshot.points.begin(),
                             snapshot.points.end(),
                             [](const auto& a, const auto& b) { return a.seq < b.seq; });
        m_comparison->setPoint(*latest);
    }
    m_stale = true;
    if (first || isVisible()) {
        refresh();
    }
}

void MaturityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void MaturityPage::refresh()
{
    m_stale = false;
    m_state.refresh();
    showPrompt();
    m_tree->show(m_state);
    m_tree->setCurrentItem(m_item);
    m_comparison->show(m_state);
    m_lens->show(m_state);
    refreshItem();
    retranslate();
}

void MaturityPage::refreshItem()
{
    const bool rolledUp = m_state.view().rolledUp;
    m_middle->setCurrentIndex(m_lensShown ? LensMiddle : rolledUp ? GroupMiddle : ItemMiddle);
    if (rolledUp) {
        m_group->show(m_state, m_item);
    } else {
        m_panel->showItem(m_state, m_item, m_proposed);
    }
    m_inspector->show(m_state, m_item);
    m_inspector->showLens(m_lens->summary(), m_lensShown);
}

void MaturityPage::showScope(const Scope& scope)
{
    m_panel->statement()->flush();
    m_proposed.reset();
    m_state.setScope(scope);
    if (const System* system = m_state.snapshot().system(scope)) {
        Q_EMIT selectedSystemChanged(system->id);
    }
    refresh();
}

void MaturityPage::showItem(const QString& item)
{
    if (item == m_item || m_state.row(item) == nullptr) {
        return;
    }
    m_panel->statement()->flush();
    m_proposed.reset();
    m_item = item;
    m_lensShown = false;
    m_tree->setCurrentItem(item);
    refreshItem();
}

void MaturityPage::step(int by)
{
    const ItemRow* row = m_state.row(m_item);
    const int next = row != nullptr ? row->item + by : 0;
    if (next >= 0 && next < m_state.guideline().items.size()) {
        showItem(m_state.guideline().items[next].id);
    }
}

/// The next item that nobody has assessed, from here round to here.
void MaturityPage::nextUnknown()
{
    const QList<GuidelineItem>& items = m_state.guideline().items;
    const ItemRow* row = m_state.row(m_item);
    for (int by = 1; row != nullptr && by <= items.size(); ++by) {
        const ItemRow* other = m_state.row(items[(row->item + by) % items.size()].id);
        if (other->applies() && other->status == ItemStatus::NotAssessed) {
            showItem(other->id);
            return;
        }
    }
    Q_EMIT toast(tr("Every item that applies is assessed"), {}, {});
}

void MaturityPage::retranslate()
{
    const bool ready = m_state.snapshot().guideline != nullptr;
    const int room = width() < narrowPage ? narrowChoice : choiceRoom;
    const auto choice = [room](const QString& name, const QString& value) {
        return chooserText(name, value, room);
    };
    if (ready) {
        const QString scope =
            MaturityTexts::scope(m_state.snapshot(), m_state.scope(), m_context.language.current());
        m_scopeAction->setText(choice(tr("Scope"), scope));
        m_scopeAction->setToolTip(tr("Scope: %1").arg(scope));
        const QString rule = MaturityTexts::rollup(m_state.snapshot().maturityMethod);
        m_methodAction->setText(choice(tr("Roll-up"), rule));
        m_methodAction->setToolTip(tr("How levels are rolled up: %1").arg(rule));
        m_methodAction->setVisible(m_state.scope().kind != ScopeKind::System);
    }
    const auto& point = m_comparison->point();
    m_compareAction->setText(choice(tr("Compare"), point ? point->name : tr("nothing")));
    m_compareAction->setToolTip(tr("Compare with a named point of the trail"));
    m_pointAction->setText(tr("Name this point…"));
    m_pointAction->setToolTip(tr("Gives the present state a name to compare with later"));
    m_pointAction->setEnabled(!m_context.edit.isReadOnly());
    m_nextAction->setText(tr("Next item"));
    m_previousAction->setText(tr("Previous item"));
    m_unknownAction->setText(tr("Next item that is not assessed"));
    Q_EMIT headerChanged();
}

void MaturityPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // The inspector shows sentences of other panels.
        m_state.snapshot().guideline ? refresh() : retranslate();
    }
}

void MaturityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_tree->setFixedWidth(width() < narrowPage ? narrowTree : treeWidth);
}

} // namespace zt
