// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appsettings.h"
#include "app/samples.h"
#include "app/session.h"
#include "app/uiservices.h"
#include "app/widgets/theme.h"

#include <QPointer>
#include <QTranslator>

namespace zt {

class MainWindow;
class StartWindow;

/// What the program was asked for on the command line.
struct LaunchOptions
{
    QString file;
    QString sample;   ///< "a", "b"
    QString language; ///< overrides the setting for this run
    QString theme;
    QString page;
    QString screenshot; ///< draw the page into this file and quit
    QSize size;
};

/// The program: settings, language, theme and windows. Opens and makes files; one window each.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `ui` and `clock` may be replaced by tests; null takes the desktop's.
    explicit Application(const QString& settingsPath = {},
                         std::unique_ptr<UiServices> ui = {},
                         std::unique_ptr<Clock> clock = {});
    ~Application() override;

    /// False: nothing could be opened (screenshot runs then end with an error).
    bool start(const LaunchOptions& options);

    /// A window on the file; the one it already has. Null: it could not be opened, and was said so.
    MainWindow* openFile(const QString& path);
    MainWindow* createFile(const QString& path, const Profile& profile);
    MainWindow* openSample(Sample sample, const QString& path = {});
    void showStart();

    [[nodiscard]] AppSettings& settings() { return m_settings; }

    [[nodiscard]] const AppServices& services() const { return m_services; }

    [[nodiscard]] StartWindow* startWindow() const { return m_start; }

    [[nodiscard]] QList<MainWindow*> windows() const;

    /// Theme, density and language as the settings (or the command line) say.
    void applyAppearance();
    void applyLanguage();
    void openSettings(QWidget* over);
    void openNewAssessment(QWidget* over);

private:
    MainWindow* show(Result<std::unique_ptr<Document>> document);
    void refuse(const Error& error, const QString& path);
    void chooseFile(QWidget* over);
    void chooseSample(QWidget* over);
    void connectWindow(MainWindow* window);
    [[nodiscard]] DocumentEnvironment environment() const;
    [[nodiscard]] QWidget* frontWindow() const;

    AppSettings m_settings;
    ThemeHolder m_theme;
    LanguageHolder m_language;
    std::unique_ptr<UiServices> m_ui;
    std::unique_ptr<Clock> m_clock;
    AppServices m_services;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    LaunchOptions m_options;
    bool m_systemIsDark = false;
    QList<QPointer<MainWindow>> m_windows;
    QPointer<StartWindow> m_start;
};

} // namespace zt
