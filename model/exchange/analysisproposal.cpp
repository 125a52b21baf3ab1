// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/analysisproposal.h"

#include <algorithm>

namespace zt {

namespace {

const EvidenceRuleSet* setFor(AnalysisKind kind, const QList<EvidenceRuleSet>& sets)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [kind](const auto& set) {
        return std::any_of(set.rules.begin(), set.rules.end(), [kind](const auto& rule) {
            return rule.kind == kind;
        });
    });
    return found != sets.end() ? &*found : nullptr;
}

} // namespace

std::optional<AnalysisKind>
proposedAnalysis(const QString& path, const QList<EvidenceRuleSet>& sets, JobContext& job)
{
    if (const std::optional<AnalysisKind> kind = proposeKind(path, job)) {
        return kind;
    }
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        const EvidenceRuleSet* set = setFor(kind, sets);
        if (set == nullptr || job.cancelled()) {
            continue;
        }
        AnalysisAsk ask;
        ask.kind = kind;
        ask.path = path;
        ask.at = QDate(2000, 1, 1); // whether there is something to judge, not what it says
        const Result<AnalysisReading> reading = analyseFile(ask, *set, job);
        if (reading && reading->result.population > 0) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace zt
