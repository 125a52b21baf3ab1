// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/loadsettings.h"

namespace zt {

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

constexpr LoadBalance balances[] = {
    LoadBalance::Shared, LoadBalance::RoundRobin, LoadBalance::LeastQueue, LoadBalance::Hash};

} // namespace

LoadProfile ownLoadProfile()
{
    return {{{at(7, 30), at(8, 30), 20}, {at(8, 30), at(9), 100}, {at(9), at(9, 30), 15}},
            {{at(13), at(13, 15), 100}, {at(13, 15), at(13, 30), 40}},
            {{at(8), at(8, 30), 30},
             {at(8, 30), at(9), 90},
             {at(9), at(12), 100},
             {at(12), at(13), 30},
             {at(13), at(13, 30), 110},
             {at(13, 30), at(14, 30), 130},
             {at(14, 30), at(17), 90},
             {at(17), at(17, 30), 60},
             {at(17, 30), at(19), 15}}};
}

QString toKey(LoadBalance balance)
{
    switch (balance) {
    case LoadBalance::Shared:
        return QStringLiteral("shared");
    case LoadBalance::RoundRobin:
        return QStringLiteral("round-robin");
    case LoadBalance::LeastQueue:
        return QStringLiteral("least-queue");
    case LoadBalance::Hash:
        return QStringLiteral("hash");
    }
    return {};
}

std::optional<LoadBalance> loadBalanceFromKey(const QString& key)
{
    for (const LoadBalance balance : balances) {
        if (toKey(balance) == key) {
            return balance;
        }
    }
    return std::nullopt;
}

} // namespace zt
