// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffstanding.h"

#include "model/document/checkfault.h"
#include "model/document/signoffsince.h"
#include "model/document/trailcodec.h"
#include "model/domain/signoffedits.h"
#include "model/storage/sqlconnection.h"

#include <QHash>

#include <algorithm>

namespace zt {

namespace {

/// The entries that the sign-offs stand between, as far as they matter.
struct TrailOfSignOffs
{
    QHash<qint64, QString> hashes; ///< of the states signed
    QHash<qint64, TrailEntry> recordings;
    QList<TrailEntry> later; ///< everything after the oldest state signed
};

Result<TrailOfSignOffs>
readTrail(const SqlConnection& connection, const QList<SignOff>& all, qint64 head, JobContext& job)
{
    TrailOfSignOffs trail;
    qint64 first = head;
    for (const SignOff& one : all) {
        trail.hashes.insert(one.stateSeq, {});
        first = std::min(first, one.stateSeq);
    }
    const Result<void> read =
        TrailRepo(connection).visit(first, head, [&](const StoredEntry& stored) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            job.progress(stored.seq - first, head - first + 1);
            if (trail.hashes.contains(stored.seq)) {
                trail.hashes[stored.seq] = QString::fromLatin1(stored.hash.toHex());
            }
            if (stored.seq == first) {
                return {};
            }
            Result<TrailEntry> entry = readEntry(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            if (trail.hashes.contains(stored.seq - 1)) {
                trail.recordings.insert(stored.seq, *entry);
            }
            trail.later.append(*entry);
            return {};
        });
    return read ? Result<TrailOfSignOffs>(trail) : tl::unexpected(read.error());
}

bool records(const TrailEntry& entry, const SignOff& signOff)
{
    return std::any_of(entry.changes.begin(), entry.changes.end(), [&](const auto& change) {
        const QJsonObject object = change.toObject();
        return object.value(QLatin1String("kind")).toString() == QLatin1String("sign_off") &&
               object.value(QLatin1String("id")).toString() == signOff.id.toString() &&
               !object.contains(QLatin1String("before"));
    });
}

/// What does not fit, plain English (see checkfault.h); empty where all does.
QString faultOf(const SignOffStanding& standing, const TrailOfSignOffs& trail)
{
    const SignOff& one = standing.signOff;
    if (trail.hashes.value(one.stateSeq) != one.stateHash) {
        return checkFault(checkfault::otherState, {one.code, QString::number(one.stateSeq)});
    }
    if (!standing.recordedAt.isValid()) {
        return checkFault(checkfault::notRecorded, {one.code, QString::number(one.stateSeq + 1)});
    }
    const SignatureLook& look = standing.look;
    if (look.unreadable) {
        return checkFault(checkfault::unreadableSignature,
                          {one.code, look.unreadable->args.join(QStringLiteral(", "))});
    }
    if (!look.fits()) {
        const SignatureStep* step = look.firstFault();
        return checkFault(
            checkfault::wrongStep,
            {one.code, step != nullptr ? step->step : QStringLiteral("signer or time")});
    }
    return {};
}

SignOffState stateOf(const SignOffStanding& standing)
{
    const std::optional<bool> trusted = standing.look.isTrusted();
    if (!standing.fault.isEmpty()) {
        return SignOffState::Broken;
    }
    if (!standing.signOff.withdrawn.isEmpty()) {
        return SignOffState::Withdrawn;
    }
    if (trusted == false) {
        return SignOffState::Untrusted;
    }
    if (!standing.facts.isEmpty()) {
        return SignOffState::Stale;
    }
    return trusted ? SignOffState::Valid : SignOffState::Unchecked;
}

} // namespace

QString toKey(SignOffState state)
{
    switch (state) {
    case SignOffState::Broken:
        return QStringLiteral("broken");
    case SignOffState::Withdrawn:
        return QStringLiteral("withdrawn");
    case SignOffState::Untrusted:
        return QStringLiteral("untrusted");
    case SignOffState::Stale:
        return QStringLiteral("stale");
    case SignOffState::Unchecked:
        return QStringLiteral("unchecked");
    case SignOffState::Valid:
        break;
    }
    return QStringLiteral("valid");
}

Result<QList<SignOffStanding>> signOffStandings(const SqlConnection& connection,
                                                const Snapshot& present,
                                                const SignatureTrust& trust,
                                                JobContext& job)
{
    QList<SignOffStanding> standings;
    const QList<SignOff> all = signOffsInOrder(present);
    if (all.isEmpty()) {
        return standings;
    }
    const Result<TrailOfSignOffs> trail = readTrail(connection, all, present.trailSeq, job);
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    for (const SignOff& one : all) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        SignOffStanding standing;
        standing.signOff = one;
        const auto recording = trail->recordings.constFind(one.stateSeq + 1);
        if (recording != trail->recordings.constEnd() && records(*recording, one)) {
            standing.recordedAt = recording->time;
            standing.recordedBy = recording->actor;
        }
        standing.look = lookAtSignature(one, trust);
        standing.fault = faultOf(standing, *trail);
        const Since since = changedSince(one, trail->later, present);
        standing.since = since.entries;
        standing.facts = since.facts;
        standing.state = stateOf(standing);
        standings.append(standing);
    }
    return standings;
}

Result<QList<SignOffStanding>> readSignOffStandings(const QString& path,
                                                    const Snapshot& present,
                                                    const SignatureTrust& trust,
                                                    JobContext& job)
{
    if (present.signOffs.isEmpty()) {
        return QList<SignOffStanding>();
    }
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    return connection ? signOffStandings(**connection, present, trust, job)
                      : tl::unexpected(connection.error());
}

} // namespace zt
