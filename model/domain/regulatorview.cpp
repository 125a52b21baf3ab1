// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulatorview.h"

#include <algorithm>

namespace zt {

std::optional<int> hundredthsFromText(const QString& text, int highest)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%')) {
        number = number.chopped(1).trimmed();
    }
    const QStringList parts = number.split(u'.');
    const QString digits = parts.value(1);
    const auto areDigits = [](const QString& part) {
        return std::all_of(
            part.begin(), part.end(), [](QChar c) { return c >= QChar(u'0') && c <= QChar(u'9'); });
    };
    constexpr qsizetype mostDigits = 6;
    if (parts.size() > 2 || parts[0].isEmpty() || parts[0].size() > mostDigits ||
        digits.size() > 2 || !areDigits(parts[0]) || !areDigits(digits)) {
        return std::nullopt;
    }
    const int value = parts[0].toInt() * 100 + digits.leftJustified(2, u'0').toInt();
    return value <= highest ? std::optional(value) : std::nullopt;
}

QString RegulatorView::brokerText(const QString& code) const
{
    const QString name = ask.names ? book.names.value(code) : QString();
    return name.isEmpty() || name == code ? code : code + u' ' + name;
}

QString RegulatorView::typeText(const QString& type) const
{
    const DeficiencyType* found = book.type(type);
    return found == nullptr || found->name.isEmpty() ? type : type + u' ' + found->name;
}

const FirmFindings* RegulatorView::findingsOf(const QString& broker) const
{
    const auto found = book.findings.constFind(broker);
    return found != book.findings.constEnd() ? &*found : nullptr;
}

const AbsentBroker* RegulatorView::absentBroker(const QString& broker) const
{
    const auto found = std::find_if(absent.begin(), absent.end(), [&](const AbsentBroker& one) {
        return one.broker == broker;
    });
    return found != absent.end() ? &*found : nullptr;
}

namespace {

int firmsOf(const RegulatorBook& book, int year)
{
    return static_cast<int>(
        std::count_if(book.rows.begin(), book.rows.end(), [year](const BrokerYear& row) {
            return row.year == year && hasFigures(row);
        }));
}

/// Those of the rows, and those of which nothing was read but an assessment's findings.
QList<AbsentBroker> absentOf(const RegulatorBook& book, int year, const std::optional<int>& tier)
{
    struct Known
    {
        std::optional<int> latest;
        int tier = 0; ///< as told last
        bool there = false;
    };

    QMap<QString, Known> brokers;
    for (auto it = book.findings.begin(); it != book.findings.end(); ++it) {
        brokers[it.key()];
    }
    for (const BrokerYear& row : book.rows) { // by year within a broker
        Known& known = brokers[row.broker];
        known.tier = row.tier.value_or(known.tier);
        if (hasFigures(row)) {
            known.latest = row.year;
            known.there = known.there || row.year == year;
        }
    }
    QList<AbsentBroker> absent;
    for (auto it = brokers.begin(); it != brokers.end(); ++it) {
        if (!it->there && (!tier || *tier == it->tier)) {
            absent.append({it.key(), it->latest});
        }
    }
    return absent;
}

} // namespace

RegulatorView regulatorView(const RegulatorBook& book, const RegulatorAsk& ask)
{
    RegulatorView view;
    view.ask = ask;
    view.book = ask.tier ? ofTier(book, *ask.tier) : book;
    // The years are those of all brokers, so that another tier shows the same years.
    const QList<int> years = yearsOf(book);
    view.year = ask.year.value_or(years.isEmpty() ? 0 : years.last());
    const int first = ask.firstYear.value_or(years.isEmpty() ? 0 : years.first());
    view.trend = regulatorTrend(view.book, first, view.year, ask.cuts);
    view.status = regulatorStatus(view.book, view.year, ask.cuts, view.trend);
    view.absent = absentOf(book, view.year, ask.tier);
    view.firms = firmsOf(view.book, view.year);
    for (const int year : view.trend.years) {
        view.firmsByYear.append(firmsOf(view.book, year));
    }
    return view;
}

} // namespace zt
