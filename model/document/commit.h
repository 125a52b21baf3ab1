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

/// Invariants, then one transaction with rows and trail entry. `stillSame` is asked inside the
/// transaction, before anything is written, whether the file is the one `before` was read from; the
/// trail's head is compared in any case. Gives the state after. Errors: those of Document::apply.
[[nodiscard]] Result<Snapshot> commitChange(const SqlConnection& connection,
                                            const CommitRequest& request,
                                            const std::function<Result<void>()>& stillSame,
                                            JobContext& job);

/// What models must refresh.
[[nodiscard]] ChangeSummary
summaryOf(const Snapshot& before, const Snapshot& after, const ChangeSet& changes);

} // namespace zt
