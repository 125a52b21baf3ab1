// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/virtualrandom.h"

namespace zt {

/// A waiting time without memory, of the given mean in nanoseconds: von Neumann's method, which
/// compares 64-bit numbers and computes no logarithm, so that it is the same on every machine.
///
/// A falling run of numbers is drawn; with an odd number of them its first is the fraction, with an
/// even number the whole part grows by one and a new run begins. `mean` at most 2^40, some 18
/// minutes.
[[nodiscard]] inline qint64 exponential(VirtualRandom& random, qint64 mean)
{
    for (qint64 whole = 0;; ++whole) {
        const quint64 first = random.next();
        quint64 last = first;
        bool odd = true;
        for (quint64 next = random.next(); next < last; next = random.next()) {
            last = next;
            odd = !odd;
        }
        if (odd) {
            // the upper 20 bits of the fraction, then the next 20: enough for a mean of 2^40
            constexpr unsigned half = 20;
            const auto high = static_cast<qint64>(first >> (64U - half));
            const auto low = static_cast<qint64>(first >> (64U - 2 * half) & ((1U << half) - 1));
            return whole * mean + ((mean * high + ((mean * low) >> half)) >> half);
        }
    }
}

} // namespace zt
