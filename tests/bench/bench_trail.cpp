// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packkind.h"
#include "checklists/packloader.h"
#include "model/document/assessmentstore.h"
#include "model/document/document.h"
#include "model/document/trailcodec.h"
#include "model/domain/changeset.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/transaction.h"

#include <QCoreApplication>
#include <QTextStream>

/// usage: bench_trail FILE ENTRIES
/// Writes an assessment of 100 systems whose trail has that many entries, each a changed name: all
/// in one transaction, as no person would.

using namespace zt;

namespace {

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

/// The file with its systems, added as a person adds them.
QList<System> begin(const QString& path, Clock& clock)
{
    Profile profile;
    profile.name = QStringLiteral("bench");
    const auto document =
        need(Document::create(path, profile, need(startingPacks()), environment(clock)));
    QList<System> systems;
    ChangeSet set{{QStringLiteral("import"), {}}, {}, {}};
    for (int i = 0; i < 100; ++i) {
        System system;
        system.id = SystemId{clock.newUuid()};
        system.code = QStringLiteral("SYS-%1").arg(i);
        systems.append(system);
        set.changes.append(Change{std::nullopt, system});
    }
    need(document->apply(set));
    return systems;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        qFatal("usage: bench_trail FILE ENTRIES");
    }
    SystemClock clock;
    QList<System> systems = begin(arguments[1], clock);
    const auto connection = need(SqlConnection::open(arguments[1], SqlConnection::Mode::ReadWrite));
    const Snapshot before = need(AssessmentStore(*connection).load());
    Snapshot after = before;
    Transaction transaction = need(Transaction::begin(*connection));
    TrailHead head{before.trailSeq, QByteArray::fromHex(before.trailHead.toLatin1())};
    const qint64 last = arguments[2].toLongLong();
    JobContext job;
    ChangeSet all;
    for (System& system : systems) {
        const System first = system;
        system.name = QStringLiteral("系統 %1").arg(last);
        all.changes.append(Change{first, system});
    }
    after = need(applied(before, all));
    ChangeSet one{
        {QStringLiteral("system.edit"), {QStringLiteral("SYS"), QStringLiteral("name")}}, {}, {}};
    QList<System> shown = QList<System>(before.systems.begin(), before.systems.end());
    for (qint64 seq = head.seq + 1; seq <= last; ++seq) {
        System& system = shown[seq % shown.size()];
        const System old = system;
        system.name = seq + shown.size() > last ? QStringLiteral("系統 %1").arg(last)
                                                : QStringLiteral("名 %1").arg(seq);
        one.changes = {Change{old, system}};
        const StoredEntry entry = need(
            makeEntry(head, {clock.newUuid(), clock.now(), QStringLiteral("bench")}, one, job));
        if (seq < last) {
            need(TrailRepo(*connection).append(entry));
        } else {
            need(AssessmentStore(*connection).write(before, after, all, entry, job));
        }
        head = {entry.seq, entry.hash};
    }
    need(transaction.commit());
    QTextStream(stdout) << "{\"entries\":" << last << "}\n";
    return 0;
}
