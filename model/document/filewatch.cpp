// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filewatch.h"

#include "model/document/filelock.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QFileInfo>

namespace zt {

Result<FileWatch> FileWatch::start(const SqlConnection& connection)
{
    const Result<qint64> version = SqliteEngine(connection).dataVersion();
    if (!version) {
        return tl::unexpected(version.error());
    }
    FileWatch watch;
    watch.m_identity = fileIdentity(connection.path());
    watch.m_dataVersion = *version;
    return watch;
}

Result<void> FileWatch::check(const SqlConnection& connection)
{
    Result<void> place = checkPlace(connection.path());
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

Result<void> FileWatch::checkPlace(const QString& path) const
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (fileIdentity(path) != m_identity) {
        return fail(ErrorCode::FileChangedMeanwhile, {path});
    }
    return {};
}

} // namespace zt
