// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/readcomparison.h"

#include "model/document/documentfile.h"
#include "model/document/history.h"
#include "model/document/pointtext.h"

#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

using FileRead = std::shared_ptr<const OpenedFile>;

Result<FileRead> readFile(const QString& path, const PackReader& readPack, const JobContext& job)
{
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    Result<OpenedFile> file = openFile(path, Document::Access::ReadOnly, readPack);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::make_shared<const OpenedFile>(std::move(*file));
}

Result<Snapshot>
stateIn(const OpenedFile& file, const QString& point, const PackReader& readPack, JobContext& job)
{
    const Result<qint64> seq =
        point.isEmpty() ? file.snapshot.trailSeq : pointFromText(file.snapshot, point);
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    if (*seq == file.snapshot.trailSeq) {
        return file.snapshot;
    }
    return History(*file.connection, file.snapshot).stateAt(*seq, readPack, job);
}

} // namespace

Result<ComparedStates> readComparison(const ComparedSource& before,
                                      const ComparedSource& after,
                                      const PackReader& readPack,
                                      JobContext& job)
{
    const QFileInfo first(before.path);
    const QFileInfo second(after.path);
    const bool oneFile = first == second;
    const Result<FileRead> earlier = readFile(before.path, readPack, job);
    const Result<FileRead> later =
        !earlier || oneFile ? earlier : readFile(after.path, readPack, job);
    if (!later) {
        return tl::unexpected(later.error());
    }
    const Result<Snapshot> then = stateIn(**earlier, before.point, readPack, job);
    const Result<Snapshot> now =
        then ? stateIn(**later, after.point, readPack, job) : tl::unexpected(then.error());
    if (!now) {
        return tl::unexpected(now.error());
    }
    const auto [low, high] = std::minmax({oneFile ? then->trailSeq : 0, now->trailSeq});
    const Result<QList<TrailStep>> steps =
        History(*(*later)->connection, (*later)->snapshot).steps(low + 1, high, job);
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    ComparedStates states{
        {first.fileName(), before.point, *then}, {second.fileName(), after.point, *now}, {}, {}};
    const MaturityJudge judgeBefore(*states.before.state.guideline);
    const MaturityJudge judgeAfter(*states.after.state.guideline);
    states.comparison =
        compare({states.before.state, judgeBefore}, {states.after.state, judgeAfter});
    states.touches = lastTouches(states.comparison.answers, *steps);
    return states;
}

} // namespace zt
