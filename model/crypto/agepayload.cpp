// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agepayload.h"

#include "model/base/wholewrite.h"
#include "model/crypto/chunkcrew.h"
#include "model/crypto/randombytes.h"

#include <QIODevice>

#include <functional>

namespace zt {

namespace {

constexpr qsizetype sealedChunkSize = ChunkCrew::sealedChunkBytes;
constexpr qsizetype nonceSize = 16;

/// Cuts a device into batches and knows which is the last: it reads one byte ahead, since devices
/// without a size tell their end only when there is nothing more to read.
class Pieces
{
public:
    Pieces(QIODevice& device, qsizetype size)
        : m_device(device)
        , m_size(size)
    {
    }

    /// False where the device cannot be read.
    [[nodiscard]] bool next(ChunkBatch& batch)
    {
        char* to = batch.given.data();
        qsizetype held = m_isAhead ? 1 : 0;
        to[0] = m_ahead;
        while (held <= m_size) {
            const qint64 got = m_device.read(to + held, m_size + 1 - held);
            if (got < 0 && !m_device.atEnd()) {
                return false;
            }
            if (got <= 0) {
                break;
            }
            held += got;
        }
        m_isAhead = held > m_size;
        m_ahead = m_isAhead ? to[m_size] : '\0';
        batch.size = std::min(held, m_size);
        batch.isLast = !m_isAhead;
        return true;
    }

private:
    QIODevice& m_device;
    qsizetype m_size;
    bool m_isAhead = false;
    char m_ahead = '\0';
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

using Taker = std::function<Result<void>(const ChunkBatch& batch)>;

/// Everything `from` holds through the crew. Reading and writing stay on this thread.
Result<void>
pass(ChunkCrew& crew, QIODevice& from, const Taker& take, const QString& name, JobContext& job)
{
    Pieces pieces(from, crew.batchBytes());
    const qint64 total = sizeOf(from);
    qint64 done = 0;
    bool isAllRead = false;
    while (!isAllRead || !crew.isIdle()) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!isAllRead && !crew.isFull()) {
            ChunkBatch& batch = crew.spare();
            if (!pieces.next(batch)) {
                return unreadable(name, from);
            }
            isAllRead = batch.isLast;
            crew.handIn();
            continue;
        }
        const ChunkBatch& batch = crew.oldest();
        Result<void> taken = take(batch);
        if (!taken) {
            return taken;
        }
        done += batch.size;
        job.progress(std::min(done, total), total);
        crew.giveBack();
    }
    return {};
}

/// Writes what was opened, and says what is wrong with the chunk that does not open.
class Opener
{
public:
    Opener(const SecureBytes& key, QIODevice& plain, const QString& name)
        : m_key(key)
        , m_plain(plain)
        , m_placed(dynamic_cast<PlacedOutput*>(&plain))
        , m_name(name)
    {
    }

    /// Null where the device wants everything in its order.
    [[nodiscard]] PlacedOutput* placed() const { return m_placed; }

    [[nodiscard]] Result<void> take(const ChunkBatch& batch) const
    {
        Result<void> written = write(batch);
        if (!written) {
            return written;
        }
        const qsizetype at = batch.chunks * sealedChunkSize;
        const bool isOpen = batch.chunks > 0 && at >= batch.size;
        if (!isOpen) {
            return explain(
                QByteArrayView(batch.given).sliced(at, std::min(sealedChunkSize, batch.size - at)),
                batch.first + static_cast<quint64>(batch.chunks),
                batch.isLast && at + sealedChunkSize >= batch.size);
        }
        const quint64 number = batch.first + static_cast<quint64>(batch.chunks) - 1;
        return batch.isLast && batch.size % sealedChunkSize == ChaChaPoly::tagSize && number > 0
                   ? damaged(number, QT_TRANSLATE_NOOP("Reason", "the last chunk is empty"))
                   : Result<void>();
    }

private:
    [[nodiscard]] Result<void> write(const ChunkBatch& batch) const
    {
        if (m_placed == nullptr) {
            return writeWhole(m_plain, QByteArrayView(batch.made).first(batch.madeSize), m_name);
        }
        if (batch.isPlaced) {
            return {};
        }
        return fail(ErrorCode::FileUnwritable, {m_name, m_plain.errorString()});
    }

    [[nodiscard]] Result<void> explain(QByteArrayView sealed, quint64 number, bool last) const
    {
        // A whole chunk at the wrong place is genuine all the same: it tells what happened.
        QByteArray text(ChunkCrew::chunkBytes, Qt::Uninitialized);
        const bool whole = sealed.size() == sealedChunkSize &&
                           ChaChaPoly(m_key, ChaChaPoly::Direction::Open)
                               .open(ChunkCrew::nonceOf(number, !last).data(), sealed, text.data());
        Result<void> written =
            whole && m_placed == nullptr ? writeWhole(m_plain, text, m_name) : Result<void>();
        wipe(text.data(), text.size());
        if (!written) {
            return written;
        }
        if (!whole) {
            return damaged(number,
                           last ? QT_TRANSLATE_NOOP("Reason", "it was cut off or changed")
                                : QT_TRANSLATE_NOOP("Reason", "it was changed"));
        }
        return damaged(number,
                       last ? QT_TRANSLATE_NOOP("Reason", "the file is cut off after it")
                            : QT_TRANSLATE_NOOP("Reason", "something was added after the end"));
    }

    /// Chunks are counted from 1, as people do.
    [[nodiscard]] tl::unexpected<Error> damaged(quint64 number, const char* reason) const
    {
        return fail(
            ErrorCode::LockDamaged,
            {m_name, QStringLiteral("chunk %1").arg(number + 1), QString::fromUtf8(reason)});
    }

    const SecureBytes& m_key;
    QIODevice& m_plain;
    PlacedOutput* m_placed;
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
    if (!written) {
        return written;
    }
    const SecureBytes key = payloadKey(fileKey, salt);
    ChunkCrew crew(key, ChaChaPoly::Direction::Seal);
    const auto take = [&](const ChunkBatch& batch) {
        return writeWhole(sealed, QByteArrayView(batch.made).first(batch.madeSize), name);
    };
    return pass(crew, plain, take, name, job);
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
    const Opener opener(key, plain, name);
    ChunkCrew crew(key, ChaChaPoly::Direction::Open, opener.placed());
    return pass(
        crew, sealed, [&](const ChunkBatch& batch) { return opener.take(batch); }, name, job);
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
