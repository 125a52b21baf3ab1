// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/evidencestore.h"

#include "model/crypto/digest.h"
#include "model/storage/evidenceblobs.h"
#include "model/storage/recordrepo.h"
#include "model/storage/sqlconnection.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype pieceSize = EvidenceBlobs::pieceSize;

tl::unexpected<Error> unreadable(const QString& path, const QString& why)
{
    return fail(ErrorCode::FileUnreadable, {path, why});
}

Result<std::unique_ptr<QIODevice>> openFileToRead(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return unreadable(path, file->errorString());
    }
    return file;
}

/// The pieces of a device, hashed on their way.
class HashedPieces
{
public:
    HashedPieces(QIODevice& device, JobContext& job)
        : m_device(device)
        , m_job(job)
    {
    }

    /// Empty at the end.
    Result<QByteArray> next()
    {
        if (m_job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        QByteArray piece(pieceSize, Qt::Uninitialized);
        qint64 filled = 0;
        while (filled < pieceSize) {
            const qint64 read = m_device.read(piece.data() + filled, pieceSize - filled);
            if (read < 0) {
                return unreadable(nameOf(m_device), m_device.errorString());
            }
            if (read == 0) {
                break;
            }
            filled += read;
        }
        piece.truncate(filled);
        m_hash.add(piece);
        m_size += filled;
        m_job.progress(m_size, std::max(m_size, m_device.size()));
        return piece;
    }

    [[nodiscard]] qint64 size() const { return m_size; }

    QString finish() { return QString::fromLatin1(m_hash.finish().toHex()); }

    static QString nameOf(const QIODevice& device)
    {
        const auto* file = qobject_cast<const QFileDevice*>(&device);
        return file != nullptr ? file->fileName() : QStringLiteral("evidence");
    }

private:
    QIODevice& m_device;
    JobContext& m_job;
    Sha256 m_hash;
    qint64 m_size = 0;
};

Evidence newEvidence(const QString& name, const EvidenceId& id, const QDateTime& addedAt)
{
    Evidence evidence;
    evidence.id = id;
    evidence.name = name;
    evidence.addedAt = addedAt;
    return evidence;
}

Result<void> storeContent(const SqlConnection& connection,
                          const Evidence& evidence,
                          const EvidenceContent& content,
                          JobContext& job)
{
    const Result<std::unique_ptr<QIODevice>> device = content.open();
    if (!device) {
        return tl::unexpected(device.error());
    }
    HashedPieces pieces(**device, job);
    Result<void> stored = EvidenceBlobs(connection).add(evidence.sha256, evidence.size, [&pieces] {
        return pieces.next();
    });
    if (!stored) {
        return stored;
    }
    const QString found = pieces.finish();
    if (found != evidence.sha256 || pieces.size() != evidence.size) {
        return fail(ErrorCode::InvariantBroken,
                    {evidence.name, QStringLiteral("sha256"), found, evidence.sha256});
    }
    return {};
}

/// Error: DamagedFile where the bytes are not those of the name.
Result<void> walkContent(const SqlConnection& connection,
                         const QString& sha256,
                         const EvidenceBlobs::Sink& sink,
                         JobContext& job)
{
    Sha256 hash;
    Result<void> walked =
        EvidenceBlobs(connection).read(sha256, [&](const QByteArray& piece) -> Result<void> {
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            hash.add(piece);
            return sink(piece);
        });
    if (walked && QString::fromLatin1(hash.finish().toHex()) != sha256) {
        return fail(ErrorCode::DamagedFile,
                    {connection.path(), QStringLiteral("evidence %1").arg(sha256)});
    }
    return walked;
}

} // namespace

Result<EvidenceDraft>
draftOfFile(const QString& path, const EvidenceId& id, const QDateTime& addedAt, JobContext& job)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!info.isFile()) {
        return unreadable(path, QStringLiteral("it is not a file"));
    }
    const Result<std::unique_ptr<QIODevice>> device = openFileToRead(path);
    if (!device) {
        return tl::unexpected(device.error());
    }
    HashedPieces pieces(**device, job);
    for (;;) {
        const Result<QByteArray> piece = pieces.next();
        if (!piece) {
            return tl::unexpected(piece.error());
        }
        if (piece->isEmpty()) {
            break;
        }
    }
    if (pieces.size() == 0) {
        return fail(ErrorCode::InvariantBroken,
                    {info.fileName(),
                     QStringLiteral("content"),
                     QStringLiteral("0"),
                     QString::fromLatin1(QT_TRANSLATE_NOOP(
                         "Reason",
                         "a file with at least one byte; this one is empty, so choose another or "
                         "save it again"))});
    }
    Evidence evidence = newEvidence(info.fileName(), id, addedAt);
    evidence.size = pieces.size();
    evidence.sha256 = pieces.finish();
    evidence.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    return EvidenceDraft{evidence, {evidence.sha256, [path] { return openFileToRead(path); }}};
}

EvidenceDraft draftOfBytes(const QString& name,
                           const QString& mediaType,
                           const QByteArray& bytes,
                           const EvidenceId& id,
                           const QDateTime& addedAt)
{
    Evidence evidence = newEvidence(name, id, addedAt);
    evidence.size = bytes.size();
    evidence.sha256 = sha256Hex(bytes);
    evidence.mediaType = mediaType;
    const auto open = [bytes]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return {evidence, {evidence.sha256, open}};
}

Result<void> storeContents(const SqlConnection& connection,
                           const ChangeSet& changes,
                           const EvidenceContents& contents,
                           JobContext& job)
{
    for (const Change& change : changes.changes) {
        const auto* evidence = change.after ? std::get_if<Evidence>(&*change.after) : nullptr;
        if (evidence == nullptr || evidence->kind != EvidenceKind::File) {
            continue;
        }
        const Result<bool> there = EvidenceBlobs(connection).has(evidence->sha256);
        if (!there) {
            return tl::unexpected(there.error());
        }
        if (*there) {
            continue;
        }
        const auto content =
            std::find_if(contents.begin(), contents.end(), [&](const EvidenceContent& one) {
                return one.sha256 == evidence->sha256;
            });
        if (content == contents.end()) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("evidence"), evidence->name});
        }
        Result<void> stored = storeContent(connection, *evidence, *content, job);
        if (!stored) {
            return stored;
        }
    }
    return {};
}

Result<void> copyContent(const SqlConnection& connection,
                         const QString& sha256,
                         QIODevice& target,
                         JobContext& job)
{
    return walkContent(
        connection,
        sha256,
        [&](const QByteArray& piece) -> Result<void> {
            if (target.write(piece) != piece.size()) {
                return fail(ErrorCode::FileUnwritable,
                            {HashedPieces::nameOf(target), target.errorString()});
            }
            return {};
        },
        job);
}

Result<QStringList> contentFaults(const SqlConnection& connection, JobContext& job)
{
    QStringList faults;
    Result<QStringList> names = EvidenceBlobs(connection).names();
    if (!names) {
        return names;
    }
    for (const QString& name : *names) {
        qint64 size = 0;
        const Result<void> walked = walkContent(
            connection,
            name,
            [&](const QByteArray& piece) -> Result<void> {
                size += piece.size();
                return {};
            },
            job);
        if (!walked && walked.error().code == ErrorCode::Cancelled) {
            return tl::unexpected(walked.error());
        }
        const Result<qint64> stated = EvidenceBlobs(connection).sizeOf(name);
        if (!walked || !stated || *stated != size) {
            faults.append(QStringLiteral("%1 does not match its hash or size").arg(name));
        }
    }
    const Result<ById<Evidence>> evidence = RecordRepo<Evidence>(connection).load();
    if (!evidence) {
        return tl::unexpected(evidence.error());
    }
    const QSet<QString> stored(names->begin(), names->end());
    for (const Evidence& one : *evidence) {
        if (one.kind == EvidenceKind::File && !stored.contains(one.sha256)) {
            faults.append(QStringLiteral("%1 has no content").arg(one.name));
        }
    }
    return faults;
}

Result<void> exportEvidence(const QString& assessmentPath,
                            const QString& sha256,
                            const QString& targetPath,
                            JobContext& job)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(assessmentPath, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    QSaveFile target(targetPath);
    if (!target.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileUnwritable, {targetPath, target.errorString()});
    }
    Result<void> copied = copyContent(**connection, sha256, target, job);
    if (!copied) {
        return copied;
    }
    if (!target.commit()) {
        return fail(ErrorCode::FileUnwritable, {targetPath, target.errorString()});
    }
    return {};
}

Result<QByteArray>
evidenceInMemory(const QString& assessmentPath, const QString& sha256, JobContext& job)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(assessmentPath, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const Result<void> copied = copyContent(**connection, sha256, target, job);
    return copied ? Result<QByteArray>(target.data()) : tl::unexpected(copied.error());
}

Result<QByteArray>
readEvidence(const QString& assessmentPath, const QString& sha256, qint64 maxBytes, JobContext& job)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(assessmentPath, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    QByteArray bytes;
    bool enough = false;
    const Result<void> read =
        EvidenceBlobs(**connection).read(sha256, [&](const QByteArray& piece) -> Result<void> {
            bytes += piece.left(maxBytes - bytes.size());
            enough = bytes.size() >= maxBytes;
            return enough || job.cancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
        });
    return read || enough ? Result<QByteArray>(bytes) : tl::unexpected(read.error());
}

} // namespace zt
