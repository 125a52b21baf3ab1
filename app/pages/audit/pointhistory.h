// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/common/evidenceowner.h"

#include <QObject>
#include <QTimer>

namespace zt {

class JobContext;

/// One entry of the trail that touched the point.
struct PointEvent
{
    qint64 seq = 0;
    QDateTime time; ///< UTC
    QString actor;
    ActionLabel label;
};

/// The point, and those of earlier versions of the checklist whose papers it goes on.
[[nodiscard]] QList<AuditPoint> withEarlier(const Snapshot& snapshot, const AuditPoint& point);

/// What happened to any of the points, newest first, up to `head`. Error: Cancelled and those of
/// reading.
[[nodiscard]] Result<QList<PointEvent>>
readPointEvents(const QString& path, const QList<AuditPoint>& points, qint64 head, JobContext& job);

/// What happened to the point that is shown, read from the trail on a worker. The old answer is
/// kept until the new one is there; another point cancels the search.
class PointHistory : public QObject
{
    Q_OBJECT

public:
    explicit PointHistory(AppContext& context, QObject* parent = nullptr);

    void show(const AuditPoint& point);

    [[nodiscard]] const QList<PointEvent>& events() const { return m_events; }

Q_SIGNALS:
    void updated();

private:
    void search();

    AppContext& m_context;
    AuditPoint m_point;
    qint64 m_head = 0;
    quint64 m_job = 0;
    QList<PointEvent> m_events;
    QTimer m_delay;
};

} // namespace zt
