// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/roadmap/actiondialog.h"
#include "app/pages/roadmap/roadmappage.h"
#include "app/pages/roadmap/roadmaptree.h"
#include "app/uiservices.h"
#include "model/base/errortext.h"
#include "model/domain/roadmapedits.h"
#include "reports/phrase.h"

// What the page writes.

namespace zt {

void RoadmapPage::newAction()
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    ImprovementAction action;
    action.id = ActionId{m_context.clock.newUuid()};
    action.code = nextActionCode(m_state.snapshot);
    openAction(action, true);
}

void RoadmapPage::editAction(const ActionId& id)
{
    const ImprovementAction* action = m_state.plan.action(id);
    if (action != nullptr && !m_context.edit.isReadOnly()) {
        openAction(*action, false);
    }
}

void RoadmapPage::openAction(const ImprovementAction& action, bool fresh)
{
    auto* dialog = new ActionDialog(
        m_context.theme, this, m_state.snapshot, action, m_context.language.current());
    connect(dialog,
            &ActionDialog::saveRequested,
            this,
            [this, dialog, action, fresh](const QMap<QString, QJsonValue>& values) {
                const Result<void> done = recordAction(action, fresh, values);
                if (done) {
                    dialog->accept();
                } else {
                    dialog->showFault(errorSentence(done.error(), m_context.language.current()));
                }
            });
    dialog->open();
}

Result<void> RoadmapPage::recordAction(const ImprovementAction& action,
                                       bool fresh,
                                       const QMap<QString, QJsonValue>& values)
{
    const Result<ChangeSet> edited = zt::editAction(action, values);
    if (!edited) {
        return tl::unexpected(edited.error());
    }
    m_wanted = action.id;
    if (!fresh || edited->isEmpty()) {
        return m_context.edit.apply(*edited);
    }
    return m_context.edit.apply(
        zt::addAction(std::get<ImprovementAction>(*edited->changes.first().after)));
}

void RoadmapPage::moveAction(const ActionId& id, int months)
{
    const ImprovementAction* action = m_state.plan.action(id);
    if (action == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    m_wanted = id;
    const Result<void> done = m_context.edit.apply(zt::moveAction(*action, months));
    Q_UNUSED(done) // announced by EditActions::failed
}

void RoadmapPage::removeAction(const ActionId& id)
{
    const ImprovementAction* action = m_state.plan.action(id);
    if (action == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    const QString name = action->code + QLatin1Char(' ') + action->title;
    if (m_context.edit.apply(zt::removeAction(m_state.snapshot, id))) {
        Q_EMIT toast(
            tr("Removed: %1").arg(name), tr("Undo"), [this] { m_context.edit.undoStack().undo(); });
    }
}

void RoadmapPage::editTargets(int pillar)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    auto* dialog = new TargetDialog(m_context.theme,
                                    this,
                                    m_state.snapshot,
                                    m_state.plan.scope,
                                    m_context.language.current(),
                                    pillar);
    connect(dialog, &Dialog::accepted, this, [this, dialog] {
        ChangeSet all;
        for (const PillarTarget& target : dialog->targets()) {
            const ChangeSet one = target.order == 0
                                      ? clearTarget(m_state.snapshot, target.scope, target.pillar)
                                      : setTarget(m_state.snapshot, target);
            if (!one.isEmpty()) {
                all.label = one.label;
                all.changes += one.changes;
            }
        }
        const Result<void> done = m_context.edit.apply(all);
        Q_UNUSED(done) // announced by EditActions::failed
    });
    dialog->open();
}

void RoadmapPage::makeActionsForGaps()
{
    QList<ImprovementAction> actions;
    Snapshot next = m_state.snapshot; // codes count on from one to the next
    QStringList items;
    for (const int position : m_state.plan.withoutAction()) {
        const PlanGap& gap = m_state.plan.gaps[position];
        if (items.contains(gap.ref.item)) {
            continue;
        }
        items.append(gap.ref.item);
        const GuidelineItem* item = m_state.snapshot.guideline->item(gap.ref.item);
        ImprovementAction action;
        action.id = ActionId{m_context.clock.newUuid()};
        action.code = nextActionCode(next);
        action.title =
            item == nullptr ? gap.ref.item : pick(item->capability, m_context.language.current());
        action.due = m_state.plan.targets[gap.target].target.due;
        action.closes = {ItemRef{m_state.plan.scope, gap.ref.item}};
        next.actions.insert(action.id.toString(), action);
        actions.append(action);
    }
    if (actions.isEmpty() || m_context.edit.isReadOnly()) {
        return;
    }
    const auto count = static_cast<int>(actions.size());
    Question question;
    question.title = tr("Make an action for each gap");
    question.text = tr("%n action(s) will be added, one for each item without one. They are "
                       "candidates, due at the target's date and without a cost.",
                       nullptr,
                       count);
    question.buttons = QStringList{tr("Cancel"), tr("Add")};
    m_context.ui.ask(this, question, [this, actions, count](int button, const QString&) {
        if (button == 1 && m_context.edit.apply(zt::addActions(actions))) {
            Q_EMIT toast(tr("%n action(s) added", nullptr, count), tr("Undo"), [this] {
                m_context.edit.undoStack().undo();
            });
        }
    });
}

void RoadmapPage::takeSchedule()
{
    if (!m_state.schedule || m_context.edit.isReadOnly()) {
        return;
    }
    const ScheduleProposal& proposal = *m_state.schedule;
    const ImprovementAction& action = m_state.plan.actions[proposal.action];
    m_wanted = action.id;
    const Result<ChangeSet> change =
        zt::editAction(action,
                       {{QStringLiteral("start"), proposal.start.toString(Qt::ISODate)},
                        {QStringLiteral("due"), proposal.due.toString(Qt::ISODate)}});
    if (change) {
        const Result<void> done = m_context.edit.apply(*change);
        Q_UNUSED(done) // announced by EditActions::failed
    }
}

void RoadmapPage::applyProposal()
{
    if (!m_state.differs() || !m_state.chosen) {
        return;
    }
    QList<ActionId> left;
    int enters = 0;
    for (const ImprovementAction& action : m_state.plan.actions) {
        enters += m_state.enters(action) ? 1 : 0;
        if (m_state.leaves(action)) {
            left.append(action.id);
        }
    }
    Question question;
    question.title = tr("Apply the plan that is tried out");
    question.text =
        tr("Candidates that become approved: %1. Approved actions that become candidates "
           "again: %2. The reason is recorded in the trail.")
            .arg(enters)
            .arg(left.size());
    question.buttons = QStringList{tr("Cancel"), tr("Apply")};
    question.wantsText = true;
    question.textLabel = tr("Reason");
    RoadmapSettings settings = m_state.whatIf.settings;
    const QList<ActionId> taken = m_state.taken;
    m_context.ui.ask(
        this, question, [this, settings, taken, left](int button, const QString& reason) mutable {
            settings.reason = reason.trimmed();
            const Result<ChangeSet> changes =
                button == 1 ? applyWhatIf(m_state.snapshot, settings, taken, left)
                            : Result<ChangeSet>(ChangeSet());
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            if (!changes->isEmpty() && m_context.edit.apply(*changes)) {
                m_state.whatIf.kept.clear();
                m_state.whatIf.barred.clear();
                readAnew();
                Q_EMIT toast(tr("The plan was applied"), tr("Undo"), [this] {
                    m_context.edit.undoStack().undo();
                });
            }
        });
}

} // namespace zt
