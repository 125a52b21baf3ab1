// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"

#include <optional>

namespace zt {

/// Which of the guideline's two instruments decides. The source does not say when to use which, so
/// the choice is the institution's and is printed in the report.
enum class Instrument : quint8 { Conditions, Totals, Both };

[[nodiscard]] QString toKey(Instrument instrument); ///< "conditions", "totals", "both"
[[nodiscard]] std::optional<Instrument> instrumentFromKey(const QString& key);

/// A weighted total in hundredths of a point: weights are whole percent, so no fraction is lost.
using Centipoints = int;

struct Methodology
{
    Instrument instrument = Instrument::Conditions;
    /// Whole percent, 0…1000; 100 = counts once.
    std::array<int, factorCount> weightPercent{
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
    /// High risk from here on. The sources give no cut-off; unset until somebody decides.
    std::optional<Centipoints> riskCutoff;
    /// Low impact up to here.
    std::optional<Centipoints> impactCutoff;
    /// LI2: low impact when the RTO is longer than this. The guideline says 8 hours.
    int rtoMinutesGreaterThan = 8 * 60;
    /// Sensitivity: number of trials, chance in per mille that a factor moves by one, spread of
    /// the weights in percent, and the seed.
    int trials = 1000;
    int factorShiftPermille = 200;
    int weightSpreadPercent = 20;
    quint32 seed = 20260101;
    /// Why this instrument and these cut-offs.
    QString reason;

    bool operator==(const Methodology&) const = default;
};

} // namespace zt
