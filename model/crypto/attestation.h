// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/authenticatordata.h"
#include "model/crypto/certificates.h"

namespace zt {

/// What kind of proof an attestation statement gives (WebAuthn Level 3, 6.5.3). Basic stands for
/// Basic or AttCA, which the statement alone does not tell apart.
enum class AttestationType { None, Self, Basic, AttestationCa, AnonymizationCa };

[[nodiscard]] QString toString(AttestationType type);

/// What a statement was found to prove.
struct Attestation
{
    AttestationType type = AttestationType::None;
    QList<Certificate> path; ///< the trust path; empty for None and Self
};

/// What the verification procedures are given.
struct AttestationInput
{
    const AttestationObject& object;
    QByteArray clientDataHash;
    PublicKey key; ///< the credential's, read from the authenticator data

    /// The bytes that most formats sign.
    [[nodiscard]] QByteArray signedBytes() const
    {
        return object.authenticatorBytes + clientDataHash;
    }
};

using AttestationCheck = tl::expected<Attestation, Remark>;

/// none, packed, fido-u2f, tpm, apple, android-key.
[[nodiscard]] const QList<QByteArray>& attestationFormats();

/// The format's verification procedure (WebAuthn Level 3, 8.2 to 8.8). Whether the trust path
/// leads anywhere is another step.
[[nodiscard]] AttestationCheck verifyAttestation(const AttestationInput& input);

// One procedure each.
[[nodiscard]] AttestationCheck verifyNoneAttestation(const AttestationInput& input);
[[nodiscard]] AttestationCheck verifyPackedAttestation(const AttestationInput& input);
[[nodiscard]] AttestationCheck verifyU2fAttestation(const AttestationInput& input);
[[nodiscard]] AttestationCheck verifyTpmAttestation(const AttestationInput& input);
[[nodiscard]] AttestationCheck verifyAppleAttestation(const AttestationInput& input);
[[nodiscard]] AttestationCheck verifyAndroidKeyAttestation(const AttestationInput& input);

} // namespace zt
