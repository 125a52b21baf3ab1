// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace zt {

class SqlConnection;

/// A prepared statement whose every outcome is a Result. Parameters are bound in order; binding the
/// next value after run() or query() begins a new round.
class Statement
{
public:
    /// `purpose`: what the statement is for, in plain English; part of the error.
    [[nodiscard]] static Result<Statement>
    prepare(const SqlConnection& connection, const QString& sql, const QString& purpose);

    /// Prepares and runs; then next().
    [[nodiscard]] static Result<Statement>
    query(const SqlConnection& connection, const QString& sql, const QString& purpose);

    Statement& bind(const QVariant& value);
    Statement& bindNull();
    /// Never NULL: an absent text is an empty one.
    Statement& bindText(const QString& text);

    /// NULL where there is none.
    Statement& bindOptional(const std::optional<int>& value)
    {
        return value ? bind(QVariant(*value)) : bindNull();
    }

    /// With the values bound so far.
    [[nodiscard]] Result<void> run();
    /// The same, where exactly one row must be changed. Error: SqlFailed when it was another
    /// number.
    [[nodiscard]] Result<void> runOnOneRow();
    /// On to the next row; false at the end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    [[nodiscard]] std::optional<int> optionalInteger(int column) const;

private:
    Statement(const SqlConnection& connection, QString purpose);

    const SqlConnection* m_connection;
    QString m_purpose;
    QSqlQuery m_query;
    int m_bound = 0;
};

/// The one integer a query gives. Error: SqlFailed when it gives none.
[[nodiscard]] Result<qint64>
readInteger(const SqlConnection& connection, const QString& sql, const QString& purpose);

} // namespace zt
