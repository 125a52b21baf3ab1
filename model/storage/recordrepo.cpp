// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recordrepo.h"

#include "model/storage/sqlconnection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zt {

namespace {

QString jsonText(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonValue jsonValue(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        return QJsonValue(QJsonValue::Undefined); // accepted by no field
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

QJsonValue readColumn(const Statement& row, int column, StoredAs kind)
{
    if (row.isNull(column)) {
        return kind == StoredAs::EmptyIsNull ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
    }
    switch (kind) {
    case StoredAs::Number:
        return row.integer(column);
    case StoredAs::Json:
        return jsonValue(row.text(column));
    case StoredAs::Text:
    case StoredAs::EmptyIsNull:
    case StoredAs::Nullable:
        break;
    }
    return row.text(column);
}

void bindColumn(Statement& statement, const QJsonValue& value, StoredAs kind)
{
    const bool absent =
        value.isNull() || (kind == StoredAs::EmptyIsNull && value.toString().isEmpty());
    if (absent) {
        statement.bindNull();
    } else if (kind == StoredAs::Number) {
        statement.bind(value.toInteger());
    } else if (kind == StoredAs::Json) {
        statement.bindText(jsonText(value));
    } else {
        statement.bindText(value.toString());
    }
}

/// Beyond as many ways to be empty, a row is written by the statement that binds everything.
constexpr size_t mostStatements = 64;

/// How a column's value gets into a statement.
enum Mark : char {
    Bound = '?',
    Null = 'n',
    EmptyText = 't',
    EmptyArray = 'a',
};

Mark markOf(const QJsonValue& value, StoredAs kind)
{
    if (value.isNull()) {
        return Null;
    }
    if (kind == StoredAs::Json) {
        return value.isArray() && value.toArray().isEmpty() ? EmptyArray : Bound;
    }
    if (kind == StoredAs::Number || !value.toString().isEmpty()) {
        return Bound;
    }
    return kind == StoredAs::EmptyIsNull ? Null : EmptyText;
}

QString sqlOf(char mark)
{
    switch (mark) {
    case Null:
        return QStringLiteral("NULL");
    case EmptyText:
        return QStringLiteral("''");
    case EmptyArray:
        return QStringLiteral("'[]'");
    default:
        return QStringLiteral("?");
    }
}

} // namespace

QString RecordRows::selectSql() const
{
    QStringList columns = m_table.keyColumns;
    for (const RecordColumn& column : m_table.columns) {
        columns.append(QLatin1String(column.field));
    }
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
        .arg(columns.join(QStringLiteral(", ")),
             QLatin1String(m_table.table),
             m_table.keyColumns.join(QStringLiteral(", ")));
}

/// Most columns of most rows hold nothing, and to bind a value costs more than all else that is
/// done to store it: so what is empty stands in the statement itself. `marks`: a Mark for each
/// column.
QString RecordRows::upsertSql(const QByteArray& marks) const
{
    QStringList columns = m_table.keyColumns;
    QStringList values(columns.size(), QStringLiteral("?"));
    QStringList updates;
    qsizetype i = 0;
    for (const RecordColumn& column : m_table.columns) {
        columns.append(QLatin1String(column.field));
        values.append(sqlOf(marks[i++]));
        updates.append(QStringLiteral("%1 = excluded.%1").arg(QLatin1String(column.field)));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(QLatin1String(m_table.table),
             columns.join(QStringLiteral(", ")),
             values.join(QStringLiteral(", ")),
             m_table.keyColumns.join(QStringLiteral(", ")),
             updates.join(QStringLiteral(", ")));
}

QString RecordRows::deleteSql() const
{
    const QString where = m_table.keyColumns.join(QStringLiteral(" = ? AND "));
    return QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(QLatin1String(m_table.table), where);
}

Result<void> RecordRows::visit(const Visitor& visitor) const
{
    Result<Statement> rows = Statement::query(
        m_connection, selectSql(), QStringLiteral("read %1").arg(QLatin1String(m_table.table)));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row || !*row) {
            return row ? Result<void>() : tl::unexpected(row.error());
        }
        int column = 0;
        QStringList keys;
        for (; column < m_table.keyColumns.size(); ++column) {
            keys.append(rows->text(column));
        }
        Values values;
        for (const RecordColumn& one : m_table.columns) {
            values.append(readColumn(*rows, column++, one.kind));
        }
        Result<void> visited = visitor(keys, values);
        if (!visited) {
            return visited;
        }
    }
}

Result<void> RecordRows::save(const QStringList& keys, const Values& values)
{
    QByteArray marks;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        marks += markOf(values[i], m_table.columns[i].kind);
    }
    if (m_statements.size() >= mostStatements && !m_statements.contains(marks)) {
        marks.fill(Bound);
    }
    const Result<Statement*> statement = prepared(marks);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (const QString& key : keys) {
        (*statement)->bindText(key);
    }
    qsizetype i = 0;
    for (const RecordColumn& column : m_table.columns) {
        if (marks[i] == Bound) {
            bindColumn(**statement, values[i], column.kind);
        }
        ++i;
    }
    return (*statement)->runOnOneRow();
}

Result<void> RecordRows::remove(const QStringList& keys)
{
    const Result<Statement*> statement = prepared({});
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (const QString& key : keys) {
        (*statement)->bindText(key);
    }
    return (*statement)->runOnOneRow();
}

tl::unexpected<Error> RecordRows::damaged(const QStringList& keys) const
{
    return fail(
        ErrorCode::DamagedFile,
        {m_connection.path(),
         QStringLiteral("%1 %2").arg(QLatin1String(m_table.table), keys.join(QLatin1Char('/')))});
}

Result<Statement*> RecordRows::prepared(const QByteArray& marks)
{
    const auto known = m_statements.find(marks);
    if (known != m_statements.end()) {
        return &known->second;
    }
    Result<Statement> statement =
        Statement::prepare(m_connection,
                           marks.isEmpty() ? deleteSql() : upsertSql(marks),
                           QStringLiteral("write %1").arg(QLatin1String(m_table.table)));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return &m_statements.emplace(marks, *std::move(statement)).first->second;
}

} // namespace zt
