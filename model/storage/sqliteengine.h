// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/pagesums.h"

#include <QByteArray>
#include <QStringList>

class QSqlError;
struct sqlite3;

namespace zt {

class SqlConnection;

/// Everything that is SQLite's alone. The rest of the room speaks plain SQL, so that a server can
/// take SQLite's place behind the same repositories.
class SqliteEngine
{
public:
    explicit SqliteEngine(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Once, before the first connection: without the count of its memory SQLite needs no lock that
    /// two connections in two threads would wait for at every text.
    static void prepare();

    /// Foreign keys, durable rollback journal, limits, and nothing in the file's own schema is
    /// trusted.
    [[nodiscard]] Result<void> configure() const;

    /// What the first page of the file says it is.
    struct Header
    {
        quint32 applicationId = 0;
        qint32 userVersion = 0;
    };

    [[nodiscard]] Result<Header> header() const;
    /// Takes part in a running transaction.
    [[nodiscard]] Result<void> writeHeader(const Header& header) const;

    /// Grows whenever another connection has changed the file, whatever it changed.
    [[nodiscard]] Result<qint64> dataVersion() const;

    /// From now on every page ends with its sum; of an empty database, before its first table.
    [[nodiscard]] Result<void> keepPageSums() const;
    /// Whether the file on the disk has them; of one that is in memory alone, no.
    [[nodiscard]] bool hasPageSums() const;

    /// Every page of the file held against its sum; what is in memory alone has none. Another
    /// program that writes in the meantime is waited for. Errors: FileUnreadable, Cancelled.
    [[nodiscard]] Result<pagesums::PageReport> pageReport(JobContext& job) const;
    /// The table or index a page belongs to, as SQLite's own statistics tell it; empty where they
    /// do not, as for a page that is not in use.
    [[nodiscard]] QString ownerOfPage(qint64 page) const;

    /// A consistent, compacted copy; that of a file has pages that end with their sums. `path` must
    /// not exist or be empty; on failure it may be left half written.
    [[nodiscard]] Result<void> copyTo(const QString& path) const;

    /// The bytes of the database as a file would hold them, with what a running transaction of this
    /// connection has changed.
    [[nodiscard]] Result<QByteArray> serialize() const;

    /// What SQLite finds wrong with its pages and references; empty when nothing.
    [[nodiscard]] Result<QStringList> integrityFaults() const;

    /// Whether the file has the size its own header states: a file cut off within an empty page
    /// looks sound otherwise. Empty when it has. Not within a transaction that writes.
    [[nodiscard]] Result<QString> sizeFault() const;

    struct SchemaObject
    {
        QString type; ///< "table", "index", "trigger", "view"
        QString name;
        QString sql;

        bool operator==(const SchemaObject&) const = default;
    };

    /// Everything defined in the file, by type and name, without SQLite's own tables.
    [[nodiscard]] Result<QList<SchemaObject>> schema() const;

    /// Views, virtual tables and tables with computed columns, as "view name".
    [[nodiscard]] Result<QStringList> computedTables() const;

    /// No value of more bytes from now on; gives back how many there might be before. See
    /// ValueBound.
    [[nodiscard]] int boundValues(int bytes) const;

    [[nodiscard]] static Error
    errorFrom(const QSqlError& error, const QString& path, bool writing, const QString& purpose);

private:
    [[nodiscard]] sqlite3* handle() const;
    void limit() const;
    [[nodiscard]] Result<QByteArray> readWhole() const;
    [[nodiscard]] Result<QByteArray> gather() const;
    [[nodiscard]] tl::unexpected<Error> notGathered() const;
    [[nodiscard]] pagesums::ReadAt reader(qint64& fileBytes) const;

    const SqlConnection& m_connection;
};

} // namespace zt
