// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailaccess.h"

#include "model/document/history.h"
#include "model/document/trailcodec.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/trailrepo.h"
#include "reports/wording.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 originPiece = 1000;

using Connection = std::unique_ptr<SqlConnection>;

Result<Connection> openToRead(const QString& path)
{
    return SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
}

QString aspectField(Aspect aspect)
{
    return aspect == Aspect::Rto ? QStringLiteral("rto_minutes") : key(aspect);
}

/// The part of an entry that concerns one system; empty where there is none.
QJsonObject changeOf(const TrailEntry& entry, const QString& id)
{
    for (const auto value : entry.changes) {
        QJsonObject change = value.toObject();
        if (change.value(QLatin1String("id")).toString() == id) {
            return change;
        }
    }
    return {};
}

/// Notes what the entry says of the system. True when it added the system: nothing lies before.
bool noteOrigins(const TrailEntry& entry, const QString& id, QMap<Aspect, AnswerOrigin>& origins)
{
    const QJsonObject change = changeOf(entry, id);
    if (change.isEmpty()) {
        return false;
    }
    const QJsonObject after = change.value(QLatin1String("after")).toObject();
    for (int i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        const QJsonValue value = after.value(aspectField(aspect));
        if (!origins.contains(aspect) && !value.isUndefined() && !value.isNull()) {
            const bool imported = trailKind(entry.label.code) == TrailKind::Import;
            origins.insert(aspect, {entry.seq, entry.time, entry.actor, imported});
        }
    }
    return !change.contains(QLatin1String("before"));
}

} // namespace

Result<QList<TrailRow>> readTrailRows(const QString& path,
                                      qint64 from,
                                      qint64 to,
                                      const Guideline& guideline,
                                      LanguageCode language,
                                      JobContext& job)
{
    const Result<Connection> connection = openToRead(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const Language words(language);
    QList<TrailRow> rows;
    const Result<void> done =
        TrailRepo(**connection).visit(from, to, [&](const StoredEntry& stored) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const Result<TrailEntry> entry = readEntry(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            rows.append(trailRow(*entry, labelText(entry->label, guideline, words)));
            return {};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<TrailEntry> readTrailEntry(const QString& path, qint64 seq)
{
    const Result<Connection> connection = openToRead(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    std::optional<TrailEntry> found;
    const Result<void> done =
        TrailRepo(**connection).visit(seq, seq, [&](const StoredEntry& stored) -> Result<void> {
            const Result<TrailEntry> entry = readEntry(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            found = *entry;
            return {};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!found) {
        return fail(ErrorCode::TrailBroken, {QString::number(seq), QStringLiteral("missing")});
    }
    return *found;
}

Result<ChangeSet> readRevert(const QString& path, const Snapshot& present, qint64 seq)
{
    const Result<Connection> connection = openToRead(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return History(**connection, present).revertOf(seq);
}

Result<ChangeSet> readReturn(const QString& path, const Snapshot& present, qint64 seq)
{
    const Result<Connection> connection = openToRead(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return History(**connection, present).returnTo(seq);
}

Result<QMap<Aspect, AnswerOrigin>>
readOrigins(const QString& path, const SystemId& system, qint64 head, JobContext& job)
{
    const Result<Connection> connection = openToRead(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const QString id = system.toString();
    const QByteArray needle = id.toLatin1();
    QMap<Aspect, AnswerOrigin> origins;
    bool added = false;
    for (qint64 to = head; to >= 1 && !added; to -= originPiece) {
        // Entries that do not name the system are not even taken apart.
        QList<StoredEntry> naming;
        const qint64 from = std::max<qint64>(1, to - originPiece + 1);
        const Result<void> read =
            TrailRepo(**connection).visit(from, to, [&](const StoredEntry& stored) -> Result<void> {
                if (stored.stored.contains(needle)) {
                    naming.append(stored);
                }
                return {};
            });
        if (!read) {
            return tl::unexpected(read.error());
        }
        for (auto stored = naming.crbegin(); stored != naming.crend() && !added; ++stored) {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const Result<TrailEntry> entry = readEntry(*stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            added = noteOrigins(*entry, id, origins);
        }
    }
    return origins;
}

} // namespace zt
