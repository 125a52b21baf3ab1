// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filewatch.h"

#include "model/document/filelock.h"
#include "model/storage/filecopy.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QDateTime>
#include <QFileInfo>

namespace zt {

FilePlace::FilePlace(QString path, Writes writes)
    : m_path(std::move(path))
    , m_writes(writes)
    , m_identity(identityOf(m_path))
{
}

QByteArray FilePlace::identityOf(const QString& path) const
{
    QByteArray identity = fileIdentity(path);
    if (m_writes == Writes::Here) {
        const QFileInfo info(path);
        identity += '/' + QByteArray::number(info.size()) + '/' +
                    QByteArray::number(info.lastModified().toMSecsSinceEpoch());
    }
    return identity;
}

Result<void> FilePlace::check() const
{
    const QMutexLocker lock(&m_mutex);
    return checkWithin();
}

Result<void> FilePlace::checkWithin() const
{
    if (!QFileInfo::exists(m_path)) {
        return fail(ErrorCode::FileNotFound, {m_path});
    }
    if (identityOf(m_path) != m_identity) {
        return fail(ErrorCode::FileChangedMeanwhile, {m_path});
    }
    return {};
}

Result<void> FilePlace::replaceBy(DraftFile& draft)
{
    const QMutexLocker lock(&m_mutex);
    Result<void> same = checkWithin();
    if (!same) {
        return same;
    }
    QByteArray identity = identityOf(draft.path());
    Result<void> moved = draft.moveIntoPlace(IfExists::Replace);
    if (moved) {
        m_identity = std::move(identity);
    }
    return moved;
}

Result<FileWatch> FileWatch::start(const SqlConnection& connection,
                                   std::shared_ptr<FilePlace> place)
{
    const Result<qint64> version = SqliteEngine(connection).dataVersion();
    if (!version) {
        return tl::unexpected(version.error());
    }
    FileWatch watch;
    watch.m_place = place ? std::move(place) : std::make_shared<FilePlace>(connection.path());
    watch.m_dataVersion = *version;
    return watch;
}

Result<void> FileWatch::check(const SqlConnection& connection)
{
    Result<void> place = checkPlace();
    if (!place) {
        return place;
    }
    const Result<qint64> version = SqliteEngine(connection).dataVersion();
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (m_recovering) {
        m_recovering = false;
        m_dataVersion = *version;
    }
    if (*version != m_dataVersion) {
        return fail(ErrorCode::FileChangedMeanwhile, {connection.path()});
    }
    return {};
}

Result<void> FileWatch::checkPlace() const
{
    return m_place->check();
}

} // namespace zt
