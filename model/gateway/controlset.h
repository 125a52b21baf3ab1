// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaypolicy.h"

#include <array>
#include <bitset>

namespace zt {

inline constexpr int mostItems = 64;
using ItemMask = std::bitset<mostItems>;

/// Which items of the guideline are there, by their index in the policy: whole, not at all, or for
/// a share of the users, devices or systems they are about.
class ControlSet
{
public:
    [[nodiscard]] static ControlSet all(int items);
    [[nodiscard]] static ControlSet of(ItemMask whole);

    /// 0 … 1000 thousandths.
    void setShare(int item, int thousandths);
    [[nodiscard]] int share(int item) const;

    [[nodiscard]] ItemMask whole() const { return m_whole; }

    [[nodiscard]] ItemMask partial() const { return m_partial; }

    bool operator==(const ControlSet&) const = default;

private:
    ItemMask m_whole;
    ItemMask m_partial;
    std::array<quint16, mostItems> m_shares{}; ///< of those in part
};

/// Ids of the items that are set, in the policy's order.
[[nodiscard]] QStringList namesOfItems(ItemMask items, const GatewayPolicy& policy);

/// Whether a share reaches a subject: the same subject is reached by every greater share too.
[[nodiscard]] bool reaches(int thousandths, quint64 seed, int item, quint64 subject);

/// Whose share counts for an item, by the pillar of its id: users, devices, else systems.
enum class ShareOf : quint8 { Users, Devices, Systems };
[[nodiscard]] ShareOf shareOf(const QString& item);

} // namespace zt
