// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/idlewatch.h"
#include "app/jobrunner.h"
#include "app/session.h"
#include "model/document/lockchange.h"
#include "model/document/lockedfile.h"
#include "model/document/recoveryfile.h"

#include <QPointer>

#include <optional>

namespace zt {

class LockedWindow;
class MainWindow;
class ProtectionDialog;

/// What the application does about locked files: asks for their keys and opens them, locks and
/// unlocks what is open, and locks again what nobody has used for a while. Keys are tried, and
/// files encrypted, on a worker; no window waits for it.
///
/// Where a window gives way to another (locked now, in the clear now), its document is let go of
/// first: keys are wiped, the content is given back to the system, undo steps begin anew.
class LockDesk : public QObject
{
    Q_OBJECT

public:
    /// What the application itself does.
    struct Host
    {
        std::function<DocumentEnvironment()> environment;
        /// A window over the document, or the fault said. Null then.
        std::function<MainWindow*(Result<std::unique_ptr<Document>>)> show;
        std::function<QList<MainWindow*>()> windows;
        /// Says it where the person is.
        std::function<void(const Error&)> refuse;
        /// No window of a file is left: somewhere to go on.
        std::function<void()> showStart;
    };

    LockDesk(const AppServices& services, Host host);
    ~LockDesk() override;

    /// True where `path` is a locked file that is not open: its keys are asked for then, and its
    /// window comes when they fit.
    bool asks(const QString& path, Document::Access access);
    /// From now on this window's wishes about locks are heard.
    void watch(MainWindow* window);
    void openProtection(MainWindow* window);
    /// Saves, forgets keys and content, and asks for the keys again.
    void lockAway(MainWindow* window, const QString& reason);

    [[nodiscard]] QList<LockedWindow*> windows() const;

    [[nodiscard]] IdleWatch& idle() { return m_idle; }

    /// Whether keys are tried, or work on a lock is done, also such that was given up.
    [[nodiscard]] bool isTrying() const { return m_jobs.isBusy(); }

private:
    using OpenedDocument = Result<std::shared_ptr<Document::Opened>>;

    /// How a window stood that gives way to another.
    struct Place
    {
        QByteArray geometry;
        QString page;
    };

    struct Asked
    {
        LockedWindow* window = nullptr;
        Document::Access access = Document::Access::ReadWrite;
        std::optional<Place> place; ///< of the window it was before
        JobRunner::JobId job = 0;   ///< that tries keys
        int attempt = 0;            ///< whose answer is waited for; 0: none
    };

    /// What a worker brings.
    struct Outcome
    {
        std::shared_ptr<LockedFile> file; ///< alive until the document is
        OpenedDocument opened = fail(ErrorCode::Cancelled);
        std::optional<Error> fault; ///< the file was left as it was
        /// What an earlier run kept beside it, and the keys to it until somebody has decided.
        std::optional<Recovery> kept;
        std::shared_ptr<AgeKeys> keys;
        QString done; ///< what to say of it in the window
    };

    using Work = std::function<Result<Outcome>(JobContext&)>;

    LockedWindow* makeWindow(const QString& path, const std::optional<Place>& place);
    Asked* asked(const LockedWindow* window);
    void drop(LockedWindow* window);
    void tryKeys(LockedWindow* window, const std::shared_ptr<AgeKeys>& keys);
    void work(LockedWindow* window, const Work& work);
    void onTried(LockedWindow* window, Result<Outcome> outcome);
    void askReadOnly(LockedWindow* window, const Outcome& outcome);
    void cancelTry(LockedWindow* window);
    void onGivenUp(LockedWindow* window);
    void finish(LockedWindow* window, const Outcome& outcome);

    using Held = std::shared_ptr<Outcome>;
    /// What the keys open beside the file is put to the person.
    static void lookBeside(Outcome& outcome, const QString& path, AgeKeys keys, JobContext& job);
    void offerKept(LockedWindow* window, const Held& held);
    void offerWhatIsNotAhead(LockedWindow* window, const Held& held);
    void takeOver(LockedWindow* window, const Held& held);
    void askDiscard(LockedWindow* window, const Held& held);
    void discardKept(LockedWindow* window, const Held& held);
    void setApart(LockedWindow* window, const Held& held);

    void lockPlain(MainWindow* window,
                   ProtectionDialog* dialog,
                   const std::shared_ptr<LockChange>& change);
    void changeOpenLock(MainWindow* window,
                        ProtectionDialog* dialog,
                        const std::shared_ptr<LockChange>& change);
    void askRemoval(MainWindow* window, ProtectionDialog* dialog);
    void removeLock(MainWindow* window);
    /// Lets go of the window and does `work` meanwhile; then a window is in its place again.
    void replace(MainWindow* window, const QString& title, const Work& work);
    /// `then` now, or when all is on the disk; `otherwise` where that fails (the window says so).
    static void whenSaved(MainWindow* window,
                          const std::function<void()>& then,
                          const std::function<void()>& otherwise);
    [[nodiscard]] bool isBusy(MainWindow* window) const;
    void refreshIdle();
    void onIdle();
    static Place placeOf(const MainWindow* window);
    static void putAt(QWidget* window, const Place& place);

    AppServices m_services;
    Host m_host;
    IdleWatch m_idle;
    QList<Asked> m_asked;
    int m_attempts = 0;
    QList<QPointer<MainWindow>> m_locking; ///< as soon as they are saved
    JobRunner m_jobs;                      ///< last, so that it ends first
};

} // namespace zt
