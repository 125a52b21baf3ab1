// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace zt {

/// Puts the changes of a locked file on the disk while its window goes on. One save at a time and
/// in order: what is changed during a save is saved by the next one, so the last state always ends
/// on the disk, however many changes there were. A save that fails is told, keeps the changes in
/// memory, and is tried again: with the next change, after a while, and when asked.
class LockedSaver : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<Result<void>(JobContext&)>;

    /// `save` runs on a worker; `isSaved` tells, in this thread, whether there is anything to do.
    LockedSaver(Save save, std::function<bool()> isSaved, QObject* parent = nullptr);
    /// Waits for the save that runs.
    ~LockedSaver() override;

    enum class State : quint8 { Saved, Saving, Failed };

    [[nodiscard]] State state() const;

    /// Why the last save failed; none where it did not.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

    /// Saves what there is to save; while a save runs, another one after it.
    void save();

    /// How long after a failure it is tried again by itself.
    void setRetryAfter(int milliseconds);

Q_SIGNALS:
    void stateChanged();
    void progress(qint64 done, qint64 total);

private:
    void start();
    void end();

    Save m_save;
    std::function<bool()> m_isSaved;
    QThreadPool m_worker; ///< one thread, of which no other work makes use
    QFutureWatcher<std::shared_ptr<Result<void>>> m_watcher;
    QTimer m_retry;
    std::optional<Error> m_fault;
    bool m_running = false;
    bool m_again = false;
};

} // namespace zt
