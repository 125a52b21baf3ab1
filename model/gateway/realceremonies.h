// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/ceremonies.h"
#include "model/gateway/ceremonytrace.h"

namespace zt {

struct CeremonyResult
{
    CeremonyFacts facts;
    /// The check at which the whole of the ceremony fails: an anchor of WebAuthn, or the name of a
    /// QuoteCheck, AssertionCheck or ProofCheck. Empty: it holds, or the step has none.
    QString failed;
    CeremonyTrace trace; ///< empty where the step has no ceremony

    bool operator==(const CeremonyResult&) const = default;
};

/// Makes the ceremonies of a timeline in earnest: real keys, real signatures, and each fault in the
/// bytes themselves. One result for each step; empty for steps without one.
///
/// Every fact is decided by itself, by the checks that the verifiers are made of, so that one fault
/// does not hide what else is right or wrong: rules that are off must not be missed by others. One
/// exception: an answer to another challenge says nothing about the counter, or each replay would
/// look like a copied key.
/// What depends on earlier verdicts is not in here: an authenticator that was enrolled counts as on
/// record from then on, and whether the enrolment was let through is the caller's to know.
/// The facts repeat; the bytes of keys and signatures do not.
[[nodiscard]] QList<CeremonyResult> ceremonyResults(const GatewayScenario& scenario,
                                                    const QList<ScenarioStep>& timeline);

/// The facts alone, as `Ceremonies`.
[[nodiscard]] QList<CeremonyFacts> runCeremonies(const GatewayScenario& scenario,
                                                 const QList<ScenarioStep>& timeline);

} // namespace zt
