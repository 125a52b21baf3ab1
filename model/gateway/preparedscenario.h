// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/ceremonies.h"
#include "model/gateway/facttable.h"
#include "model/gateway/rulebook.h"

#include <vector>

namespace zt {

inline constexpr qint64 nsPerMs = 1'000'000;
inline constexpr qint64 nsPerMinute = 60'000 * nsPerMs;
inline constexpr qint64 nsPerDay = 1440 * nsPerMinute;

/// A step with everything looked up that no control can change: names are indexes, ceremonies are
/// done, what is stated is known.
struct PreparedStep
{
    qint64 at = 0; ///< nanoseconds after the start
    const ScenarioStep* step = nullptr;
    const GatewaySystem* system = nullptr;
    int systemIndex = -1;
    int account = -1;
    int device = -1;
    int place = -1; ///< as stated; -1: where the account was last
    int desk = -1;
    bool passesStepUp = false;
    bool proves = false; ///< the secret is right, or the signature holds
    FactTable facts;
    FactMask unknown;                  ///< made unknown by the scenario, whatever the machine knows
    std::array<quint64, 3> subjects{}; ///< by ShareOf
};

/// How things stand at the start.
struct AccountStart
{
    bool enabled = true;
    bool employed = true;
    bool dutyCurrent = true;
    bool internal = true;
    bool person = true;
    int place = -1;
    qint64 lastSeen = 0;
    int keyDays = 0;
    int passwordDays = 0;
    int idleDays = 0;
};

struct DeviceStart
{
    bool reports = true;
    int health = 10;
    bool quarantined = false;
};

struct PreparedTimeline
{
    std::vector<PreparedStep> steps; ///< in their order
    bool benign = false;

    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
};

/// A scenario ready to be run under any set of controls. It points into `scenario` and the rule
/// book's policy, which have to outlive it.
struct PreparedScenario
{
    const GatewayScenario* scenario = nullptr;
    QDateTime start;
    qint64 dayOffset = 0; ///< nanoseconds since midnight at the start
    std::vector<AccountStart> accounts;
    std::vector<DeviceStart> devices;
    int systems = 0;
    PreparedTimeline timeline;
    PreparedTimeline twin;
};

[[nodiscard]] PreparedScenario
prepare(const GatewayScenario& scenario, const RuleBook& book, const Ceremonies& ceremonies);

} // namespace zt
