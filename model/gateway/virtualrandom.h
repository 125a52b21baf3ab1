// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace zt {

/// The finaliser of SplitMix64: the same on every machine and compiler.
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

/// FNV-1a.
[[nodiscard]] constexpr quint64 hashOf(QByteArrayView bytes)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001B3ULL;
    }
    return hash;
}

/// Numbers of one actor: the n-th depends on seed, actor and n alone, so that what one actor draws
/// never shifts what another gets.
class VirtualRandom
{
public:
    VirtualRandom(quint64 seed, quint64 actor)
        : m_key(mixed(seed ^ mixed(actor)))
    {
    }

    [[nodiscard]] quint64 next() { return mixed(m_key + m_counter++); }

    /// 0 … bound − 1; `bound` > 0.
    [[nodiscard]] quint64 below(quint64 bound)
    {
        // the first numbers that would make some results likelier than others are passed over
        const quint64 uneven = (~bound + 1) % bound;
        quint64 number = next();
        while (number < uneven) {
            number = next();
        }
        return number % bound;
    }

private:
    quint64 m_key;
    quint64 m_counter = 0;
};

} // namespace zt
