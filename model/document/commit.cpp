// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/commit.h"

#include "model/domain/invariants.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <future>

namespace zt {

namespace {

/// Beyond this, models reread everything sooner than row by row.
constexpr qsizetype maxListedSystems = 5000;
/// Beyond this, a second thread is worth its start.
constexpr qsizetype manyChanges = 1000;

TrailHead headOf(const Snapshot& snapshot)
{
    if (snapshot.trailSeq == 0) {
        return {0, QByteArray(32, '\0')};
    }
    return {snapshot.trailSeq, QByteArray::fromHex(snapshot.trailHead.toLatin1())};
}

Result<Snapshot> plannedState(const CommitRequest& request)
{
    Result<Snapshot> after = soundStateAfter(request.before, request.changes);
    if (!after || after->packs == request.before.packs) {
        return after;
    }
    // In the file packs have no order but that of their ids.
    std::sort(after->packs.begin(), after->packs.end(), [](const PackPin& a, const PackPin& b) {
        return a.id < b.id;
    });
    const Result<void> sure = checkNewPins(request.before.packs, after->packs, request.readPack);
    if (!sure) {
        return tl::unexpected(sure.error());
    }
    const Result<PinnedContent> pinned = readPins(after->packs, request.readPack);
    if (!pinned) {
        return tl::unexpected(pinned.error());
    }
    pinned->putInto(*after);
    return after;
}

/// A commit may fail after it has taken place: when only tidying up behind it went wrong.
bool isInFile(const SqlConnection& connection, const StoredEntry& entry)
{
    const Result<TrailHead> head = TrailRepo(connection).head();
    return head && head->seq == entry.seq && head->hash == entry.hash;
}

Result<void> writeAll(const SqlConnection& connection,
                      const CommitRequest& request,
                      const Snapshot& after,
                      const StoredEntry& entry,
                      const CommitSteps& steps,
                      JobContext& job)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Result<void> same = steps.stillSame();
    const Result<TrailHead> head =
        same ? TrailRepo(connection).head() : tl::unexpected(same.error());
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (*head != headOf(request.before)) {
        return fail(ErrorCode::FileChangedMeanwhile, {connection.path()});
    }
    const Result<void> stored = storeContents(connection, request.changes, request.contents, job);
    Result<void> written =
        stored
            ? AssessmentStore(connection).write(request.before, after, request.changes, entry, job)
            : stored;
    if (!written) {
        return written;
    }
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    const Result<void> saved = steps.beforeCommit(connection, job);
    if (!saved) {
        return saved;
    }
    const Result<void> committed = transaction->commit();
    return committed || isInFile(connection, entry) ? Result<void>() : committed;
}

} // namespace

Result<Snapshot> commitChange(const SqlConnection& connection,
                              const CommitRequest& request,
                              const CommitSteps& steps,
                              JobContext& job)
{
    // The trail's text needs the change alone: for a large one it is written while the change is
    // being checked.
    std::future<Result<StoredEntry>> text = std::async(
        request.changes.changes.size() < manyChanges ? std::launch::deferred : std::launch::async,
        [&] { return makeEntry(headOf(request.before), request.stamp, request.changes, job); });
    Result<Snapshot> after = plannedState(request);
    if (!after) {
        return after;
    }
    const Result<StoredEntry> entry = text.get();
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    const Result<void> written = writeAll(connection, request, *after, *entry, steps, job);
    if (!written) {
        return tl::unexpected(written.error());
    }
    after->trailSeq = entry->seq;
    after->trailHead = QString::fromLatin1(entry->hash.toHex());
    after->trailTime = request.stamp.time;
    return after;
}

namespace {

/// Notes in the summary what one touched entity is.
struct Noting
{
    const Snapshot& before;
    const Snapshot& after;
    ChangeSummary& summary;
    QSet<SystemId> seenSystems = {};
    QSet<Scope> seenScopes = {};

    void operator()(const Profile&) { summary.profile = true; }

    void operator()(const Methodology&) { summary.methodology = true; }

    void operator()(const PackPin&) { summary.packs = true; }

    void operator()(const Adoption&) { summary.adoption = true; }

    void operator()(const LensAnswer&) { summary.lensAnswers = true; }

    void operator()(const Evidence&) { summary.evidence = true; }

    void operator()(const NamedPoint&) { summary.points = true; }

    void operator()(const PillarTarget&) { summary.targets = true; }

    void operator()(const ImprovementAction&) { summary.actions = true; }

    void operator()(const MaturityMethod&) { summary.maturityMethod = true; }

    void operator()(const RoadmapSettings&) { summary.roadmap = true; }

    void operator()(const Audit&) { summary.audits = true; }

    void operator()(const PointResult&) { summary.audits = true; }

    void operator()(const AuditFinding&) { summary.audits = true; }

    void operator()(const AuditSample&) { summary.audits = true; }

    void operator()(const Incident&) { summary.incidents = true; }

    void operator()(const IncidentEvent&) { summary.incidents = true; }

    void operator()(const Exhibit&) { summary.incidents = true; }

    void operator()(const SimulationRun&) { summary.simulationRuns = true; }

    void operator()(const SignOff&) { summary.signOffs = true; }

    void operator()(const ItemAnswer& answer)
    {
        if (!seenScopes.contains(answer.scope)) {
            seenScopes.insert(answer.scope);
            summary.answeredScopes.append(answer.scope);
        }
    }

    void operator()(const System& system)
    {
        if (seenSystems.contains(system.id)) {
            return;
        }
        seenSystems.insert(system.id);
        const bool was = before.system(system.id) != nullptr;
        const bool is = after.system(system.id) != nullptr;
        if (was && is) {
            summary.edited.append(system.id);
        } else if (was || is) {
            (is ? summary.added : summary.removed).append(system.id);
        }
    }
};

} // namespace

ChangeSummary summaryOf(const Snapshot& before, const Snapshot& after, const ChangeSet& changes)
{
    ChangeSummary summary;
    summary.label = changes.label;
    summary.trailSeq = after.trailSeq;
    Noting noting{before, after, summary};
    for (const Change& change : changes.changes) {
        std::visit(noting, change.any());
    }
    summary.reset = changes.changes.size() > maxListedSystems;
    if (summary.reset) {
        summary.added.clear();
        summary.edited.clear();
        summary.removed.clear();
        summary.answeredScopes.clear();
    }
    return summary;
}

} // namespace zt
