// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/cli/keysource.h"
#include "app/damagedesk.h"
#include "app/desktopservices.h"
#include "app/dialogs/newassessmentdialog.h"
#include "app/dialogs/settingsdialog.h"
#include "app/lockdesk.h"
#include "app/shell/lockedwindow.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/afterpaint.h"
#include "app/widgets/icons.h"
#include "app/widgets/wornsheet.h"
#include "checklists/packloader.h"
#include "model/document/lockedfile.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QStyleFactory>

#include <utility>

namespace zt {

namespace {

constexpr int rocOffset = 1911;

/// A file up to this size is there sooner than a worker would be.
constexpr qint64 quicklyRead = 2 * 1024 * 1024;

QString systemUser()
{
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        QString user = qEnvironmentVariable(name);
        if (!user.isEmpty()) {
            return user;
        }
    }
    return QStringLiteral("local");
}

Result<PackContent> readPinnedPack(const QByteArray& bytes)
{
    return readPack(bytes, QStringLiteral("pack"));
}

std::shared_ptr<ReadAhead> startReading(const QString& path)
{
    DocumentEnvironment environment;
    environment.readPack = &readPinnedPack;
    auto reading = std::make_shared<ReadAhead>();
    reading->path = path;
    reading->opened =
        std::async(std::launch::async,
                   Document::prepareOpen(path, Document::Access::ReadWrite, environment),
                   std::ref(reading->job));
    return reading;
}

/// The first text asks fontconfig and opens the typeface, which takes as long as reading a file.
void loadFonts()
{
    (void)QFontMetrics(Theme::font(Theme::body)).horizontalAdvance(u'零');
}

} // namespace

std::shared_ptr<ReadAhead> readAhead(const QString& path)
{
    const QFileInfo file(path);
    const bool quick = file.isFile() && file.size() <= quicklyRead && !isLockedFile(path);
    return quick ? startReading(file.absoluteFilePath()) : nullptr;
}

Application::Application(const QString& settingsPath,
                         std::unique_ptr<UiServices> ui,
                         std::unique_ptr<Clock> clock,
                         DesktopScheme::Colours colours)
    : m_settings(settingsPath)
    , m_scheme(std::move(colours))
    , m_ui(ui ? std::move(ui) : std::make_unique<DesktopServices>(m_theme))
    , m_clock(clock ? std::move(clock) : std::make_unique<SystemClock>())
    , m_services{m_theme, m_language, m_settings, *m_ui, *m_clock}
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(appIcon());
    connect(&m_settings, &AppSettings::changed, this, [this](AppSettings::Key key) {
        if (key == AppSettings::Key::Theme || key == AppSettings::Key::Density) {
            m_options.theme.clear();
            applyAppearance();
        } else if (key == AppSettings::Key::Language) {
            m_options.language.clear();
            applyLanguage();
        } else if (key == AppSettings::Key::Actor) {
            for (MainWindow* window : windows()) {
                window->session().document().setActor(environment().actor);
            }
        }
    });
    connect(&m_scheme, &DesktopScheme::changed, this, &Application::applyAppearance);
    m_locks = std::make_unique<LockDesk>(
        m_services,
        LockDesk::Host{[this] { return environment(); },
                       [this](Result<std::unique_ptr<Document>> document) {
                           const QString path =
                               document ? (*document)->path() : document.error().args.value(0);
                           return show(std::move(document), path);
                       },
                       [this] { return windows(); },
                       [this](const Error& error) { refuse(error, error.args.value(0)); },
                       [this] {
                           if (!m_start) {
                               showStart();
                           }
                       }});
    m_damage = std::make_unique<DamageDesk>(
        m_services,
        DamageDesk::Host{[this] { return environment(); },
                         [this](Result<std::unique_ptr<Document>> document, const QString& path) {
                             if (!document) {
                                 refuse(document.error(), path);
                                 return static_cast<MainWindow*>(nullptr);
                             }
                             return showWindow(*std::move(document), path);
                         },
                         [this](const Error& error, const QString& path) { refuse(error, path); },
                         [this](const QString& path) { requestFile(path); },
                         [this](bool busy) {
                             if (busy && windows().isEmpty() && !m_start) {
                                 showStart();
                             }
                             if (m_start) {
                                 m_start->setBusy(isOpening());
                             }
                         }});
    applyAppearance();
    applyLanguage();
}

Application::~Application()
{
    // All are told before the first is waited for.
    m_jobs.cancelAll();
    m_damage->cancelAll();
    m_locks.reset();
    for (MainWindow* window : windows()) {
        window->session().context().jobs.cancelAll();
    }
    for (MainWindow* window : windows()) {
        delete window;
    }
    m_damage.reset(); // what its windows showed goes with it
    delete m_start;
    QApplication::removeTranslator(&m_translator);
    QApplication::removeTranslator(&m_qtTranslator);
}

void Application::applyAppearance()
{
    const QString wanted =
        m_options.theme.isEmpty() ? m_settings.text(AppSettings::Key::Theme) : m_options.theme;
    const bool dark =
        wanted == QLatin1String("dark") || (wanted == QLatin1String("system") && m_scheme.isDark());
    const bool compact = m_settings.text(AppSettings::Key::Density) == QLatin1String("compact");
    const Density density = compact ? Density::Compact : Density::Comfortable;
    Theme theme = dark ? Theme::dark(density) : Theme::light(density);
    theme.motion = m_scheme.motion();
    QApplication::setFont(Theme::font(Theme::body));
    QApplication::setPalette(theme.palette());
    m_theme.set(theme); // first, as lists measure their rows by it when the sheet is put on
    if (m_dressed) {
        wearStyleSheet(theme.styleSheet());
    }
}

void Application::dress()
{
    if (!m_dressed) {
        m_dressed = true;
        wearStyleSheet(m_theme.theme().styleSheet());
    }
}

void Application::applyLanguage()
{
    const QString wanted = m_options.language.isEmpty()
                               ? m_settings.text(AppSettings::Key::Language)
                               : m_options.language;
    const LanguageCode code = wanted == QLatin1String("en") ? LanguageCode::En : LanguageCode::ZhTw;
    m_language.set(code);
    QApplication::removeTranslator(&m_translator);
    QApplication::removeTranslator(&m_qtTranslator);
    const QString name = toString(code);
    if (m_translator.load(QStringLiteral(":/i18n/zt_%1.qm").arg(name))) {
        QApplication::installTranslator(&m_translator);
    }
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + name,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&m_qtTranslator);
    }
    QApplication::setApplicationDisplayName(
        QCoreApplication::translate("Application", "Zero-Trust Assessment Workbench"));
}

DocumentEnvironment Application::environment() const
{
    DocumentEnvironment environment;
    environment.clock = m_clock.get();
    environment.actor = m_settings.text(AppSettings::Key::Actor);
    if (environment.actor.isEmpty()) {
        environment.actor = systemUser();
    }
    environment.readPack = &readPinnedPack;
    return environment;
}

bool Application::start(const LaunchOptions& options)
{
    m_options = options;
    if (!options.theme.isEmpty()) {
        applyAppearance();
    }
    if (!options.language.isEmpty()) {
        applyLanguage();
    }
    MainWindow* window = nullptr;
    if (const Result<void> unlocked = unlock(options); !unlocked && options.unattended) {
        refuse(unlocked.error(), options.file);
        return false;
    }
    if (!options.file.isEmpty() && !options.unattended) {
        requestFile(options.file);
        window = windowOf(options.file);
    } else if (!options.file.isEmpty()) {
        window = openFile(options.file);
    } else if (const auto sample = sampleFromKey(options.sample)) {
        window = openSample(*sample);
    }
    LockedWindow* asking = m_locks->windows().value(0);
    if (!isOpening() && !asking) {
        m_options.page.clear(); // of the first window only
    }
    if (!window && !m_start && !asking) {
        showStart();
    }
    QWidget* shown = window    ? static_cast<QWidget*>(window)
                     : m_start ? static_cast<QWidget*>(m_start)
                               : static_cast<QWidget*>(asking);
    if (options.size.isValid()) {
        shown->resize(options.size);
    }
    return window || options.file.isEmpty() || isOpening() || asking;
}

bool Application::isOpening() const
{
    return !m_reading.isEmpty() || m_damage->isLooking();
}

Result<void> Application::unlock(const LaunchOptions& options)
{
    const KeySource given(options.identityFiles, options.passphraseFile, {});
    if ((!given.hasIdentityFiles() && !given.hasPassphraseFile()) || !isLockedFile(options.file)) {
        return {};
    }
    JobContext job;
    const Result<AgeKeys> keys = given.keysFor(options.file, {});
    Result<std::shared_ptr<LockedFile>> file =
        keys ? LockedFile::open(options.file, *keys, job) : tl::unexpected(keys.error());
    if (!file) {
        return tl::unexpected(file.error());
    }
    m_unlocked = *std::move(file);
    return {};
}

QList<MainWindow*> Application::windows() const
{
    QList<MainWindow*> open;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window) {
            open.append(window);
        }
    }
    return open;
}

QWidget* Application::frontWindow() const
{
    for (MainWindow* window : windows()) {
        if (window->isActiveWindow()) {
            return window;
        }
    }
    return windows().isEmpty() ? static_cast<QWidget*>(m_start) : windows().constLast();
}

void Application::refuse(const Error& error, const QString& path)
{
    m_refusal = error;
    if (windows().isEmpty() && !m_start) {
        showStart();
    }
    QWidget* front = frontWindow();
    if (auto* window = qobject_cast<MainWindow*>(front)) {
        window->showError(error);
    } else if (m_start) {
        m_start->showError(error);
    }
    if (error.code != ErrorCode::FileLocked) {
        m_unlocked.reset(); // nothing of it will be shown
        return;
    }
    const Question question{
        tr("Open read-only?"),
        tr("The assessment is open elsewhere. It can be looked at meanwhile, not changed."),
        {tr("Cancel"), tr("Open read-only")}};
    m_ui->ask(front, question, [this, path](int button, const QString&) {
        if (button == 1) {
            requestFile(path, Document::Access::ReadOnly);
        }
    });
}

MainWindow* Application::show(Result<std::unique_ptr<Document>> document, const QString& path)
{
    if (!document) {
        if (!m_damage->takes(path, document.error())) {
            refuse(document.error(), path);
        }
        return nullptr;
    }
    return showWindow(*std::move(document), path);
}

MainWindow* Application::showWindow(std::unique_ptr<Document> document, const QString& path)
{
    m_unlocked.reset(); // the document holds it now
    auto* window = new MainWindow(std::move(document), m_services);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connectWindow(window);
    m_locks->watch(window);
    m_damage->watch(window);
    sayWhoHolds(window);
    m_scheme.watch(window);
    window->resize(m_settings.value(AppSettings::Key::WindowSize).toSize());
    const bool empty = window->session().document().snapshot().systems.isEmpty();
    const QString last = m_settings.text(AppSettings::Key::LastPage);
    const QString usual = empty ? QStringLiteral("inventory") : last;
    const QString page = m_options.page.isEmpty() ? usual : m_options.page;
    const QString name = page.section(QLatin1Char(':'), 0, 0);
    window->showPage(name, page.mid(name.size() + 1));
    if (!window->currentPage()) {
        window->showPage(QStringLiteral("inventory"));
    }
    dress();
    // Writing the settings can wait until the window is seen.
    afterFirstPaint(window, [this, path] { m_settings.addRecentFile(path); });
    window->show();
    goToWantedPlace(window, path);
    if (m_start) {
        m_start->close();
        m_start->deleteLater();
    }
    return window;
}

void Application::connectWindow(MainWindow* window)
{
    connect(window, &MainWindow::newRequested, this, [this, window] { openNewAssessment(window); });
    connect(window, &MainWindow::settingsRequested, this, [this, window] { openSettings(window); });
    connect(window, &MainWindow::sampleRequested, this, [this, window] { chooseSample(window); });
    connect(window, &MainWindow::openRequested, this, [this, window](const QString& path) {
        if (path.isEmpty()) {
            chooseFile(window);
        } else {
            requestFile(path);
        }
    });
    connect(window,
            &MainWindow::placeRequested,
            this,
            [this](const QString& path, const QString& page, const QString& argument) {
                m_wantedPlaces.insert(QFileInfo(path).absoluteFilePath(), {page, argument});
                requestFile(path);
                if (MainWindow* there = windowOf(path)) {
                    goToWantedPlace(there, path);
                }
            });
}

/// Where somebody asked for a page of a file that had to be opened first.
void Application::goToWantedPlace(MainWindow* window, const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (const auto place = m_wantedPlaces.constFind(path); place != m_wantedPlaces.constEnd()) {
        const auto [page, argument] = *place;
        m_wantedPlaces.erase(place);
        window->showPage(page, argument);
    }
}

MainWindow* Application::windowOf(const QString& path) const
{
    for (MainWindow* window : windows()) {
        if (QFileInfo(window->session().document().path()) == QFileInfo(path)) {
            return window;
        }
    }
    return m_damage->windowOf(path);
}

MainWindow* Application::openFile(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (MainWindow* window = windowOf(whole)) {
        window->raise();
        window->activateWindow();
        return window;
    }
    if (!m_options.unattended && asksKeys(whole, Document::Access::ReadWrite)) {
        return nullptr;
    }
    return show(m_windows.isEmpty()
                    ? openBeside(whole)
                    : Document::open(whole, Document::Access::ReadWrite, environment()),
                whole);
}

Result<std::unique_ptr<Document>> Application::openBeside(const QString& path)
{
    std::shared_ptr<ReadAhead> reading = std::exchange(m_options.reading, nullptr);
    if (!reading || reading->path != path) {
        reading = startReading(path);
    }
    loadFonts();
    return Document::finishOpen(reading->opened.get(), environment());
}

bool Application::asksKeys(const QString& path, Document::Access access)
{
    const bool asks = m_locks->asks(path, access);
    if (asks) {
        dress(); // its window may be the first
    }
    return asks;
}

void Application::requestFile(const QString& path, Document::Access access)
{
    const QFileInfo file(path);
    const QString whole = file.absoluteFilePath();
    if (!windowOf(whole) && asksKeys(whole, access)) {
        return;
    }
    if (file.size() > quicklyRead && !windowOf(whole)) {
        readInBackground(whole, access);
    } else if (access == Document::Access::ReadWrite) {
        openFile(whole);
    } else {
        show(Document::open(whole, access, environment()), whole);
    }
}

void Application::readInBackground(const QString& path, Document::Access access)
{
    if (m_reading.contains(path)) {
        return;
    }
    if (windows().isEmpty() && !m_start) {
        showStart();
    }
    auto* front = qobject_cast<MainWindow*>(frontWindow());
    if (!front && m_start) {
        m_start->setBusy(true);
    }
    m_reading.append(path);
    if (front) {
        // Its jobs end with the window, and nobody would hear of this one again.
        connect(front, &QObject::destroyed, this, [this, path] { m_reading.removeAll(path); });
    }
    using Opened = std::shared_ptr<Document::Opened>;
    JobRunner& jobs = front ? front->session().context().jobs : m_jobs;
    jobs.start<Opened>(tr("Opening %1").arg(QFileInfo(path).fileName()),
                       Document::prepareOpen(path, access, environment()),
                       this,
                       [this, path](const Result<Opened>& opened) {
                           m_reading.removeAll(path);
                           if (m_start) {
                               m_start->setBusy(isOpening());
                           }
                           if (opened || opened.error().code != ErrorCode::Cancelled) {
                               show(Document::finishOpen(opened, environment()), path);
                           }
                       });
}

MainWindow* Application::createFile(const QString& path, const Profile& profile)
{
    const Result<QList<PackPin>> packs = startingPacks();
    if (!packs) {
        refuse(packs.error(), path);
        return nullptr;
    }
    return show(Document::create(path, profile, *packs, environment()), path);
}

MainWindow* Application::openSample(Sample sample, const QString& path)
{
    QString target = path;
    if (target.isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QDir().mkpath(folder);
        target = QDir(folder).filePath(sampleName(sample) + QStringLiteral(".zta"));
    }
    // A sample somebody worked on is theirs: it is opened again, never replaced.
    return QFileInfo::exists(target) ? openFile(target)
                                     : show(createSample(sample, target, environment()), target);
}

void Application::showStart()
{
    m_start = new StartWindow(m_services);
    m_start->setAttribute(Qt::WA_DeleteOnClose);
    m_scheme.watch(m_start);
    connect(m_start, &StartWindow::newRequested, this, [this] { openNewAssessment(m_start); });
    connect(m_start, &StartWindow::settingsRequested, this, [this] { openSettings(m_start); });
    connect(m_start, &StartWindow::sampleRequested, this, [this](const QString& key) {
        if (const auto sample = sampleFromKey(key)) {
            openSample(*sample);
        }
    });
    connect(m_start, &StartWindow::openRequested, this, [this](const QString& path) {
        if (path.isEmpty()) {
            chooseFile(m_start);
        } else {
            requestFile(path);
        }
    });
    m_start->resize(m_settings.value(AppSettings::Key::WindowSize).toSize());
    dress();
    m_start->show();
}

void Application::openSettings(QWidget* over)
{
    (new SettingsDialog(m_theme, over, m_settings))->open();
}

void Application::openNewAssessment(QWidget* over)
{
    const int rocYear = shownTime(m_clock->now()).date().year() - rocOffset;
    auto* dialog = new NewAssessmentDialog(m_theme, over, *m_ui, m_language.current(), rocYear);
    connect(dialog,
            &NewAssessmentDialog::createRequested,
            this,
            [this](const QString& path, const Profile& profile) { createFile(path, profile); });
    dialog->open();
}

void Application::chooseFile(QWidget* over)
{
    const FileQuestion question{
        tr("Open an assessment"),
        tr("Assessments (*.zta)"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    m_ui->chooseOpenFile(over, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            requestFile(path);
        }
    });
}

void Application::chooseSample(QWidget* over)
{
    const Question question{
        tr("Open a sample"),
        tr("Two fictional firms with whole inventories. They open in a window of their own; this "
           "file is left alone."),
        {tr("Cancel"), tr("Sample B"), tr("Sample A")}};
    m_ui->ask(over, question, [this](int button, const QString&) {
        if (button > 0) {
            openSample(button == 2 ? Sample::FirmA : Sample::FirmB);
        }
    });
}

} // namespace zt
