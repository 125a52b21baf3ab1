// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/salvagedialog.h"
#include "app/jobrunner.h"
#include "app/session.h"

#include <QHash>

#include <optional>

class QTemporaryDir;

namespace zt {

class MainWindow;

/// What the application does about damaged files: what can still be read of one is shown, to be
/// looked at alone, in a window that says what is damaged and leads to a new file of it. A file
/// that opens all the same is looked through while its window is there already, and gives way to
/// that one where a page of it is not as it was written.
///
/// What is shown is the salvaged content, from a folder of its own that goes with the window; the
/// damaged file is never written to. Salvage runs on a worker.
class DamageDesk : public QObject
{
    Q_OBJECT

public:
    /// What the application itself does.
    struct Host
    {
        std::function<DocumentEnvironment()> environment;
        /// A window over the document, which stands for the file at the path.
        std::function<MainWindow*(Result<std::unique_ptr<Document>>, const QString&)> show;
        /// Says it where the person is.
        std::function<void(const Error&, const QString& path)> refuse;
        std::function<void(const QString& path)> open;
        /// A window where the work is seen, before there is one over the file.
        std::function<void(bool busy)> setBusy;
    };

    DamageDesk(const AppServices& services, Host host);

    /// Before whoever ends it waits for other work.
    void cancelAll() { m_jobs.cancelAll(); }

    /// True where an error may be one of a damaged file: what is left of it comes in a window of
    /// its own, or the error is said after all.
    bool takes(const QString& path, const Error& error);
    /// Looks through the window's file, and shows what is left of it where it is damaged.
    void watch(MainWindow* window);

    [[nodiscard]] bool isLooking() const { return !m_looking.isEmpty(); }

    /// Of the file at the path, where it is shown as far as it goes.
    [[nodiscard]] MainWindow* windowOf(const QString& path) const;
    /// Null where the window is over a sound file.
    [[nodiscard]] SalvageDialog* openSalvage(MainWindow* window);

Q_SIGNALS:
    /// A file that is shown was looked through, whatever came of it.
    void lookedThrough();

private:
    /// What a worker brings.
    struct Found
    {
        QStringList damage; ///< plain English, see checkfault.h
        std::shared_ptr<QTemporaryDir> folder;
        SalvageReport report;
        std::shared_ptr<Document::Opened> opened;
    };

    struct View
    {
        QString path;
        QStringList damage;
        std::optional<Error> error; ///< why it did not open
        std::shared_ptr<QTemporaryDir> folder;
        SalvageReport report;
    };

    [[nodiscard]] std::function<Result<Found>(JobContext&)> lookAt(const QString& path) const;
    void onFound(const QString& path, const std::optional<Error>& error, const Found& found);
    /// The file of `window` is damaged; its place is taken.
    void replace(const QPointer<MainWindow>& window, int attempt);
    void salvage(SalvageDialog* dialog, const QString& from, const QString& to);
    void saveList(SalvageDialog* dialog, const QString& of);
    [[nodiscard]] QString damageText(const View& view) const;
    [[nodiscard]] QString bannerText(const View& view) const;

    AppServices m_services;
    Host m_host;
    QHash<MainWindow*, View> m_views;
    QStringList m_looking; ///< files on a worker
    JobRunner m_jobs;      ///< last, so that it ends first
};

} // namespace zt
