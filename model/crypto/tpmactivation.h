// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"

namespace zt {

/// A secret that only the TPM with both the endorsement key and the named object can read
/// (credential protection, TPM 2.0 part 1, 24).
struct TpmCredential
{
    QByteArray idObject;        ///< TPMS_ID_OBJECT: integrity ‖ encrypted identity
    QByteArray encryptedSecret; ///< the seed, for the endorsement key alone
};

/// TPM2_MakeCredential, which needs no TPM: for an endorsement key of P-256 or RSA-2048 with
/// AES-128 and SHA-256, the two templates of the EK credential profile. `objectName`: tpmName() of
/// the key that is to be proved; `secret`: at most 32 bytes. Error: Malformed for keys of other
/// kinds.
[[nodiscard]] Result<TpmCredential>
makeCredential(const PublicKey& endorsement, QByteArrayView objectName, QByteArrayView secret);

/// TPM2_ActivateCredential: the secret, or Malformed where one byte of the credential or of the
/// name is another.
[[nodiscard]] Result<QByteArray> activateCredential(const PrivateKey& endorsement,
                                                    QByteArrayView objectName,
                                                    const TpmCredential& credential);

} // namespace zt
