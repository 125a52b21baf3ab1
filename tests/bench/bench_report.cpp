// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/heap.h"
#include "reports/reportwriter.h"
#include "tests/unit/reports/reportfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

/// bench_report OUT.xlsx: selection, content, workbook and reading back for 10,000 systems, in the
/// time of one process; bench_report_bare is the reference.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int systemCount = 10'000;
    zt::reserveHeap(zt::reportHeap(systemCount));
    const zt::Snapshot snapshot = zt::reportfixture::snapshot(systemCount);
    QElapsedTimer timer;
    timer.start();
    const zt::Report report = zt::reportfixture::report(snapshot, zt::LanguageCode::En);
    const qint64 built = timer.elapsed();
    zt::JobContext job;
    const auto written =
        zt::writeReport(report, QString::fromLocal8Bit(argc > 1 ? argv[1] : "report.xlsx"), job);
    QTextStream(stdout) << QStringLiteral(
                               "{\"bench\":\"report\",\"build_ms\":%1,\"ms\":%2,\"bytes\":%3}\n")
                               .arg(QString::number(built),
                                    QString::number(timer.elapsed()),
                                    QString::number(written ? written->bytes : -1));
    return written ? 0 : 1;
}
