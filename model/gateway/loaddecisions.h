// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/gateway/loadarrivals.h"
#include "model/gateway/rulebook.h"

#include <array>

namespace zt {

/// What the gateway said to everything of a day. It does not depend on how long anything waits: the
/// history counts what was asked, not what was served.
struct LoadDecisions
{
    std::vector<Verdict> verdicts;  ///< by arrival
    std::vector<bool> signedIn;     ///< by arrival: a full authentication was done for it
    std::array<qint64, 7> counts{}; ///< by Verdict
    qint64 requests = 0;
    qint64 signIns = 0; ///< full authentications; those a rule asked for again included
    qint64 again = 0;   ///< of these, asked for by a rule in the middle of the day
    qint64 failed = 0;  ///< ceremonies that did not hold: none, unless something is broken
    Answer flood;       ///< to what comes without a session
};

/// Decides a day: every sign-in is a full authentication in earnest; every request has the MAC of
/// its session checked and the rules asked, with the minutes since the person was last active and
/// since it signed in. Who is asked for a fresh verification, or whose session is over, signs in
/// again and asks again. People ask for the systems of the policy that are not critical, each as
/// often as the next; all items are in place. Error: Cancelled.
[[nodiscard]] Result<LoadDecisions> decideDay(const RuleBook& book,
                                              const std::vector<LoadArrival>& day,
                                              const LoadSettings& settings,
                                              JobContext& job);

} // namespace zt
