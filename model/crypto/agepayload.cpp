// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agepayload.h"

#include "model/base/wholewrite.h"
#include "model/crypto/ageprimitives.h"
#include "model/crypto/randombytes.h"

#include <array>

namespace zt {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype sealedChunkSize = chunkSize + ChaChaPoly::tagSize;
constexpr qsizetype nonceSize = 16;

/// The chunk's number, big-endian in 11 bytes, and whether it is the last one.
class ChunkNonce
{
public:
    [[nodiscard]] const char* as(bool last)
    {
        quint64 number = m_number;
        for (size_t i = 11; i-- > 3; number >>= 8) {
            m_bytes[i] = static_cast<char>(number & 0xff);
        }
        m_bytes[11] = last ? 1 : 0;
        return m_bytes.data();
    }

    void advance() { ++m_number; }

    /// From 1, as people count.
    [[nodiscard]] quint64 place() const { return m_number + 1; }

private:
    std::array<char, ChaChaPoly::nonceSize> m_bytes{};
    quint64 m_number = 0;
};

/// Cuts a device into pieces and knows which is the last: it reads one byte ahead, since devices
/// without a size tell their end only when there is nothing more to read.
class Pieces
{
public:
    Pieces(QIODevice& device, qsizetype size)
        : m_device(device)
        , m_buffer(size + 1, Qt::Uninitialized)
        , m_size(size)
    {
    }

    ~Pieces() { wipe(m_buffer.data(), m_buffer.size()); }

    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;

    /// False where the device cannot be read.
    [[nodiscard]] bool next()
    {
        if (m_held > m_size) {
            m_buffer.data()[0] = m_buffer.data()[m_size];
            m_held = 1;
        } else {
            m_held = 0;
        }
        while (m_held <= m_size) {
            const qint64 got = m_device.read(m_buffer.data() + m_held, m_size + 1 - m_held);
            if (got < 0) {
                return m_device.atEnd();
            }
            if (got == 0) {
                return true;
            }
            m_held += got;
        }
        return true;
    }

    [[nodiscard]] bool isLast() const { return m_held <= m_size; }

    [[nodiscard]] QByteArrayView piece() const
    {
        return QByteArrayView(m_buffer).first(std::min(m_held, m_size));
    }

private:
    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_size;
    qsizetype m_held = 0;
};

tl::unexpected<Error> unreadable(const QString& name, const QIODevice& device)
{
    return fail(ErrorCode::FileUnreadable, {name, device.errorString()});
}

SecureBytes payloadKey(const SecureBytes& fileKey, QByteArrayView nonce)
{
    return hkdfSha256(fileKey.view(), nonce, "payload");
}

qint64 sizeOf(const QIODevice& device)
{
    return device.isSequential() ? 0 : device.size();
}

/// Opens chunk after chunk and says what is wrong with the one that does not open.
class Opener
{
public:
    Opener(const SecureBytes& key, QIODevice& plain, const QString& name)
        : m_cipher(key, ChaChaPoly::Direction::Open)
        , m_text(chunkSize, Qt::Uninitialized)
        , m_plain(plain)
        , m_name(name)
    {
    }

    ~Opener() { wipe(m_text.data(), m_text.size()); }

    Opener(const Opener&) = delete;
    Opener& operator=(const Opener&) = delete;

    [[nodiscard]] Result<void> take(QByteArrayView sealed, bool last)
    {
        if (m_cipher.open(m_nonce.as(last), sealed, m_text.data())) {
            return accept(sealed, last);
        }
        // A whole chunk at the wrong place is genuine all the same: it tells what happened.
        const bool whole = sealed.size() == sealedChunkSize &&
                           m_cipher.open(m_nonce.as(!last), sealed, m_text.data());
        const Result<void> written = whole ? release(sealed) : Result<void>();
        if (!written) {
            return written;
        }
        if (!whole) {
            return damaged(last ? QT_TRANSLATE_NOOP("Reason", "it was cut off or changed")
                                : QT_TRANSLATE_NOOP("Reason", "it was changed"));
        }
        return damaged(last ? QT_TRANSLATE_NOOP("Reason", "the file is cut off after it")
                            : QT_TRANSLATE_NOOP("Reason", "something was added after the end"));
    }

private:
    [[nodiscard]] Result<void> accept(QByteArrayView sealed, bool last)
    {
        if (last && sealed.size() == ChaChaPoly::tagSize && m_nonce.place() > 1) {
            return damaged(QT_TRANSLATE_NOOP("Reason", "the last chunk is empty"));
        }
        Result<void> written = release(sealed);
        m_nonce.advance();
        return written;
    }

    [[nodiscard]] Result<void> release(QByteArrayView sealed) const
    {
        return writeWhole(
            m_plain, QByteArrayView(m_text).first(sealed.size() - ChaChaPoly::tagSize), m_name);
    }

    [[nodiscard]] tl::unexpected<Error> damaged(const char* reason) const
    {
        return fail(
            ErrorCode::LockDamaged,
            {m_name, QStringLiteral("chunk %1").arg(m_nonce.place()), QString::fromUtf8(reason)});
    }

    ChaChaPoly m_cipher;
    ChunkNonce m_nonce;
    QByteArray m_text;
    QIODevice& m_plain;
    QString m_name;
};

} // namespace

Result<void> sealPayload(const SecureBytes& fileKey,
                         QIODevice& plain,
                         QIODevice& sealed,
                         const QString& name,
                         JobContext& job)
{
    const QByteArray salt = randomBytes(nonceSize);
    Result<void> written = writeWhole(sealed, salt, name);
    const SecureBytes key = payloadKey(fileKey, salt);
    const ChaChaPoly cipher(key, ChaChaPoly::Direction::Seal);
    ChunkNonce nonce;
    Pieces pieces(plain, chunkSize);
    QByteArray out(sealedChunkSize, Qt::Uninitialized);
    const qint64 total = sizeOf(plain);
    qint64 done = 0;
    bool last = false;
    while (written && !last) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!pieces.next()) {
            return unreadable(name, plain);
        }
        last = pieces.isLast();
        const QByteArrayView piece = pieces.piece();
        cipher.seal(nonce.as(last), piece, out.data());
        nonce.advance();
        written =
            writeWhole(sealed, QByteArrayView(out).first(piece.size() + ChaChaPoly::tagSize), name);
        done += piece.size();
        job.progress(done, total);
    }
    return written;
}

Result<void> openPayload(const SecureBytes& fileKey,
                         QIODevice& sealed,
                         QIODevice& plain,
                         const QString& name,
                         JobContext& job)
{
    const QByteArray salt = sealed.read(nonceSize);
    if (salt.size() != nonceSize) {
        return fail(
            ErrorCode::LockDamaged,
            {name,
             QStringLiteral("chunk 1"),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "the file is cut off before it"))});
    }
    const SecureBytes key = payloadKey(fileKey, salt);
    Opener opener(key, plain, name);
    Pieces pieces(sealed, sealedChunkSize);
    const qint64 total = sizeOf(sealed);
    qint64 done = 0;
    bool last = false;
    while (!last) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!pieces.next()) {
            return unreadable(name, sealed);
        }
        last = pieces.isLast();
        Result<void> taken = opener.take(pieces.piece(), last);
        if (!taken) {
            return taken;
        }
        done += pieces.piece().size();
        job.progress(std::min(done, total), total);
    }
    return {};
}

qint64 plainSizeOf(qint64 sealedSize)
{
    const qint64 chunks = sealedSize - nonceSize;
    if (chunks < ChaChaPoly::tagSize) {
        return -1;
    }
    const qint64 count = (chunks + sealedChunkSize - 1) / sealedChunkSize;
    const qint64 size = chunks - count * ChaChaPoly::tagSize;
    const bool lastHolds =
        count == 1 || chunks - (count - 1) * sealedChunkSize > ChaChaPoly::tagSize;
    return lastHolds ? size : -1;
}

} // namespace zt
