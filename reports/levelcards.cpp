// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/levelcards.h"

#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingoverview.h"

namespace zt {

namespace {

/// Systems that the first item holds down, or how far that item is.
QString
noteOf(const LevelFacts& facts, const std::pair<QString, int>& first, const Language& language)
{
    if (first.second > 0) {
        return systemsHeldText(first.second, language);
    }
    const ItemAnswer* answer = facts.snapshot.answers.find({facts.view.scope, first.first});
    return itemStatusText(answer != nullptr ? answer->status : ItemStatus::NotAssessed,
                          answer != nullptr ? answer->sharePercent : 0,
                          language);
}

} // namespace

LevelCardContent levelCardContent(const LevelFacts& facts, int pillar, const Language& language)
{
    const Guideline& guideline = facts.judge.guideline();
    const Pillar& text = guideline.pillars[pillar];
    LevelCardContent card;
    card.pillar = nameOf(text, language);
    card.order = facts.now.orders.value(pillar).value_or(0);
    card.stage = levelStageText(card.order, guideline, language);
    const PillarTarget* target = facts.snapshot.target(facts.view.scope, text.id);
    card.target = targetText(target != nullptr ? target->order : 0, language);
    card.due = target != nullptr && target->due.isValid()
                   ? target->due.toString(QStringLiteral("yyyy-MM"))
                   : QString();
    card.next = nextLevelText(card.order, language);
    const LevelProgress next = facts.view.next(pillar);
    card.done = next.done;
    card.of = next.of;
    const auto held = holdingDown(facts.judge, facts.view, pillar);
    QStringList ids;
    for (const auto& [id, systems] : held) {
        ids.append(id);
    }
    card.held = holdingText(ids, guideline, language);
    card.heldNote = held.isEmpty() ? QString() : noteOf(facts, held.first(), language);
    if (facts.before != nullptr) {
        const std::optional<int> was = facts.before->orders.value(pillar);
        const std::optional<int> is = facts.now.orders.value(pillar);
        card.move = levelMoveText(was, is, facts.before->name, language);
        card.direction = is.value_or(0) - was.value_or(0);
    }
    return card;
}

} // namespace zt
