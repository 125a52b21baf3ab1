// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jobline.h"

#include "app/shell/statusline.h"

#include <QLocale>

namespace zt {

namespace {

constexpr int patienceMs = 2000;

} // namespace

JobLine::JobLine(JobRunner& jobs, ProgressLine& line, StatusLine& status, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_line(line)
    , m_status(status)
{
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, &JobLine::refresh);
    connect(&jobs, &JobRunner::started, this, &JobLine::onStarted);
    connect(&jobs, &JobRunner::progress, this, &JobLine::onProgress);
    connect(&jobs, &JobRunner::finished, this, &JobLine::onFinished);
    connect(&status, &StatusLine::cancelRequested, this, [this] { m_jobs.cancel(m_shown); });
}

void JobLine::onStarted(JobRunner::JobId id, const QString& title)
{
    m_shown = id;
    m_title = title;
    m_done = 0;
    m_total = 0;
    m_since.start();
    m_line.start();
    m_patience.start();
}

void JobLine::onProgress(JobRunner::JobId id, qint64 done, qint64 total)
{
    if (id == m_shown) {
        m_done = done;
        m_total = total;
        m_line.setProgress(done, total);
    }
}

void JobLine::onFinished(JobRunner::JobId id)
{
    if (id == m_shown || !m_jobs.isBusy()) {
        m_patience.stop();
        m_line.stop();
        m_status.setJob({});
    }
}

QString JobLine::remaining(qint64 done, qint64 total) const
{
    if (total <= 0 || done <= 0) {
        return {};
    }
    const qint64 seconds = m_since.elapsed() * (total - done) / done / 1000 + 1;
    return tr("%n second(s) left", nullptr, static_cast<int>(qMin<qint64>(seconds, 86400)));
}

void JobLine::refresh()
{
    if (m_since.elapsed() < patienceMs) {
        return;
    }
    QStringList parts{m_title};
    if (m_total > 0) {
        const QLocale locale(QLocale::English);
        parts.append(
            QStringLiteral("%1／%2").arg(locale.toString(m_done), locale.toString(m_total)));
        parts.append(remaining(m_done, m_total));
    }
    m_status.setJob(parts.join(QStringLiteral("　")));
}

} // namespace zt
