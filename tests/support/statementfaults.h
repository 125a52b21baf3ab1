// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "tests/support/faultvfs.h"

/// The n-th statement of a piece of work comes to nothing.
namespace zt::statementfaults {

/// It is refused before it begins, it gives no more rows, or whoever waits for it gives up.
enum class Way { Refused, BrokenOff, Cancelled };

inline constexpr Way ways[] = {Way::Refused, Way::BrokenOff, Way::Cancelled};

/// Once per process, before the first connection.
inline void install()
{
    faultvfs::install();
    faultvfs::authorizer::install();
    faultvfs::authorizer::countsReads() = false;
    faultvfs::rows::install();
}

inline void arm(Way way, int n, JobContext& job)
{
    faultvfs::authorizer::countdown() = way == Way::Refused ? n : -1;
    faultvfs::rows::instead() =
        way == Way::Cancelled ? std::function<void()>([&job] { job.cancel(); }) : nullptr;
    faultvfs::rows::countdown() = way == Way::Refused ? -1 : n;
}

/// Whether it came to that.
inline bool disarm()
{
    const bool struck = faultvfs::authorizer::countdown() == 0 || faultvfs::rows::countdown() == 0;
    faultvfs::disarm();
    faultvfs::authorizer::countdown() = -1;
    faultvfs::rows::countdown() = -1;
    return struck;
}

} // namespace zt::statementfaults
