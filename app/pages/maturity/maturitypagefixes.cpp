// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways out of findings, targets and the second lens of the maturity page, as changes.
#include "app/commands/editactions.h"
#include "app/pages/common/evidencedeeds.h"
#include "app/pages/common/evidencelist.h"
#include "app/pages/maturity/findingtexts.h"
#include "app/pages/maturity/itempanel.h"
#include "app/pages/maturity/lenspanel.h"
#include "app/pages/maturity/maturityinspector.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/targetpopover.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/statementedit.h"
#include "model/domain/edits.h"
#include "model/domain/fields.h"
#include "model/domain/roadmapedits.h"
#include "reports/wordingfindings.h"

#include <QTreeWidget>

namespace zt {

namespace {

/// What a way out changes in an answer; the note stays the person's.
FieldValues changedBy(const ItemAnswer& before, const ItemAnswer& after)
{
    FieldValues values;
    for (const Field<ItemAnswer>& field : itemAnswerFields()) {
        if (field.key != QLatin1String("note") && field.get(before) != field.get(after)) {
            values.insert(field.key, field.get(after));
        }
    }
    return values;
}

/// Findings of one kind whose way out needs nobody's words, and that way.
struct FixKind
{
    QString key;
    QString text;
    QList<std::pair<ConsistencyFinding, ItemAnswer>> steps;
};

QList<FixKind> kindsOf(const QList<ConsistencyFinding>& findings)
{
    QList<FixKind> kinds;
    for (const ConsistencyFinding& finding : findings) {
        if (finding.fixes.isEmpty() || !finding.fixes.first().after) {
            continue;
        }
        const ConsistencyFix& way = finding.fixes.first();
        const auto* after = std::get_if<ItemAnswer>(&*way.after);
        if (after == nullptr) {
            continue;
        }
        const QString key = toKey(finding.rule) + QLatin1Char('/') + toKey(way.code);
        auto kind = std::find_if(
            kinds.begin(), kinds.end(), [&](const FixKind& each) { return each.key == key; });
        if (kind == kinds.end()) {
            kind = kinds.insert(kinds.cend(), {key, FindingTexts::fix(way), {}});
        }
        kind->steps.append({finding, *after});
    }
    return kinds;
}

} // namespace

void MaturityPage::connectInspector()
{
    connect(m_inspector, &MaturityInspector::itemActivated, this, &MaturityPage::showItem);
    connect(m_inspector, &MaturityInspector::targetAsked, this, &MaturityPage::askTarget);
    connect(m_inspector, &MaturityInspector::fixAllAsked, this, &MaturityPage::chooseFixes);
    connect(m_inspector,
            &MaturityInspector::fixChosen,
            this,
            [this](const ConsistencyFinding& finding, const ConsistencyFix& way) {
                if (!finding.item.isEmpty()) {
                    showItem(finding.item);
                }
                fix(finding, way);
            });
    connect(m_inspector, &MaturityInspector::lensAsked, this, [this] {
        m_panel->statement()->flush();
        m_lensShown = !m_lensShown;
        refreshItem();
        m_lensShown ? m_lens->rows()->setFocus() : focusMain();
    });
    connect(m_lens,
            &LensPanel::stageChosen,
            this,
            [this](const QString& row, std::optional<int> stage) {
                ChangeSet answer = setLensAnswer(m_state.snapshot(), {m_state.scope(), row}, stage);
                if (m_lens->unpinned()) {
                    answer = pinning(m_state.snapshot(), answer, *m_lens->unpinned());
                }
                const Result<void> done = m_context.edit.apply(answer);
                Q_UNUSED(done) // announced by EditActions::failed
            });
}

void MaturityPage::fix(const ConsistencyFinding& finding, const ConsistencyFix& way)
{
    m_panel->statement()->flush();
    const auto* answer = way.after ? std::get_if<ItemAnswer>(&*way.after) : nullptr;
    if (answer != nullptr) {
        record({finding.scope, finding.item}, changedBy(m_state.answer(finding.item), *answer));
        return;
    }
    if (const auto* target = way.after ? std::get_if<PillarTarget>(&*way.after) : nullptr) {
        const Result<void> done = m_context.edit.apply(setTarget(m_state.snapshot(), *target));
        Q_UNUSED(done) // announced by EditActions::failed
        return;
    }
    switch (way.code) {
    case FixCode::AddEvidence:
    case FixCode::ReplaceEvidence:
        m_evidence->offerWays(m_panel->evidence());
        return;
    case FixCode::SetPartial:
        chooseStatus(ItemStatus::Partial);
        return;
    case FixCode::CheckCloudModel:
        Q_EMIT openPage(QStringLiteral("inventory"), QStringLiteral("form:") + finding.scope.id);
        return;
    case FixCode::AddRemark:
        m_panel->statement()->setFocus();
        m_panel->statement()->moveCursor(QTextCursor::End);
        m_panel->statement()->insertPlainText(
            tr(" OTP is not phishing-resistant; accepted as the guideline lists it."));
        return;
    case FixCode::GiveReason:
    case FixCode::SetPlanned:
    case FixCode::SetTargetDate:
    case FixCode::ClearTargetDate:
        break;
    }
    m_panel->statement()->setFocus();
}

/// One kind at a time, and only what can be done without a person's words.
void MaturityPage::chooseFixes(QWidget* anchor)
{
    QList<ChoicePopover::Choice> choices;
    for (const FixKind& kind : kindsOf(m_state.findings())) {
        choices.append({findingLead(kind.steps.first().first, m_context.language.current()) +
                            QStringLiteral("　") + kind.text,
                        tr("%n item(s)", nullptr, static_cast<int>(kind.steps.size())),
                        kind.key});
    }
    if (choices.isEmpty()) {
        Q_EMIT toast(tr("Each of these needs a file or words of yours"), {}, {});
        return;
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("Fix all of one kind"), this);
    popover->setObjectName(QStringLiteral("fixPopover"));
    popover->setChoices(choices, choices.first().key);
    connect(popover, &ChoicePopover::chosen, this, &MaturityPage::fixAll);
    popover->openBelow(anchor);
}

/// Shows what would change and records it as one change.
void MaturityPage::fixAll(const QString& kindKey)
{
    m_panel->statement()->flush();
    QList<std::pair<ItemRef, FieldValues>> edits;
    QStringList lines;
    Question question;
    for (const FixKind& kind : kindsOf(m_state.findings())) {
        if (kind.key != kindKey) {
            continue;
        }
        question.title = kind.text;
        for (const auto& [finding, after] : kind.steps) {
            const ItemAnswer before = m_state.answer(finding.item);
            edits.append({{finding.scope, finding.item}, changedBy(before, after)});
            lines.append(tr("%1: %2 → %3")
                             .arg(finding.item,
                                  MaturityTexts::statusOf(before) + QLatin1Char(' ') +
                                      before.targetDate.toString(Qt::ISODate),
                                  MaturityTexts::statusOf(after) + QLatin1Char(' ') +
                                      after.targetDate.toString(Qt::ISODate)));
        }
    }
    question.text = lines.join(QLatin1Char('\n'));
    question.buttons = QStringList{tr("Cancel"), tr("Fix %n item(s)", nullptr, int(edits.size()))};
    m_context.ui.ask(this, question, [this, edits](int button, const QString&) {
        if (button == 1 && m_context.edit.apply(editAnswers(m_state.snapshot(), edits))) {
            Q_EMIT toast(tr("%n item(s) fixed", nullptr, int(edits.size())), tr("Undo"), [this] {
                m_context.edit.undoStack().undo();
            });
        }
    });
}

void MaturityPage::askTarget(QWidget* anchor)
{
    const QString pillar = m_state.pillarOf(m_item).id;
    const Scope scope = m_state.scope();
    PillarTarget target;
    target.scope = scope;
    target.pillar = pillar;
    target.order = 0;
    if (const PillarTarget* recorded = m_state.snapshot().target(scope, pillar)) {
        target = *recorded;
    }
    const Bilingual& name = m_state.guideline().pillars[m_state.judge().pillarIndex(pillar)].name;
    auto* popover = new TargetPopover(
        m_context.theme, m_context.language.current().of(name.zh, name.en), target, this);
    connect(popover, &TargetPopover::entered, this, [this](const PillarTarget& entered) {
        const Snapshot& snapshot = m_context.document.snapshot();
        const Result<void> done = m_context.edit.apply(
            entered.order > 0 ? setTarget(snapshot, entered)
                              : clearTarget(snapshot, entered.scope, entered.pillar));
        Q_UNUSED(done) // announced by EditActions::failed
    });
    popover->openBelow(anchor);
}

} // namespace zt
