// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agerecipients.h"

#include "model/crypto/ageprimitives.h"
#include "model/crypto/randombytes.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr QByteArrayView kind = "zero-trust-workbench/recipients";
constexpr qsizetype saltSize = 16;
constexpr qsizetype pointSize = 32;
/// The key is new with each salt, so the nonce need not differ.
constexpr std::array<char, ChaChaPoly::nonceSize> zeroNonce{};

SecureBytes noteKey(const SecureBytes& fileKey, const QByteArray& salt)
{
    return hkdfSha256(fileKey.view(), salt, kind);
}

std::optional<QByteArray> opened(const AgeStanza& stanza, const SecureBytes& fileKey)
{
    QByteArray salt;
    const qsizetype size = stanza.body.size() - ChaChaPoly::tagSize;
    const bool formed = stanza.args.size() == 2 && fromBareBase64(stanza.args.at(1), salt) &&
                        salt.size() == saltSize && size >= pointSize && size % pointSize == 0;
    if (!formed) {
        return std::nullopt;
    }
    QByteArray points(size, Qt::Uninitialized);
    const bool genuine = ChaChaPoly(noteKey(fileKey, salt), ChaChaPoly::Direction::Open)
                             .open(zeroNonce.data(), stanza.body, points.data());
    return genuine ? std::optional(points) : std::nullopt;
}

} // namespace

AgeStanza recipientNote(const QList<AgeRecipient>& recipients, const SecureBytes& fileKey)
{
    QByteArray points;
    for (const AgeRecipient& recipient : recipients) {
        points += recipient.point();
    }
    const QByteArray salt = randomBytes(saltSize);
    AgeStanza note{{kind.toByteArray(), toBareBase64(salt)},
                   QByteArray(points.size() + ChaChaPoly::tagSize, Qt::Uninitialized)};
    ChaChaPoly(noteKey(fileKey, salt), ChaChaPoly::Direction::Seal)
        .seal(zeroNonce.data(), points, note.body.data());
    return note;
}

bool isRecipientNote(const AgeStanza& stanza)
{
    return stanza.args.value(0) == kind;
}

std::optional<QList<AgeRecipient>> notedRecipients(const QList<AgeStanza>& stanzas,
                                                   const SecureBytes& fileKey)
{
    const auto note = std::find_if(stanzas.begin(), stanzas.end(), isRecipientNote);
    const std::optional<QByteArray> points =
        note == stanzas.end() ? std::nullopt : opened(*note, fileKey);
    if (!points) {
        return std::nullopt;
    }
    QList<AgeRecipient> recipients;
    for (qsizetype at = 0; at < points->size(); at += pointSize) {
        recipients.append(AgeRecipient::fromPoint(points->sliced(at, pointSize)));
    }
    return recipients;
}

qsizetype keyStanzas(const QList<AgeStanza>& stanzas)
{
    return stanzas.size() - std::count_if(stanzas.begin(), stanzas.end(), isRecipientNote);
}

} // namespace zt
