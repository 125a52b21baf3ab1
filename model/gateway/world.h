// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/preparedscenario.h"

namespace zt {

/// Everything the gateway remembers while a timeline runs: accounts, devices, sessions, history.
/// History is what was asked, whatever was answered: a control that refuses must not make another
/// one blind.
class World
{
public:
    World(const PreparedScenario& scenario, const GatewayPolicy& policy);

    /// As at the start.
    void reset();

    /// What the step does before it is judged: reports, attempts, and events that have happened.
    void happen(const PreparedStep& step);
    /// The facts that only the machine knows, beside those the step brought along.
    void tell(const PreparedStep& step, FactTable& facts) const;
    /// What the answer makes of it.
    void answer(const PreparedStep& step, const GatewayDecision& decision, bool granted);

private:
    struct Seat
    {
        int desk;
        qint64 at;
    };

    struct Rows
    {
        qint64 at;
        qint64 rows;
    };

    struct Account
    {
        AccountStart start;
        int failures = 0;
        bool passwordChanged = false;
        qint64 keyRotated = -1;
        qint64 ticketUntil = -1; ///< -1: no privileged work was ever approved
        int ticketSystem = -1;
        std::vector<Seat> seats;
        std::vector<Rows> rows;
        int before = -1; ///< place before the sign-in that is being judged
        qint64 seenBefore = 0;
    };

    struct Device
    {
        DeviceStart start;
        qint64 reported = -1; ///< -1: never
        int firstDesk = -1;
        bool threat = false;
    };

    struct Asked
    {
        int system;
        qint64 at;
    };

    struct Session
    {
        bool live = false;
        int device = -1;
        qint64 authenticated = 0;
        qint64 active = 0;
        std::vector<Asked> asked;
    };

    struct Failures
    {
        int place;
        qint64 at;
        qint64 count;
    };

    [[nodiscard]] const Session* sessionOf(const PreparedStep& step) const;
    [[nodiscard]] Session& seatOf(const PreparedStep& step);
    [[nodiscard]] int placeOf(const PreparedStep& step) const;
    [[nodiscard]] Truth plausible(int from, qint64 left, int to, qint64 at) const;
    void endSessions(int account);
    void endSessionsOn(int device);
    void attempt(const PreparedStep& step);
    void change(const PreparedStep& step);
    void report(const PreparedStep& step);
    void beginIncident(const PreparedStep& step);
    void tellAccount(const PreparedStep& step, FactTable& facts) const;
    void tellLife(const Account& account, const PreparedStep& step, FactTable& facts) const;
    void tellPlace(const PreparedStep& step, FactTable& facts) const;
    void tellDevice(const PreparedStep& step, FactTable& facts) const;
    void tellSession(const PreparedStep& step, FactTable& facts) const;
    void tellNetwork(const PreparedStep& step, FactTable& facts) const;
    void tellData(const PreparedStep& step, FactTable& facts) const;
    void answerSession(const PreparedStep& step, const GatewayDecision& decision, bool granted);

    const PreparedScenario& m_scenario;
    const GatewayPolicy& m_policy;
    std::vector<int> m_travel; ///< minutes by places; -1: not known
    qint64 m_window = 0;
    std::vector<Account> m_accounts;
    std::vector<Device> m_devices;
    std::vector<Session> m_sessions; ///< by account and device
    std::vector<Failures> m_failures;
    qint64 m_floodedUntil = -1;
    qint64 m_downUntil = -1;
    qint64 m_skewedUntil = -1;
};

} // namespace zt
