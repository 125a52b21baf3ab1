// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"
#include "model/crypto/tpmactivation.h"

namespace zt {

/// What a device brings when it is enrolled.
struct TpmEnrolmentRequest
{
    QByteArray endorsementCertificate; ///< DER
    QByteArray endorsementArea;        ///< TPMT_PUBLIC
    QByteArray attestationArea;        ///< TPMT_PUBLIC
};

/// What is asked of it, in this order.
enum class EnrolmentCheck {
    CertificateReadable,
    Maker,                 ///< the certificate's chain ends at an allowed maker and is valid now
    CertificateUse,        ///< the certificate is one of an endorsement key
    EndorsementKey,        ///< the public area is the certified key
    EndorsementAttributes, ///< restricted, decrypting, never leaving the TPM
    AttestationArea,       ///< readable
    AttestationAttributes, ///< restricted, signing, made in the TPM and never leaving it
    Activation,            ///< the secret came back
};

[[nodiscard]] QString toString(EnrolmentCheck check);

struct TpmMakers
{
    QList<Certificate> roots; ///< of the makers that are allowed
    QDateTime at;             ///< when the certificates have to be valid
};

/// The enrolment of a device's attestation key: the server gives the TPM a secret that it can read
/// only when the attestation key lies in the same TPM as the endorsement key that its maker
/// certified. A key of software never gets here (S21).
class TpmEnrolment
{
public:
    /// The first check that fails, or the challenge. `secret`: 16 to 32 bytes nobody else knows.
    [[nodiscard]] static tl::expected<TpmEnrolment, EnrolmentCheck>
    begin(const TpmEnrolmentRequest& request, const TpmMakers& makers, QByteArray secret);

    [[nodiscard]] const TpmCredential& challenge() const { return m_challenge; }

    /// The key that is enrolled from now on.
    [[nodiscard]] tl::expected<PublicKey, EnrolmentCheck> finish(QByteArrayView answer) const;

private:
    TpmEnrolment(PublicKey key, QByteArray secret, TpmCredential challenge);

    PublicKey m_key;
    QByteArray m_secret;
    TpmCredential m_challenge;
};

} // namespace zt
