// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/id.h"

namespace zt {

QUuid makeUuid7(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow)
{
    const auto ms = static_cast<quint64>(unixMilliseconds);
    const auto byte = [](quint64 bits, int shift) { return static_cast<uchar>(bits >> shift); };
    return QUuid(static_cast<uint>(ms >> 16),
                 static_cast<ushort>(ms & 0xffffU),
                 static_cast<ushort>(0x7000U | (randomHigh & 0x0fffU)),
                 static_cast<uchar>(0x80U | (byte(randomLow, 56) & 0x3fU)),
                 byte(randomLow, 48),
                 byte(randomLow, 40),
                 byte(randomLow, 32),
                 byte(randomLow, 24),
                 byte(randomLow, 16),
                 byte(randomLow, 8),
                 byte(randomLow, 0));
}

} // namespace zt
