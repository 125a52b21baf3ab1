// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockdesk.h"

#include "app/appsettings.h"
#include "app/lockedsaver.h"
#include "app/shell/lockedwindow.h"
#include "app/shell/mainwindow.h"
#include "app/uiservices.h"
#include "model/document/fileseal.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace zt {

namespace {

/// A file that is open already is not opened by a wrong key all the same.
Result<void> checkKeys(const QString& path, const AgeKeys& keys)
{
    QFile file(path);
    const Result<void> readable = openToRead(file);
    const Result<AgeOpenedLock> lock =
        readable ? openAgeLock(file, keys, path) : tl::unexpected(readable.error());
    return lock ? Result<void>() : tl::unexpected(lock.error());
}

} // namespace

LockDesk::LockDesk(const AppServices& services, Host host)
    : m_services(services)
    , m_host(std::move(host))
{
    connect(&m_idle, &IdleWatch::idle, this, &LockDesk::onIdle);
    connect(&m_services.settings, &AppSettings::changed, this, [this](AppSettings::Key key) {
        if (key == AppSettings::Key::AutoLockMinutes) {
            refreshIdle();
        }
    });
    connect(&m_jobs, &JobRunner::progress, this, [this](quint64 id, qint64 done, qint64 total) {
        for (const Asked& one : std::as_const(m_asked)) {
            if (one.job == id) {
                one.window->setProgress(done, total);
            }
        }
    });
}

LockDesk::~LockDesk()
{
    m_jobs.cancelAll();
    for (const Asked& one : std::exchange(m_asked, {})) {
        delete one.window;
    }
}

QList<LockedWindow*> LockDesk::windows() const
{
    QList<LockedWindow*> windows;
    for (const Asked& one : m_asked) {
        windows.append(one.window);
    }
    return windows;
}

LockDesk::Asked* LockDesk::asked(const LockedWindow* window)
{
    const auto at = std::find_if(m_asked.begin(), m_asked.end(), [window](const Asked& one) {
        return one.window == window;
    });
    return at == m_asked.end() ? nullptr : &*at;
}

void LockDesk::drop(LockedWindow* window)
{
    m_asked.removeIf([window](const Asked& one) { return one.window == window; });
    window->disconnect(this);
    window->hide();
    window->deleteLater();
}

LockDesk::Place LockDesk::placeOf(const MainWindow* window)
{
    return {window->saveGeometry(),
            window->currentPage() ? window->currentPage()->id() : QString()};
}

void LockDesk::putAt(QWidget* window, const Place& place)
{
    window->restoreGeometry(place.geometry);
}

LockedWindow* LockDesk::makeWindow(const QString& path, const std::optional<Place>& place)
{
    auto* window = new LockedWindow(m_services, path);
    m_asked.append({window, Document::Access::ReadWrite, place, 0, 0});
    connect(window, &LockedWindow::keysGiven, this, [this, window](const auto& keys) {
        tryKeys(window, keys);
    });
    connect(window, &LockedWindow::tryCancelled, this, [this, window] { cancelTry(window); });
    connect(window, &LockedWindow::givenUp, this, [this, window] { onGivenUp(window); });
    connect(window, &LockedWindow::closed, this, [this, window] { drop(window); });
    if (place) {
        putAt(window, *place);
    } else {
        window->resize(m_services.settings.value(AppSettings::Key::WindowSize).toSize());
    }
    window->show();
    return window;
}

bool LockDesk::asks(const QString& path, Document::Access access)
{
    for (const Asked& one : std::as_const(m_asked)) {
        if (QFileInfo(one.window->path()) == QFileInfo(path)) {
            one.window->raise();
            one.window->activateWindow();
            return true;
        }
    }
    if (!isLockedFile(path) || LockedFile::alreadyOpen(path)) {
        return false;
    }
    LockedWindow* window = makeWindow(path, std::nullopt);
    asked(window)->access = access;
    const Result<void> opened = window->askKeys();
    if (!opened) {
        drop(window);
        m_host.refuse(opened.error());
    }
    return true;
}

void LockDesk::tryKeys(LockedWindow* window, const std::shared_ptr<AgeKeys>& keys)
{
    const Asked* one = asked(window);
    const bool mayChange = one->access == Document::Access::ReadWrite;
    const Document::OpenJob open =
        Document::prepareOpen(window->path(), one->access, m_host.environment());
    work(window,
         [path = window->path(), keys, open, mayChange](JobContext& job) -> Result<Outcome> {
             AgeKeys given = std::move(*keys);
             const Result<void> checked =
                 LockedFile::alreadyOpen(path) ? checkKeys(path, given) : Result<void>();
             Result<std::shared_ptr<LockedFile>> file =
                 checked ? LockedFile::open(path, given, job) : tl::unexpected(checked.error());
             if (!file) {
                 return tl::unexpected(file.error());
             }
             Outcome outcome;
             outcome.file = *std::move(file);
             outcome.opened = open(job);
             if (mayChange && outcome.opened) {
                 lookBeside(outcome, path, std::move(given), job);
             }
             return outcome;
         });
}

/// Whoever gave up meanwhile hears nothing of it.
void LockDesk::work(LockedWindow* window, const Work& work)
{
    Asked* one = asked(window);
    one->attempt = ++m_attempts;
    one->job =
        m_jobs.start<Outcome>(tr("Unlocking"),
                              work,
                              window,
                              [this, window, attempt = one->attempt](Result<Outcome> outcome) {
                                  const Asked* now = asked(window);
                                  if (now != nullptr && now->attempt == attempt) {
                                      onTried(window, std::move(outcome));
                                  }
                              });
}

void LockDesk::cancelTry(LockedWindow* window)
{
    if (Asked* one = asked(window)) {
        one->attempt = 0;
        m_jobs.cancel(std::exchange(one->job, 0));
        if (UnlockDialog* dialog = window->dialog()) {
            dialog->setBusy(false);
        }
    }
}

void LockDesk::onTried(LockedWindow* window, Result<Outcome> outcome)
{
    asked(window)->job = 0;
    if (!outcome) {
        window->showError(outcome.error());
        return;
    }
    const bool held = !outcome->opened && outcome->opened.error().code == ErrorCode::FileLocked;
    if (held) {
        askReadOnly(window, *outcome);
    } else if (!outcome->opened) {
        window->showError(outcome->opened.error());
    } else if (outcome->kept) {
        offerKept(window, std::make_shared<Outcome>(*std::move(outcome)));
    } else {
        finish(window, *outcome);
    }
}

/// The keys fit, but somebody else is writing: it can be read meanwhile.
void LockDesk::askReadOnly(LockedWindow* window, const Outcome& outcome)
{
    window->showError(outcome.opened.error());
    const Question question{
        tr("Open read-only?"),
        tr("The assessment is open elsewhere. It can be looked at meanwhile, not changed."),
        {tr("Cancel"), tr("Open read-only")}};
    m_services.ui.ask(
        window, question, [this, window, file = outcome.file](int button, const QString&) {
            if (button != 1 || asked(window) == nullptr) {
                return;
            }
            const Document::OpenJob open = Document::prepareOpen(
                window->path(), Document::Access::ReadOnly, m_host.environment());
            if (UnlockDialog* dialog = window->dialog()) {
                dialog->setBusy(true);
            }
            work(window, [file, open](JobContext& job) -> Result<Outcome> {
                Outcome read;
                read.file = file;
                read.opened = open(job);
                return read;
            });
        });
}

void LockDesk::onGivenUp(LockedWindow* window)
{
    const Asked* one = asked(window);
    if (one->place) {
        return; // it stands where an assessment was open, with a button to unlock it
    }
    if (m_host.windows().isEmpty() && m_asked.size() == 1) {
        m_host.showStart();
    }
    drop(window);
}

void LockDesk::finish(LockedWindow* window, const Outcome& outcome)
{
    const std::optional<Place> place = asked(window)->place;
    const QByteArray geometry = window->saveGeometry();
    MainWindow* opened = m_host.show(Document::finishOpen(outcome.opened, m_host.environment()));
    if (opened != nullptr) {
        opened->restoreGeometry(geometry);
        if (place && !place->page.isEmpty()) {
            opened->showPage(place->page);
        }
        if (outcome.fault) {
            opened->showError(*outcome.fault);
        }
        if (!outcome.done.isEmpty()) {
            opened->showToast(outcome.done);
        } else if (!outcome.fault && hasRecovery(window->path())) {
            opened->showToast(tr("Changes that could not be saved earlier are still kept beside "
                                 "it. You are asked about them when it is next unlocked."));
        }
    }
    drop(window);
}

void LockDesk::watch(MainWindow* window)
{
    connect(
        window, &MainWindow::protectionRequested, this, [this, window] { openProtection(window); });
    connect(window, &MainWindow::lockRequested, this, [this, window] {
        if (!isBusy(window)) {
            lockAway(window, tr("You locked it."));
        }
    });
    connect(window, &QObject::destroyed, this, &LockDesk::refreshIdle, Qt::QueuedConnection);
    refreshIdle();
}

bool LockDesk::isBusy(MainWindow* window) const
{
    if (!window->session().context().jobs.isBusy()) {
        return false;
    }
    window->showToast(tr("Work is still running in this window; wait for it, or cancel it."));
    return true;
}

void LockDesk::refreshIdle()
{
    const QList<MainWindow*> windows = m_host.windows();
    const bool any = std::any_of(windows.begin(), windows.end(), [](MainWindow* window) {
        return window->session().document().isLocked();
    });
    const int minutes = m_services.settings.value(AppSettings::Key::AutoLockMinutes).toInt();
    if (const int limit = any ? minutes : 0; limit != m_idle.limit()) {
        m_idle.setLimit(limit);
    }
}

/// Comes again and again while nobody is there: what had to wait is locked then.
void LockDesk::onIdle()
{
    for (MainWindow* window : m_host.windows()) {
        const bool waits = m_locking.contains(window) || window->session().context().jobs.isBusy();
        if (window->session().document().isLocked() && !waits) {
            lockAway(window, tr("Nobody used it for %n minute(s).", nullptr, m_idle.limit()));
        }
    }
}

void LockDesk::whenSaved(MainWindow* window,
                         const std::function<void()>& then,
                         const std::function<void()>& otherwise)
{
    window->flushTyping();
    if (!window->hasUnsavedChanges()) {
        then();
        return;
    }
    LockedSaver* saver = window->saver();
    auto* once = new QObject(saver);
    connect(saver, &LockedSaver::stateChanged, once, [window, saver, once, then, otherwise] {
        if (saver->state() != LockedSaver::State::Saving) {
            once->disconnect();
            saver->disconnect(once);
            once->deleteLater();
            // Not within the saver's own signal: the window may go.
            QTimer::singleShot(0, window, window->hasUnsavedChanges() ? otherwise : then);
        }
    });
    saver->save();
}

void LockDesk::lockAway(MainWindow* window, const QString& reason)
{
    if (m_locking.contains(window)) {
        return; // it waits for its save already
    }
    m_locking.append(window);
    whenSaved(
        window,
        [this, window, reason] {
            m_locking.removeAll(window);
            const Place place = placeOf(window);
            const QString path = window->session().document().path();
            const bool readOnly = window->session().document().isReadOnly();
            LockedWindow* locked = makeWindow(path, place);
            asked(locked)->access =
                readOnly ? Document::Access::ReadOnly : Document::Access::ReadWrite;
            locked->showReason(reason);
            m_services.ui.forgetCopied();
            window->hide();
            // Idleness is noticed within an event that may be the window's own.
            QTimer::singleShot(0, locked, [window = QPointer<MainWindow>(window), locked] {
                delete window.data();
                const Result<void> asks = locked->askKeys();
                if (!asks) {
                    locked->showError(asks.error());
                }
            });
        },
        [this, window] { m_locking.removeAll(window); });
}

} // namespace zt
