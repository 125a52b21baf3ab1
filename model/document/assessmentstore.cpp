// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/assessmentstore.h"

#include "model/document/trailcodec.h"
#include "model/storage/adoptionrepo.h"
#include "model/storage/answerrepo.h"
#include "model/storage/methodologyrepo.h"
#include "model/storage/packrepo.h"
#include "model/storage/profilerepo.h"
#include "model/storage/readsession.h"
#include "model/storage/recordrepo.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/systemrepo.h"
#include "model/storage/valuebound.h"

#include <QSet>

#include <algorithm>
#include <future>
#include <limits>

namespace zt {

namespace {

tl::unexpected<Error> damaged(const SqlConnection& connection, const QString& what)
{
    return fail(ErrorCode::DamagedFile, {connection.path(), what});
}

void buildIndex(Snapshot& snapshot)
{
    snapshot.indexById.reserve(snapshot.systems.size());
    snapshot.indexByCode.reserve(snapshot.systems.size());
    qint32 index = 0;
    for (const System& system : snapshot.systems) {
        snapshot.indexById.insert(system.id, index);
        snapshot.indexByCode.insert(system.code, index);
        ++index;
    }
}

/// Systems a change touches, each once, in the order of the change.
QList<SystemId> touchedSystems(const ChangeSet& changes)
{
    QList<SystemId> ids;
    QSet<SystemId> seen;
    for (const Change& change : changes.changes) {
        const auto* system = std::get_if<System>(&change.any());
        if (system != nullptr && !seen.contains(system->id)) {
            seen.insert(system->id);
            ids.append(system->id);
        }
    }
    return ids;
}

Result<void> writeSystem(SystemRepo& repo, const System* before, const System* after)
{
    if (after == nullptr) {
        return {}; // removed already
    }
    if (before == nullptr) {
        return repo.insert(*after);
    }
    return *before == *after ? Result<void>() : repo.update(*before, *after);
}

template <class T>
Result<void> loadCollection(const SqlConnection& connection, Snapshot& snapshot)
{
    Result<ById<T>> all = RecordRepo<T>(connection).load();
    if (!all) {
        return tl::unexpected(all.error());
    }
    snapshot.*collectionOf<T> = std::move(*all);
    return {};
}

/// A kind of which there is one; without a row it is as nobody touched it.
template <class T>
Result<void> loadOnlyOne(const SqlConnection& connection, T& value)
{
    const Result<ById<T>> all = RecordRepo<T>(connection).load();
    if (!all) {
        return tl::unexpected(all.error());
    }
    value = all->value(QString());
    return {};
}

Result<AnswerBook> loadAllAnswers(const SqlConnection& connection,
                                  const ChunkedList<System>& systems)
{
    constexpr qsizetype manySystems = 1'000;
    return systems.size() < manySystems
               ? loadAnswers(connection)
               : loadAnswersByTwo(connection, toKey(Scope::system(systems[systems.size() / 2].id)));
}

Result<void> loadRecords(const SqlConnection& connection, Snapshot& snapshot)
{
    Result<AnswerBook> answers = loadAllAnswers(connection, snapshot.systems);
    if (!answers) {
        return tl::unexpected(answers.error());
    }
    snapshot.answers = std::move(*answers);
    Result<void> ok = loadCollection<LensAnswer>(connection, snapshot);
    ok = ok ? loadCollection<Evidence>(connection, snapshot) : ok;
    ok = ok ? loadCollection<NamedPoint>(connection, snapshot) : ok;
    ok = ok ? loadCollection<PillarTarget>(connection, snapshot) : ok;
    ok = ok ? loadCollection<ImprovementAction>(connection, snapshot) : ok;
    ok = ok ? loadCollection<Audit>(connection, snapshot) : ok;
    ok = ok ? loadCollection<PointResult>(connection, snapshot) : ok;
    ok = ok ? loadCollection<AuditFinding>(connection, snapshot) : ok;
    ok = ok ? loadCollection<AuditSample>(connection, snapshot) : ok;
    ok = ok ? loadCollection<Incident>(connection, snapshot) : ok;
    ok = ok ? loadCollection<IncidentEvent>(connection, snapshot) : ok;
    ok = ok ? loadCollection<Exhibit>(connection, snapshot) : ok;
    ok = ok ? loadCollection<SimulationRun>(connection, snapshot) : ok;
    ok = ok ? loadCollection<SignOff>(connection, snapshot) : ok;
    ok = ok ? loadOnlyOne(connection, snapshot.maturityMethod) : ok;
    return ok ? loadOnlyOne(connection, snapshot.roadmap) : ok;
}

/// Rows of the entities of one kind that a change touches, in their state after it, each once; some
/// at a time, and in the order of the change.
template <class T>
class TouchedRows
{
public:
    TouchedRows(const RecordRepo<T>& repo,
                const Snapshot& before,
                const Snapshot& after,
                const ChangeSet& changes)
        : m_repo(repo)
        , m_before(before)
        , m_after(after)
        , m_changes(changes.changes)
    {
    }

    [[nodiscard]] bool isEnd() const { return m_next == m_changes.size(); }

    [[nodiscard]] QList<RecordRow> next()
    {
        constexpr qsizetype atATime = 1000;
        QList<RecordRow> rows;
        for (; !isEnd() && rows.size() < atATime; ++m_next) {
            if (const T* touched = std::get_if<T>(&m_changes[m_next].any())) {
                append(rows, EntityTraits<T>::id(*touched));
            }
        }
        return rows;
    }

private:
    void append(QList<RecordRow>& rows, const QString& id)
    {
        const T* old = factIn<T>(m_before, id);
        const T* now = factIn<T>(m_after, id);
        const T* one = now != nullptr ? now : old;
        if (m_seen.contains(one)) {
            return;
        }
        m_seen.insert(one);
        if (now == nullptr && old != nullptr) {
            rows.append(m_repo.removalOf(id));
        } else if (now != nullptr && (old == nullptr || *now != *old)) {
            rows.append(m_repo.rowOf(id, *now));
        }
    }

    const RecordRepo<T>& m_repo;
    const Snapshot& m_before;
    const Snapshot& m_after;
    const QList<Change>& m_changes;
    QSet<const T*> m_seen;
    qsizetype m_next = 0;
};

template <class T>
Result<void> writeRows(RecordRepo<T>& repo, const QList<RecordRow>& rows, const JobContext& job)
{
    for (const RecordRow& row : rows) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        Result<void> written = repo.write(row);
        if (!written) {
            return written;
        }
    }
    return {};
}

/// In a large change, rows are made ready while those before them are written.
template <class T>
Result<void> writeRecords(const SqlConnection& connection,
                          const Snapshot& before,
                          const Snapshot& after,
                          const ChangeSet& changes,
                          JobContext& job)
{
    RecordRepo<T> repo(connection);
    TouchedRows<T> touched(repo, before, after, changes);
    QList<RecordRow> ready = touched.next();
    Result<void> written;
    while (written && !ready.isEmpty()) {
        auto later = std::async(touched.isEnd() ? std::launch::deferred : std::launch::async,
                                [&] { return touched.next(); });
        written = writeRows(repo, ready, job);
        ready = later.get();
    }
    return written;
}

} // namespace

namespace {

/// An entry holds a whole import: it may be as long as SQLite lets it be.
Result<QByteArray> endOfTrail(const SqlConnection& connection, qint64 seq)
{
    const ValueBound anything(connection, std::numeric_limits<int>::max());
    return TrailRepo(connection).end(seq, timeReach);
}

} // namespace

Result<Snapshot> AssessmentStore::load() const
{
    const Result<ReadSession> oneMoment = ReadSession::begin(m_connection);
    if (!oneMoment) {
        return tl::unexpected(oneMoment.error());
    }
    const ValueBound bound(m_connection);
    return loadWithin();
}

Result<Snapshot> AssessmentStore::loadWithin() const
{
    const Result<std::optional<Profile>> profile = ProfileRepo(m_connection).load();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const Result<std::optional<Methodology>> methodology = MethodologyRepo(m_connection).load();
    if (!methodology) {
        return tl::unexpected(methodology.error());
    }
    const Result<std::optional<Adoption>> adoption = AdoptionRepo(m_connection).load();
    if (!adoption) {
        return tl::unexpected(adoption.error());
    }
    const Result<QList<PackPin>> packs = PackRepo(m_connection).load();
    if (!packs) {
        return tl::unexpected(packs.error());
    }
    const Result<ChunkedList<System>> systems = SystemRepo(m_connection).load();
    if (!systems) {
        return tl::unexpected(systems.error());
    }
    const Result<TrailHead> head = TrailRepo(m_connection).head();
    if (!head) {
        return tl::unexpected(head.error());
    }
    const Result<QByteArray> end = endOfTrail(m_connection, head->seq);
    if (!end) {
        return tl::unexpected(end.error());
    }
    if (!*profile || !*methodology || head->seq == 0) {
        return damaged(m_connection, QStringLiteral("profile, methodology or trail missing"));
    }
    Snapshot snapshot;
    snapshot.profile = **profile;
    snapshot.methodology = **methodology;
    snapshot.adoption = *adoption;
    snapshot.packs = *packs;
    snapshot.systems = *systems;
    snapshot.trailSeq = head->seq;
    snapshot.trailHead = QString::fromLatin1(head->hash.toHex());
    snapshot.trailTime = timeFromEnd(*end);
    buildIndex(snapshot);
    const Result<void> records = loadRecords(m_connection, snapshot);
    return records ? Result<Snapshot>(std::move(snapshot)) : tl::unexpected(records.error());
}

Result<void> AssessmentStore::write(const Snapshot& before,
                                    const Snapshot& after,
                                    const ChangeSet& changes,
                                    const StoredEntry& entry,
                                    JobContext& job) const
{
    Result<void> written = writeFacts(before, after, changes, job);
    return written ? TrailRepo(m_connection).append(entry) : written;
}

Result<void> AssessmentStore::writeFacts(const Snapshot& before,
                                         const Snapshot& after,
                                         const ChangeSet& changes,
                                         JobContext& job) const
{
    const ValueBound bound(m_connection); // what it refuses could never be loaded again
    Result<void> singles = writeSingles(before, after);
    if (!singles) {
        return singles;
    }
    Result<void> packs = writePacks(before.packs, after.packs);
    if (!packs) {
        return packs;
    }
    Result<void> written = writeSystems(before, after, changes, job);
    const auto records = [&](auto writer) {
        written = written ? writer(m_connection, before, after, changes, job) : written;
    };
    records(&writeRecords<Evidence>);
    records(&writeRecords<ItemAnswer>);
    records(&writeRecords<LensAnswer>);
    records(&writeRecords<NamedPoint>);
    records(&writeRecords<PillarTarget>);
    records(&writeRecords<ImprovementAction>);
    records(&writeRecords<MaturityMethod>);
    records(&writeRecords<RoadmapSettings>);
    records(&writeRecords<Audit>);
    records(&writeRecords<PointResult>);
    records(&writeRecords<AuditFinding>);
    records(&writeRecords<AuditSample>);
    records(&writeRecords<Incident>);
    records(&writeRecords<IncidentEvent>);
    records(&writeRecords<Exhibit>);
    records(&writeRecords<SimulationRun>);
    records(&writeRecords<SignOff>);
    return written;
}

Result<void> AssessmentStore::writeSingles(const Snapshot& before, const Snapshot& after) const
{
    const bool first = before.trailSeq == 0;
    Result<void> written;
    if (first || before.profile != after.profile) {
        written = ProfileRepo(m_connection).save(after.profile);
    }
    if (written && (first || before.methodology != after.methodology)) {
        written = MethodologyRepo(m_connection).save(after.methodology);
    }
    if (written && before.adoption != after.adoption) {
        written = AdoptionRepo(m_connection).save(after.adoption);
    }
    return written;
}

Result<void> AssessmentStore::writePacks(const QList<PackPin>& before,
                                         const QList<PackPin>& after) const
{
    const PackRepo repo(m_connection);
    for (const PackPin& pin : before) {
        const bool stays = std::any_of(
            after.begin(), after.end(), [&](const PackPin& other) { return other.id == pin.id; });
        Result<void> done = stays ? Result<void>() : repo.unpin(pin.id);
        if (!done) {
            return done;
        }
    }
    for (const PackPin& pin : after) {
        Result<void> done = before.contains(pin) ? Result<void>() : repo.pin(pin);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> AssessmentStore::writeSystems(const Snapshot& before,
                                           const Snapshot& after,
                                           const ChangeSet& changes,
                                           JobContext& job) const
{
    SystemRepo repo(m_connection);
    const QList<SystemId> ids = touchedSystems(changes);
    // First give codes free, then take them: systems may have swapped theirs.
    for (const SystemId& id : ids) {
        const System* old = before.system(id);
        const System* now = after.system(id);
        Result<void> freed;
        if (old != nullptr && now == nullptr) {
            freed = repo.remove(*old);
        } else if (old != nullptr && old->code != now->code) {
            freed = repo.parkCode(id);
        }
        if (!freed) {
            return freed;
        }
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        Result<void> written = writeSystem(repo, before.system(ids[i]), after.system(ids[i]));
        if (!written) {
            return written;
        }
        job.progress(ids.size() + i + 1, ids.size() * 2);
    }
    return {};
}

} // namespace zt
