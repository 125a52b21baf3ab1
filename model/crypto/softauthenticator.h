// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/softattestation.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace zt {

/// One ceremony as browser and authenticator go through it. The first three members are what an
/// honest one needs; everything after them can be wrong.
struct SoftCeremony
{
    QByteArray challenge; ///< bytes, not base64url
    QString origin;
    QString rpId;

    // what the browser says
    std::optional<QString> type;             ///< else webauthn.create or webauthn.get
    std::optional<bool> crossOrigin = false; ///< none: the member is left out
    std::optional<QString> topOrigin;
    QByteArray moreClientData;                ///< further members, verbatim: "\"x\":1"
    std::optional<QByteArray> clientDataJson; ///< these bytes instead of all of the above

    // what the authenticator says
    bool userPresent = true;
    bool userVerified = true;
    bool backupEligible = false;
    bool backedUp = false;
    std::optional<quint32> counter; ///< else one more than at the last ceremony
    std::optional<QByteArray> rpIdHash;
    QByteArray extensions; ///< CBOR map that nobody asked for; empty: no extension data
    QByteArray trailing;   ///< bytes behind the authenticator data, signed with it
};

struct SoftEnrolment : SoftCeremony
{
    SignAlg alg = SignAlg::ES256;
    SoftFormat format = SoftFormat::PackedSelf;
    SoftFault fault = SoftFault::None;
    std::optional<QByteArray> aaguid;       ///< else the authenticator's (all zero for fido-u2f)
    std::optional<QByteArray> credentialId; ///< else 32 random bytes
    std::optional<QByteArray> publicKey;    ///< these bytes in place of the COSE key
    QByteArray userHandle;
};

struct SoftRegistration
{
    QByteArray credentialId;
    QByteArray clientDataJson;
    QByteArray authData;
    QByteArray attestationObject;
    QByteArray publicKey; ///< COSE

    /// The browser's RegistrationResponseJSON.
    [[nodiscard]] QJsonObject toJson() const;
};

struct SoftAssertion
{
    QByteArray credentialId;
    QByteArray clientDataJson;
    QByteArray authData;
    QByteArray signature;
    QByteArray userHandle;

    /// The browser's AuthenticationResponseJSON.
    [[nodiscard]] QJsonObject toJson() const;
};

/// A FIDO2 authenticator and the browser before it, in software: makes real registrations and
/// assertions, right or wrong in exactly one respect. A copy is a clone: it knows the same keys and
/// counts on from the same number.
class SoftAuthenticator
{
public:
    /// `aaguid`: the model, 16 bytes. The authority stands for its maker.
    SoftAuthenticator(QByteArray aaguid, TestAuthority maker);

    [[nodiscard]] const TestAuthority& maker() const { return m_maker; }

    [[nodiscard]] SoftRegistration enrol(const SoftEnrolment& plan);
    /// With the key of a credential that was enrolled here.
    [[nodiscard]] SoftAssertion assertWith(const QByteArray& credentialId,
                                           const SoftCeremony& ceremony);

private:
    struct Credential
    {
        PrivateKey key;
        QByteArray userHandle;
        quint32 counter = 0;
    };

    QByteArray m_aaguid;
    TestAuthority m_maker;
    QMap<QByteArray, Credential> m_credentials;
};

/// An attestation object of any parts, also such as do not belong together.
[[nodiscard]] QByteArray
attestationObject(QByteArrayView format, const CborValue& statement, QByteArrayView authData);

/// The bytes with one bit the other way round; bit 0 is the lowest of the first byte.
[[nodiscard]] QByteArray bitFlipped(QByteArray bytes, qsizetype bit);

} // namespace zt
