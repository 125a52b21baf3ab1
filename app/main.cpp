// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/fontsahead.h"
#include "app/jobrunner.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/widgets/afterpaint.h"
#include "model/base/errortext.h"
#include "model/base/heap.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>

namespace {

constexpr int settleMs = 150;

/// What a window has taken when it is first painted: with a small assessment, and with none.
constexpr std::size_t startHeap = 14 << 20;
constexpr std::size_t emptyHeap = 5 << 20;

/// Any word that is not an option, be it only the value of one: then a file may be opened.
bool namesSomething(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* word) { return word[0] != '-'; });
}

QSize parseSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// Why nothing was opened, and what to do.
void sayWhyNot(const zt::Application& application)
{
    QTextStream err(stderr);
    if (!application.refusal()) {
        return;
    }
    err << zt::errorSentence(*application.refusal(), application.services().language.current())
        << '\n';
    if (application.refusal()->code == zt::ErrorCode::KeyNeeded) {
        err << QCoreApplication::translate(
                   "Application", "Repeat with --identity KEYFILE or --passphrase-file FILE.")
            << '\n';
    }
}

/// Once the window has drawn itself and its jobs have come to an end: picture, then quit.
void takePicture(zt::Application& application, const QString& path)
{
    auto* timer = new QTimer(&application);
    timer->setInterval(settleMs);
    QObject::connect(
        timer, &QTimer::timeout, &application, [&application, path, quiet = 0]() mutable {
            QWidget* window = application.startWindow();
            for (zt::MainWindow* one : application.windows()) {
                window = one;
                quiet = one->session().context().jobs.isBusy() ? 0 : quiet;
            }
            quiet = application.isOpening() ? 0 : quiet;
            if (++quiet < 3) {
                return;
            }
            if (application.windows().isEmpty() && application.refusal()) {
                sayWhyNot(application);
                QCoreApplication::exit(4);
                return;
            }
            const bool saved = window && window->grab().save(path);
            QCoreApplication::exit(saved ? 0 : 4);
        });
    timer->start();
}

/// Nothing of Qt goes away under a worker, whichever way main() is left.
struct WorkersEnd
{
    WorkersEnd() = default;
    Q_DISABLE_COPY_MOVE(WorkersEnd)

    ~WorkersEnd() { QThreadPool::globalInstance()->waitForDone(); }
};

/// Times a start: prints when the window had been painted with its page in it and could take input
/// ("shown"), and when nothing more was painted ("complete"), in nanoseconds of the steady clock,
/// then ends the program.
class EndWhenShown : public QObject
{
public:
    explicit EndWhenShown(zt::Application& application)
    {
        const QList<zt::MainWindow*> windows = application.windows();
        QWidget* window = application.startWindow();
        if (!windows.isEmpty()) {
            window = windows.last();
        }
        zt::afterFirstPaint(window, [this] {
            m_lastPaint = now();
            print("shown", m_lastPaint);
            qApp->installEventFilter(this);
            m_quiet.start();
        });
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(settleMs);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            print("complete", m_lastPaint);
            QCoreApplication::exit(0);
        });
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            QTimer::singleShot(0, this, [this] { m_lastPaint = now(); });
            m_quiet.start();
        }
        return false;
    }

private:
    static qint64 now()
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }

    static void print(const char* what, qint64 time)
    {
        QTextStream(stdout) << what << ' ' << time << Qt::endl;
    }

    QTimer m_quiet;
    qint64 m_lastPaint = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const std::future<void> fonts = zt::readFontsAhead();
    zt::reserveHeap(namesSomething(argc, argv) ? startHeap : emptyHeap);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ztworkbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZT_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"), QStringLiteral("Open a sample: a or b."), QStringLiteral("KEY"));
    const QCommandLineOption language(
        QStringLiteral("lang"), QStringLiteral("zh_TW or en."), QStringLiteral("CODE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("NAME"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        QStringLiteral(
            "overview, inventory, selection, maturity, audit, roadmap, gateway, report, trail or "
            "regulator; with a part of it: trail:comparison, audit:findings."),
        QStringLiteral("ID"));
    const QCommandLineOption picture(QStringLiteral("screenshot"),
                                     QStringLiteral("Draw the window into OUT.png and quit."),
                                     QStringLiteral("OUT"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QStringLiteral("Size of the window, e.g. 1440x900."),
                                  QStringLiteral("WxH"));
    QCommandLineOption endWhenShown(QStringLiteral("exit-when-shown"));
    endWhenShown.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption identity(
        QStringLiteral("identity"),
        QStringLiteral("A file with a key that opens FILE where it is locked; may be repeated."),
        QStringLiteral("KEYFILE"));
    const QCommandLineOption passphrase(
        QStringLiteral("passphrase-file"),
        QStringLiteral("A file whose first line is the passphrase of FILE where it is locked."),
        QStringLiteral("F"));
    parser.addOptions(
        {sample, language, theme, page, identity, passphrase, picture, size, endWhenShown});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QStringLiteral("An assessment (.zta)."), QStringLiteral("[FILE]"));
    if (!parser.parse(QCoreApplication::arguments()) || parser.isSet(help) ||
        parser.isSet(version)) {
        fonts.wait(); // what follows ends the program
        parser.process(qt);
    }
    const WorkersEnd workersEnd;

    zt::LaunchOptions options;
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.value(sample);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.page = parser.value(page);
    options.identityFiles = parser.values(identity);
    options.passphraseFile = parser.value(passphrase);
    options.unattended = parser.isSet(picture) || parser.isSet(endWhenShown);
    options.size = parseSize(parser.value(size));

    // While the program dresses, the file is read.
    options.reading = zt::readAhead(options.file);
    zt::Application application;
    fonts.wait();
    const bool opened = application.start(options);
    if (options.unattended && !opened) {
        sayWhyNot(application);
        return 4;
    }
    std::unique_ptr<EndWhenShown> ending;
    if (parser.isSet(picture)) {
        takePicture(application, parser.value(picture));
    } else if (parser.isSet(endWhenShown)) {
        ending = std::make_unique<EndWhenShown>(application);
    }
    return QApplication::exec();
}
