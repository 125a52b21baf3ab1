// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace zt {

/// Runs long work on a worker and tells the window how far it is. A job sees values (a snapshot,
/// a path), never the document. The answer arrives in the caller's thread through the event loop,
/// unless `owner` is gone by then; a gone owner cancels its jobs.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    using JobId = quint64;

    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what still runs and waits for it.
    ~JobRunner() override;

    template <class T>
    JobId start(const QString& title,
                std::function<Result<T>(JobContext&)> work,
                QObject* owner,
                std::function<void(Result<T>)> done)
    {
        const std::shared_ptr<Job> job = begin(title, owner);
        auto* watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        const QPointer<QObject> guard(owner);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job, guard, done] {
            const std::shared_ptr<Result<T>> result = watcher->result();
            watcher->deleteLater();
            end(job->id);
            if (guard) {
                done(std::move(*result));
            }
        });
        watcher->setFuture(QtConcurrent::run(
            [job, work] { return std::make_shared<Result<T>>(work(job->context)); }));
        job->wait = [watcher] { watcher->waitForFinished(); };
        return job->id;
    }

    void cancel(JobId id);
    void cancelAll();

    [[nodiscard]] bool isBusy() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void started(quint64 id, const QString& title);
    /// `total` 0: not known.
    void progress(quint64 id, qint64 done, qint64 total);
    void finished(quint64 id);

private:
    struct Job
    {
        explicit Job(JobContext::Progress progress)
            : context(std::move(progress))
        {
        }

        JobId id = 0;
        JobContext context;
        std::function<void()> wait;
    };

    std::shared_ptr<Job> begin(const QString& title, QObject* owner);
    void end(JobId id);

    QHash<JobId, std::shared_ptr<Job>> m_jobs;
    JobId m_last = 0;
};

} // namespace zt
