// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/cbor.h"
#include "model/crypto/keys.h"
#include "model/crypto/testauthority.h"

namespace zt {

/// The attestation statements that a simulated authenticator can make (WebAuthn Level 3, section
/// 8).
enum class SoftFormat { None, PackedSelf, PackedX5c, FidoU2f, Tpm, Apple, AndroidKey };

/// One thing that is wrong with a statement, everything else being right.
enum class SoftFault {
    None,
    // of every signed statement
    WrongAlgorithm,   ///< alg names another algorithm than the key's
    ForeignSignature, ///< a sound signature, by a key that has no part in it
    OtherMessage,     ///< signed over another client data hash
    NoSignature,      ///< sig is missing
    // of format none
    StatementNotEmpty,
    // of every certificate
    LeafForeignRoot, ///< issued by a root of the same name with another key
    LeafExpired,
    LeafVersion, ///< X.509 version 1
    LeafIsAuthority,
    LeafAaguid,         ///< the extension names another model
    LeafAaguidCritical, ///< packed: the extension must not be critical
    LeafKey,            ///< apple, android-key: certified for another key; fido-u2f: P-384
    NoCertificate,      ///< x5c is an empty list
    TwoCertificates,
    // of packed
    LeafNoCountry,
    LeafNoOrganisation,
    LeafUnit,
    LeafNoCommonName,
    // of tpm
    TpmVersion,
    TpmMagic,
    TpmType,
    TpmExtraData,
    TpmCertifiedName,
    TpmPublicArea, ///< of another key, rightly certified
    LeafSubject,   ///< must be empty
    LeafNoAlternativeName,
    LeafNoKeyUsage,
    // of android-key
    AndroidChallenge,
    AndroidAllApplications,
    AndroidOrigin,
    AndroidPurpose,
    // of apple
    AppleNonce,
    // of android-key and apple
    NoExtension,
};

/// What a statement speaks of.
struct SoftAttested
{
    PrivateKey credentialKey;
    QByteArray authData;
    QByteArray clientDataHash;
    QByteArray rpIdHash;
    QByteArray credentialId;
    QByteArray aaguid;
};

/// The name of the format as the attestation object carries it.
[[nodiscard]] QByteArray formatName(SoftFormat format);

/// The statement; certificates are issued by the authority for the time it is valid itself.
[[nodiscard]] CborValue softStatement(SoftFormat format,
                                      SoftFault fault,
                                      const SoftAttested& attested,
                                      const TestAuthority& authority);

} // namespace zt
