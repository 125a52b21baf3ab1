// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewayfacts.h"

#include <array>
#include <bitset>

namespace zt {

using FactMask = std::bitset<gatewayFactCount>;

/// What is known at one moment about every fact.
class FactTable
{
public:
    [[nodiscard]] const FactValue& at(GatewayFact fact) const
    {
        return m_values[static_cast<size_t>(fact)];
    }

    void set(GatewayFact fact, FactValue value) { m_values[static_cast<size_t>(fact)] = value; }

    void set(GatewayFact fact, bool holds)
    {
        set(fact, FactValue{holds ? Truth::True : Truth::False, 0});
    }

    void setNumber(GatewayFact fact, qint64 number) { set(fact, FactValue{Truth::True, number}); }

private:
    std::array<FactValue, gatewayFactCount> m_values{}; ///< all missing
};

} // namespace zt
