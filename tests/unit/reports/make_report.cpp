// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/regulatorreport.h"
#include "reports/reportwriter.h"
#include "tests/unit/reports/auditfixture.h"

#include <QGuiApplication>

namespace {

/// Brokers over three years in a pattern that fills every zone, and leaves some values unknown.
zt::Report regulatorReport(int brokers, zt::LanguageCode language)
{
    zt::RegulatorBook book;
    book.types = {{QStringLiteral("A"), {}, QStringLiteral("甲")}, {QStringLiteral("B"), {}, {}}};
    for (int i = 0; i < brokers; ++i) {
        for (int year = 2023; year <= 2025; ++year) {
            zt::BrokerYear row;
            row.broker = QStringLiteral("B-%1").arg(i, 4, 10, QLatin1Char('0'));
            row.year = year;
            row.share = i % 7 == 0 ? std::nullopt : std::optional(i * 137 % 10000);
            row.deduction = i % 11 == 0 ? std::nullopt : std::optional((i * 61 + year) % 3000);
            row.listed = true;
            if ((i + year) % 3 == 0) {
                row.deficiencies.append(
                    {QStringLiteral("A"), QStringLiteral("ACC-2"), QStringLiteral("=1+1"), 150});
            }
            row.counts.insert(QStringLiteral("B"), i % 4 == 0 ? year - 2022 : 0);
            book.rows.append(row);
        }
    }
    zt::RegulatorAsk ask;
    ask.cuts.share = 5000;
    ask.cuts.points = 1500;
    ask.names = true;
    zt::ReportOptions options;
    options.language = language;
    return zt::buildRegulatorReport(zt::regulatorView(book, ask), {}, options);
}

zt::Report auditReport(zt::LanguageCode language)
{
    using namespace zt::reportfixture;
    const zt::Snapshot state = auditSnapshot();
    return zt::buildAuditReport(auditInput(state), auditOptions(language));
}

} // namespace

/// make_report OUT [SYSTEMS [en|zh_TW [maturity|regulator|audit]]]: writes the fixture's report for
/// tests that judge it with other programs or line by line.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int systems = arguments.size() > 2 ? arguments[2].toInt() : 60;
    const bool english = arguments.value(3) == QLatin1String("en");
    const auto language = english ? zt::LanguageCode::En : zt::LanguageCode::ZhTw;
    const QString kind = arguments.value(4);
    const bool maturity = kind == QLatin1String("maturity");
    const zt::Report report =
        kind == QLatin1String("regulator") ? regulatorReport(systems, language)
        : kind == QLatin1String("audit")   ? auditReport(language)
        : maturity ? zt::reportfixture::maturityReport(zt::reportfixture::maturitySnapshot(systems),
                                                       language)
                   : zt::reportfixture::report(zt::reportfixture::snapshot(systems), language);
    zt::JobContext job;
    const auto written = zt::writeReport(report, arguments.value(1), job);
    return written ? 0 : 1;
}
