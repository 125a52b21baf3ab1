// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appsettings.h"
#include "app/desktopscheme.h"
#include "app/jobrunner.h"
#include "app/samples.h"
#include "app/session.h"
#include "app/uiservices.h"
#include "app/widgets/theme.h"

#include <QHash>
#include <QPointer>
#include <QTranslator>

#include <future>
#include <optional>

namespace zt {

class DamageDesk;
class LockDesk;
class LockedFile;
class MainWindow;
class StartWindow;

/// A file on its way: begun before there is a window, or a program.
struct ReadAhead
{
    QString path;
    JobContext job;
    std::future<Result<std::shared_ptr<Document::Opened>>> opened;
};

/// What the program was asked for on the command line.
struct LaunchOptions
{
    QString file;
    QString sample;   ///< "a", "b"
    QString language; ///< overrides the setting for this run
    QString theme;
    QString page;
    QStringList identityFiles; ///< that open `file` where it is locked
    QString passphraseFile;    ///< the same
    bool unattended = false;   ///< nobody waits: open the file at once, however large
    QSize size;
    std::shared_ptr<ReadAhead> reading; ///< of `file`, or null
};

/// Begins to read an assessment that will be opened; null for what is not there, and for one so
/// large that a window shows how far it is.
[[nodiscard]] std::shared_ptr<ReadAhead> readAhead(const QString& path);

/// The program: settings, language, theme and windows. Opens and makes files; one window each.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `ui`, `clock` and `colours` may be replaced by tests; null takes the desktop's.
    explicit Application(const QString& settingsPath = {},
                         std::unique_ptr<UiServices> ui = {},
                         std::unique_ptr<Clock> clock = {},
                         DesktopScheme::Colours colours = {});
    ~Application() override;

    /// False: nothing could be opened (screenshot runs then end with an error).
    bool start(const LaunchOptions& options);

    /// A window on the file; the one it already has. Null: it could not be opened, and was said so.
    MainWindow* openFile(const QString& path);
    /// The same for a person who waits: a large file is read on a worker, and its window comes when
    /// that is done.
    void requestFile(const QString& path, Document::Access access = Document::Access::ReadWrite);
    MainWindow* createFile(const QString& path, const Profile& profile);
    MainWindow* openSample(Sample sample, const QString& path = {});
    void showStart();

    [[nodiscard]] AppSettings& settings() { return m_settings; }

    [[nodiscard]] const AppServices& services() const { return m_services; }

    [[nodiscard]] StartWindow* startWindow() const { return m_start; }

    [[nodiscard]] QList<MainWindow*> windows() const;

    [[nodiscard]] LockDesk& locks() { return *m_locks; }

    [[nodiscard]] DamageDesk& damage() { return *m_damage; }

    /// Whether a file is on its way.
    [[nodiscard]] bool isOpening() const;

    /// Why the last file was not opened.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

    /// Theme, density and language as the settings (or the command line) say.
    void applyAppearance();
    /// Puts the style sheet on, once the first window is put together: before, every widget that
    /// gets a parent would be matched against it anew.
    void dress();
    void applyLanguage();
    void openSettings(QWidget* over);
    void openNewAssessment(QWidget* over);

private:
    /// Over the file at `path`, or an error about it.
    MainWindow* show(Result<std::unique_ptr<Document>> document, const QString& path);
    /// `path`: of the file the document stands for.
    MainWindow* showWindow(std::unique_ptr<Document> document, const QString& path);
    [[nodiscard]] MainWindow* windowOf(const QString& path) const;
    void goToWantedPlace(MainWindow* window, const QString& file);
    /// Reads on a second thread what the first window needs, and meanwhile loads its fonts.
    [[nodiscard]] Result<std::unique_ptr<Document>> openBeside(const QString& path);
    /// With the keys of the command line; asked for where they are not right and somebody is there.
    [[nodiscard]] Result<void> unlock(const LaunchOptions& options);
    /// True where it is locked and its keys are asked for.
    [[nodiscard]] bool asksKeys(const QString& path, Document::Access access);
    /// Of a window that may only be looked at because somebody else has the file open.
    void sayWhoHolds(MainWindow* window);
    /// In its place one that may change the file; says who still has it where that is so.
    void takeOver(MainWindow* window);
    void readInBackground(const QString& path, Document::Access access);
    void refuse(const Error& error, const QString& path);
    void chooseFile(QWidget* over);
    void chooseSample(QWidget* over);
    void connectWindow(MainWindow* window);
    [[nodiscard]] DocumentEnvironment environment() const;
    [[nodiscard]] QWidget* frontWindow() const;

    AppSettings m_settings;
    DesktopScheme m_scheme;
    ThemeHolder m_theme;
    LanguageHolder m_language;
    std::unique_ptr<UiServices> m_ui;
    std::unique_ptr<Clock> m_clock;
    AppServices m_services;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    LaunchOptions m_options;
    bool m_dressed = false;
    QList<QPointer<MainWindow>> m_windows;
    QPointer<StartWindow> m_start;
    QStringList m_reading;                                      ///< files on a worker
    QHash<QString, std::pair<QString, QString>> m_wantedPlaces; ///< path → page and argument
    std::unique_ptr<LockDesk> m_locks;
    std::unique_ptr<DamageDesk> m_damage;
    std::shared_ptr<LockedFile> m_unlocked; ///< by the command line, until it has a window
    std::optional<Error> m_refusal;
    JobRunner m_jobs; ///< for the start window; last, so that it ends first
};

} // namespace zt
