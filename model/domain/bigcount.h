// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace zt {

/// A whole number of any size, from zero up: just what exact counts of possible samples need. For
/// the domain room's own use.
class BigCount
{
public:
    explicit BigCount(quint32 value = 0)
    {
        if (value != 0) {
            m_digits.push_back(value);
        }
    }

    BigCount& operator+=(const BigCount& other)
    {
        m_digits.resize(std::max(m_digits.size(), other.m_digits.size()), 0);
        quint64 carry = 0;
        for (size_t i = 0; i < m_digits.size(); ++i) {
            carry += m_digits[i];
            carry += i < other.m_digits.size() ? other.m_digits[i] : 0;
            m_digits[i] = low(carry);
            carry >>= 32;
        }
        push(carry);
        return *this;
    }

    BigCount& operator*=(quint32 factor)
    {
        quint64 carry = 0;
        for (quint32& digit : m_digits) {
            carry += quint64(digit) * factor;
            digit = low(carry);
            carry >>= 32;
        }
        push(carry);
        trim();
        return *this;
    }

    /// Rounds down; here always without a remainder.
    BigCount& operator/=(quint32 divisor)
    {
        quint64 rest = 0;
        for (size_t i = m_digits.size(); i-- > 0;) {
            rest = (rest << 32) | m_digits[i];
            m_digits[i] = low(rest / divisor);
            rest %= divisor;
        }
        trim();
        return *this;
    }

    [[nodiscard]] bool operator<=(const BigCount& other) const
    {
        if (m_digits.size() != other.m_digits.size()) {
            return m_digits.size() < other.m_digits.size();
        }
        return !std::lexicographical_compare(
            other.m_digits.rbegin(), other.m_digits.rend(), m_digits.rbegin(), m_digits.rend());
    }

private:
    static quint32 low(quint64 value) { return static_cast<quint32>(value & 0xffffffffU); }

    void push(quint64 carry)
    {
        if (carry != 0) {
            m_digits.push_back(low(carry));
        }
    }

    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == 0) {
            m_digits.pop_back();
        }
    }

    std::vector<quint32> m_digits; ///< lowest first, the last never zero
};

} // namespace zt
