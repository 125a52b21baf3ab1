// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/pointhistory.h"

#include "app/jobrunner.h"
#include "model/document/document.h"
#include "model/document/trailcodec.h"
#include "model/domain/earlierpapers.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/trailrepo.h"

#include <algorithm>

namespace zt {

namespace {

/// So that walking down the tree does not start a search per row.
constexpr int settleMilliseconds = 80;

} // namespace

QList<AuditPoint> withEarlier(const Snapshot& snapshot, const AuditPoint& point)
{
    QList<AuditPoint> all{point};
    const auto audit = snapshot.audits.constFind(point.audit.toString());
    if (audit == snapshot.audits.constEnd()) {
        return all;
    }
    const EarlierPapers earlier(snapshot, *audit);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const PointRef& ref : earlier.behind(all[i].ref)) {
            all.append({point.audit, ref});
        }
    }
    return all;
}

Result<QList<PointEvent>>
readPointEvents(const QString& path, const QList<AuditPoint>& points, qint64 head, JobContext& job)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    // Entries that name none of the working papers are not even taken apart.
    QByteArrayList needles;
    for (const AuditPoint& point : points) {
        needles.append('"' + pointResultKey(point.audit, point.ref).toUtf8() + '"');
    }
    QList<PointEvent> events;
    const Result<void> read =
        TrailRepo(**connection).visit(1, head, [&](const StoredEntry& stored) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const auto names = [&](const QByteArray& needle) {
                return stored.stored.contains(needle);
            };
            if (std::none_of(needles.begin(), needles.end(), names)) {
                return {};
            }
            const Result<TrailEntry> entry = readOutline(stored);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            events.append({entry->seq, entry->time, entry->actor, entry->label});
            return {};
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::reverse(events.begin(), events.end());
    return events;
}

PointHistory::PointHistory(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PointHistory::search);
}

void PointHistory::show(const AuditPoint& point)
{
    const qint64 head = m_context.document.snapshot().trailSeq;
    if (point == m_point && head == m_head) {
        return;
    }
    if (point != m_point) {
        m_events.clear();
    }
    m_point = point;
    m_head = head;
    m_context.jobs.cancel(std::exchange(m_job, 0));
    m_delay.start(settleMilliseconds);
}

void PointHistory::search()
{
    if (m_point.audit.isNull()) {
        return;
    }
    using Events = QList<PointEvent>;
    m_job = m_context.jobs.start<Events>(
        tr("What happened to the point"),
        [path = m_context.document.path(),
         points = withEarlier(m_context.document.snapshot(), m_point),
         head = m_head](JobContext& job) { return readPointEvents(path, points, head, job); },
        this,
        [this, point = m_point, head = m_head](const Result<Events>& events) {
            if (events && point == m_point && head == m_head) {
                m_job = 0;
                m_events = *events;
                Q_EMIT updated();
            }
        });
}

} // namespace zt
