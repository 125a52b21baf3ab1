// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/pointcomparison.h"

#include "model/document/trailcodec.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/trailrepo.h"

namespace zt {

namespace {

int gapsOf(const ScopeMaturity& scope)
{
    return static_cast<int>(
        std::count_if(scope.items.begin(), scope.items.end(), [](const ItemStanding& item) {
            return item.applies() && item.status != ItemStatus::Implemented;
        }));
}

bool sameStanding(const ItemAnswer* a, const ItemAnswer* b)
{
    const ItemAnswer none;
    const ItemAnswer& left = a != nullptr ? *a : none;
    const ItemAnswer& right = b != nullptr ? *b : none;
    return left.status == right.status && left.sharePercent == right.sharePercent;
}

} // namespace

PastState::PastState(NamedPoint at, Snapshot state)
    : point(std::move(at))
    , snapshot(std::move(state))
    , judge(std::make_unique<MaturityJudge>(*snapshot.guideline))
    , levels(levelsOfSystems(snapshot, *judge))
{
}

ScopeComparison compareScope(const PastState& past, const MaturityState& now)
{
    ScopeComparison result;
    const Scope& scope = now.scope();
    const MaturityView before = maturityOf(past.snapshot, *past.judge, scope, &past.levels);
    for (int pillar = 0; pillar < now.guideline().pillars.size(); ++pillar) {
        const QString& id = now.guideline().pillars[pillar].id;
        const int then = past.judge->pillarIndex(id);
        result.moves.append({id, then < 0 ? 0 : before.order(then), now.view().order(pillar)});
    }
    for (const GuidelineItem& item : now.guideline().items) {
        const ItemRef ref{scope, item.id};
        const ItemAnswer* was = past.snapshot.answers.find(ref);
        const ItemAnswer* is = now.snapshot().answers.find(ref);
        if (sameStanding(was, is)) {
            continue;
        }
        Difference<ItemAnswer> change;
        change.before = was != nullptr ? std::optional(*was) : std::nullopt;
        change.after = is != nullptr ? std::optional(*is) : std::nullopt;
        const Direction direction = directionOf(change);
        result.progressed += direction == Direction::Progressed ? 1 : 0;
        result.regressed += direction == Direction::Regressed ? 1 : 0;
        result.answers.append(change);
    }
    result.gapsBefore = gapsOf(before.own);
    result.gapsAfter = gapsOf(now.view().own);
    return result;
}

Result<QList<std::optional<TrailTouch>>> readTouches(const QString& path,
                                                     qint64 from,
                                                     qint64 head,
                                                     const Scope& scope,
                                                     const QList<Difference<ItemAnswer>>& answers,
                                                     JobContext& job)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    // Entries that do not name the scope are not even taken apart.
    const QByteArray needle = toKey(scope).toUtf8();
    QList<TrailStep> steps;
    const Result<void> read =
        TrailRepo(**connection)
            .visit(from + 1, head, [&](const StoredEntry& stored) -> Result<void> {
                if (job.cancelled()) {
                    return fail(ErrorCode::Cancelled);
                }
                if (!stored.stored.contains(needle)) {
                    return {};
                }
                const Result<TrailEntry> entry = readEntry(stored);
                if (!entry) {
                    return tl::unexpected(entry.error());
                }
                steps.append({entry->seq, entry->time, entry->actor, entry->changes});
                return {};
            });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return lastTouches(answers, steps);
}

} // namespace zt
