// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agestanzas.h"

#include "model/crypto/ageprimitives.h"
#include "model/crypto/malformed.h"
#include "model/crypto/randombytes.h"

#include <algorithm>
#include <array>
#include <limits>

namespace zt {

namespace {

constexpr QByteArrayView x25519Kind = "X25519";
constexpr QByteArrayView scryptKind = "scrypt";
constexpr QByteArrayView x25519Info = "age-encryption.org/v1/X25519";
constexpr QByteArrayView scryptLabel = "age-encryption.org/v1/scrypt";
constexpr qsizetype shareSize = 32;
constexpr qsizetype saltSize = 16;
constexpr qsizetype bodySize = fileKeySize + ChaChaPoly::tagSize;
/// Each wrapping key is used once, so the nonce need not differ.
constexpr std::array<char, ChaChaPoly::nonceSize> zeroNonce{};

bool isKind(const AgeStanza& stanza, QByteArrayView kind)
{
    return stanza.args.first() == kind;
}

QByteArray argument(const AgeStanza& stanza, qsizetype number)
{
    QByteArray bytes;
    return fromBareBase64(stanza.args.value(number), bytes) ? bytes : QByteArray();
}

/// Of any length; nothing but digits, and no zero in front.
bool isPlainNumber(const QByteArray& text)
{
    return !text.isEmpty() && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isWellFormed(const AgeStanza& stanza)
{
    if (isKind(stanza, x25519Kind)) {
        return stanza.args.size() == 2 && argument(stanza, 1).size() == shareSize &&
               stanza.body.size() == bodySize;
    }
    if (isKind(stanza, scryptKind)) {
        return stanza.args.size() == 3 && argument(stanza, 1).size() == saltSize &&
               isPlainNumber(stanza.args.at(2)) && stanza.body.size() == bodySize;
    }
    return true; // another's kind
}

tl::unexpected<Error> damaged(const QString& name, const char* reason)
{
    return fail(ErrorCode::LockDamaged,
                {name,
                 QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "header")),
                 QString::fromUtf8(reason)});
}

tl::unexpected<Error> tooMuchWork(const QString& name, int asked, int most)
{
    return fail(ErrorCode::WorkFactorTooHigh,
                {name, QString::number(asked), QString::number(most)});
}

QByteArray sealKey(const SecureBytes& wrapKey, const SecureBytes& fileKey)
{
    QByteArray body(bodySize, Qt::Uninitialized);
    ChaChaPoly(wrapKey, ChaChaPoly::Direction::Seal)
        .seal(zeroNonce.data(), fileKey.view(), body.data());
    return body;
}

SecureBytes openKey(const SecureBytes& wrapKey, const QByteArray& body)
{
    SecureBytes fileKey(fileKeySize);
    const bool opened = ChaChaPoly(wrapKey, ChaChaPoly::Direction::Open)
                            .open(zeroNonce.data(), body, fileKey.data());
    return opened ? std::move(fileKey) : SecureBytes();
}

SecureBytes x25519WrapKey(const SecureBytes& shared, QByteArrayView share, QByteArrayView point)
{
    return hkdfSha256(shared.view(), share.toByteArray() + point.toByteArray(), x25519Info);
}

} // namespace

Result<AgeOpensWith> checkStanzas(const QList<AgeStanza>& stanzas, const QString& name)
{
    const bool sound = std::all_of(stanzas.begin(), stanzas.end(), isWellFormed);
    if (!sound) {
        return damaged(name,
                       QT_TRANSLATE_NOOP("Reason",
                                         "a stanza of the kind X25519 or scrypt has not the "
                                         "arguments or the length it must have"));
    }
    const bool passphrase = std::any_of(stanzas.begin(), stanzas.end(), [](const AgeStanza& one) {
        return isKind(one, scryptKind);
    });
    if (passphrase && stanzas.size() > 1) {
        return damaged(
            name, QT_TRANSLATE_NOOP("Reason", "a passphrase must be the only way to open a file"));
    }
    return passphrase ? AgeOpensWith::Passphrase : AgeOpensWith::Keys;
}

int workFactorOf(const AgeStanza& stanza)
{
    // A number too long for an int is as much too high as the highest.
    bool fits = false;
    const int factor = stanza.args.value(2).toInt(&fits);
    return fits ? factor : std::numeric_limits<int>::max();
}

Result<AgeStanza> wrapFor(const AgeRecipient& recipient, const SecureBytes& fileKey)
{
    const AgeIdentity ephemeral = AgeIdentity::generate();
    const QByteArray& share = ephemeral.recipient().point();
    const std::optional<SecureBytes> shared = x25519(ephemeral.scalar(), recipient.point());
    if (!shared) {
        return malformed(
            QT_TRANSLATE_NOOP("Reason", "the recipient (age1…)"),
            recipient.toText(),
            QT_TRANSLATE_NOOP("Reason", "it is a point that gives everybody the same secret"));
    }
    return AgeStanza{{x25519Kind.toByteArray(), toBareBase64(share)},
                     sealKey(x25519WrapKey(*shared, share, recipient.point()), fileKey)};
}

Result<AgeStanza>
wrapFor(const AgePassphrase& passphrase, const SecureBytes& fileKey, const QString& name)
{
    const QByteArray salt = randomBytes(saltSize);
    const std::optional<SecureBytes> key =
        scrypt(passphrase.phrase, scryptLabel.toByteArray() + salt, passphrase.workFactor);
    if (!key) {
        return tooMuchWork(name, passphrase.workFactor, passphrase.workFactor - 1);
    }
    return AgeStanza{
        {scryptKind.toByteArray(), toBareBase64(salt), QByteArray::number(passphrase.workFactor)},
        sealKey(*key, fileKey)};
}

Result<SecureBytes>
unwrap(const AgeStanza& stanza, const AgeIdentity& identity, const QString& name)
{
    if (!isKind(stanza, x25519Kind)) {
        return SecureBytes();
    }
    const QByteArray share = argument(stanza, 1);
    const std::optional<SecureBytes> shared = x25519(identity.scalar(), share);
    if (!shared) {
        return damaged(name,
                       QT_TRANSLATE_NOOP("Reason",
                                         "a stanza's share is a point that gives everybody the "
                                         "same secret"));
    }
    return openKey(x25519WrapKey(*shared, share, identity.recipient().point()), stanza.body);
}

Result<SecureBytes> unwrap(const AgeStanza& stanza,
                           const SecureBytes& passphrase,
                           int highestWorkFactor,
                           const QString& name)
{
    const int factor = workFactorOf(stanza);
    if (factor > highestWorkFactor) {
        return tooMuchWork(name, factor, highestWorkFactor);
    }
    const std::optional<SecureBytes> key =
        scrypt(passphrase, scryptLabel.toByteArray() + argument(stanza, 1), factor);
    if (!key) {
        return tooMuchWork(name, factor, factor - 1);
    }
    SecureBytes fileKey = openKey(*key, stanza.body);
    if (fileKey.isEmpty()) {
        return fail(ErrorCode::WrongPassphrase, {name});
    }
    return fileKey;
}

} // namespace zt
