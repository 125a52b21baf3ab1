// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"

#include "model/base/wholewrite.h"
#include "model/crypto/agearmor.h"
#include "model/crypto/agepayload.h"
#include "model/crypto/ageprimitives.h"
#include "model/crypto/agerecipients.h"
#include "model/crypto/hmac.h"
#include "model/crypto/openssl.h"

#include <QIODevice>

#include <openssl/rand.h>

#include <algorithm>
#include <ctime>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace zt {

namespace {

QByteArray macOf(const SecureBytes& fileKey, const QList<AgeStanza>& stanzas)
{
    const SecureBytes key = hkdfSha256(fileKey.view(), {}, "header");
    return hmacSha256(key.view(), sealedPart(stanzas));
}

Result<QList<AgeStanza>> wrap(const AgeLock& lock, const SecureBytes& fileKey, const QString& name)
{
    QList<AgeStanza> stanzas;
    if (lock.passphrase) {
        Result<AgeStanza> stanza = wrapFor(*lock.passphrase, fileKey, name);
        if (!stanza) {
            return tl::unexpected(stanza.error());
        }
        stanzas.append(*std::move(stanza));
    }
    for (const AgeRecipient& recipient : lock.recipients) {
        Result<AgeStanza> stanza = wrapFor(recipient, fileKey);
        if (!stanza) {
            return tl::unexpected(stanza.error());
        }
        stanzas.append(*std::move(stanza));
    }
    return stanzas;
}

Result<SecureBytes>
unwrapWithKeys(const AgeHeader& header, const AgeIdentities& identities, const QString& name)
{
    for (const AgeStanza& stanza : header.stanzas) {
        for (const AgeIdentity& identity : identities) {
            Result<SecureBytes> key = unwrap(stanza, identity, name);
            if (!key || !key->isEmpty()) {
                return key;
            }
        }
    }
    return fail(ErrorCode::NoKeyFits, {name, QString::number(keyStanzas(header.stanzas))});
}

Result<SecureBytes>
unwrap(const AgeHeader& header, AgeOpensWith with, const AgeKeys& keys, const QString& name)
{
    const bool given =
        with == AgeOpensWith::Passphrase ? !keys.passphrase.isEmpty() : !keys.identities.empty();
    if (!given) {
        return fail(ErrorCode::KeyNeeded, {name});
    }
    return with == AgeOpensWith::Passphrase
               ? unwrap(header.stanzas.first(), keys.passphrase, keys.highestWorkFactor, name)
               : unwrapWithKeys(header, keys.identities, name);
}

/// A fault of the armour counts whatever was read within it, and says better what is wrong.
template <class T>
Result<T> orArmorFault(Result<T> result, const AgeArmorReader& armor)
{
    return armor.fault() ? std::move(result) : tl::unexpected(armor.fault().error());
}

Result<AgeOpenedLock> openBinary(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job)
{
    Result<AgeOpenedLock> lock = openAgeLock(sealed, keys, name);
    if (!lock) {
        return lock;
    }
    const Result<void> opened = openPayload(lock->fileKey, sealed, plain, name, job);
    return opened ? std::move(lock) : tl::unexpected(opened.error());
}

Result<void> sealBinary(const AgeOpenedLock& lock,
                        QIODevice& plain,
                        QIODevice& sealed,
                        const QString& name,
                        JobContext& job)
{
    const Result<void> begun = writeWhole(sealed, toBytes(lock.header), name);
    if (!begun) {
        return begun;
    }
    return sealPayload(lock.fileKey, plain, sealed, name, job);
}

Result<AgeLockNote> noteOf(const Result<AgeHeader>& header, const QString& name)
{
    if (!header) {
        return tl::unexpected(header.error());
    }
    const Result<AgeOpensWith> with = checkStanzas(header->stanzas, name);
    if (!with) {
        return tl::unexpected(with.error());
    }
    const bool passphrase = *with == AgeOpensWith::Passphrase;
    return AgeLockNote{*with,
                       passphrase ? 0 : keyStanzas(header->stanzas),
                       passphrase ? workFactorOf(header->stanzas.first()) : 0};
}

Result<void> openUnder(const AgeOpenedLock& lock,
                       QIODevice& sealed,
                       QIODevice& plain,
                       const QString& name,
                       JobContext& job)
{
    const Result<AgeHeader> header = readAgeHeader(sealed, name);
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (*header != lock.header) {
        return fail(ErrorCode::LockDamaged,
                    {name,
                     QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "header")),
                     QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "its lock is another one"))});
    }
    return openPayload(lock.fileKey, sealed, plain, name, job);
}

} // namespace

Result<AgeOpenedLock> makeAgeLock(const AgeLock& lock, const QString& name, AgeListing listing)
{
    Q_ASSERT(lock.passphrase.has_value() == lock.recipients.isEmpty());
    AgeOpenedLock made;
    made.fileKey = SecureBytes(fileKeySize);
    openssl::require(RAND_priv_bytes(reinterpret_cast<uchar*>(made.fileKey.data()),
                                     static_cast<int>(fileKeySize)) == 1);
    Result<QList<AgeStanza>> stanzas = wrap(lock, made.fileKey, name);
    if (!stanzas) {
        return tl::unexpected(stanzas.error());
    }
    made.header.stanzas = *std::move(stanzas);
    if (listing == AgeListing::Listed && !lock.recipients.isEmpty()) {
        made.header.stanzas.append(recipientNote(lock.recipients, made.fileKey));
    }
    made.header.mac = macOf(made.fileKey, made.header.stanzas);
    made.opensWith = lock.passphrase ? AgeOpensWith::Passphrase : AgeOpensWith::Keys;
    return made;
}

Result<AgeOpenedLock> openAgeLock(QIODevice& file, const AgeKeys& keys, const QString& name)
{
    Result<AgeHeader> header = readAgeHeader(file, name);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const Result<AgeOpensWith> with = checkStanzas(header->stanzas, name);
    if (!with) {
        return tl::unexpected(with.error());
    }
    Result<SecureBytes> fileKey = unwrap(*header, *with, keys, name);
    if (!fileKey) {
        return tl::unexpected(fileKey.error());
    }
    if (!sameBytes(macOf(*fileKey, header->stanzas), header->mac)) {
        return fail(
            ErrorCode::LockDamaged,
            {name,
             QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "header")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "its seal (MAC) does not match"))});
    }
    return AgeOpenedLock{*std::move(fileKey), *std::move(header), *with};
}

Result<void> sealAgeFile(const AgeOpenedLock& lock,
                         QIODevice& plain,
                         QIODevice& sealed,
                         AgeForm form,
                         const QString& name,
                         JobContext& job)
{
    if (form == AgeForm::Binary) {
        return sealBinary(lock, plain, sealed, name, job);
    }
    AgeArmorWriter armor(sealed);
    const Result<void> written = sealBinary(lock, plain, armor, name, job);
    if (written && !armor.finish()) {
        return fail(ErrorCode::FileUnwritable, {name, sealed.errorString()});
    }
    return written;
}

Result<AgeOpenedLock> openAgeFile(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job)
{
    if (!looksArmored(sealed)) {
        return openBinary(sealed, keys, plain, name, job);
    }
    AgeArmorReader armor(sealed, name);
    Result<AgeOpenedLock> opened = openBinary(armor, keys, plain, name, job);
    return orArmorFault(std::move(opened), armor);
}

Result<void> openAgeFile(QIODevice& sealed,
                         const AgeOpenedLock& lock,
                         QIODevice& plain,
                         const QString& name,
                         JobContext& job)
{
    if (!looksArmored(sealed)) {
        return openUnder(lock, sealed, plain, name, job);
    }
    AgeArmorReader armor(sealed, name);
    Result<void> opened = openUnder(lock, armor, plain, name, job);
    return orArmorFault(std::move(opened), armor);
}

bool looksLocked(QIODevice& file)
{
    return file.peek(ageMagic().size()) == ageMagic() || looksArmored(file);
}

Result<AgeLockNote> readLockNote(QIODevice& sealed, const QString& name)
{
    if (!looksArmored(sealed)) {
        return noteOf(readAgeHeader(sealed, name), name);
    }
    AgeArmorReader armor(sealed, name);
    return orArmorFault(noteOf(readAgeHeader(armor, name), name), armor);
}

int workFactorHere()
{
    static constexpr int lowest = 15;
    static constexpr int highest = 20;
    constexpr qint64 aimed = 1000; // ms
    static const int measured = [] {
        // The processor's time: what else runs just now shall not make the lock a weaker one.
        const std::clock_t start = std::clock();
        (void)scrypt(SecureBytes(16), QByteArrayView("0123456789abcdef"), lowest);
        // Each step more doubles the time; the one nearest to a second is taken.
        int factor = lowest;
        for (qint64 time = std::max<qint64>((std::clock() - start) * 1000 / CLOCKS_PER_SEC, 1);
             factor < std::min(highest, highestWorkFactorHere()) && time * 3 <= aimed * 2;
             time *= 2) {
            ++factor;
        }
        return factor;
    }();
    return measured;
}

int highestWorkFactorHere()
{
    constexpr int highest = 22;
#ifdef Q_OS_UNIX
    const qint64 kib = static_cast<qint64>(::sysconf(_SC_PHYS_PAGES)) *
                       (static_cast<qint64>(::sysconf(_SC_PAGESIZE)) / 1024);
    int factor = 0;
    while (factor < highest && (qint64(1) << (factor + 1)) <= kib / 2) {
        ++factor;
    }
    return std::max(factor, 15);
#else
    return highest;
#endif
}

} // namespace zt
