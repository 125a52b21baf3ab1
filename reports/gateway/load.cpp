// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/analyses.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wordinggatewayanalysis.h"

namespace zt::gatewayreport {

namespace {

constexpr qint64 nsPerUs = 1000;

/// Whole microseconds, cut off.
ReportCell waitCell(qint64 nanoseconds)
{
    return integerCell(nanoseconds / nsPerUs);
}

QString floodText(const std::optional<LoadFlood>& flood, const Language& language)
{
    if (!flood) {
        return language.translate("Report", "none");
    }
    return fill(language.translate("Report", "%1 a second for %2 s from %3 addresses, from %4"),
                {groupedNumber(flood->perSecond),
                 groupedNumber(flood->seconds),
                 groupedNumber(flood->addresses),
                 minuteText(flood->fromMinute)});
}

Table settingsTable(const LoadReport& report, const Language& language)
{
    const LoadSettings& settings = report.settings;
    const LoadWorkers& workers = settings.workers;
    Table table = namesAndValues("load_settings", language.translate("Report", "Settings"));
    const auto add = [&](const char* name, const ReportCell& value) {
        addRow(table, language.translate("Report", name), value);
    };
    add(QT_TRANSLATE_NOOP("Report", "Staff"), integerCell(settings.staff));
    add(QT_TRANSLATE_NOOP("Report", "Requests of each"), integerCell(settings.requests));
    add(QT_TRANSLATE_NOOP("Report", "Workers"), integerCell(workers.count));
    add(QT_TRANSLATE_NOOP("Report", "May wait before each"), integerCell(workers.queueLimit));
    add(QT_TRANSLATE_NOOP("Report", "Shared out"),
        textCell(loadBalanceText(workers.balance, language)));
    add(QT_TRANSLATE_NOOP("Report", "Limit of a source"),
        textCell(rateLimitText(settings.limit, language)));
    add(QT_TRANSLATE_NOOP("Report", "Flood"), textCell(floodText(settings.flood, language)));
    add(QT_TRANSLATE_NOOP("Report", "A request takes (µs)"),
        integerCell(workers.requestNs / nsPerUs));
    add(QT_TRANSLATE_NOOP("Report", "A full authentication takes (µs)"),
        integerCell(workers.signInNs / nsPerUs));
    add(QT_TRANSLATE_NOOP("Report", "A refusal takes (µs)"),
        integerCell(workers.floodNs / nsPerUs));
    add(QT_TRANSLATE_NOOP("Report", "These times are"),
        textCell(workers.exponential ? language.translate("Report", "means")
                                     : language.translate("Report", "the same for all")));
    add(QT_TRANSLATE_NOOP("Report", "Seed"), integerCell(static_cast<qint64>(settings.seed)));
    add(QT_TRANSLATE_NOOP("Report", "SHA-256 of the log"), textCell(report.outcome.logSha256));
    return table;
}

Table variantTable(const LoadReport& report, const Language& language)
{
    Table table =
        tableOf("load_variants",
                language.translate("Report", "Sharing out and limits side by side"),
                {textColumn("balance", language.translate("Report", "Shared out"), 20),
                 textColumn("limit", language.translate("Report", "Limit of a source"), 22),
                 numberColumn("staff_served", language.translate("Report", "Staff served")),
                 numberColumn("staff_refused", language.translate("Report", "Staff refused")),
                 numberColumn("flood_refused", language.translate("Report", "Flood refused")),
                 numberColumn("p50", language.translate("Report", "p50 µs")),
                 numberColumn("p95", language.translate("Report", "p95 µs")),
                 numberColumn("p99", language.translate("Report", "p99 µs")),
                 numberColumn("most", language.translate("Report", "Longest µs"))});
    for (const LoadOutcome& outcome : report.variants) {
        table.cells << textCell(loadBalanceText(outcome.balance, language))
                    << textCell(rateLimitText(outcome.limit, language))
                    << integerCell(outcome.staff.served)
                    << integerCell(outcome.staff.limited + outcome.staff.full)
                    << integerCell(outcome.flood.limited + outcome.flood.full)
                    << waitCell(outcome.delay.p50) << waitCell(outcome.delay.p95)
                    << waitCell(outcome.delay.p99) << waitCell(outcome.delay.most);
    }
    return table;
}

Table slotTable(const LoadReport& report, const Language& language)
{
    Table table =
        tableOf("load_slots",
                language.translate("Report", "By quarter of an hour"),
                {textColumn("from", language.translate("Report", "From"), 8),
                 numberColumn("staff", language.translate("Report", "Staff")),
                 numberColumn("staff_refused", language.translate("Report", "Staff refused")),
                 numberColumn("flood", language.translate("Report", "Flood")),
                 numberColumn("flood_refused", language.translate("Report", "Flood refused")),
                 numberColumn("p50", language.translate("Report", "p50 µs")),
                 numberColumn("p95", language.translate("Report", "p95 µs")),
                 numberColumn("p99", language.translate("Report", "p99 µs"))},
                true);
    for (const LoadSlot& slot : report.outcome.slotsOfDay) {
        table.cells << textCell(minuteText(slot.minute)) << integerCell(slot.staff.arrived)
                    << integerCell(slot.staff.limited + slot.staff.full)
                    << integerCell(slot.flood.arrived)
                    << integerCell(slot.flood.limited + slot.flood.full) << waitCell(slot.delay.p50)
                    << waitCell(slot.delay.p95) << waitCell(slot.delay.p99);
    }
    return table;
}

} // namespace

Section loadSection(const LoadReport& report, const Language& language)
{
    Section section{
        QStringLiteral("load"), language.translate("Report", "A day at the gateway"), {}};
    for (const QString& remark : loadRemarks(report, language)) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, remark});
    }
    section.blocks.append(settingsTable(report, language));
    section.blocks.append(variantTable(report, language));
    section.blocks.append(slotTable(report, language));
    return section;
}

} // namespace zt::gatewayreport
