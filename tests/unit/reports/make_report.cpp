// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriter.h"
#include "tests/unit/reports/reportfixture.h"

#include <QGuiApplication>

/// make_report OUT [SYSTEMS [en|zh_TW [maturity]]]: writes the fixture's report for tests that
/// judge it with other programs or line by line.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int systems = arguments.size() > 2 ? arguments[2].toInt() : 60;
    const bool english = arguments.value(3) == QLatin1String("en");
    const auto language = english ? zt::LanguageCode::En : zt::LanguageCode::ZhTw;
    const bool maturity = arguments.value(4) == QLatin1String("maturity");
    const zt::Report report =
        maturity ? zt::reportfixture::maturityReport(zt::reportfixture::maturitySnapshot(systems),
                                                     language)
                 : zt::reportfixture::report(zt::reportfixture::snapshot(systems), language);
    zt::JobContext job;
    const auto written = zt::writeReport(report, arguments.value(1), job);
    return written ? 0 : 1;
}
