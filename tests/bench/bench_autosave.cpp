// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packkind.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <thread>

/// usage: bench_autosave FILE MEGABYTES
/// A locked assessment with evidence of that size is saved again and again by a worker, as a window
/// has it done, while its own thread makes changes: how long the longest change took, with a save
/// running and without one.

using namespace zt;

namespace {

constexpr int changeCount = 400;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s",
               qPrintable(toString(result.error().code)),
               qPrintable(result.error().args.join(u' ')));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

DocumentEnvironment environment(Clock& clock)
{
    return {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack.json"));
            }};
}

void make(const QString& path, qsizetype megabytes, Clock& clock)
{
    Profile profile;
    profile.name = QStringLiteral("bench");
    const auto document =
        need(Document::create(path, profile, need(startingPacks()), environment(clock)));
    QByteArray bytes(megabytes << 20, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31 % 251 + i / 4099);
    }
    const EvidenceDraft draft = draftOfBytes(QStringLiteral("scan.pdf"),
                                             QStringLiteral("application/pdf"),
                                             bytes,
                                             EvidenceId{clock.newUuid()},
                                             clock.now());
    need(document->apply({{QStringLiteral("evidence.add"), {draft.evidence.name}},
                          {Change{std::nullopt, draft.evidence}},
                          {}},
                         {draft.content}));
}

/// The longest of many changes, each a moment after the one before; milliseconds.
double longestChange(Document& document, Clock& clock)
{
    double longest = 0;
    for (int i = 0; i < changeCount; ++i) {
        System system;
        system.id = SystemId{clock.newUuid()};
        system.code = system.id.toString();
        QElapsedTimer timer;
        timer.start();
        need(document.apply({{QStringLiteral("system.add"), {system.code, {}}},
                             {Change{std::nullopt, system}},
                             {}}));
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return longest;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        qFatal("usage: bench_autosave FILE MEGABYTES");
    }
    SystemClock clock;
    const QString path = arguments[1];
    make(path, arguments[2].toLongLong(), clock);
    const AgeIdentity identity = AgeIdentity::generate();
    AgeLock lock;
    lock.recipients = {identity.recipient()};
    AgeKeys keys;
    keys.identities.push_back(identity.clone());
    JobContext job;
    need(lockInPlace(path, lock, job));
    const auto locked = need(LockedFile::open(path, keys, job));
    const auto document =
        need(Document::open(path, Document::Access::ReadWrite, environment(clock)));
    document->saveLater();
    const double alone = longestChange(*document, clock);
    std::atomic<bool> goOn{true};
    int saves = 0;
    double saving = 0;
    std::thread worker([&] {
        while (goOn) {
            if (document->isSaved()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                continue;
            }
            JobContext own;
            QElapsedTimer timer;
            timer.start();
            need(document->prepareSave()(own));
            saving += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            ++saves;
        }
    });
    const double during = longestChange(*document, clock);
    goOn = false;
    worker.join();
    QTextStream(stdout) << QStringLiteral("{\"bytes\":%1,\"alone_ms\":%2,\"held_ms\":%3,"
                                          "\"saves\":%4,\"save_ms\":%5}\n")
                               .arg(QFileInfo(path).size())
                               .arg(alone)
                               .arg(during)
                               .arg(saves)
                               .arg(saves > 0 ? saving / saves : 0);
    return 0;
}
