// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Adds 100,000 systems to a new assessment as one change. Prints one JSON line; the file stays,
/// for bench_commit_bare to write the same rows. usage: bench_commit FILE
#include "benchinventory.h"
#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace zt;

namespace {

constexpr int systemCount = 100'000;

int complain(const Error& error)
{
    const QByteArray sentence = errorSentence(error, Language(LanguageCode::En)).toUtf8();
    std::fprintf(stderr, "%s\n", sentence.constData());
    return 3;
}

ChangeSet adding(const ChunkedList<System>& systems)
{
    ChangeSet set;
    set.label = {labels::import, {QStringLiteral("bench"), QString(), QString()}};
    set.changes.reserve(systems.size());
    for (const System& system : systems) {
        set.changes.append(Change{std::nullopt, system});
    }
    return set;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    QFile::remove(path);
    const Result<PackPin> pack = shippedGuideline();
    if (!pack) {
        return complain(pack.error());
    }
    SystemClock clock;
    Profile profile;
    profile.name = QStringLiteral("bench");
    const auto readPack = [](const QByteArray& bytes) {
        return readGuideline(bytes, QStringLiteral("pack"));
    };
    const auto document =
        Document::create(path, profile, *pack, {&clock, QStringLiteral("bench"), readPack});
    if (!document) {
        return complain(document.error());
    }
    const ChangeSet set = adding(bench::inventory(systemCount));
    QElapsedTimer timer;
    timer.start();
    const std::clock_t processor = std::clock();
    const Result<void> done = (*document)->apply(set);
    if (!done) {
        return complain(done.error());
    }
    std::printf("{\"wall_ms\":%lld,\"cpu_ms\":%lld}\n",
                timer.elapsed(),
                static_cast<long long>((std::clock() - processor) * 1000 / CLOCKS_PER_SEC));
    return 0;
}
