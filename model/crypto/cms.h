// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/signingidentity.h"

namespace zt {

/// Signs `content` (CMS, RFC 5652): DER, detached, with the certificates, the time as the signer
/// says it and the certificate's hash (RFC 5035) among the signed attributes. `openssl cms -verify
/// -binary -inform DER -content FILE` checks it. Error: Malformed, where the key is of a kind that
/// CMS has no signature for.
[[nodiscard]] Result<QByteArray>
signDetached(const SigningIdentity& identity, QByteArrayView content, const QDateTime& at);

/// One thing that was looked at.
struct SignatureStep
{
    QString step;
    Check check;
};

struct SignatureVerdict
{
    QList<SignatureStep> steps;
    std::optional<Certificate> signer;
    QDateTime signingTime; ///< as the signer says; invalid where nothing is said
    QByteArray signature;  ///< the signature's own bytes

    /// All of the steps; whether the signer is trusted is among them only where it was asked.
    [[nodiscard]] bool holds() const;
    /// Null where it was not looked at.
    [[nodiscard]] const Check* step(const QString& name) const;
};

/// Looks at a detached signature of one signer, step by step: "signer" (one, whose certificate is
/// with it), "algorithm" (SHA-256 or better), "content", "signature", "purpose" (the certificate is
/// for signing), and, where anchors are given, "chain": at `at`, or at the time the signer says.
/// Error: Malformed, where it is no CMS signature.
[[nodiscard]] Result<SignatureVerdict> verifyDetached(QByteArrayView cms,
                                                      QByteArrayView content,
                                                      const QList<Certificate>& anchors,
                                                      const QDateTime& at = {});

} // namespace zt
