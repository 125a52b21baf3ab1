// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "model/base/heap.h"
#include "model/document/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

/// usage: bench_audit answers|papers FILE
/// FILE holds one audit over one checklist. 100,000 answers of audited units, or working papers
/// filled in by auditors, spread over as many further audits as it takes, are saved by one change
/// and loaded again as the program opens a file.

using namespace zt;

namespace {

constexpr qsizetype paperCount = 100'000;

DocumentEnvironment environment(Clock& clock)
{
    return {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack.json"));
            }};
}

template <class T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s",
               qPrintable(toString(result.error().code)),
               qPrintable(result.error().args.join(u' ')));
    }
    return std::move(*result);
}

using Fill = void (*)(PointResult& one, qsizetype number);

void answer(PointResult& one, qsizetype number)
{
    one.answer = static_cast<AuditResult>(1 + number % 3);
    one.answerText = QStringLiteral("第 %1 點已訂入管理辦法並公告").arg(number);
    one.answeredBy = QStringLiteral("資訊部 %1").arg(number % 20);
    one.answeredOn = QDate(2026, 7, 18);
}

void paper(PointResult& one, qsizetype number)
{
    one.result = static_cast<AuditResult>(1 + number % 3);
    one.procedure = QStringLiteral("取得清單並與人資在職名冊比對，抽核 %1 筆").arg(number % 60);
    one.observation =
        QStringLiteral("第 %1 點：於異動後 %2 日內完成停用").arg(number).arg(number % 90);
    one.conclusion = QStringLiteral("制度已建立並執行");
    one.preparer = QStringLiteral("查核人員 %1").arg(number % 20);
    one.preparedAt = QDateTime(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC);
}

ChangeSet filledIn(const Snapshot& snapshot, Clock& clock, Fill fill)
{
    const Audit first = snapshot.audits.first();
    const Checklist list = snapshot.checklists.value(first.checklists.first());
    ChangeSet set{{QStringLiteral("import"), {QStringLiteral("bench")}}, {}, {}};
    Audit audit;
    for (qsizetype number = 0; number < paperCount; ++number) {
        const qsizetype point = number % list.points.size();
        if (point == 0) {
            audit = first;
            audit.id = AuditId{clock.newUuid()};
            audit.code = QStringLiteral("B-%1").arg(number / list.points.size() + 1);
            set.changes.append(Change{std::nullopt, audit});
        }
        PointResult one;
        one.audit = audit.id;
        one.ref = {list.id, list.points[point].id};
        fill(one, number);
        set.changes.append(Change{std::nullopt, one});
    }
    return set;
}

} // namespace

int main(int argc, char** argv)
{
    useLargePages(128 << 20); // as ztctl does
    const QCoreApplication app(argc, argv);
    if (argc != 3) {
        return 2;
    }
    SystemClock clock;
    const QString path = QCoreApplication::arguments().at(2);
    const bool answers = QCoreApplication::arguments().at(1) == QLatin1String("answers");
    QElapsedTimer timer;
    qint64 saved = 0;
    {
        const auto document =
            need(Document::open(path, Document::Access::ReadWrite, environment(clock)));
        const ChangeSet set = filledIn(document->snapshot(), clock, answers ? &answer : &paper);
        timer.start();
        if (const Result<void> done = document->apply(set); !done) {
            qFatal("%s", qPrintable(done.error().args.join(u' ')));
        }
        saved = timer.elapsed();
    }
    timer.start();
    const auto document =
        need(Document::open(path, Document::Access::ReadOnly, environment(clock)));
    const qint64 loaded = timer.elapsed();
    if (document->snapshot().pointResults.size() < paperCount) {
        qFatal("lost");
    }
    QTextStream(stdout)
        << QStringLiteral("{\"save_ms\":%1,\"load_ms\":%2}\n").arg(saved).arg(loaded);
    return 0;
}
