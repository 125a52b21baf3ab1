// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/simulationrunrules.h"

#include "model/domain/fieldrules.h"
#include "model/domain/hextext.h"
#include "model/domain/presentfacts.h"

#include <QSet>

namespace zt {

namespace {

constexpr qsizetype markLength = 8;

Result<void> checkHashes(const SimulationRun& run)
{
    const std::pair<const char*, QString> hashes[] = {
        {"state_hash", run.stateHash},
        {"policy_sha256", run.packs.policy.sha256},
        {"catalogue_sha256", run.packs.catalogue.sha256},
        {"log_sha256", run.logSha256}};
    for (const auto& [field, hash] : hashes) {
        if (!isSha256(hash)) {
            return rules::refused(
                run.code, QLatin1String(field), hash, rules::toText(rules::Wanted::Sha256));
        }
    }
    return {};
}

Result<void> checkOutcomes(const SimulationRun& run)
{
    QSet<QString> seen;
    for (const RunOutcome& one : run.outcomes) {
        if (seen.contains(one.scenario)) {
            return rules::refused(run.code,
                                  QStringLiteral("outcomes"),
                                  one.scenario,
                                  rules::toText(rules::Wanted::ReferencesOnce));
        }
        seen.insert(one.scenario);
    }
    return seen.isEmpty() ? rules::refused(run.code,
                                           QStringLiteral("outcomes"),
                                           QString(),
                                           rules::toText(rules::Wanted::ReferencesOnce))
                          : Result<void>();
}

} // namespace

bool rules::areDecisionMarks(const QString& text)
{
    return !text.isEmpty() && text.size() % markLength == 0 && isLowerHex(text);
}

Result<void> rules::check(const SimulationRun& run)
{
    using Traits = EntityTraits<SimulationRun>;
    if (run.id.isNull()) {
        return refused(Traits::kind, QStringLiteral("id"), QString(), QStringLiteral("UUID"));
    }
    SimulationRun copy = run;
    for (const Field<SimulationRun>& field : Traits::fields()) {
        Result<void> ok = field.set(copy, field.get(run));
        if (!ok) {
            return ok;
        }
    }
    if (run.scope.has_value() != (run.origin == RunOrigin::Assessment)) {
        return refused(run.code,
                       QStringLiteral("scope"),
                       run.scope ? toKey(*run.scope) : QString(),
                       toText(Wanted::ScopeOfAssessment));
    }
    const Result<void> hashes = checkHashes(run);
    return hashes ? checkOutcomes(run) : hashes;
}

Result<void> checkRunCodes(const Overlay& overlay)
{
    Result<void> ok;
    if (overlay.touched<SimulationRun>().isEmpty()) {
        return ok;
    }
    QSet<QString> codes;
    forEachPresent<SimulationRun>(overlay, [&](const SimulationRun& run) {
        if (ok && codes.contains(run.code)) {
            ok = fail(ErrorCode::DuplicateName,
                      {QString(EntityTraits<SimulationRun>::kind), run.code});
        }
        codes.insert(run.code);
    });
    return ok;
}

Result<void> checkRunsStay(const Overlay& overlay)
{
    const Snapshot& base = overlay.base;
    for (const auto& [id, run] : overlay.touched<SimulationRun>()) {
        const auto sealed = base.simulationRuns.constFind(id);
        if (sealed != base.simulationRuns.constEnd()) {
            if (run == nullptr || *run != *sealed) {
                return rules::refused(sealed->code,
                                      EntityTraits<SimulationRun>::kind,
                                      run != nullptr ? run->code : QString(),
                                      rules::toText(rules::Wanted::SealedStays));
            }
            continue;
        }
        const bool ofNow =
            run == nullptr || (run->stateSeq == base.trailSeq && run->stateHash == base.trailHead);
        if (!ofNow) {
            return rules::refused(run->code,
                                  QStringLiteral("state_seq"),
                                  QString::number(run->stateSeq),
                                  QString::number(base.trailSeq));
        }
    }
    return {};
}

} // namespace zt
