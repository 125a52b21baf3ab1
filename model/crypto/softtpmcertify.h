// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/softattestation.h"

namespace zt {

struct SoftTpmCertified
{
    QByteArray certInfo; ///< TPMS_ATTEST of TPM2_Certify
    QByteArray pubArea;  ///< TPMT_PUBLIC of the certified key
};

/// What a TPM says of a key when asked to certify it over a message; the attestation key's
/// algorithm is ES256.
[[nodiscard]] SoftTpmCertified
softTpmCertify(SoftFault fault, const PublicKey& key, QByteArrayView message);

} // namespace zt
