// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedsaver.h"

#include <QtConcurrentRun>

#include <utility>

namespace zt {

namespace {

constexpr int retryAfterMs = 20'000;

} // namespace

LockedSaver::LockedSaver(Save save, std::function<bool()> isSaved, QObject* parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_isSaved(std::move(isSaved))
{
    m_worker.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfterMs);
    connect(&m_retry, &QTimer::timeout, this, &LockedSaver::save);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LockedSaver::end);
}

LockedSaver::~LockedSaver()
{
    m_watcher.disconnect(this);
    m_worker.waitForDone();
}

void LockedSaver::setRetryAfter(int milliseconds)
{
    m_retry.setInterval(milliseconds);
}

LockedSaver::State LockedSaver::state() const
{
    if (m_running) {
        return State::Saving;
    }
    return m_fault ? State::Failed : State::Saved;
}

void LockedSaver::save()
{
    if (m_running) {
        m_again = true;
    } else if (!m_isSaved()) {
        start();
    } else if (m_fault) { // somebody else saved it meanwhile
        m_fault.reset();
        m_retry.stop();
        Q_EMIT stateChanged();
    }
}

void LockedSaver::start()
{
    m_running = true;
    m_again = false;
    m_retry.stop();
    const auto job = std::make_shared<JobContext>([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progress(done, total); }, Qt::QueuedConnection);
    });
    m_watcher.setFuture(QtConcurrent::run(
        &m_worker, [job, save = m_save] { return std::make_shared<Result<void>>(save(*job)); }));
    Q_EMIT stateChanged();
}

void LockedSaver::end()
{
    const Result<void> result = *m_watcher.result();
    m_running = false;
    m_fault = result ? std::nullopt : std::optional(result.error());
    const bool more = m_again || (result && !m_isSaved());
    if (more && !m_isSaved()) {
        start();
        return;
    }
    if (m_fault) {
        m_retry.start();
    }
    Q_EMIT stateChanged();
}

} // namespace zt
