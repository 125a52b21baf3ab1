// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guideline.h"
#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

#include <QList>

namespace zt {

/// What an answer to one open question would do to a domain.
enum class AnswerEffect : quint8 {
    Applies,
    DoesNotApply,
    StillOpen, ///< other facts decide then
};

struct RuleChip
{
    Fact fact = Fact::StaffAccessFromOutside;
    Tri value = Tri::Unknown;

    bool operator==(const RuleChip&) const = default;
};

/// A domain's rule written out with one system's answers.
struct DomainRuleView
{
    int domain = 0; ///< position in the guideline
    FactRule::Kind kind = FactRule::Kind::All;
    Tri applies = Tri::Unknown;
    QList<RuleChip> chips;
    QList<Fact> missing; ///< unknown facts that may still decide; empty where applies is known
};

/// In reading order: applicable, open, not applicable; within each the guideline's.
[[nodiscard]] QList<DomainRuleView> domainRules(const System& system, const Guideline& guideline);

/// What `answer` (Yes or No) to `fact` would mean for the domain.
[[nodiscard]] AnswerEffect
effectOf(const FactRule& rule, const std::array<Tri, factCount>& facts, Fact fact, Tri answer);

/// Whether the answers that are missing could change where the system ends up.
struct GapEffect
{
    int unknown = 0;      ///< unanswered questions of the fourteen
    bool decides = false; ///< true: the class hangs on one of them
};

[[nodiscard]] GapEffect
gapEffect(const System& system, const Guideline& guideline, const Methodology& method);

/// Systems of the same owner unit that all answered the question alike, while this one has not.
struct SimilarAnswer
{
    Tri value = Tri::Unknown;
    QStringList codes;  ///< at most eight
    int count = 0;      ///< all of them
    QString commonNote; ///< where they all took it from, if that is the same
};

/// Nothing unless at least two answered and none differs. Never for a system without an owner.
[[nodiscard]] std::optional<SimilarAnswer>
similarAnswer(const ChunkedList<System>& systems, const System& system, Aspect aspect);

} // namespace zt
