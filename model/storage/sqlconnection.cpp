// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlconnection.h"

#include "model/storage/memoryimage.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/sumvfs.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace zt {

namespace {

QString freshName()
{
    SqliteEngine::prepare();
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("zt-%1").arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

SqlConnection::SqlConnection(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_name(freshName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path, Mode mode)
{
    const QString memory = MemoryImage::databaseOf(path);
    if (!memory.isEmpty()) {
        return startedInMemory(path, mode, memory);
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!info.isFile()) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    if (mode == Mode::ReadWrite) {
        return started(path, mode, {});
    }
    Result<std::unique_ptr<SqlConnection>> connection =
        started(path, mode, QStringLiteral(";QSQLITE_OPEN_READONLY"));
    if (!connection && connection.error().code == ErrorCode::FileUnreadable &&
        QFileInfo::exists(path + QStringLiteral("-journal"))) {
        return recovered(path);
    }
    return connection;
}

Result<std::unique_ptr<SqlConnection>>
SqlConnection::started(const QString& path, Mode mode, const QString& option)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path, mode));
    const Result<void> started =
        connection->start(SumVfs::uriOf(QFileInfo(path).absoluteFilePath()),
                          QStringLiteral("QSQLITE_OPEN_URI") + option);
    if (!started) {
        return tl::unexpected(started.error());
    }
    return connection;
}

Result<std::unique_ptr<SqlConnection>>
SqlConnection::startedInMemory(const QString& path, Mode mode, const QString& database)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path, mode));
    connection->m_inMemory = true;
    QString options = QStringLiteral("QSQLITE_OPEN_URI");
    if (mode == Mode::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    const Result<void> started = connection->start(database, options);
    if (!started) {
        return tl::unexpected(started.error());
    }
    return connection;
}

/// SQLite cannot take back a broken-off change through a read-only handle.
Result<std::unique_ptr<SqlConnection>> SqlConnection::recovered(const QString& path)
{
    Result<std::unique_ptr<SqlConnection>> connection = started(path, Mode::ReadOnly, {});
    const Result<void> closedToWriting =
        connection ? (*connection)
                         ->execute(QStringLiteral("PRAGMA query_only = ON"), QStringLiteral("open"))
                   : tl::unexpected(connection.error());
    if (!closedToWriting) {
        return tl::unexpected(closedToWriting.error());
    }
    return connection;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::openInMemory()
{
    const QString memory = QStringLiteral(":memory:");
    std::unique_ptr<SqlConnection> connection(new SqlConnection(memory, Mode::ReadWrite));
    const Result<void> started = connection->start(memory, {});
    if (!started) {
        return tl::unexpected(started.error());
    }
    return connection;
}

Result<void> SqlConnection::start(const QString& databaseName, const QString& options)
{
    m_database.setDatabaseName(databaseName);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        return tl::unexpected(errorFrom(m_database.lastError(), QStringLiteral("open")));
    }
    return SqliteEngine(*this).configure();
}

Result<void> SqlConnection::execute(const QString& sql, const QString& purpose) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        return tl::unexpected(errorFrom(query.lastError(), purpose));
    }
    return {};
}

Error SqlConnection::errorFrom(const QSqlError& error, const QString& purpose) const
{
    return SqliteEngine::errorFrom(error, m_path, m_mode == Mode::ReadWrite, purpose);
}

} // namespace zt
