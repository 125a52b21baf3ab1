// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulatorstatus.h"

#include <algorithm>

namespace zt {

namespace {

QStringList mostTypesOf(const BrokerYear& row)
{
    QMap<QString, int> counts = row.counts;
    for (const BrokerDeficiency& one : row.deficiencies) {
        counts[one.type] = deficiencyCount(row, one.type);
    }
    QList<std::pair<int, QString>> sorted;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0) {
            sorted.append({it.value(), it.key()});
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    });
    QStringList types;
    for (const auto& one : sorted) {
        types.append(one.second);
    }
    return types;
}

void judge(BrokerStatus& status, const RegulatorCuts& cuts)
{
    if (status.zone == BrokerZone::Attention) {
        status.reasons.append(AttentionReason::InZone);
        const bool elsewhere = status.zoneBefore != BrokerZone::NotSet &&
                               status.zoneBefore != BrokerZone::NotKnown &&
                               status.zoneBefore != BrokerZone::Attention;
        if (elsewhere) {
            status.reasons.append(AttentionReason::EnteredZone);
        }
    }
    if (cuts.rise && status.change && *status.change > 0 && *status.change >= *cuts.rise) {
        status.reasons.append(AttentionReason::DeductionRose);
    }
}

BrokerStatus statusOf(const RegulatorBook& book,
                      qsizetype position,
                      const RegulatorCuts& cuts,
                      const QStringList& hidden)
{
    const BrokerYear& row = book.rows[position];
    BrokerStatus status;
    status.row = position;
    status.zone = zoneOf(row, cuts);
    status.mostTypes = mostTypesOf(row);
    const bool follows = position > 0 && book.rows[position - 1].broker == row.broker &&
                         book.rows[position - 1].year == row.year - 1 &&
                         hasFigures(book.rows[position - 1]);
    if (follows) {
        status.before = position - 1;
        const BrokerYear& before = book.rows[position - 1];
        status.zoneBefore = zoneOf(before, cuts);
        if (row.deduction && before.deduction) {
            status.change = *row.deduction - *before.deduction;
        }
    }
    judge(status, cuts);
    for (const QString& type : hidden) {
        if (status.mostTypes.contains(type)) {
            status.hiddenTypes.append(type);
        }
    }
    if (!status.reasons.isEmpty() && !status.hiddenTypes.isEmpty()) {
        status.reasons.append(AttentionReason::HiddenRisk);
    }
    return status;
}

void sortByNeed(RegulatorStatus& status, const RegulatorBook& book)
{
    const auto& brokers = status.brokers;
    std::stable_sort(
        status.attention.begin(), status.attention.end(), [&](qsizetype a, qsizetype b) {
            const bool inZone = brokers[a].zone == BrokerZone::Attention;
            if (inZone != (brokers[b].zone == BrokerZone::Attention)) {
                return inZone;
            }
            const int first = book.rows[brokers[a].row].deduction.value_or(-1);
            const int second = book.rows[brokers[b].row].deduction.value_or(-1);
            const int change = brokers[a].change.value_or(0) - brokers[b].change.value_or(0);
            return inZone || change == 0 ? first > second : change > 0;
        });
}

} // namespace

QString toKey(BrokerZone zone)
{
    switch (zone) {
    case BrokerZone::NotKnown:
        return QStringLiteral("not_known");
    case BrokerZone::Ordinary:
        return QStringLiteral("ordinary");
    case BrokerZone::Watch:
        return QStringLiteral("watch");
    case BrokerZone::Guidance:
        return QStringLiteral("guidance");
    case BrokerZone::Attention:
        return QStringLiteral("attention");
    case BrokerZone::NotSet:
        break;
    }
    return QStringLiteral("not_set");
}

QString toKey(AttentionReason reason)
{
    switch (reason) {
    case AttentionReason::EnteredZone:
        return QStringLiteral("entered_zone");
    case AttentionReason::DeductionRose:
        return QStringLiteral("deduction_rose");
    case AttentionReason::HiddenRisk:
        return QStringLiteral("hidden_risk");
    case AttentionReason::InZone:
        break;
    }
    return QStringLiteral("in_zone");
}

BrokerZone zoneOf(const BrokerYear& row, const RegulatorCuts& cuts)
{
    if (!cuts.share || !cuts.points) {
        return BrokerZone::NotSet;
    }
    if (!row.share || !row.deduction) {
        return BrokerZone::NotKnown;
    }
    const bool traded = *row.share >= *cuts.share;
    const bool deducted = *row.deduction >= *cuts.points;
    if (deducted) {
        return traded ? BrokerZone::Attention : BrokerZone::Guidance;
    }
    return traded ? BrokerZone::Watch : BrokerZone::Ordinary;
}

RegulatorStatus regulatorStatus(const RegulatorBook& book,
                                int year,
                                const RegulatorCuts& cuts,
                                const RegulatorTrend& trend)
{
    QStringList hidden;
    for (const qsizetype position : trend.hidden) {
        hidden.append(trend.types[position].type);
    }
    RegulatorStatus status;
    status.year = year;
    for (qsizetype i = 0; i < book.rows.size(); ++i) {
        const BrokerYear& row = book.rows[i];
        if (row.year != year || !hasFigures(row)) {
            continue;
        }
        status.brokers.append(statusOf(book, i, cuts, hidden));
        const BrokerStatus& broker = status.brokers.last();
        const qsizetype position = status.brokers.size() - 1;
        status.zones[static_cast<size_t>(broker.zone)] += 1;
        if (!broker.reasons.isEmpty()) {
            status.attention.append(position);
        }
        if (!row.share || !row.deduction) {
            status.notPlaced.append(position);
        }
    }
    sortByNeed(status, book);
    return status;
}

} // namespace zt
