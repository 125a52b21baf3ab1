// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/storage/recordtable.h"
#include "model/storage/statement.h"

#include <QJsonValue>
#include <QVarLengthArray>
#include <QVariantList>

#include <algorithm>
#include <functional>
#include <map>

namespace zt {

class SqlConnection;

/// What is to be written of one entity. Made without the database, so on any thread.
struct RecordRow
{
    QStringList keys;
    QByteArray marks;   ///< how each column gets into the statement; none: the row is removed
    QVariantList bound; ///< values of the columns that are bound
};

/// The part of RecordRepo that does not depend on the kind of entity. For the storage room's own
/// use.
class RecordRows
{
public:
    RecordRows(const SqlConnection& connection, const RecordTable& table)
        : m_connection(connection)
        , m_table(table)
    {
    }

    using Values = QVarLengthArray<QJsonValue, 32>;

    /// One row: the key values, and the value of each column in the table's order.
    using Visitor = std::function<Result<void>(const QStringList& keys, const Values& values)>;
    [[nodiscard]] Result<void> visit(const Visitor& visitor) const;
    [[nodiscard]] RecordRow rowOf(const QStringList& keys, const Values& values) const;
    [[nodiscard]] Result<void> write(const RecordRow& row);
    /// DamagedFile: the row does not hold what this program writes.
    [[nodiscard]] tl::unexpected<Error> damaged(const QStringList& keys) const;

private:
    [[nodiscard]] QString selectSql() const;
    [[nodiscard]] QString upsertSql(const QByteArray& marks) const;
    [[nodiscard]] QString deleteSql() const;
    [[nodiscard]] Result<Statement*> prepared(const QByteArray& marks);

    const SqlConnection& m_connection;
    const RecordTable& m_table;
    /// By what upsertSql() was given; "" removes.
    std::map<QByteArray, Statement> m_statements;
};

/// Entities of one kind, a row each, written and read through their field table. Takes part in a
/// running transaction.
template <class T>
class RecordRepo
{
public:
    explicit RecordRepo(const SqlConnection& connection)
        : m_rows(connection, recordTable<T>())
    {
        for (const RecordColumn& column : recordTable<T>().columns) {
            m_fields.append(fieldOf(column));
        }
    }

    /// All of them. Error: DamagedFile where a row holds what its field does not accept.
    [[nodiscard]] Result<ById<T>> load() const
    {
        ById<T> all;
        const Result<void> read = m_rows.visit(
            [&](const QStringList& keys, const RecordRows::Values& values) -> Result<void> {
                const QString id = entityIdOf(recordTable<T>(), keys);
                std::optional<T> entity = EntityTraits<T>::empty(id);
                if (!entity || !setFields(*entity, values)) {
                    return m_rows.damaged(keys);
                }
                all.insert(id, *entity);
                return {};
            });
        return read ? Result<ById<T>>(all) : tl::unexpected(read.error());
    }

    [[nodiscard]] RecordRow rowOf(const QString& id, const T& entity) const
    {
        RecordRows::Values values;
        for (const Field<T>* field : m_fields) {
            values.append(field->get(entity));
        }
        return m_rows.rowOf(keyValues(recordTable<T>(), id), values);
    }

    [[nodiscard]] RecordRow removalOf(const QString& id) const
    {
        return {keyValues(recordTable<T>(), id), {}, {}};
    }

    [[nodiscard]] Result<void> write(const RecordRow& row) { return m_rows.write(row); }

    [[nodiscard]] Result<void> save(const T& entity)
    {
        return write(rowOf(EntityTraits<T>::id(entity), entity));
    }

    [[nodiscard]] Result<void> remove(const QString& id) { return write(removalOf(id)); }

private:
    static const Field<T>* fieldOf(const RecordColumn& column)
    {
        const Field<T>* field =
            findField(EntityTraits<T>::fields(), QString(QLatin1String(column.field)));
        Q_ASSERT(field != nullptr); // the tables are held against each other by a test
        return field;
    }

    bool setFields(T& entity, const RecordRows::Values& values) const
    {
        qsizetype i = 0;
        return std::all_of(m_fields.begin(), m_fields.end(), [&](const Field<T>* field) {
            return field->set(entity, values[i++]).has_value();
        });
    }

    RecordRows m_rows;
    QList<const Field<T>*> m_fields; ///< in the order of the table's columns
};

} // namespace zt
