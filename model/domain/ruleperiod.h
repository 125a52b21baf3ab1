// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

namespace zt {

// Rules with a length of time, in days or in months: "max_idle_days", "max_age_months".

/// Whether the period that began on `day` is over on `at`. An age of 90 days is within 90 days, 91
/// is not; months are full on their last day (lastDayOfPeriod), and what must not go on for so many
/// months is over on that day.
[[nodiscard]] bool isPast(const QDate& day, const EvidenceRule& rule, const QDate& at);

/// More days than are allowed, from one to the other.
[[nodiscard]] Working daysTo(const QDate& from, const QDate& to);

/// Days are told as their number, months by the day on which they were full. Cannot be judged
/// without a day, with one after `at`, and where nobody has stated the length.
[[nodiscard]] Ruling judgePeriod(const QDate& day, const EvidenceRule& rule, const QDate& at);

/// Rows by an age in steps of days up to a year of 360, the older ones together, those not known
/// last.
class AgeSeries
{
public:
    /// `step` divides 360.
    explicit AgeSeries(int step = 30);

    /// A day after `at`, or none, is not known.
    void add(const QDate& day, const QDate& at);
    [[nodiscard]] AnalysisSeries series(const QString& key) const;

private:
    int m_step;
    QList<qint64> m_ages;
};

} // namespace zt
