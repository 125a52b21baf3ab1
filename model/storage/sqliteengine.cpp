// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqliteengine.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <memory>
#include <mutex>

namespace zt {

namespace {

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteAuth = 23;
constexpr int sqliteNotADatabase = 26;

/// A file that begins as every SQLite file does but cannot be read on was one once.
bool beginsAsSqlite(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

void SqliteEngine::prepare()
{
    static std::once_flag once;
    // Refused when another part of the process uses SQLite already: slower then, nothing else.
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

Result<void> SqliteEngine::configure() const
{
    const QString purpose = QStringLiteral("open");
    for (const QString& pragma : {
             QStringLiteral("PRAGMA trusted_schema = OFF"),
             QStringLiteral("PRAGMA cell_size_check = ON"),
             QStringLiteral("PRAGMA foreign_keys = ON"),
             QStringLiteral("PRAGMA recursive_triggers = ON"), // REPLACE must fire delete triggers
             QStringLiteral("PRAGMA temp_store = MEMORY"),     // nothing of the client's in /tmp
             QStringLiteral("PRAGMA synchronous = FULL"),
         }) {
        Result<void> set = m_connection.execute(pragma, purpose);
        if (!set) {
            return set;
        }
    }
    // The first access to the file itself: whatever is wrong with it shows here.
    const Result<Header> readable = header();
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    if (!m_connection.isWritable()) {
        return {};
    }
    return m_connection.execute(m_connection.isInMemory()
                                    ? QStringLiteral("PRAGMA journal_mode = MEMORY")
                                    : QStringLiteral("PRAGMA journal_mode = DELETE"),
                                purpose);
}

Result<SqliteEngine::Header> SqliteEngine::header() const
{
    const QString purpose = QStringLiteral("read the file's header");
    const Result<qint64> application =
        readInteger(m_connection, QStringLiteral("PRAGMA application_id"), purpose);
    if (!application) {
        return tl::unexpected(application.error());
    }
    const Result<qint64> version =
        readInteger(m_connection, QStringLiteral("PRAGMA user_version"), purpose);
    if (!version) {
        return tl::unexpected(version.error());
    }
    return Header{static_cast<quint32>(*application), static_cast<qint32>(*version)};
}

Result<void> SqliteEngine::writeHeader(const Header& header) const
{
    const QString purpose = QStringLiteral("write the file's header");
    Result<void> application = m_connection.execute(
        QStringLiteral("PRAGMA application_id = %1").arg(header.applicationId), purpose);
    if (!application) {
        return application;
    }
    return m_connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(header.userVersion),
                                purpose);
}

Result<qint64> SqliteEngine::dataVersion() const
{
    return readInteger(m_connection,
                       QStringLiteral("PRAGMA data_version"),
                       QStringLiteral("ask whether the file changed"));
}

Result<void> SqliteEngine::copyTo(const QString& path) const
{
    const QString purpose = QStringLiteral("copy the file");
    Result<Statement> copy =
        Statement::prepare(m_connection, QStringLiteral("VACUUM INTO ?"), purpose);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    Result<void> copied = copy->bind(path).run();
    if (!copied && copied.error().code == ErrorCode::FileUnreadable) {
        copied.error().code = ErrorCode::FileUnwritable;
    }
    if (!copied && copied.error().args.value(0) == m_connection.path()) {
        copied.error().args[0] = path;
    }
    return copied;
}

Result<QByteArray> SqliteEngine::serialize() const
{
    const QVariant handle = m_connection.database().driver()->handle();
    auto* database = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database, "main", &size, 0), sqlite3_free);
    if (bytes == nullptr) {
        return fail(
            ErrorCode::SqlFailed,
            {QStringLiteral("gather the file"), QString::fromUtf8(sqlite3_errmsg(database))});
    }
    return QByteArray(reinterpret_cast<const char*>(bytes.get()), size);
}

Result<QStringList> SqliteEngine::integrityFaults() const
{
    const QString purpose = QStringLiteral("check the file");
    QStringList faults;
    Result<Statement> pages =
        Statement::query(m_connection, QStringLiteral("PRAGMA integrity_check(20)"), purpose);
    while (pages) {
        const Result<bool> row = pages->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        if (pages->text(0) != QLatin1String("ok")) {
            faults.append(pages->text(0));
        }
    }
    Result<Statement> references =
        Statement::query(m_connection, QStringLiteral("PRAGMA foreign_key_check"), purpose);
    while (references) {
        const Result<bool> row = references->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        faults.append(QStringLiteral("row of %1 without its row in %2")
                          .arg(references->text(0), references->text(2)));
    }
    if (!pages || !references) {
        return tl::unexpected(!pages ? pages.error() : references.error());
    }
    return faults;
}

Result<QString> SqliteEngine::sizeFault() const
{
    if (m_connection.isInMemory()) {
        return QString(); // its file holds something else
    }
    const QString purpose = QStringLiteral("check the file's size");
    qint64 stated = 0;
    qint64 found = 0;
    // Asked twice: somebody else may have written between the two questions.
    for (int attempt = 0; attempt < 2 && (attempt == 0 || stated != found); ++attempt) {
        const Result<qint64> pages =
            readInteger(m_connection, QStringLiteral("PRAGMA page_count"), purpose);
        const Result<qint64> pageSize =
            readInteger(m_connection, QStringLiteral("PRAGMA page_size"), purpose);
        if (!pages || !pageSize) {
            return tl::unexpected(!pages ? pages.error() : pageSize.error());
        }
        stated = *pages * *pageSize;
        found = QFileInfo(m_connection.path()).size();
    }
    return stated == found
               ? QString()
               : QStringLiteral("the file has %1 bytes and should have %2").arg(found).arg(stated);
}

Result<QList<SqliteEngine::SchemaObject>> SqliteEngine::schema() const
{
    Result<Statement> rows = Statement::query(
        m_connection,
        QStringLiteral("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
                       " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"),
        QStringLiteral("read the schema"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<SchemaObject> objects;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return objects;
        }
        objects.append({rows->text(0), rows->text(1), rows->text(2)});
    }
}

Error SqliteEngine::errorFrom(const QSqlError& error,
                              const QString& path,
                              bool writing,
                              const QString& purpose)
{
    const int code = error.nativeErrorCode().toInt();
    const QString reason = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const QString detail = QStringLiteral("%1: %2 (%3)").arg(purpose, error.text()).arg(code);
    switch (code & 0xff) {
    case sqliteFull:
        return Error{ErrorCode::DiskFull, {path}, detail};
    case sqliteCorrupt:
        return Error{ErrorCode::DamagedFile, {path, reason}, detail};
    case sqliteNotADatabase:
        return beginsAsSqlite(path) ? Error{ErrorCode::DamagedFile, {path, reason}, detail}
                                    : Error{ErrorCode::NotAnAssessment, {path}, detail};
    case sqliteBusy:
    case sqliteLocked:
        return Error{ErrorCode::FileLocked, {path, QStringLiteral("another program")}, detail};
    case sqlitePerm:
    case sqliteReadOnly:
    case sqliteIoError:
    case sqliteCannotOpen:
    case sqliteAuth:
        return Error{writing ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable,
                     {path, reason},
                     detail};
    default:
        return Error{ErrorCode::SqlFailed, {purpose, reason}, detail};
    }
}

} // namespace zt
