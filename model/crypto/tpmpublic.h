// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"

namespace zt {

/// TPMA_OBJECT (TPM 2.0 part 2, 8.3): what a key of a TPM may do and how it came about.
enum class TpmAttribute : quint32 {
    FixedTpm = 1U << 1,            ///< never leaves this TPM
    FixedParent = 1U << 4,         ///< never moves under another key
    SensitiveDataOrigin = 1U << 5, ///< made by the TPM itself
    UserWithAuth = 1U << 6,
    AdminWithPolicy = 1U << 7,
    Restricted = 1U << 16, ///< signs only what the TPM itself has written
    Decrypt = 1U << 17,
    Sign = 1U << 18,
};

/// The public area of a TPM's key (TPMT_PUBLIC, part 2, 12.2.4) of the kinds that count here:
/// P-256, P-384, P-521 and RSA, named by SHA-256.
struct TpmKeyArea
{
    PublicKey key;
    quint32 attributes = 0;
    QByteArray policy; ///< authPolicy, as it is
    /// A storage key (an endorsement key) carries AES-128-CFB, a signing key its scheme.
    bool storage = false;

    [[nodiscard]] bool has(TpmAttribute attribute) const;
    [[nodiscard]] QByteArray toBytes() const;
    /// The whole of the bytes, or Malformed.
    [[nodiscard]] static Result<TpmKeyArea> fromBytes(QByteArrayView bytes);
};

/// nameAlg ‖ SHA-256 of an area as it was received (part 1, 16): what a TPM knows the key by.
[[nodiscard]] QByteArray tpmName(QByteArrayView area);

/// An attestation key made in the TPM: restricted, signing, never leaving it.
[[nodiscard]] TpmKeyArea attestationArea(PublicKey key);
/// An endorsement key after the TCG's EK credential profile: restricted, decrypting, never leaving
/// it.
[[nodiscard]] TpmKeyArea endorsementArea(PublicKey key);

/// TPMT_SIGNATURE (part 2, 11.3.4) with ECDSA or RSASSA, from the DER form and back. Empty when it
/// is of another kind.
[[nodiscard]] QByteArray toTpmSignature(SignAlg alg, QByteArrayView signature);
[[nodiscard]] QByteArray fromTpmSignature(SignAlg alg, QByteArrayView marshalled);

} // namespace zt
