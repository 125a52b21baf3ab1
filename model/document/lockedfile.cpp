// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/lockedfile.h"

#include "model/crypto/agearmor.h"
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

Result<std::shared_ptr<LockedFile>>
LockedFile::open(const QString& path, const AgeKeys& keys, JobContext& job)
{
    if (std::shared_ptr<LockedFile> open = alreadyOpen(path)) {
        const Result<void> same = open->place()->check();
        return same ? Result<std::shared_ptr<LockedFile>>(std::move(open))
                    : tl::unexpected(same.error());
    }
    QFile file(realPath(path));
    const Result<void> readable = openToRead(file);
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    const AgeForm form = looksArmored(file) ? AgeForm::Armored : AgeForm::Binary;
    QByteArray bytes;
    bytes.reserve(file.size()); // no half of it is left behind when it grows
    QBuffer plain(&bytes);
    plain.open(QIODevice::WriteOnly);
    Result<AgeOpenedLock> lock = openAgeFile(file, keys, plain, path, job);
    Result<std::shared_ptr<MemoryImage>> image =
        lock ? MemoryImage::load(file.fileName(), bytes) : tl::unexpected(lock.error());
    wipe(bytes.data(), bytes.size());
    if (!image) {
        return tl::unexpected(image.error());
    }
    std::shared_ptr<LockedFile> opened(new LockedFile(file.fileName(), *std::move(lock), form));
    opened->m_image = *std::move(image);
    OpenFiles& all = openFiles();
    const QMutexLocker guard(&all.mutex);
    all.files.insert(opened->m_path, opened);
    return opened;
}

AgeOpensWith LockedFile::opensWith() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lock.opensWith;
}

void LockedFile::setLock(AgeOpenedLock lock)
{
    const QMutexLocker guard(&m_mutex);
    m_lock = std::move(lock);
}

AgeOpenedLock LockedFile::lockNow() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lock.clone();
}

Result<void> LockedFile::save(const SqlConnection& connection, JobContext& job)
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
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    QBuffer plain(&*bytes);
    plain.open(QIODevice::ReadOnly);
    const Result<void> sealed = sealInto(*draft, lockNow(), plain, m_form, m_path, job);
    wipe(bytes->data(), bytes->size());
    if (!sealed) {
        return sealed;
    }
    Result<void> moved = m_place->replaceBy(*draft);
    if (moved) {
        m_saved = changes;
    }
    return moved;
}

bool isLockedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLocked(file);
}

} // namespace zt
