// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

namespace zt {

// Rulings that many rules give.

/// Words parted by commas; "-" for none.
[[nodiscard]] Measure measureOfWords(const QStringList& words);

/// An exception where the answer is no.
[[nodiscard]] Ruling mustBeYes(const std::optional<bool>& answer);

/// Nothing told, or a limit that is open, cannot be judged.
[[nodiscard]] Ruling mustReach(const std::optional<qint64>& value,
                               const std::optional<int>& least,
                               const QString& unit = {});

/// The day must not be before `at`, of which it is told by how many days it is.
[[nodiscard]] Ruling mustNotBeBefore(const QDate& day, const QDate& at);
/// An exception: the day is after `at`.
[[nodiscard]] Ruling isAfter(const QDate& day, const QDate& at);

/// Words that are missing of those asked for; holds without any. `mark` stands before them.
[[nodiscard]] Ruling
mustLackNone(const QStringList& missing, const QStringList& wanted, const QString& mark);

/// The last day of so many months that begin with the end of `day`: the day itself is not counted,
/// and the period ends the day before the one that corresponds to its first, or with the month that
/// has no such day (Civil Code, articles 120 and 121). A year from 2025-07-18 ends on 2026-07-18.
[[nodiscard]] QDate lastDayOfPeriod(const QDate& day, int months);

/// `day` must not be further back than so many months. Days after `at` have not been yet.
[[nodiscard]] Ruling
mustBeWithin(const QDate& day, const std::optional<int>& months, const QDate& at);

/// "12:30" hours as "12.5 h"; minutes that are no such fraction as "0 h 7 min".
[[nodiscard]] QString hoursText(qint64 minutes);

} // namespace zt
