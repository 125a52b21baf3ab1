// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads a spreadsheet, finds its columns and plans the import, as the program does. Prints one
/// JSON line. usage: bench_import FILE
#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "model/exchange/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace zt;

namespace {

/// Highest resident set so far in MB, as Linux tells it; 0 elsewhere.
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').value(0).toLongLong() / 1024;
        }
    }
    return 0;
}

int complain(const Error& error)
{
    const QByteArray sentence = errorSentence(error, Language(LanguageCode::En)).toUtf8();
    std::fprintf(stderr, "%s\n", sentence.constData());
    return 3;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const auto pack = shippedGuideline();
    const auto guideline = pack ? readGuideline(pack->bytes, pack->id)
                                : Result<Guideline>(tl::unexpected(pack.error()));
    if (!guideline) {
        return complain(guideline.error());
    }
    Snapshot snapshot;
    snapshot.guideline = std::make_shared<const Guideline>(*guideline);
    JobContext job;
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto sheet = readSheet(path, QString(), job);
    if (!sheet) {
        return complain(sheet.error());
    }
    const qint64 readMs = timer.restart();
    const auto mapping = proposeMapping(*sheet, path, *guideline);
    if (!mapping) {
        return complain(mapping.error());
    }
    const qint64 mapMs = timer.restart();
    const auto plan = planImport(*sheet, *mapping, snapshot, {}, clock, job);
    if (!plan) {
        return complain(plan.error());
    }
    const qint64 planMs = timer.elapsed();
    const QJsonObject result{{QStringLiteral("reader"), QStringLiteral("ours")},
                             {QStringLiteral("rows"), plan->rows.size()},
                             {QStringLiteral("added"), plan->added},
                             {QStringLiteral("faults"), plan->faults.size()},
                             {QStringLiteral("ms"), readMs + mapMs + planMs},
                             {QStringLiteral("read_ms"), readMs},
                             {QStringLiteral("map_ms"), mapMs},
                             {QStringLiteral("plan_ms"), planMs},
                             {QStringLiteral("peak_mb"), peakMegabytes()}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
