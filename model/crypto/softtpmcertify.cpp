// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/softtpmcertify.h"

#include "model/crypto/digest.h"
#include "model/crypto/tpmbytes.h"
#include "model/crypto/tpmpublic.h"

namespace zt {

namespace {

/// A signing key of a user, not restricted.
QByteArray areaOf(const PublicKey& key)
{
    TpmKeyArea area = attestationArea(key);
    area.attributes &= ~static_cast<quint32>(TpmAttribute::Restricted);
    return area.toBytes();
}

} // namespace

SoftTpmCertified softTpmCertify(SoftFault fault, const PublicKey& key, QByteArrayView message)
{
    const bool otherKey = fault == SoftFault::TpmPublicArea;
    const QByteArray pubArea = areaOf(otherKey ? PrivateKey::generate(key.alg()).publicKey() : key);
    const QByteArray name =
        tpmName(fault == SoftFault::TpmCertifiedName ? pubArea + '\0' : pubArea);
    const QByteArray signer = tpmName("the simulated TPM's attestation key");
    TpmWriter out;
    out.u32(fault == SoftFault::TpmMagic ? tpm::Generated + 1 : tpm::Generated);
    out.u16(fault == SoftFault::TpmType ? tpm::AttestQuote : tpm::AttestCertify);
    out.sized(signer);
    out.sized(sha256(fault == SoftFault::TpmExtraData ? QByteArrayView("another") : message));
    out.u64(123456).u32(7).u32(0).u8(1); // clock, resets, restarts, safe
    out.u64(0x0001000000000000);         // firmware
    out.sized(name).sized(signer);       // name, qualified name
    return {out.bytes(), pubArea};
}

} // namespace zt
