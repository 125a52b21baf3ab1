// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/cbor.h"

#include <QByteArray>

#include <optional>

namespace zt {

/// What an authenticator says about the credential it made (WebAuthn Level 3, 6.5.1).
struct AttestedCredential
{
    QByteArray aaguid;         ///< 16 bytes: the model of the authenticator
    QByteArray credentialId;   ///< may be longer than 1,023 bytes: a later step refuses that
    QByteArray publicKey;      ///< the COSE_Key, its bytes as they stand
    std::optional<qint64> alg; ///< its member 3

    bool operator==(const AttestedCredential&) const = default;
};

/// Authenticator data (WebAuthn Level 3, 6.1).
struct AuthenticatorData
{
    enum Flag : uchar {
        UserPresent = 0x01,
        UserVerified = 0x04,
        BackupEligible = 0x08,
        BackedUp = 0x10,
        Attested = 0x40,
        Extensions = 0x80,
    };

    QByteArray rpIdHash;
    uchar flags = 0;
    quint32 signCount = 0;
    std::optional<AttestedCredential> attested;
    std::optional<CborValue> extensions; ///< a map

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }

    bool operator==(const AuthenticatorData&) const = default;
};

/// Reads all of it; nothing may follow. Error: Malformed, its place the offset of the byte.
[[nodiscard]] Result<AuthenticatorData> readAuthenticatorData(QByteArrayView bytes);
/// The same bytes again.
[[nodiscard]] QByteArray writeAuthenticatorData(const AuthenticatorData& data);

/// An attestation object (WebAuthn Level 3, 6.5) with the authenticator data taken apart.
struct AttestationObject
{
    QByteArray format;
    CborValue statement; ///< a map; of compound, a list
    QByteArray authenticatorBytes;
    AuthenticatorData authenticator; ///< with an attested credential
};

/// Error: Malformed, its place the offset or the name of the member.
[[nodiscard]] Result<AttestationObject> readAttestationObject(QByteArrayView bytes);

} // namespace zt
