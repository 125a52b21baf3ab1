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
    return view;
}

} // namespace zt
