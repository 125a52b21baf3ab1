// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/softtpm.h"
#include "model/gateway/realceremonies.h"

namespace zt {

/// Proofs of the devices of one scenario. A device with a TPM was enrolled by activation; the key
/// of an agent was enrolled by the firm's own hand, which stands for activation, and can be copied.
class DeviceCeremonies
{
public:
    explicit DeviceCeremonies(const GatewayScenario& scenario);

    /// Nothing for a device that has no key.
    [[nodiscard]] CeremonyResult proof(const ScenarioStep& step);

private:
    /// A proof with the key that comes along with it.
    struct Shown
    {
        SignedQuote quote;
        PublicKey key;
    };

    struct Device
    {
        SoftTpm tpm;
        PublicKey key;             ///< that was enrolled
        bool copied = false;       ///< an agent's: whoever copies it has it
        std::optional<Shown> last; ///< the proof before
        std::optional<TpmClock> lastClock;
    };

    [[nodiscard]] Device enrolled(ScenarioDevice::Key kind) const;
    [[nodiscard]] QByteArray nextNonce();
    [[nodiscard]] Shown
    made(const Device& device, const QByteArray& nonce, CeremonyFault fault) const;

    quint64 m_seed;
    quint64 m_nonces = 0;
    TestAuthority m_maker;
    QDateTime m_at;
    QMap<QString, Device> m_devices;
};

} // namespace zt
