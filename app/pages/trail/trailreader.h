// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailrows.h"
#include "model/base/result.h"

#include <QObject>

namespace zt {

struct AppContext;

/// Reads the trail on a worker, newest first, in pieces: the first is there within a moment, and a
/// hundred thousand entries never stop the window.
class TrailReader : public QObject
{
    Q_OBJECT

public:
    explicit TrailReader(AppContext& context, QObject* parent = nullptr);

    /// From the head down to the first entry.
    void start();
    /// What was added since, ahead of what is still to come of the older ones.
    void readNewer();

    [[nodiscard]] bool isStarted() const { return m_started; }

    [[nodiscard]] bool isComplete() const { return m_started && m_oldest <= 1; }

Q_SIGNALS:
    /// Newest first.
    void older(const QList<zt::TrailRow>& rows);
    void newer(const QList<zt::TrailRow>& rows);
    void complete();
    void failed(const zt::Error& error);

private:
    enum class Direction : quint8 { Older, Newer };

    void next();
    void read(qint64 from, qint64 to, Direction direction);

    AppContext& m_context;
    bool m_started = false;
    bool m_busy = false;
    qint64 m_oldest = 1; ///< lowest sequence number read
    qint64 m_newest = 0;
};

} // namespace zt
