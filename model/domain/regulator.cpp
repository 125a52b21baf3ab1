// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulator.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace zt {

namespace {

bool comesBefore(const BrokerYear& a, const BrokerYear& b)
{
    return std::tie(a.broker, a.year) < std::tie(b.broker, b.year);
}

void mergeValue(std::optional<int>& into,
                const std::optional<int>& from,
                const char* field,
                QStringList& disagree)
{
    if (!into) {
        into = from;
    } else if (from && *from != *into) {
        disagree.append(QString::fromLatin1(field));
    }
}

void sortFindings(QList<OpenFinding>& open)
{
    std::stable_sort(open.begin(), open.end(), [](const OpenFinding& a, const OpenFinding& b) {
        return a.overdue != b.overdue ? a.overdue > b.overdue : a.code < b.code;
    });
}

} // namespace

bool hasFigures(const BrokerYear& row)
{
    return row.share || row.deduction || row.listed || !row.counts.isEmpty() ||
           !row.deficiencies.isEmpty();
}

int FirmFindings::overdue() const
{
    return static_cast<int>(std::count_if(
        open.begin(), open.end(), [](const OpenFinding& one) { return one.overdue > 0; }));
}

void mergeInto(FirmFindings& into, const FirmFindings& from)
{
    into.day = into.day.isValid() ? into.day : from.day;
    for (const OpenFinding& one : from.open) {
        const bool known = std::any_of(into.open.begin(), into.open.end(), [&](const auto& there) {
            return there.id == one.id;
        });
        if (!known) {
            into.open.append(one);
        }
    }
    sortFindings(into.open);
}

const BrokerYear* RegulatorBook::row(const QString& broker, int year) const
{
    BrokerYear wanted;
    wanted.broker = broker;
    wanted.year = year;
    const auto found = std::lower_bound(rows.begin(), rows.end(), wanted, comesBefore);
    const bool there = found != rows.end() && found->broker == broker && found->year == year;
    return there ? &*found : nullptr;
}

const DeficiencyType* RegulatorBook::type(const QString& id) const
{
    const auto found = std::find_if(
        types.begin(), types.end(), [&id](const DeficiencyType& type) { return type.id == id; });
    return found != types.end() ? &*found : nullptr;
}

void sortBook(RegulatorBook& book)
{
    std::stable_sort(book.rows.begin(), book.rows.end(), comesBefore);
}

QList<int> yearsOf(const RegulatorBook& book)
{
    QList<int> years;
    for (const BrokerYear& row : book.rows) {
        years.append(row.year);
    }
    std::sort(years.begin(), years.end());
    years.resize(std::unique(years.begin(), years.end()) - years.begin());
    return years;
}

RegulatorBook ofTier(const RegulatorBook& book, int tier)
{
    RegulatorBook part{{}, book.names, book.types, book.findings};
    std::copy_if(book.rows.begin(),
                 book.rows.end(),
                 std::back_inserter(part.rows),
                 [tier](const BrokerYear& row) { return row.tier.value_or(0) == tier; });
    return part;
}

Tri hasDeficiency(const BrokerYear& row, const QString& type)
{
    if (deficiencyCount(row, type) > 0) {
        return Tri::Yes;
    }
    return row.listed || row.counts.contains(type) ? Tri::No : Tri::Unknown;
}

int deficiencyCount(const BrokerYear& row, const QString& type)
{
    const auto listed =
        std::count_if(row.deficiencies.begin(),
                      row.deficiencies.end(),
                      [&type](const BrokerDeficiency& one) { return one.type == type; });
    return std::max(static_cast<int>(listed), row.counts.value(type));
}

QStringList mergeInto(BrokerYear& into, const BrokerYear& from)
{
    QStringList disagree;
    mergeValue(into.share, from.share, "share", disagree);
    mergeValue(into.deduction, from.deduction, "deduction", disagree);
    mergeValue(into.tier, from.tier, "tier", disagree);
    for (auto it = from.counts.begin(); it != from.counts.end(); ++it) {
        if (!into.counts.contains(it.key())) {
            into.counts.insert(it.key(), it.value());
        } else if (into.counts.value(it.key()) != it.value()) {
            disagree.append(it.key());
        }
    }
    into.listed = into.listed || from.listed;
    for (const BrokerDeficiency& one : from.deficiencies) {
        if (!into.deficiencies.contains(one)) {
            into.deficiencies.append(one);
        }
    }
    return disagree;
}

QList<DeductionPart> deductionParts(const RegulatorBook& book, const BrokerYear& row)
{
    if (!row.deduction) {
        return {};
    }
    QMap<QString, int> byCategory;
    int rest = *row.deduction;
    for (const BrokerDeficiency& one : row.deficiencies) {
        const DeficiencyType* type = book.type(one.type);
        const QString category = type != nullptr ? type->category : QString();
        if (one.deduction && !category.isEmpty()) {
            byCategory[category] += *one.deduction;
            rest -= *one.deduction;
        }
    }
    QList<DeductionPart> parts;
    for (auto it = byCategory.begin(); it != byCategory.end(); ++it) {
        parts.append({it.key(), it.value()});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return a.points > b.points;
    });
    if (rest > 0) {
        parts.append({{}, rest});
    }
    return parts;
}

} // namespace zt
