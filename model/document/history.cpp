// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/history.h"

#include "model/document/trailcodec.h"
#include "model/domain/labels.h"
#include "model/storage/packrepo.h"
#include "model/storage/sqlconnection.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace zt {

namespace {

/// Entries read at once on the way back.
constexpr qint64 stride = 256;

using Side = std::optional<Entity>;

/// The values that changes of the trail lead back to, entity by entity, starting from now.
class WayBack
{
public:
    WayBack(const SqlConnection& connection, const Snapshot& present)
        : m_connection(connection)
        , m_present(present)
    {
    }

    /// `strict`: refuse where the present value is not the one the entry left behind.
    Result<void> takeBack(const TrailEntry& entry, bool strict)
    {
        for (qsizetype i = entry.changes.size(); i-- > 0;) {
            Result<void> taken = takeBack(entry.seq, entry.changes[i].toObject(), strict);
            if (!taken) {
                return taken;
            }
        }
        return {};
    }

    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> changes;
        for (const QString& key : m_order) {
            const State& state = m_states[key];
            if (state.now != state.then) {
                changes.append({state.now, state.then});
            }
        }
        return changes;
    }

private:
    struct State
    {
        Side now;
        Side then;
    };

    Result<void> takeBack(qint64 seq, const QJsonObject& change, bool strict)
    {
        const QString kind = change.value(QLatin1String("kind")).toString();
        const QString id = change.value(QLatin1String("id")).toString();
        if (!namesEntity(kind, id)) {
            return fail(ErrorCode::TrailBroken, {QString::number(seq), kind});
        }
        State& state = stateOf(kind, id);
        if (strict) {
            Result<void> untouched = checkUntouched(seq, state, change);
            if (!untouched) {
                return untouched;
            }
        }
        const Result<Side> then = valueAfter(seq, state.then, change, false);
        if (!then) {
            return tl::unexpected(then.error());
        }
        state.then = *then;
        return {};
    }

    State& stateOf(const QString& kind, const QString& id)
    {
        const QString key = kind + QLatin1Char(' ') + id;
        const auto known = m_states.find(key);
        if (known != m_states.end()) {
            return *known;
        }
        m_order.append(key);
        const Side now = entityIn(m_present, kind, id);
        return *m_states.insert(key, State{now, now});
    }

    Result<Side>
    valueAfter(qint64 seq, const Side& value, const QJsonObject& change, bool forward) const
    {
        Result<Side> next = applyJson(value, change, forward);
        if (!next) {
            return fail(ErrorCode::TrailBroken,
                        {QString::number(seq), next.error().args.join(QStringLiteral(", "))});
        }
        auto* pin = *next ? std::get_if<PackPin>(&**next) : nullptr;
        if (pin != nullptr) {
            const Result<QByteArray> bytes = PackRepo(m_connection).bytesOf(*pin);
            if (!bytes) {
                return tl::unexpected(bytes.error());
            }
            pin->bytes = *bytes;
        }
        return next;
    }

    [[nodiscard]] Result<void>
    checkUntouched(qint64 seq, const State& state, const QJsonObject& change) const
    {
        const bool leftBehind = change.contains(QLatin1String("after"));
        const bool made = !change.contains(QLatin1String("before"));
        bool same = state.then.has_value() == leftBehind;
        if (same && leftBehind) {
            const Result<Side> asLeft = valueAfter(seq, made ? Side() : state.then, change, true);
            if (!asLeft) {
                return tl::unexpected(asLeft.error());
            }
            same = *asLeft == state.then;
        }
        if (same) {
            return {};
        }
        const QString code = change.value(QLatin1String("code")).toString();
        return fail(ErrorCode::StaleChange,
                    {code.isEmpty() ? change.value(QLatin1String("kind")).toString() : code,
                     QStringLiteral("entry %1").arg(seq)});
    }

    const SqlConnection& m_connection;
    const Snapshot& m_present;
    QHash<QString, State> m_states;
    QStringList m_order;
};

Result<QList<TrailEntry>> entriesOf(const SqlConnection& connection, qint64 from, qint64 to)
{
    QList<TrailEntry> entries;
    const Result<void> read =
        TrailRepo(connection).visit(from, to, [&](const StoredEntry& stored) -> Result<void> {
            const Result<TrailEntry> entry = readEntry(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            entries.append(*entry);
            return {};
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (entries.size() != to - from + 1) {
        return fail(ErrorCode::TrailBroken,
                    {QString::number(from), QStringLiteral("entries are missing")});
    }
    return entries;
}

/// Everything after `seq` taken back, from the newest on.
Result<QList<Change>>
changesBackTo(const SqlConnection& connection, const Snapshot& present, qint64 seq, JobContext& job)
{
    WayBack way(connection, present);
    for (qint64 last = present.trailSeq; last > seq; last -= stride) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const Result<QList<TrailEntry>> entries =
            entriesOf(connection, std::max(seq + 1, last - stride + 1), last);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (qsizetype i = entries->size(); i-- > 0;) {
            const Result<void> taken = way.takeBack((*entries)[i], false);
            if (!taken) {
                return tl::unexpected(taken.error());
            }
        }
        job.progress(present.trailSeq - last, present.trailSeq - seq);
    }
    return way.changes();
}

/// The state is that after entry `seq`: its number, hash and time.
Result<void> setHead(const SqlConnection& connection, qint64 seq, Snapshot& state)
{
    bool found = false;
    Result<void> read =
        TrailRepo(connection).visit(seq, seq, [&](const StoredEntry& stored) -> Result<void> {
            found = true;
            state.trailSeq = seq;
            state.trailHead = QString::fromLatin1(stored.hash.toHex());
            state.trailTime = timeFromEnd(stored.stored);
            return {};
        });
    if (!read) {
        return read;
    }
    return found ? Result<void>()
                 : fail(ErrorCode::TrailBroken,
                        {QString::number(seq), QStringLiteral("the entry is missing")});
}

} // namespace

Result<ChangeSet> History::revertOf(qint64 seq) const
{
    if (seq <= 1 || seq > m_present.trailSeq) {
        return fail(ErrorCode::NothingToUndo);
    }
    const Result<QList<TrailEntry>> entries = entriesOf(m_connection, seq, seq);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    WayBack way(m_connection, m_present);
    const TrailEntry& entry = entries->first();
    const Result<void> taken = way.takeBack(entry, true);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    return ChangeSet{
        {labels::undo, QStringList{QString::number(seq), entry.label.code} + entry.label.args},
        way.changes(),
        {}};
}

Result<ChangeSet> History::returnTo(qint64 seq) const
{
    if (seq < 1 || seq > m_present.trailSeq) {
        return fail(ErrorCode::NothingToUndo);
    }
    JobContext job;
    const Result<QList<Change>> changes = changesBackTo(m_connection, m_present, seq, job);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    ChangeSet back{{labels::returnTo, {QString::number(seq)}}, *changes, {}};
    // Whoever signed has signed: what is done about it is a deed of its own.
    back.changes.removeIf(
        [](const Change& one) { return std::holds_alternative<SignOff>(one.any()); });
    return back;
}

Result<Snapshot> History::stateAt(qint64 seq, const PackReader& readPack, JobContext& job) const
{
    if (seq < 1 || seq > m_present.trailSeq) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("point"), QString::number(seq)});
    }
    const Result<QList<Change>> changes = changesBackTo(m_connection, m_present, seq, job);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    Result<Snapshot> state = applied(m_present, ChangeSet{{}, *changes, {}});
    const Result<void> placed =
        state ? setHead(m_connection, seq, *state) : tl::unexpected(state.error());
    if (!placed) {
        return tl::unexpected(placed.error());
    }
    if (state->packs != m_present.packs) {
        const Result<PinnedContent> pinned = readPins(state->packs, readPack);
        if (!pinned) {
            return tl::unexpected(pinned.error());
        }
        pinned->putInto(*state);
    }
    return state;
}

Result<QList<Snapshot>>
History::statesAt(const QList<qint64>& seqs, const PackReader& readPack, JobContext& job) const
{
    QList<qint64> newestFirst = seqs;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QHash<qint64, Snapshot> states;
    Snapshot from = m_present;
    for (const qint64 seq : newestFirst) {
        if (states.contains(seq)) {
            continue;
        }
        Result<Snapshot> state = History(m_connection, from).stateAt(seq, readPack, job);
        if (!state) {
            return tl::unexpected(state.error());
        }
        from = std::move(*state);
        states.insert(seq, from);
    }
    QList<Snapshot> asked;
    for (const qint64 seq : seqs) {
        asked.append(states.value(seq));
    }
    return asked;
}

Result<QList<TrailStep>> History::steps(qint64 from, qint64 to, JobContext& job) const
{
    QList<TrailStep> steps;
    const Result<void> read =
        TrailRepo(m_connection).visit(from, to, [&](const StoredEntry& stored) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
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
    if (steps.size() != std::max<qint64>(0, to - from + 1)) {
        return fail(ErrorCode::TrailBroken,
                    {QString::number(from), QStringLiteral("entries are missing")});
    }
    return steps;
}

Result<Past> History::past(qint64 base, const PackReader& readPack, JobContext& job) const
{
    QMap<qint64, QString> names;
    for (const NamedPoint& point : m_present.points) {
        if (point.seq < m_present.trailSeq) {
            names.insert(point.seq, point.name);
        }
    }
    if (base == 0 && !names.isEmpty()) {
        base = names.lastKey();
    }
    if (base < 0 || base > m_present.trailSeq) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("point"), QString::number(base)});
    }
    if (base != 0 && base < m_present.trailSeq && !names.contains(base)) {
        names.insert(base, QStringLiteral("#%1").arg(base));
    }
    const Result<QList<Snapshot>> states = statesAt(names.keys(), readPack, job);
    if (!states) {
        return tl::unexpected(states.error());
    }
    Past past;
    for (qsizetype i = 0; i < states->size(); ++i) {
        const Snapshot& state = states->at(i);
        past.points.append({names.value(state.trailSeq), state});
        if (state.trailSeq == base) {
            past.base = i;
        }
    }
    if (past.base) {
        Result<QList<TrailStep>> after = steps(base + 1, m_present.trailSeq, job);
        if (!after) {
            return tl::unexpected(after.error());
        }
        past.steps = std::move(*after);
    }
    return past;
}

} // namespace zt
