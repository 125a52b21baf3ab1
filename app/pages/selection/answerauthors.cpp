// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/answerauthors.h"

#include "app/jobrunner.h"
#include "model/document/document.h"
#include "model/document/trailcodec.h"
#include "model/storage/sqlconnection.h"

#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 helping = 64;
/// An import of thousands of fields is remembered as a whole.
constexpr qint32 mostFields = 2000;
/// Two thousand fields cannot be told in fewer bytes.
constexpr qsizetype bulkBytes = 256 * 1024;

} // namespace

AnswerAuthors::AnswerAuthors(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

std::optional<AnswerAuthors::Author> AnswerAuthors::author(const SystemId& system, Aspect aspect)
{
    const std::optional<Author> known = lookUp(system, aspect);
    return readMore(known.has_value()) ? std::nullopt : known;
}

/// True when something is being read that may change the answer.
bool AnswerAuthors::readMore(bool isKnown)
{
    if (m_busy) {
        return true;
    }
    const qint64 head = m_context.document.snapshot().trailSeq;
    if (m_highest == 0) {
        m_highest = head;
        m_lowest = head + 1;
    }
    if (head > m_highest) {
        const qint64 from = m_highest + 1;
        m_highest = std::min(head, m_highest + helping);
        start(from, m_highest);
        return true;
    }
    if (isKnown || m_lowest <= 1) {
        return false;
    }
    const qint64 to = m_lowest - 1;
    m_lowest = std::max<qint64>(1, to - helping + 1);
    start(m_lowest, to);
    return true;
}

void AnswerAuthors::start(qint64 from, qint64 to)
{
    m_busy = true;
    m_context.jobs.start<Found>(
        tr("Who answered what"),
        [path = m_context.document.path(), from, to](JobContext& job) {
            return read(path, from, to, job);
        },
        this,
        [this](const Result<Found>& found) {
            m_busy = false;
            if (found) {
                merge(*found);
                Q_EMIT updated();
            }
        });
}

Result<AnswerAuthors::Found>
AnswerAuthors::read(const QString& path, qint64 from, qint64 to, JobContext& job)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    Found found;
    const Result<void> done =
        TrailRepo(**connection).visit(from, to, [&](const StoredEntry& stored) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const bool bulk = stored.stored.size() > bulkBytes;
            const Result<TrailEntry> entry = bulk ? readOutline(stored) : readEntry(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            if (bulk || entry->fieldCount > mostFields) {
                found.bulk = Author{entry->actor, entry->time};
            } else {
                take(found, *entry);
            }
            return {};
        });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return found;
}

void AnswerAuthors::take(Found& found, const TrailEntry& entry)
{
    for (const auto value : entry.changes) {
        const QJsonObject change = value.toObject();
        if (change.value(QLatin1String("kind")).toString() != QLatin1String("system")) {
            continue;
        }
        const QString system = change.value(QLatin1String("id")).toString();
        const QStringList fields = change.value(QLatin1String("after")).toObject().keys();
        for (const QString& field : fields) {
            found.known[{system, field}] = {entry.seq, {entry.actor, entry.time}};
        }
    }
}

void AnswerAuthors::merge(const Found& found)
{
    for (auto it = found.known.begin(); it != found.known.end(); ++it) {
        auto& known = m_found.known[it.key()];
        if (known.first < it->first) {
            known = *it;
        }
    }
    if (found.bulk && (!m_found.bulk || m_found.bulk->time < found.bulk->time)) {
        m_found.bulk = found.bulk;
    }
}

std::optional<AnswerAuthors::Author> AnswerAuthors::lookUp(const SystemId& system,
                                                           Aspect aspect) const
{
    const auto known = m_found.known.constFind({system.toString(), key(aspect)});
    if (known != m_found.known.constEnd()) {
        return known->second;
    }
    return m_lowest <= 1 && m_highest > 0 ? m_found.bulk : std::nullopt;
}

} // namespace zt
