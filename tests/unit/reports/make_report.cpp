// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriter.h"
#include "tests/unit/reports/reportfixture.h"

#include <QGuiApplication>

/// make_report OUT: writes the fixture's report for tests that judge it with other programs.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const zt::Report report =
        zt::reportfixture::report(zt::reportfixture::snapshot(60), zt::LanguageCode::ZhTw);
    zt::JobContext job;
    const auto written =
        zt::writeReport(report, QString::fromLocal8Bit(argc > 1 ? argv[1] : ""), job);
    return written ? 0 : 1;
}
