// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/regulatortrend.h"

#include <array>

namespace zt {

/// Where a broker stands between the user's two cut-offs.
enum class BrokerZone : quint8 {
    NotSet,    ///< a cut-off is missing
    NotKnown,  ///< share or deduction is not known
    Ordinary,  ///< 一般: low share, low deduction
    Watch,     ///< 持續觀察: high share, low deduction
    Guidance,  ///< 輔導: low share, high deduction
    Attention, ///< 需關懷: both high
};
inline constexpr int brokerZoneCount = 6;

/// "not_set", "not_known", "ordinary", "watch", "guidance", "attention"
[[nodiscard]] QString toKey(BrokerZone zone);

[[nodiscard]] BrokerZone zoneOf(const BrokerYear& row, const RegulatorCuts& cuts);

/// Why a broker is on the list of those who need attention.
enum class AttentionReason : quint8 {
    InZone,        ///< share and deduction both high
    EnteredZone,   ///< and not so the year before, as far as known
    DeductionRose, ///< by the user's cut-off at least
    HiddenRisk,    ///< has a type of deficiency that is a hidden risk; says more, lists nobody
};

/// "in_zone", "entered_zone", "deduction_rose", "hidden_risk"
[[nodiscard]] QString toKey(AttentionReason reason);

struct BrokerStatus
{
    qsizetype row = -1;    ///< in the book
    qsizetype before = -1; ///< the same broker's row of the year before; -1: none with figures
    BrokerZone zone = BrokerZone::NotSet;
    BrokerZone zoneBefore = BrokerZone::NotSet;
    std::optional<int> change; ///< of the deduction since the year before, hundredths of a point
    QList<AttentionReason> reasons; ///< empty: not on the list
    QStringList hiddenTypes;        ///< hidden risks that it has
    QStringList mostTypes;          ///< its most frequent types of deficiency, most first
};

struct RegulatorStatus
{
    int year = 0;
    QList<BrokerStatus> brokers; ///< those with figures of the year, as in the book
    std::array<int, brokerZoneCount> zones{};
    /// Positions in `brokers`. Those in the zone first, the higher deduction before the lower; then
    /// those whose deduction rose.
    QList<qsizetype> attention;
    QList<qsizetype> notPlaced; ///< share or deduction is not known

    [[nodiscard]] int count(BrokerZone zone) const { return zones[static_cast<size_t>(zone)]; }
};

/// `trend` tells which types are hidden risks.
[[nodiscard]] RegulatorStatus regulatorStatus(const RegulatorBook& book,
                                              int year,
                                              const RegulatorCuts& cuts,
                                              const RegulatorTrend& trend);

} // namespace zt
