// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

namespace zt {

/// One line of an explanation: what was asked, how it came out, on which facts, from which source.
/// Values only; the sentence is made at the edge.
struct ExplainLine
{
    enum class Kind : quint8 {
        Domain,    ///< id = domain; facts = the rule's
        HighRisk,  ///< id = HR1…HR3
        LowImpact, ///< id = LI1, LI2
        RiskTotal, ///< args = total (or min–max), cut-off
        ImpactTotal,
        Outcome, ///< id = selection class key
    } kind = Kind::Outcome;
    QString id;
    Tri holds = Tri::Unknown;
    QList<Aspect> facts;   ///< what it rests on; each can be clicked
    QList<Aspect> missing; ///< which of these are unknown
    QStringList args;      ///< numbers, already plain text ("16", "15.5", "480")
    QList<SourceRef> sources;
};

[[nodiscard]] QList<ExplainLine>
explain(const System& system, const Guideline& guideline, const Methodology& method);

/// "16", "15.5", "15.25": a total without trailing zeros, the same in every language.
[[nodiscard]] QString pointsText(Centipoints points);

/// "selected", "impact_too_high", "not_high_risk", "not_applicable", "not_assessed"
[[nodiscard]] QString toKey(SelectionClass group);

} // namespace zt
