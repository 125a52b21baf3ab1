// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/base/heap.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace {

/// A PDF, a package that holds some, and a chart need fonts, and these need a GUI application;
/// everything else does without.
bool needsFonts(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word = QByteArray(argv[i]).toLower();
        if (word.endsWith(".pdf") || word.endsWith(".png") || word.endsWith(".svg") ||
            word == "chart" || word == "seal" || word.startsWith("--chart")) {
            return true;
        }
    }
    return false;
}

/// The application, and the folder that stands for a session's where there are fonts: a job without
/// a session has none, and Qt would remark upon it and make one. Nothing is ever put into it.
struct Surroundings
{
    std::unique_ptr<QTemporaryDir> runtime;
    std::unique_ptr<QCoreApplication> application;
};

Surroundings makeApplication(int& argc, char** argv)
{
    if (!needsFonts(argc, argv)) {
        return {nullptr, std::make_unique<QCoreApplication>(argc, argv)};
    }
    auto runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime->path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return {std::move(runtime), std::make_unique<QGuiApplication>(argc, argv)};
}

} // namespace

int main(int argc, char** argv)
{
    zt::useLargePages(128 << 20);
    const Surroundings surroundings = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ztctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZT_VERSION));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return static_cast<int>(zt::Exit::FileTrouble);
    }
    zt::SystemClock clock;
    return zt::runCli(QCoreApplication::arguments().mid(1), out, err, clock, zt::terminalPrompt());
}
