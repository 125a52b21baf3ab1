// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agerescue.h"

#include "model/base/wholewrite.h"
#include "model/crypto/agearmor.h"
#include "model/crypto/ageprimitives.h"
#include "model/crypto/chunkcrew.h"
#include "model/crypto/damagedarmor.h"

#include <QIODevice>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype nonceSize = 16;

/// As many bytes as there are, at the most one chunk's.
QByteArray nextChunk(QIODevice& sealed)
{
    QByteArray chunk;
    while (chunk.size() < ChunkCrew::sealedChunkBytes) {
        const QByteArray more = sealed.read(ChunkCrew::sealedChunkBytes - chunk.size());
        if (more.isEmpty()) {
            break;
        }
        chunk += more;
    }
    return chunk;
}

enum class Opens : quint8 { Not, AsAny, AsLast };

Opens opened(const ChaChaPoly& cipher, quint64 number, QByteArrayView chunk, char* text)
{
    if (chunk.size() < ChaChaPoly::tagSize) {
        return Opens::Not;
    }
    for (const bool last : {false, true}) {
        if (cipher.open(ChunkCrew::nonceOf(number, last).data(), chunk, text)) {
            return last ? Opens::AsLast : Opens::AsAny;
        }
    }
    return Opens::Not;
}

Result<AgeRescue> rescueBinary(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job)
{
    const Result<AgeOpenedLock> lock = openAgeLock(sealed, keys, name);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const QByteArray salt = sealed.read(nonceSize);
    const SecureBytes key = hkdfSha256(lock->fileKey.view(), salt, "payload");
    const ChaChaPoly cipher(key, ChaChaPoly::Direction::Open);
    SecureBytes text(ChunkCrew::chunkBytes);
    AgeRescue found;
    for (quint64 number = 0; !found.hasEnd; ++number) {
        const QByteArray chunk = nextChunk(sealed);
        if (chunk.isEmpty()) {
            break;
        }
        const Opens how = opened(cipher, number, chunk, text.data());
        const qsizetype size = std::max<qsizetype>(0, chunk.size() - ChaChaPoly::tagSize);
        if (how == Opens::Not) {
            found.lost.append(static_cast<qint64>(number) + 1);
            std::fill_n(text.data(), size, '\0');
        }
        found.hasEnd = how == Opens::AsLast;
        const Result<void> written = writeWhole(plain, text.view().first(size), name);
        if (!written) {
            return tl::unexpected(written.error());
        }
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        job.progress(sealed.pos(), sealed.size());
    }
    return found;
}

} // namespace

Result<AgeRescue> rescueAgeFile(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job)
{
    if (!looksArmored(sealed)) {
        return rescueBinary(sealed, keys, plain, name, job);
    }
    DamagedArmorReader armor(sealed);
    return rescueBinary(armor, keys, plain, name, job);
}

} // namespace zt
