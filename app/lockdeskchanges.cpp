// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locks made, changed and removed.
#include "app/appsettings.h"
#include "app/dialogs/protectiondialog.h"
#include "app/lockdesk.h"
#include "app/shell/lockedwindow.h"
#include "app/shell/mainwindow.h"
#include "app/uiservices.h"
#include "model/document/fileseal.h"

#include <QTimer>

#include <utility>

namespace zt {

namespace {

ProtectionDialog::Standing standingOf(const Document& document)
{
    ProtectionDialog::Standing standing;
    standing.path = document.path();
    standing.locked = document.isLocked();
    standing.readOnly = document.isReadOnly();
    if (const auto file = LockedFile::alreadyOpen(document.path())) {
        standing.opensWith = file->opensWith();
        standing.keyCount = file->keyCount();
        standing.recipients = file->recipients();
    }
    return standing;
}

/// How much work a passphrase costs is measured here, on the worker.
AgeLock lockOf(LockChange change)
{
    AgeLock lock;
    lock.recipients = std::move(change.only);
    if (change.passphrase) {
        change.passphrase->workFactor = workFactorHere();
        lock.passphrase = std::move(change.passphrase);
    }
    return lock;
}

} // namespace

void LockDesk::openProtection(MainWindow* window)
{
    Document& document = window->session().document();
    auto* dialog = new ProtectionDialog(m_services.theme,
                                        window,
                                        standingOf(document),
                                        m_services.ui,
                                        m_services.settings,
                                        m_services.language.current());
    connect(dialog,
            &ProtectionDialog::lockWanted,
            this,
            [this, window, dialog](const std::shared_ptr<LockChange>& change) {
                if (window->session().document().isLocked()) {
                    changeOpenLock(window, dialog, change);
                } else {
                    lockPlain(window, dialog, change);
                }
            });
    connect(dialog, &ProtectionDialog::unlockWanted, this, [this, window, dialog] {
        askRemoval(window, dialog);
    });
    dialog->open();
}

void LockDesk::changeOpenLock(MainWindow* window,
                              ProtectionDialog* dialog,
                              const std::shared_ptr<LockChange>& change)
{
    window->flushTyping();
    const JobRunner::JobId id = m_jobs.start<void>(
        tr("Changing the lock"),
        [path = window->session().document().path(), change](JobContext& job) {
            if (change->passphrase) {
                change->passphrase->workFactor = workFactorHere();
            }
            return changeLockOfOpen(path, std::move(*change), job);
        },
        dialog,
        [window, dialog](const Result<void>& changed) {
            dialog->setBusy(false);
            if (changed) {
                dialog->accept();
                window->showToast(tr("The file is saved under its new lock"));
            } else if (changed.error().code != ErrorCode::Cancelled) {
                dialog->showFault(changed.error());
            }
        });
    connect(dialog, &ProtectionDialog::cancelRequested, this, [this, id] { m_jobs.cancel(id); });
    connect(&m_jobs,
            &JobRunner::progress,
            dialog,
            [dialog, id](quint64 job, qint64 done, qint64 total) {
                if (job == id) {
                    dialog->setProgress(done, total);
                }
            });
}

void LockDesk::lockPlain(MainWindow* window,
                         ProtectionDialog* dialog,
                         const std::shared_ptr<LockChange>& change)
{
    using Made = std::shared_ptr<AgeOpenedLock>;
    const QString path = window->session().document().path();
    const JobRunner::JobId id = m_jobs.start<Made>(
        tr("Making the lock"),
        [path, change](JobContext& job) -> Result<Made> {
            Result<AgeOpenedLock> made =
                makeAgeLock(lockOf(std::move(*change)), path, AgeListing::Listed);
            if (!made) {
                return tl::unexpected(made.error());
            }
            return job.cancelled() ? Result<Made>(fail(ErrorCode::Cancelled))
                                   : std::make_shared<AgeOpenedLock>(*std::move(made));
        },
        dialog,
        [this, window, dialog, path](const Result<Made>& made) {
            dialog->setBusy(false);
            if (!made) {
                if (made.error().code != ErrorCode::Cancelled) {
                    dialog->showFault(made.error());
                }
                return;
            }
            if (isBusy(window)) {
                return;
            }
            dialog->accept();
            const Document::OpenJob open =
                Document::prepareOpen(path, Document::Access::ReadWrite, m_host.environment());
            replace(window, tr("Locking…"), [path, made = *made, open](JobContext& job) {
                Outcome outcome;
                const Result<void> locked = lockInPlace(path, *made, job);
                Result<std::shared_ptr<LockedFile>> file =
                    locked ? LockedFile::open(path, made->clone(), job)
                           : tl::unexpected(locked.error());
                if (file) {
                    outcome.file = *std::move(file);
                } else {
                    outcome.fault = file.error();
                }
                outcome.opened = open(job);
                return Result<Outcome>(std::move(outcome));
            });
        });
    connect(dialog, &ProtectionDialog::cancelRequested, this, [this, id] { m_jobs.cancel(id); });
}

void LockDesk::askRemoval(MainWindow* window, ProtectionDialog* dialog)
{
    Question question;
    question.title = tr("Remove the lock?");
    question.text = tr("The whole assessment with its evidence will lie on the disk in the clear: "
                       "whoever gets hold of the file can read it.");
    question.buttons = QStringList{tr("Cancel"), tr("Remove the lock")};
    question.dangerous = true;
    m_services.ui.ask(
        window, question, [this, window, dialog = QPointer(dialog)](int button, const QString&) {
            if (button != 1 || isBusy(window)) {
                return;
            }
            if (dialog) {
                dialog->accept();
            }
            whenSaved(
                window, [this, window] { removeLock(window); }, [] {});
        });
}

void LockDesk::removeLock(MainWindow* window)
{
    const QString path = window->session().document().path();
    // Let go of on the worker, so that what is opened next is the file in the clear.
    const auto held = std::make_shared<std::shared_ptr<LockedFile>>(LockedFile::alreadyOpen(path));
    const Document::OpenJob open =
        Document::prepareOpen(path, Document::Access::ReadWrite, m_host.environment());
    replace(window, tr("Removing the lock…"), [held, open](JobContext& job) {
        Outcome outcome;
        const Result<void> removed = takeLockOff(**held, job);
        if (!removed) {
            outcome.fault = removed.error();
            outcome.file = *held;
        }
        held->reset();
        outcome.opened = open(job);
        return Result<Outcome>(std::move(outcome));
    });
}

void LockDesk::replace(MainWindow* window, const QString& title, const Work& work)
{
    window->flushTyping();
    LockedWindow* meanwhile = makeWindow(window->session().document().path(), placeOf(window));
    meanwhile->showWork(title);
    window->hide();
    QTimer::singleShot(
        0, meanwhile, [this, window = QPointer<MainWindow>(window), meanwhile, title, work] {
            delete window.data();
            asked(meanwhile)->job = m_jobs.start<Outcome>(
                title, work, meanwhile, [this, meanwhile](const Result<Outcome>& outcome) {
                    if (outcome && outcome->opened) {
                        finish(meanwhile, *outcome);
                        return;
                    }
                    const Error error = outcome ? outcome->opened.error() : outcome.error();
                    if (m_host.windows().isEmpty()) {
                        m_host.showStart();
                    }
                    drop(meanwhile);
                    m_host.refuse(error);
                });
        });
}

} // namespace zt
