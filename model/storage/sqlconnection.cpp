// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlconnection.h"

#include "model/storage/sqliteengine.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace zt {

namespace {

QString freshName()
{
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
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!info.isFile()) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path, mode));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    connection->m_database.setDatabaseName(info.absoluteFilePath());
    const Result<void> started = connection->start(options);
    if (!started) {
        return tl::unexpected(started.error());
    }
    return connection;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::openInMemory()
{
    const QString memory = QStringLiteral(":memory:");
    std::unique_ptr<SqlConnection> connection(new SqlConnection(memory, Mode::ReadWrite));
    connection->m_database.setDatabaseName(memory);
    const Result<void> started = connection->start({});
    if (!started) {
        return tl::unexpected(started.error());
    }
    return connection;
}

Result<void> SqlConnection::start(const QString& options)
{
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        return tl::unexpected(errorFrom(m_database.lastError(), QStringLiteral("open")));
    }
    Result<void> configured = SqliteEngine(*this).configure();
    if (configured && m_mode == Mode::QueryOnly) {
        configured = execute(QStringLiteral("PRAGMA query_only = ON"), QStringLiteral("open"));
    }
    return configured;
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
