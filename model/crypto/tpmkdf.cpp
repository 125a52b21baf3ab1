// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmkdf.h"

#include "model/crypto/digest.h"
#include "model/crypto/hmac.h"
#include "model/crypto/tpmbytes.h"

namespace zt {

QByteArray tpmKdfA(QByteArrayView key,
                   QByteArrayView label,
                   QByteArrayView contextU,
                   QByteArrayView contextV,
                   int bits)
{
    const HmacSha256 mac(key);
    QByteArray out;
    for (quint32 counter = 1; out.size() * 8 < bits; ++counter) {
        TpmWriter block;
        block.u32(counter).raw(label).u8(0).raw(contextU).raw(contextV);
        const HmacSha256::Tag tag = mac.tag(block.u32(static_cast<quint32>(bits)).bytes());
        out.append(tag.data(), HmacSha256::size);
    }
    return out.first(bits / 8);
}

QByteArray tpmKdfE(
    QByteArrayView z, QByteArrayView label, QByteArrayView partyU, QByteArrayView partyV, int bits)
{
    QByteArray out;
    for (quint32 counter = 1; out.size() * 8 < bits; ++counter) {
        TpmWriter block;
        block.u32(counter).raw(z).raw(label).u8(0).raw(partyU).raw(partyV);
        out.append(sha256(block.bytes()));
    }
    return out.first(bits / 8);
}

} // namespace zt
