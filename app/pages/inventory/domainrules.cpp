// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/domainrules.h"

#include "app/pages/inventory/inventorycolumns.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int similarCodesShown = 8;

int readingOrder(Tri applies)
{
    return applies == Tri::Yes ? 0 : applies == Tri::Unknown ? 1 : 2;
}

} // namespace

QList<DomainRuleView> domainRules(const System& system, const Guideline& guideline)
{
    QList<DomainRuleView> views;
    for (int i = 0; i < guideline.domains.size(); ++i) {
        const FactRule& rule = guideline.domains.at(i).rule;
        DomainRuleView view{i, rule.kind, evaluate(rule, system.facts), {}, {}};
        for (const Fact fact : rule.facts) {
            view.chips.append({fact, system.fact(fact)});
            if (view.applies == Tri::Unknown && system.fact(fact) == Tri::Unknown) {
                view.missing.append(fact);
            }
        }
        views.append(view);
    }
    std::stable_sort(views.begin(), views.end(), [](const auto& a, const auto& b) {
        return readingOrder(a.applies) < readingOrder(b.applies);
    });
    return views;
}

AnswerEffect
effectOf(const FactRule& rule, const std::array<Tri, factCount>& facts, Fact fact, Tri answer)
{
    std::array<Tri, factCount> with = facts;
    with[static_cast<size_t>(fact)] = answer;
    switch (evaluate(rule, with)) {
    case Tri::Yes:
        return AnswerEffect::Applies;
    case Tri::No:
        return AnswerEffect::DoesNotApply;
    case Tri::Unknown:
        break;
    }
    return AnswerEffect::StillOpen;
}

GapEffect gapEffect(const System& system, const Guideline& guideline, const Methodology& method)
{
    const SystemVerdict verdict = judge(system, guideline, method);
    return {unknownCount(system), verdict.group == SelectionClass::NotAssessed};
}

std::optional<SimilarAnswer>
similarAnswer(const ChunkedList<System>& systems, const System& system, Aspect aspect)
{
    const int column = columnOfAspect(aspect);
    if (column < 0 || system.ownerUnit.isEmpty()) {
        return std::nullopt;
    }
    const InventoryColumn& question = inventoryColumns().at(column);
    const Methodology method;
    if (triOf(system, question, method) != Tri::Unknown ||
        question.kind == ColumnKind::RtoCondition) {
        return std::nullopt;
    }
    SimilarAnswer answer;
    bool first = true;
    for (const System& other : systems) {
        if (other.id == system.id || other.ownerUnit != system.ownerUnit) {
            continue;
        }
        const Tri value = triOf(other, question, method).value_or(Tri::Unknown);
        if (value == Tri::Unknown) {
            continue;
        }
        if (!first && value != answer.value) {
            return std::nullopt;
        }
        const QString note = other.reasons.value(aspect);
        answer.commonNote = first || note == answer.commonNote ? note : QString();
        answer.value = value;
        first = false;
        ++answer.count;
        if (answer.codes.size() < similarCodesShown) {
            answer.codes.append(other.code);
        }
    }
    return answer.count < 2 ? std::nullopt : std::optional(answer);
}

} // namespace zt
