// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobrunner.h"

namespace zt {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
}

JobRunner::~JobRunner()
{
    cancelAll();
    for (const std::shared_ptr<Job>& job : std::as_const(m_jobs)) {
        job->wait();
    }
}

std::shared_ptr<JobRunner::Job> JobRunner::begin(const QString& title, QObject* owner)
{
    const JobId id = ++m_last;
    auto job = std::make_shared<Job>([this, id](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, id, done, total] { Q_EMIT progress(id, done, total); },
            Qt::QueuedConnection);
    });
    job->id = id;
    m_jobs.insert(id, job);
    if (owner) {
        connect(owner, &QObject::destroyed, this, [this, id] { cancel(id); });
    }
    Q_EMIT started(id, title);
    return job;
}

void JobRunner::end(JobId id)
{
    m_jobs.remove(id);
    Q_EMIT finished(id);
}

void JobRunner::cancel(JobId id)
{
    if (const auto job = m_jobs.value(id)) {
        job->context.cancel();
    }
}

void JobRunner::cancelAll()
{
    for (const std::shared_ptr<Job>& job : std::as_const(m_jobs)) {
        job->context.cancel();
    }
}

} // namespace zt
