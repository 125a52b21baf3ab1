// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/scratchtables.h"

#include "model/storage/migrator.h"
#include "model/storage/registry.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String purpose("sort the rows of a damaged file");

/// Read by themselves: each of their rows proves itself by its hash.
bool isProvenByHash(const QString& table)
{
    static const QStringList those{QStringLiteral("trail"),
                                   QStringLiteral("pack"),
                                   QStringLiteral("evidence_blob"),
                                   QStringLiteral("evidence_piece"),
                                   QStringLiteral("schema_step")};
    return those.contains(table);
}

} // namespace

ScratchTables::ScratchTables(std::unique_ptr<SqlConnection> connection)
    : m_connection(std::move(connection))
{
}

ScratchTables::~ScratchTables() = default;

Result<std::unique_ptr<ScratchTables>> ScratchTables::make()
{
    Result<std::unique_ptr<SqlConnection>> memory = SqlConnection::openInMemory();
    if (!memory) {
        return tl::unexpected(memory.error());
    }
    std::unique_ptr<ScratchTables> tables(new ScratchTables(std::move(*memory)));
    const SqlConnection& connection = tables->connection();
    Result<void> ready = Migrator(connection, shippedRegistry()).build();
    ready =
        ready ? connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"), purpose) : ready;
    ready = ready ? tables->readForms() : ready;
    return ready ? Result<std::unique_ptr<ScratchTables>>(std::move(tables))
                 : tl::unexpected(ready.error());
}

Result<void> ScratchTables::readForms()
{
    Result<Statement> rows = Statement::query(
        *m_connection,
        QStringLiteral("SELECT l.name, l.wr, l.ncol,"
                       " coalesce((SELECT max(CASE WHEN i.pk = 1 AND i.type = 'INTEGER' AND"
                       " (SELECT count(*) FROM pragma_table_info(l.name) AS k WHERE k.pk > 0) = 1"
                       " THEN i.cid ELSE -1 END) FROM pragma_table_info(l.name) AS i), -1)"
                       " FROM pragma_table_list AS l WHERE l.schema = 'main' AND l.type = 'table'"
                       " AND l.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY l.name"),
        purpose);
    for (;;) {
        const Result<bool> row = rows ? rows->next() : tl::unexpected(rows.error());
        if (!row || !*row) {
            return row ? Result<void>() : tl::unexpected(row.error());
        }
        const bool hasRowIds = rows->integer(1) == 0;
        const int rowIdColumn = hasRowIds ? static_cast<int>(rows->integer(3)) : -1;
        m_forms.append({rows->text(0), hasRowIds, rowIdColumn, static_cast<int>(rows->integer(2))});
    }
}

bool ScratchTables::addTo(const Form& form, const PageScan::Row& row) const
{
    if (row.values.size() != form.columns) {
        return false;
    }
    const QString places = QStringLiteral("?,").repeated(row.values.size()).chopped(1);
    Result<Statement> insert =
        Statement::prepare(*m_connection,
                           QStringLiteral("INSERT INTO \"%1\" VALUES (%2)").arg(form.name, places),
                           purpose);
    if (!insert) {
        return false;
    }
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QVariant& value =
            i == form.rowIdColumn ? QVariant(qlonglong{row.rowId}) : row.values[i];
        if (value.isValid()) {
            insert->bind(value);
        } else {
            insert->bindNull();
        }
    }
    return insert->run().has_value();
}

void ScratchTables::dropOrphans() const
{
    const Result<void> dropped = m_connection->execute(
        QStringLiteral("DELETE FROM system_reason WHERE system_id NOT IN (SELECT id FROM system)"),
        purpose);
    Q_UNUSED(dropped) // what is left is read or not, as any other row
}

QList<PackPin> ScratchTables::pins() const
{
    QList<PackPin> pins;
    Result<Statement> rows =
        Statement::query(*m_connection,
                         QStringLiteral("SELECT id, version, sha256 FROM pack_pin ORDER BY id"),
                         purpose);
    while (rows && rows->next().value_or(false)) {
        pins.append({rows->text(0), rows->text(1), rows->text(2), {}});
    }
    return pins;
}

bool ScratchTables::wouldTake(const Form& form, const PageScan::Row& row) const
{
    const auto say = [this](const char* words) {
        return m_connection->execute(QString::fromLatin1(words), purpose).has_value();
    };
    const bool taken = say("SAVEPOINT trial") && addTo(form, row);
    return say("ROLLBACK TO trial") && say("RELEASE trial") && taken;
}

const ScratchTables::Form* ScratchTables::ownOf(const PageScan::Table& table) const
{
    const auto own = std::find_if(
        m_forms.begin(), m_forms.end(), [&](const Form& form) { return form.name == table.name; });
    return own != m_forms.end() && !isProvenByHash(own->name) ? &*own : nullptr;
}

const ScratchTables::Form* ScratchTables::onlyTaker(bool hasRowIds, const PageScan::Row& row) const
{
    const Form* taker = nullptr;
    for (const Form& form : m_forms) {
        if (isProvenByHash(form.name) || form.hasRowIds != hasRowIds ||
            form.columns != row.values.size() || !wouldTake(form, row)) {
            continue;
        }
        if (taker != nullptr) {
            return nullptr;
        }
        taker = &form;
    }
    return taker;
}

bool ScratchTables::add(const PageScan::Table& table, const PageScan::Row& row)
{
    const Form* form = table.name.isEmpty() ? onlyTaker(table.hasRowIds, row) : ownOf(table);
    return form != nullptr && addTo(*form, row);
}

} // namespace zt
