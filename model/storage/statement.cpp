// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/statement.h"

#include "model/storage/sqlconnection.h"

#include <QSqlError>

namespace zt {

Statement::Statement(const SqlConnection& connection, QString purpose)
    : m_connection(&connection)
    , m_purpose(std::move(purpose))
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

Result<Statement>
Statement::prepare(const SqlConnection& connection, const QString& sql, const QString& purpose)
{
    Statement statement(connection, purpose);
    if (!statement.m_query.prepare(sql)) {
        return tl::unexpected(connection.errorFrom(statement.m_query.lastError(), purpose));
    }
    return statement;
}

Result<Statement>
Statement::query(const SqlConnection& connection, const QString& sql, const QString& purpose)
{
    Result<Statement> statement = prepare(connection, sql, purpose);
    if (statement) {
        const Result<void> ran = statement->run();
        if (!ran) {
            return tl::unexpected(ran.error());
        }
    }
    return statement;
}

Statement& Statement::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bindNull()
{
    return bind(QVariant());
}

Statement& Statement::bindText(const QString& text)
{
    // Qt stores a null string as NULL.
    return bind(text.isNull() ? QStringLiteral("") : text);
}

Result<void> Statement::run()
{
    m_bound = 0;
    if (!m_query.exec()) {
        return tl::unexpected(m_connection->errorFrom(m_query.lastError(), m_purpose));
    }
    return {};
}

Result<void> Statement::runOnOneRow()
{
    Result<void> ran = run();
    if (ran && m_query.numRowsAffected() != 1) {
        return fail(ErrorCode::SqlFailed,
                    {m_purpose, QStringLiteral("%1 rows changed").arg(m_query.numRowsAffected())});
    }
    return ran;
}

Result<bool> Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return tl::unexpected(m_connection->errorFrom(m_query.lastError(), m_purpose));
    }
    m_query.finish();
    return false;
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int>(m_query.value(column).toInt());
}

Result<qint64>
readInteger(const SqlConnection& connection, const QString& sql, const QString& purpose)
{
    Result<Statement> statement = Statement::query(connection, sql, purpose);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const Result<bool> row = statement->next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::SqlFailed, {purpose, QStringLiteral("no row")});
    }
    return statement->integer(0);
}

} // namespace zt
