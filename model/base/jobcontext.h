// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace zt {

/// What a long piece of work may ask of whoever runs it: report progress, learn whether to stop.
/// The window runs jobs on a worker, the command line and the tests call them directly.
class JobContext
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    JobContext() = default;
    explicit JobContext(Progress progress);

    /// `total` 0 means "not known". Cheap: passes on at most every hundredth of the work.
    void progress(qint64 done, qint64 total);

    /// May be called from another thread.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Progress m_progress;
    std::atomic<bool> m_cancelled{false};
    qint64 m_lastStep = -1;
};

} // namespace zt
