// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchinventory.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/domain/maturityedits.h"
#include "model/domain/rollup.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>
#include <vector>

/// usage: bench_maturity make FILE | open FILE | answer FILE
/// 10,000 systems × 36 answers: written once, opened as the program opens it, one answer changed.

using namespace zt;

namespace {

constexpr int systemCount = 10'000;
constexpr int runs = 15;

DocumentEnvironment environment(Clock& clock)
{
    return {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack.json"));
            }};
}

[[noreturn]] void stop(const Error& error)
{
    qFatal("%s %s", qPrintable(toString(error.code)), qPrintable(error.args.join(u' ')));
}

template <class T>
T need(Result<T> result)
{
    if (!result) {
        stop(result.error());
    }
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result) {
        stop(result.error());
    }
}

ItemAnswer randomAnswer(const Scope& scope, const QString& item, std::mt19937_64& random)
{
    ItemAnswer answer;
    answer.scope = scope;
    answer.item = item;
    answer.status = static_cast<ItemStatus>(random() % 5);
    answer.sharePercent =
        answer.status == ItemStatus::Partial ? 1 + static_cast<int>(random() % 99) : 0;
    answer.note = QStringLiteral("以 FIDO2 金鑰登入，啟用率 %1%").arg(random() % 100);
    answer.assessor = QStringLiteral("評估人員 %1").arg(random() % 20);
    answer.assessedOn = QDate(2026, 1, 1).addDays(static_cast<qint64>(random() % 200));
    return answer;
}

void make(const QString& path)
{
    SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC));
    Profile profile;
    profile.name = QStringLiteral("bench");
    const auto document =
        need(Document::create(path, profile, need(startingPacks()), environment(clock)));
    std::mt19937_64 random(20260101);
    const QList<GuidelineItem> items = document->snapshot().guideline->items;
    const ChunkedList<System> systems = bench::inventory(systemCount);
    constexpr int portion = 500;
    for (int first = 0; first < systemCount; first += portion) {
        ChangeSet set{{QStringLiteral("import"), {QStringLiteral("bench")}}, {}, {}};
        for (int number = first; number < first + portion; ++number) {
            const System& system = systems[number];
            set.changes.append(Change{std::nullopt, system});
            for (const GuidelineItem& item : items) {
                set.changes.append(
                    Change{std::nullopt, randomAnswer(Scope::system(system.id), item.id, random)});
            }
        }
        need(document->apply(set));
    }
}

std::unique_ptr<Document> open(const QString& path, Clock& clock)
{
    return need(Document::open(path, Document::Access::ReadOnly, environment(clock)));
}

/// One answer changed and everything the pages show computed anew: the state, every system's
/// levels, the institution's roll-up.
void answer(const QString& path)
{
    SystemClock clock;
    const auto document = open(path, clock);
    Snapshot snapshot = document->snapshot();
    snapshot.maturityMethod.rollup = Rollup::Share;
    const MaturityJudge judge(*snapshot.guideline);
    QList<SystemLevels> levels = levelsOfSystems(snapshot, judge);
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const qsizetype index = (i * 7919 + 13) % snapshot.systems.size();
        const Scope scope = Scope::system(snapshot.systems[index].id);
        const std::clock_t start = std::clock();
        const ChangeSet set =
            need(editAnswer(snapshot,
                            {scope, QStringLiteral("1-2")},
                            {{QStringLiteral("status"), QStringLiteral("implemented")},
                             {QStringLiteral("note"), QStringLiteral("changed %1").arg(i)}}));
        snapshot = need(applied(snapshot, set));
        levels[index] = levelsOf(snapshot, judge, *snapshot.system(scope));
        const MaturityView view = maturityOf(snapshot, judge, Scope::institution(), &levels);
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        if (view.group.size() != 5) {
            qFatal("no roll-up");
        }
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    const std::clock_t start = std::clock();
    const bool same = levelsOfSystems(snapshot, judge).size() == levels.size();
    const double whole = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QTextStream(stdout) << QStringLiteral("{\"ms\":%1,\"whole_ms\":%2,\"ok\":%3}\n")
                               .arg(times[runs / 2], 0, 'f', 2)
                               .arg(whole, 0, 'f', 2)
                               .arg(QLatin1String(same ? "true" : "false"));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() != 3) {
        return 2;
    }
    if (args[1] == QLatin1String("make")) {
        make(args[2]);
    } else if (args[1] == QLatin1String("open")) {
        SystemClock clock;
        return open(args[2], clock)->snapshot().answers.count() == systemCount * 36 ? 0 : 1;
    } else {
        answer(args[2]);
    }
    return 0;
}
