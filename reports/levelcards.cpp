// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/levelcards.h"

#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingoverview.h"

#include <QFontMetricsF>

#include <algorithm>

namespace zt {

namespace {

/// The same items in fewer words each time: two by name, one by name, numbers alone, two numbers.
QStringList heldTexts(const QStringList& ids, const Guideline& guideline, const Language& language)
{
    if (ids.isEmpty()) {
        return {};
    }
    const auto more = [&ids](qsizetype shown) {
        return ids.size() > shown ? QStringLiteral(" +%1").arg(ids.size() - shown) : QString();
    };
    return {holdingText(ids, guideline, language),
            holdingText({ids.first()}, guideline, language) + more(1),
            joinList(ids, language),
            joinList(ids.mid(0, 2), language) + more(2)};
}

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
    card.held = heldTexts(ids, guideline, language);
    card.heldNote = held.isEmpty() ? QString() : noteOf(facts, held.first(), language);
    if (facts.before != nullptr) {
        const std::optional<int> was = facts.before->orders.value(pillar);
        const std::optional<int> is = facts.now.orders.value(pillar);
        card.move = levelMoveText(was, is, facts.before->name, language);
        card.moveShort = levelMoveShort(was, is, language);
        card.direction = is.value_or(0) - was.value_or(0);
    }
    return card;
}

QString firstThatFits(const QStringList& texts, const QFont& font, qreal room)
{
    const QFontMetricsF metrics(font);
    const auto fits = std::find_if(texts.begin(), texts.end(), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= room;
    });
    return fits != texts.end() ? *fits : texts.last();
}

} // namespace zt
