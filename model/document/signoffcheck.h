// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/timestamp.h"
#include "model/document/signofftrust.h"
#include "model/domain/signoff.h"

namespace zt {

/// A sign-off's signature and time stamp, looked at step by step.
struct SignatureLook
{
    std::optional<Error> unreadable; ///< it is no signature, or no time stamp
    SignatureVerdict signature;
    std::optional<TimeStampVerdict> stamp;
    bool asRecorded = true; ///< time and signer in the signature are those of the sign-off

    /// The bytes are those signed, by the key of the certificate, for a purpose that counts; so is
    /// the stamp where there is one. Whom the certificates lead to is asked apart.
    [[nodiscard]] bool fits() const;
    /// Whether they lead to who is trusted; none where nobody was named.
    [[nodiscard]] std::optional<bool> isTrusted() const;
    /// The first step that does not hold; null where all do.
    [[nodiscard]] const SignatureStep* firstFault() const;
    /// The time at which the certificates have to be valid: that of the stamp, else as the signer
    /// says.
    [[nodiscard]] QDateTime at() const;
};

/// Looks at signOffStatement() and what signs it.
[[nodiscard]] SignatureLook lookAtSignature(const SignOff& signOff, const SignatureTrust& trust);

} // namespace zt
