// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/regulatorstatus.h"

namespace zt {

/// What the regulator looks at.
struct RegulatorAsk
{
    std::optional<int> year;      ///< the last one of the book unless named
    std::optional<int> firstYear; ///< of the trend; the first one of the book unless named
    std::optional<int> tier;      ///< 1…4, 0: those not stated; all unless named
    RegulatorCuts cuts;
    bool names = false; ///< shown beside the codes

    bool operator==(const RegulatorAsk&) const = default;
};

/// "30", "30%", "27.5" as a cut-off in hundredths, from 0 to `highest`; nothing where it is no such
/// number, or has more than two decimals.
[[nodiscard]] std::optional<int> hundredthsFromText(const QString& text, int highest);

/// A broker without figures of the year looked at.
struct AbsentBroker
{
    QString broker;
    std::optional<int> latest; ///< its last year with figures; none: it has none at all

    bool operator==(const AbsentBroker&) const = default;
};

/// Both dashboards over one book: window, command line and reports show the same.
struct RegulatorView
{
    RegulatorBook book; ///< of the tier asked for
    RegulatorAsk ask;
    int year = 0;
    RegulatorTrend trend;
    RegulatorStatus status;
    /// By code. They are in no count and no share of the year, and no other year stands in for it.
    /// Of a tier: those whose tier was that one when it was last told.
    QList<AbsentBroker> absent;
    int firms = 0;          ///< brokers with figures of the year: what shares and counts rest on
    QList<int> firmsByYear; ///< the same, of each of `trend.years`

    [[nodiscard]] const AbsentBroker* absentBroker(const QString& broker) const;

    /// The code, with the name where names are shown.
    [[nodiscard]] QString brokerText(const QString& code) const;
    [[nodiscard]] QString typeText(const QString& type) const;

    /// Null where no assessment of the broker was read: then it is not stated.
    [[nodiscard]] const FirmFindings* findingsOf(const QString& broker) const;

    [[nodiscard]] const BrokerYear& row(const BrokerStatus& broker) const
    {
        return book.rows[broker.row];
    }
};

/// A book without rows, or without the year, gives a view without brokers.
[[nodiscard]] RegulatorView regulatorView(const RegulatorBook& book, const RegulatorAsk& ask);

} // namespace zt
