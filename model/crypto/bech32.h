// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/crypto/securebytes.h"

namespace zt {

/// Bech32 (BIP 173) without its limit on length, as age writes keys: `prefix`, "1", data and a
/// checksum, all in small letters.
[[nodiscard]] SecureBytes toBech32(QByteArrayView prefix, QByteArrayView bytes);

struct Bech32
{
    QByteArray prefix; ///< in small letters
    bool capitals = false;
    SecureBytes bytes;
};

/// All small or all capital letters; the checksum must be right and no bits may be left over.
/// Error: Malformed with `what` (noted under "Reason"), its place the number of the character.
[[nodiscard]] Result<Bech32> fromBech32(QByteArrayView text, const char* what);

} // namespace zt
