// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobrunner.h"
#include "app/widgets/feedback.h"

#include <QElapsedTimer>

namespace zt {

class StatusLine;

/// Shows how far the work of a window is: the line under the header at once, and in the status
/// line after two seconds with the time that is left and a way to stop.
class JobLine : public QObject
{
    Q_OBJECT

public:
    JobLine(JobRunner& jobs, ProgressLine& line, StatusLine& status, QObject* parent);

private:
    void onStarted(JobRunner::JobId id, const QString& title);
    void onProgress(JobRunner::JobId id, qint64 done, qint64 total);
    void onFinished(JobRunner::JobId id);
    [[nodiscard]] QString remaining(qint64 done, qint64 total) const;

    JobRunner& m_jobs;
    ProgressLine& m_line;
    StatusLine& m_status;
    QElapsedTimer m_since;
    QTimer m_patience;
    JobRunner::JobId m_shown = 0;
    QString m_title;
    qint64 m_done = 0;
    qint64 m_total = 0;
    void refresh();
};

} // namespace zt
