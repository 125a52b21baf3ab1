// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/assessmentstore.h"
#include "model/document/document.h"
#include "model/document/evidencestore.h"

#include <functional>

namespace zt {

class SqlConnection;

/// One change on its way into the file. All values, so that a worker may carry it.
struct CommitRequest
{
    Snapshot before;
    ChangeSet changes;
    TrailStamp stamp;
    PackReader readPack;
    EvidenceContents contents = {}; ///< the bytes of evidence that is added
};

/// What is asked and done inside the transaction of a change.
struct CommitSteps
{
    /// Before anything is written: whether the file is the one `before` was read from.
    std::function<Result<void>()> stillSame = [] { return Result<void>(); };
    /// When everything is written: puts it on the disk, where the database itself is in memory.
    std::function<Result<void>(const SqlConnection&, JobContext&)> beforeCommit =
        [](const SqlConnection&, JobContext&) { return Result<void>(); };
};

/// Invariants, then one transaction with rows and trail entry. The trail's head is compared with
/// `before` in any case. Gives the state after. Errors: those of Document::apply.
[[nodiscard]] Result<Snapshot> commitChange(const SqlConnection& connection,
                                            const CommitRequest& request,
                                            const CommitSteps& steps,
                                            JobContext& job);

/// What models must refresh.
[[nodiscard]] ChangeSummary
summaryOf(const Snapshot& before, const Snapshot& after, const ChangeSet& changes);

} // namespace zt
