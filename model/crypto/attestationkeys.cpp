// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// apple and android-key: the certificate is made for the credential's own key, and an extension
/// in it holds the hash or the nonce.
#include "model/crypto/attestationstatement.h"
#include "model/crypto/der.h"
#include "model/crypto/digest.h"

namespace zt {

namespace {

const char* const otherKey =
    QT_TRANSLATE_NOOP("WebAuthn", "The key of the first certificate is not the credential's.");
const char* const noExtension =
    QT_TRANSLATE_NOOP("WebAuthn", "The certificate has no extension %1 that can be read.");

constexpr char appleNonce[] = "1.2.840.113635.100.8.2";
constexpr char keyDescription[] = "1.3.6.1.4.1.11129.2.1.17";

/// SEQUENCE { [1] EXPLICIT OCTET STRING }
QByteArray readAppleNonce(QByteArrayView der)
{
    const auto sequence = readDer(der);
    const auto tagged =
        sequence && sequence->isSequence() ? readDer(sequence->content) : std::nullopt;
    const auto octets = tagged && tagged->isTagged(1) ? readDer(tagged->content) : std::nullopt;
    return octets && octets->isOctets() ? octets->content.toByteArray() : QByteArray();
}

/// What the AuthorizationLists of Android's KeyDescription say, both together.
struct Authorizations
{
    bool allApplications = false;
    QList<qint64> purposes;
    QList<qint64> origins;
};

struct KeyDescription
{
    QByteArray challenge;
    Authorizations authorizations;
};

enum AuthorizationTag : quint32 { Purpose = 1, AllApplications = 600, Origin = 702 };

constexpr qint64 purposeSign = 2;
constexpr qint64 originGenerated = 0;

bool addPurposes(const DerItem& set, Authorizations& all)
{
    DerReader reader(set.content);
    while (set.isSet() && !reader.atEnd()) {
        const auto purpose = reader.next();
        if (!purpose || !purpose->toInteger()) {
            return false;
        }
        all.purposes.append(*purpose->toInteger());
    }
    return set.isSet();
}

/// Adds what one list says; false when it is no AuthorizationList.
bool addAuthorizations(QByteArrayView list, Authorizations& all)
{
    DerReader reader(list);
    while (!reader.atEnd()) {
        const auto entry = reader.next();
        if (!entry || entry->tagClass != DerItem::Context || !entry->constructed) {
            return false;
        }
        const auto value = readDer(entry->content);
        if (!value) {
            return false;
        }
        if (entry->tag == AllApplications) {
            all.allApplications = true;
        } else if (entry->tag == Origin) {
            all.origins.append(value->toInteger().value_or(-1));
        } else if (entry->tag == Purpose && !addPurposes(*value, all)) {
            return false;
        }
    }
    return true;
}

/// KeyDescription ::= SEQUENCE { attestationVersion, attestationSecurityLevel, keymasterVersion,
/// keymasterSecurityLevel, attestationChallenge OCTET STRING, uniqueId OCTET STRING,
/// softwareEnforced, teeEnforced AuthorizationList }
std::optional<KeyDescription> readKeyDescription(QByteArrayView der)
{
    const auto sequence = readDer(der);
    if (!sequence || !sequence->isSequence()) {
        return std::nullopt;
    }
    DerReader reader(sequence->content);
    for (int i = 0; i < 4; ++i) {
        const auto number = reader.next();
        if (!number || !number->toInteger()) {
            return std::nullopt;
        }
    }
    const auto challenge = reader.next();
    const auto uniqueId = reader.next();
    const auto software = reader.next();
    const auto hardware = reader.next();
    if (!hardware || !challenge->isOctets() || !uniqueId->isOctets() || !software->isSequence() ||
        !hardware->isSequence() || !reader.atEnd()) {
        return std::nullopt;
    }
    KeyDescription read{challenge->content.toByteArray(), {}};
    const bool both = addAuthorizations(software->content, read.authorizations) &&
                      addAuthorizations(hardware->content, read.authorizations);
    return both ? std::optional(read) : std::nullopt;
}

Check checkKeyDescription(const Certificate& certificate, const QByteArray& clientDataHash)
{
    const auto extension = certificate.extension(keyDescription);
    const auto read = extension ? readKeyDescription(extension->value) : std::nullopt;
    if (!read) {
        return refuse(noExtension, {QString::fromLatin1(keyDescription)});
    }
    if (read->challenge != clientDataHash) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The certificate's attestation challenge is %1; the hash "
                                        "of the client data is %2."),
                      {QString::fromLatin1(read->challenge.toHex()),
                       QString::fromLatin1(clientDataHash.toHex())});
    }
    if (read->authorizations.allApplications) {
        return refuse(QT_TRANSLATE_NOOP(
            "WebAuthn", "The key is open to all applications, not bound to one relying party."));
    }
    // The standard's own example says neither where the key comes from nor what it is for, so what
    // is not said cannot speak against a key; what is said must be this.
    const auto all = [](const QList<qint64>& found, qint64 wanted) {
        return found.count(wanted) == found.size();
    };
    if (!all(read->authorizations.origins, originGenerated)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The key was not generated in the device."));
    }
    if (!all(read->authorizations.purposes, purposeSign)) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn", "The key is not for signing alone."));
    }
    return Remark();
}

} // namespace

AttestationCheck verifyAppleAttestation(const AttestationInput& input)
{
    const auto read = readStatement(input.object.statement, {"x5c"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    const Certificate& leaf = read->path.first();
    const auto extension = leaf.extension(appleNonce);
    const QByteArray nonce = extension ? readAppleNonce(extension->value) : QByteArray();
    if (nonce.isEmpty()) {
        return refuse(noExtension, {QString::fromLatin1(appleNonce)});
    }
    const QByteArray expected = sha256(input.signedBytes());
    if (nonce != expected) {
        return refuse(QT_TRANSLATE_NOOP("WebAuthn",
                                        "The certificate's nonce is %1; of this ceremony it would "
                                        "be %2."),
                      {QString::fromLatin1(nonce.toHex()), QString::fromLatin1(expected.toHex())});
    }
    const auto key = certificateKey(leaf, std::nullopt);
    if (!key) {
        return tl::unexpected(key.error());
    }
    if (!(*key == input.key)) {
        return refuse(otherKey);
    }
    return Attestation{AttestationType::AnonymizationCa, read->path};
}

AttestationCheck verifyAndroidKeyAttestation(const AttestationInput& input)
{
    const auto read = readStatement(input.object.statement, {"alg", "sig", "x5c"});
    if (!read) {
        return tl::unexpected(read.error());
    }
    const Certificate& leaf = read->path.first();
    const auto key = certificateKey(leaf, read->alg);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const Check signature = checkSignature(*key, input.signedBytes(), read->signature);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    if (!(*key == input.key)) {
        return refuse(otherKey);
    }
    const Check described = checkKeyDescription(leaf, input.clientDataHash);
    if (!described) {
        return tl::unexpected(described.error());
    }
    return Attestation{AttestationType::Basic, read->path};
}

} // namespace zt
