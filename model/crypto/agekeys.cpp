// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agekeys.h"

#include "model/crypto/ageprimitives.h"
#include "model/crypto/bech32.h"
#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <QIODevice>

#include <openssl/rand.h>

#include <algorithm>
#include <cstring>
#include <functional>

namespace zt {

namespace {

const char* const recipientText = QT_TRANSLATE_NOOP("Reason", "the recipient (age1…)");
const char* const identityText = QT_TRANSLATE_NOOP("Reason", "the key (AGE-SECRET-KEY-1…)");
const char* const identityFileText = QT_TRANSLATE_NOOP("Reason", "the key file");
const char* const recipientsFileText = QT_TRANSLATE_NOOP("Reason", "the list of keys");
const char* const passphraseText = QT_TRANSLATE_NOOP("Reason", "the passphrase file");
constexpr qsizetype keySize = 32;
constexpr qsizetype largestKeyFile = 64 * 1024;

/// Where secrets are read, the device's own buffer must not keep them.
Result<SecureBytes> readAll(QIODevice& file, const QString& name, qsizetype most, const char* what)
{
    SecureBytes bytes(most + 1);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const qint64 got = file.read(bytes.data() + size, bytes.size() - size);
        if (got < 0) {
            return fail(ErrorCode::FileUnreadable, {name, file.errorString()});
        }
        if (got == 0) {
            break;
        }
        size += got;
    }
    if (size > most) {
        return malformed(what, name, QT_TRANSLATE_NOOP("Reason", "it is too long to be one"));
    }
    bytes.truncate(size);
    return bytes;
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

AgeRecipient::AgeRecipient(QByteArray point)
    : m_point(std::move(point))
{
}

AgeRecipient AgeRecipient::fromPoint(const QByteArray& point)
{
    Q_ASSERT(point.size() == keySize);
    return AgeRecipient(point);
}

Result<AgeRecipient> AgeRecipient::fromText(const QString& text)
{
    const QByteArray letters = text.toUtf8();
    const Result<Bech32> read = fromBech32(letters, recipientText);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->capitals || read->prefix != "age" || read->bytes.size() != keySize) {
        return malformed(recipientText,
                         text,
                         QT_TRANSLATE_NOOP("Reason",
                                           "only X25519 recipients are known here: age1 and 58 "
                                           "small letters and digits"));
    }
    return AgeRecipient(read->bytes.view().toByteArray());
}

QString AgeRecipient::toText() const
{
    return QString::fromLatin1(toBech32("age", m_point).view());
}

AgeIdentity::AgeIdentity(SecureBytes scalar)
    : m_scalar(std::move(scalar))
    , m_recipient(AgeRecipient::fromPoint(x25519Public(m_scalar)))
{
}

AgeIdentity AgeIdentity::fromScalar(SecureBytes scalar)
{
    Q_ASSERT(scalar.size() == keySize);
    return AgeIdentity(std::move(scalar));
}

AgeIdentity AgeIdentity::generate()
{
    SecureBytes scalar(keySize);
    openssl::require(
        RAND_priv_bytes(reinterpret_cast<uchar*>(scalar.data()), static_cast<int>(keySize)) == 1);
    return AgeIdentity(std::move(scalar));
}

Result<AgeIdentity> AgeIdentity::fromText(QByteArrayView text)
{
    Result<Bech32> read = fromBech32(text, identityText);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!read->capitals || read->prefix != "age-secret-key-" || read->bytes.size() != keySize) {
        return malformed(identityText,
                         QString::number(text.size()),
                         QT_TRANSLATE_NOOP("Reason",
                                           "only X25519 keys are known here: AGE-SECRET-KEY-1 and "
                                           "58 capital letters and digits"));
    }
    return AgeIdentity(std::move(read->bytes));
}

SecureBytes AgeIdentity::toText() const
{
    SecureBytes text = toBech32("age-secret-key-", m_scalar.view());
    std::transform(text.data(), text.data() + text.size(), text.data(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

namespace {

/// Hands on line after line but empty ones and remarks; a fault is told with `what` and its line.
Result<void> eachLine(const SecureBytes& bytes,
                      const char* what,
                      const std::function<Result<void>(QByteArrayView)>& take)
{
    QByteArrayView rest = bytes.view();
    for (int number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = withoutLineEnd(end < 0 ? rest : rest.first(end));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        Result<void> taken = take(line);
        if (!taken) {
            taken.error().args[0] = QString::fromUtf8(what);
            taken.error().args[1] = QStringLiteral("line %1").arg(number);
            return taken;
        }
    }
    return {};
}

Result<AgeRecipient> recipientOf(QByteArrayView line)
{
    if (!line.startsWith("AGE-SECRET-KEY-")) {
        return AgeRecipient::fromText(QString::fromUtf8(line));
    }
    const Result<AgeIdentity> identity = AgeIdentity::fromText(line);
    return identity ? Result<AgeRecipient>(identity->recipient())
                    : tl::unexpected(identity.error());
}

} // namespace

Result<AgeIdentities> readIdentities(QIODevice& file, const QString& name)
{
    const Result<SecureBytes> bytes = readAll(file, name, largestKeyFile, identityFileText);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    AgeIdentities identities;
    const Result<void> read =
        eachLine(*bytes, identityFileText, [&](QByteArrayView line) -> Result<void> {
            Result<AgeIdentity> identity = AgeIdentity::fromText(line);
            if (!identity) {
                return tl::unexpected(identity.error());
            }
            identities.push_back(*std::move(identity));
            return {};
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (identities.empty()) {
        return malformed(
            identityFileText, name, QT_TRANSLATE_NOOP("Reason", "no key stands in it"));
    }
    return identities;
}

Result<QList<AgeRecipient>> readRecipients(QIODevice& file, const QString& name)
{
    const Result<SecureBytes> bytes = readAll(file, name, largestKeyFile, recipientsFileText);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    QList<AgeRecipient> recipients;
    const Result<void> read =
        eachLine(*bytes, recipientsFileText, [&](QByteArrayView line) -> Result<void> {
            const Result<AgeRecipient> recipient = recipientOf(line);
            if (!recipient) {
                return tl::unexpected(recipient.error());
            }
            recipients.append(*recipient);
            return {};
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (recipients.isEmpty()) {
        return malformed(
            recipientsFileText, name, QT_TRANSLATE_NOOP("Reason", "no key stands in it"));
    }
    return recipients;
}

SecureBytes identityFile(const AgeIdentity& identity)
{
    const QByteArray head = "# public key: " + identity.recipient().toText().toLatin1() + '\n';
    const SecureBytes key = identity.toText();
    SecureBytes file(head.size() + key.size() + 1);
    std::memcpy(file.data(), head.constData(), static_cast<size_t>(head.size()));
    std::memcpy(file.data() + head.size(), key.data(), static_cast<size_t>(key.size()));
    file.data()[file.size() - 1] = '\n';
    return file;
}

Result<SecureBytes> readPassphrase(QIODevice& file, const QString& name)
{
    Result<SecureBytes> bytes = readAll(file, name, 2 * longestPassphrase, passphraseText);
    if (!bytes) {
        return bytes;
    }
    const qsizetype end = bytes->view().indexOf('\n');
    bytes->truncate(end < 0 ? bytes->size() : end);
    bytes->truncate(withoutLineEnd(bytes->view()).size());
    if (bytes->isEmpty()) {
        return malformed(
            passphraseText, name, QT_TRANSLATE_NOOP("Reason", "its first line is empty"));
    }
    if (bytes->size() > longestPassphrase) {
        return malformed(
            passphraseText, name, QT_TRANSLATE_NOOP("Reason", "it is too long to be one"));
    }
    return bytes;
}

} // namespace zt
