// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/lockedfile.h"

#include "model/crypto/agearmor.h"
#include "model/crypto/agerecipients.h"
#include "model/document/fileseal.h"
#include "model/document/filewatch.h"
#include "model/storage/filecopy.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace zt {

namespace {

struct OpenFiles
{
    QMutex mutex;
    QMap<QString, std::weak_ptr<LockedFile>> files;
};

OpenFiles& openFiles()
{
    static OpenFiles one;
    return one;
}

} // namespace

LockedFile::LockedFile(QString path, AgeOpenedLock lock, AgeForm form)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_form(form)
    , m_place(std::make_shared<FilePlace>(m_path, FilePlace::Writes::Here))
{
}

LockedFile::~LockedFile()
{
    OpenFiles& all = openFiles();
    const QMutexLocker guard(&all.mutex);
    if (all.files.value(m_path).expired()) {
        all.files.remove(m_path);
    }
}

std::shared_ptr<LockedFile> LockedFile::alreadyOpen(const QString& path)
{
    OpenFiles& all = openFiles();
    const QMutexLocker guard(&all.mutex);
    return all.files.isEmpty() ? nullptr : all.files.value(realPath(path)).lock();
}

namespace {

/// What is decrypted into; wiped in the end.
class PlainBytes
{
public:
    explicit PlainBytes(qint64 size)
    {
        m_bytes.reserve(size); // no half of it is left behind when it grows
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::WriteOnly);
    }

    ~PlainBytes() { wipe(m_bytes.data(), m_bytes.size()); }

    PlainBytes(const PlainBytes&) = delete;
    PlainBytes& operator=(const PlainBytes&) = delete;

    [[nodiscard]] QIODevice& device() { return m_buffer; }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
};

/// The one that is open already, provided that its file is still the same; null where none is.
Result<std::shared_ptr<LockedFile>> sameOpen(const QString& path)
{
    std::shared_ptr<LockedFile> open = LockedFile::alreadyOpen(path);
    const Result<void> same = open ? open->place()->check() : Result<void>();
    return same ? Result<std::shared_ptr<LockedFile>>(std::move(open))
                : tl::unexpected(same.error());
}

} // namespace

Result<std::shared_ptr<LockedFile>>
LockedFile::opened(const QString& path, AgeOpenedLock lock, AgeForm form, const QByteArray& plain)
{
    Result<std::shared_ptr<MemoryImage>> image = MemoryImage::load(path, plain);
    if (!image) {
        return tl::unexpected(image.error());
    }
    std::shared_ptr<LockedFile> file(new LockedFile(path, std::move(lock), form));
    file->m_image = *std::move(image);
    OpenFiles& all = openFiles();
    const QMutexLocker guard(&all.mutex);
    all.files.insert(file->m_path, file);
    return file;
}

Result<std::shared_ptr<LockedFile>>
LockedFile::open(const QString& path, const AgeKeys& keys, JobContext& job)
{
    Result<std::shared_ptr<LockedFile>> open = sameOpen(path);
    if (!open || *open) {
        return open;
    }
    QFile file(realPath(path));
    const Result<void> readable = openToRead(file);
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    const AgeForm form = looksArmored(file) ? AgeForm::Armored : AgeForm::Binary;
    PlainBytes plain(file.size());
    Result<AgeOpenedLock> lock = openAgeFile(file, keys, plain.device(), path, job);
    return lock ? opened(file.fileName(), *std::move(lock), form, plain.bytes())
                : tl::unexpected(lock.error());
}

Result<std::shared_ptr<LockedFile>>
LockedFile::open(const QString& path, AgeOpenedLock lock, JobContext& job)
{
    Result<std::shared_ptr<LockedFile>> open = sameOpen(path);
    if (!open || *open) {
        return open;
    }
    QFile file(realPath(path));
    const Result<void> readable = openToRead(file);
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    const AgeForm form = looksArmored(file) ? AgeForm::Armored : AgeForm::Binary;
    PlainBytes plain(file.size());
    const Result<void> read = openAgeFile(file, lock, plain.device(), path, job);
    return read ? opened(file.fileName(), std::move(lock), form, plain.bytes())
                : tl::unexpected(read.error());
}

AgeOpensWith LockedFile::opensWith() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lock.opensWith;
}

qsizetype LockedFile::keyCount() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lock.opensWith == AgeOpensWith::Keys ? keyStanzas(m_lock.header.stanzas) : 0;
}

std::optional<QList<AgeRecipient>> LockedFile::recipients() const
{
    const QMutexLocker guard(&m_mutex);
    return notedRecipients(m_lock.header.stanzas, m_lock.fileKey);
}

AgeOpenedLock LockedFile::lockNow() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lock.clone();
}

Result<void>
LockedFile::replace(const SqlConnection& connection,
                    const std::function<Result<void>(const DraftFile&, QByteArray&)>& write)
{
    const quint64 changes = m_changes;
    Result<void> same = m_place->check();
    if (!same) {
        return same;
    }
    Result<QByteArray> bytes = SqliteEngine(connection).serialize();
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<DraftFile> draft = DraftFile::beside(m_path);
    const Result<void> written = draft ? write(*draft, *bytes) : tl::unexpected(draft.error());
    wipe(bytes->data(), bytes->size());
    if (!written) {
        return written;
    }
    Result<void> moved = m_place->replaceBy(*draft);
    if (moved) {
        m_saved = changes;
    }
    return moved;
}

namespace {

Result<void> seal(const DraftFile& draft,
                  const AgeOpenedLock& lock,
                  AgeForm form,
                  QByteArray& bytes,
                  const QString& path,
                  JobContext& job)
{
    QBuffer plain(&bytes);
    plain.open(QIODevice::ReadOnly);
    return sealInto(draft, lock, plain, form, path, job);
}

} // namespace

Result<void> LockedFile::save(const SqlConnection& connection, JobContext& job)
{
    const QMutexLocker one(&m_saving);
    return replace(connection, [&](const DraftFile& draft, QByteArray& bytes) {
        return seal(draft, lockNow(), m_form, bytes, m_path, job);
    });
}

Result<void>
LockedFile::saveUnder(AgeOpenedLock lock, const SqlConnection& connection, JobContext& job)
{
    const QMutexLocker one(&m_saving); // until the lock holds: nothing is saved under the old one
    const Result<void> saved = replace(connection, [&](const DraftFile& draft, QByteArray& bytes) {
        return seal(draft, lock, m_form, bytes, m_path, job);
    });
    if (saved) {
        const QMutexLocker guard(&m_mutex);
        m_lock = std::move(lock);
    }
    return saved;
}

Result<void>
LockedFile::saveCopy(const QString& target, const SqlConnection& connection, JobContext& job) const
{
    Result<QByteArray> bytes = SqliteEngine(connection).serialize();
    Result<DraftFile> draft = bytes ? DraftFile::beside(target) : tl::unexpected(bytes.error());
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    const Result<void> sealed = seal(*draft, lockNow(), m_form, *bytes, target, job);
    wipe(bytes->data(), bytes->size());
    return sealed ? draft->moveIntoPlace(IfExists::Replace) : sealed;
}

Result<void> LockedFile::saveInTheClear(const SqlConnection& connection, JobContext& job)
{
    const QMutexLocker one(&m_saving);
    return replace(connection, [&](const DraftFile& draft, QByteArray& bytes) {
        return job.cancelled() ? fail(ErrorCode::Cancelled) : writeInto(draft, bytes, m_path);
    });
}

bool isLockedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLocked(file);
}

} // namespace zt
