// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/loadsettings.h"
#include "model/gateway/virtualrandom.h"

#include <vector>

namespace zt {

enum class LoadKind : quint8 { SignIn, Request, Flood };

/// Something that comes to the gateway.
struct LoadArrival
{
    qint64 at = 0;      ///< nanoseconds of the day
    quint32 source = 0; ///< a person; of a flood, an address
    LoadKind kind = LoadKind::Request;

    bool operator==(const LoadArrival&) const = default;
};

/// The day of the staff, in order of time: everybody signs in twice and asks `requests` times, each
/// at a moment drawn by the profile's weights, not before the first sign-in. Of those at the same
/// nanosecond the person with the lower number comes first, and signing in before asking.
[[nodiscard]] std::vector<LoadArrival> staffDay(const LoadSettings& settings);

/// The arrivals of a flood one after the other: the times between them have no memory.
class FloodArrivals
{
public:
    FloodArrivals(const std::optional<LoadFlood>& flood, quint64 seed);

    /// Null when it is over.
    [[nodiscard]] const LoadArrival* peek() const { return m_over ? nullptr : &m_next; }

    void advance();

private:
    LoadFlood m_flood;
    VirtualRandom m_times;
    VirtualRandom m_addresses;
    LoadArrival m_next;
    qint64 m_start = 0;
    qint64 m_end = 0;
    qint64 m_passed = 0; ///< since the start, in nanoseconds times the rate
    bool m_over = true;
};

} // namespace zt
