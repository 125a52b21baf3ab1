// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/testauthority.h"
#include "model/crypto/tpmenrolment.h"
#include "model/crypto/tpmquote.h"

namespace zt {

struct SignedQuote
{
    QByteArray attest; ///< TPMS_ATTEST
    QByteArray signature;
};

/// A device's TPM in software, with the structures of a real one: an endorsement key its maker has
/// certified, an attestation key, 24 registers, a clock that others set forward. A copy is a second
/// device with the same keys.
class SoftTpm
{
public:
    /// `endorsement`: ES256 or RS256, the two kinds of endorsement keys.
    explicit SoftTpm(const TestAuthority& maker,
                     SignAlg endorsement = SignAlg::ES256,
                     SignAlg attestation = SignAlg::ES256);

    [[nodiscard]] const TpmEnrolmentRequest& request() const { return m_request; }

    /// Answers an enrolment's challenge for this TPM's attestation key.
    [[nodiscard]] Result<QByteArray> activate(const TpmCredential& challenge) const;

    /// TPM2_PCR_Extend: the register becomes SHA-256 of itself and the digest.
    void extend(int number, QByteArrayView digest);

    void advance(quint64 milliseconds) { m_clock.clock += milliseconds; }

    /// TPM2_Startup(CLEAR) after a reset: registers zero, counts on.
    void reset();

    /// TPM2_Startup(STATE): counts the restart, keeps the registers.
    void restart() { ++m_clock.restartCount; }

    [[nodiscard]] PcrValues registers(const QList<int>& numbers) const;

    [[nodiscard]] const TpmClock& clock() const { return m_clock; }

    /// What TPM2_Quote would sign; to be altered where something is to be wrong.
    [[nodiscard]] TpmQuote quote(QByteArray nonce, const QList<int>& numbers) const;
    [[nodiscard]] SignedQuote sign(const TpmQuote& quote) const;

private:
    PrivateKey m_endorsement;
    PrivateKey m_attestation;
    TpmEnrolmentRequest m_request;
    QByteArray m_name; ///< of the attestation key
    QList<QByteArray> m_registers;
    TpmClock m_clock;
};

} // namespace zt
