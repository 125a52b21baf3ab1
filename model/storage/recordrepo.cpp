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

QVariant bindable(const QJsonValue& value, StoredAs kind)
{
    if (kind == StoredAs::Number) {
        return value.toInteger();
    }
    return kind == StoredAs::Json ? jsonText(value) : value.toString();
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

/// The same where everything is bound.
QVariant emptyOf(char mark)
{
    switch (mark) {
    case EmptyText:
        return QStringLiteral("");
    case EmptyArray:
        return QStringLiteral("[]");
    default:
        return {};
    }
}

QVariantList allBound(const RecordRow& row)
{
    QVariantList all;
    auto next = row.bound.begin();
    for (const char mark : row.marks) {
        all.append(mark == Bound ? *next++ : emptyOf(mark));
    }
    return all;
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

RecordRow RecordRows::rowOf(const QStringList& keys, const Values& values) const
{
    RecordRow row{keys, {}, {}};
    row.marks.reserve(m_table.columns.size());
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const StoredAs kind = m_table.columns[i].kind;
        const Mark mark = markOf(values[i], kind);
        row.marks += mark;
        if (mark == Bound) {
            row.bound.append(bindable(values[i], kind));
        }
    }
    return row;
}

Result<void> RecordRows::write(const RecordRow& row)
{
    const bool tooMany = m_statements.size() >= mostStatements && !m_statements.contains(row.marks);
    const bool plain = row.marks.isEmpty() || !tooMany;
    const Result<Statement*> statement =
        prepared(plain ? row.marks : QByteArray(row.marks.size(), Bound));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (const QString& key : row.keys) {
        (*statement)->bindText(key);
    }
    for (const QVariant& value : plain ? row.bound : allBound(row)) {
        (*statement)->bind(value);
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
