// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/memoryimage.h"

#include "model/storage/sqliteengine.h"

#include <QFileInfo>
#include <QMap>
#include <QMutex>

#include <sqlite3.h>

namespace zt {

namespace {

/// Which files are in memory, for all threads.
struct Registry
{
    QMutex mutex;
    QMap<QString, QString> names; ///< by path
    quint64 count = 0;
};

Registry& registry()
{
    static Registry one;
    return one;
}

/// One for all names and links of a file.
QString keyOf(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<void> refused(const QString& path, int code, sqlite3* database)
{
    const QString reason = QString::fromUtf8(sqlite3_errmsg(database));
    return (code & 0xff) == SQLITE_NOTADB ? fail(ErrorCode::NotAnAssessment, {path}, reason)
                                          : fail(ErrorCode::DamagedFile, {path, reason}, reason);
}

} // namespace

void MemoryImage::Close::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

MemoryImage::MemoryImage(QString key, Handle keeper)
    : m_key(std::move(key))
    , m_keeper(std::move(keeper))
{
}

MemoryImage::~MemoryImage()
{
    Registry& all = registry();
    const QMutexLocker lock(&all.mutex);
    all.names.remove(m_key);
}

QString MemoryImage::databaseOf(const QString& path)
{
    Registry& all = registry();
    const QMutexLocker lock(&all.mutex);
    return all.names.isEmpty() ? QString() : all.names.value(keyOf(path));
}

Result<MemoryImage::Handle> MemoryImage::opened(const QString& path, const QString& name)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(),
                                     &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI,
                                     nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK) {
        return fail(ErrorCode::FileUnreadable,
                    {path, QStringLiteral("there is not enough memory for it")});
    }
    return handle;
}

/// The bytes are only read: SQLite sees them as a database of their own and copies it page by page.
Result<void> MemoryImage::fill(sqlite3* database, const QString& path, const QByteArray& bytes)
{
    Result<Handle> source = opened(path, QStringLiteral(":memory:"));
    if (!source) {
        return tl::unexpected(source.error());
    }
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData()));
    int code = sqlite3_deserialize(
        source->get(), "main", data, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK) {
        return refused(path, code, source->get());
    }
    sqlite3_backup* copy = sqlite3_backup_init(database, "main", source->get(), "main");
    if (copy == nullptr) {
        return refused(path, sqlite3_errcode(database), database);
    }
    sqlite3_backup_step(copy, -1);
    code = sqlite3_backup_finish(copy);
    return code == SQLITE_OK ? Result<void>() : refused(path, code, database);
}

Result<std::shared_ptr<MemoryImage>> MemoryImage::load(const QString& path, const QByteArray& bytes)
{
    SqliteEngine::prepare();
    Registry& all = registry();
    QMutexLocker lock(&all.mutex);
    const QString name = QStringLiteral("file:/zt-%1?vfs=memdb").arg(++all.count);
    lock.unlock();
    // An empty file is an empty database to SQLite, but no assessment.
    if (!bytes.startsWith("SQLite format 3")) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    Result<Handle> keeper = opened(path, name);
    const Result<void> filled =
        keeper ? fill(keeper->get(), path, bytes) : tl::unexpected(keeper.error());
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    std::shared_ptr<MemoryImage> image(new MemoryImage(keyOf(path), *std::move(keeper)));
    lock.relock();
    all.names.insert(image->m_key, name);
    return image;
}

} // namespace zt
