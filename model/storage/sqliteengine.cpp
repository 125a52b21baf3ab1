// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqliteengine.h"

#include "model/storage/readsession.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"
#include "model/storage/sumvfs.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

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
constexpr int sqliteTooBig = 18;
constexpr int sqliteAuth = 23;
constexpr int sqliteNotADatabase = 26;

/// What SQLite says most often of a damaged file, or of one that cannot be had.
[[maybe_unused]] constexpr const char* reasons[] = {
    QT_TRANSLATE_NOOP("Reason", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Reason", "file is not a database"),
    QT_TRANSLATE_NOOP("Reason", "disk I/O error"),
    QT_TRANSLATE_NOOP("Reason", "unable to open database file"),
    QT_TRANSLATE_NOOP("Reason", "attempt to write a readonly database"),
};

/// Between two tries to get at a file that another connection holds. SQLite's own steps grow to
/// 50 ms, and whoever waits for a few sleeps through the moment when it is free; short ones first,
/// and 5 s in all.
int waitForTheOther(void* /*of the connection*/, int tries)
{
    constexpr int shortTries = 100;
    constexpr int longTries = 490;
    std::this_thread::sleep_for(std::chrono::milliseconds(tries < shortTries ? 1 : 10));
    return tries < shortTries + longTries ? 1 : 0;
}

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
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        SumVfs::install();
    });
}

sqlite3* SqliteEngine::handle() const
{
    const QVariant handle = m_connection.database().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// https://www.sqlite.org/security.html, "Untrusted SQLite Database Files": bounds far above what
/// the program's own statements need, and no views, since no assessment has any.
void SqliteEngine::limit() const
{
    sqlite3* const database = handle();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    constexpr std::array<std::pair<int, int>, 10> limits{{{SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                          {SQLITE_LIMIT_COLUMN, 200},
                                                          {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                                          {SQLITE_LIMIT_COMPOUND_SELECT, 20},
                                                          {SQLITE_LIMIT_VDBE_OP, 250'000},
                                                          {SQLITE_LIMIT_FUNCTION_ARG, 32},
                                                          {SQLITE_LIMIT_ATTACHED, 1},
                                                          {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
                                                          {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                                                          {SQLITE_LIMIT_WORKER_THREADS, 0}}};
    for (const auto& [what, most] : limits) {
        sqlite3_limit(database, what, most);
    }
}

Result<void> SqliteEngine::configure() const
{
    const QString purpose = QStringLiteral("open");
    limit();
    sqlite3_busy_handler(handle(), &waitForTheOther, nullptr);
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

Result<void> SqliteEngine::keepPageSums() const
{
    int bytes = pagesums::reservedBytes;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    return code == SQLITE_OK ? Result<void>()
                             : fail(ErrorCode::SqlFailed,
                                    {QStringLiteral("reserve room for the sums of pages"),
                                     QString::fromUtf8(sqlite3_errstr(code))});
}

/// The bytes as they lie on the disk, or in the memory that stands for it. Not by a file of our
/// own: closing that would end SQLite's locks. Empty where there is neither.
pagesums::ReadAt SqliteEngine::reader(qint64& fileBytes) const
{
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods == nullptr ||
        file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        return {};
    }
    fileBytes = size;
    return [file](char* to, qsizetype bytes, qint64 at) {
        return file->pMethods->xRead(file, to, static_cast<int>(bytes), at) == SQLITE_OK;
    };
}

bool SqliteEngine::hasPageSums() const
{
    qint64 size = 0;
    const pagesums::ReadAt read = reader(size);
    QByteArray header(100, '\0');
    return read && !m_connection.isInMemory() && read(header.data(), header.size(), 0) &&
           pagesums::announced(header);
}

Result<pagesums::PageReport> SqliteEngine::pageReport(JobContext& job) const
{
    if (m_connection.isInMemory()) {
        return pagesums::PageReport();
    }
    const Result<ReadSession> nobodyWrites = ReadSession::begin(m_connection);
    const Result<Header> begun = nobodyWrites ? header() : tl::unexpected(nobodyWrites.error());
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    qint64 size = 0;
    const pagesums::ReadAt read = reader(size);
    return read ? pagesums::check(read, size, m_connection.path(), job)
                : fail(ErrorCode::FileUnreadable,
                       {m_connection.path(), QStringLiteral("its pages")});
}

QString SqliteEngine::ownerOfPage(qint64 page) const
{
    Result<Statement> row =
        Statement::prepare(m_connection,
                           QStringLiteral("SELECT name FROM dbstat WHERE pageno = ?"),
                           QStringLiteral("find a page"));
    const Result<void> ran = row ? row->bind(page).run() : tl::unexpected(row.error());
    const Result<bool> found = ran ? row->next() : tl::unexpected(ran.error());
    return found && *found ? row->text(0) : QString();
}

Result<void> SqliteEngine::copyTo(const QString& path) const
{
    const QString purpose = QStringLiteral("copy the file");
    // Only a file's own connection writes its copy through the layer that makes the sums.
    const char* file = sqlite3_db_filename(handle(), "main");
    const bool ofFile = file != nullptr && *file != '\0' && !m_connection.isInMemory();
    Result<void> summed = ofFile ? keepPageSums() : Result<void>();
    if (!summed) {
        return summed;
    }
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
    const bool changesNothing = sqlite3_get_autocommit(handle()) != 0;
    Result<QByteArray> image = m_connection.isInMemory() && changesNothing ? readWhole() : gather();
    if (image) {
        pagesums::putAll(*image);
    }
    return image;
}

/// Straight out of the memory that is the file. Whoever wants to change something waits only while
/// the bytes are read: the room for them was made, and touched, before.
Result<QByteArray> SqliteEngine::readWhole() const
{
    qint64 size = 0;
    if (!reader(size)) {
        return notGathered();
    }
    constexpr qint64 growth = 1 << 20; // until the file is held
    QByteArray image(size + growth, '\0');
    const Result<ReadSession> nobodyWrites = ReadSession::begin(m_connection);
    const Result<Header> begun = nobodyWrites ? header() : tl::unexpected(nobodyWrites.error());
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    const pagesums::ReadAt read = reader(size);
    image.resize(size);
    constexpr qint64 atOnce = 1 << 20;
    for (qint64 at = 0; at < size; at += atOnce) {
        if (!read(image.data() + at, std::min(atOnce, size - at), at)) {
            return notGathered();
        }
    }
    return image;
}

/// With what a running transaction has changed, which SQLite alone knows.
Result<QByteArray> SqliteEngine::gather() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
    if (bytes == nullptr) {
        return notGathered();
    }
    return QByteArray(reinterpret_cast<const char*>(bytes.get()), size);
}

tl::unexpected<Error> SqliteEngine::notGathered() const
{
    return fail(ErrorCode::SqlFailed,
                {QStringLiteral("gather the file"), QString::fromUtf8(sqlite3_errmsg(handle()))});
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
        // A name of SQLite's own does not make it SQLite's: its indexes have no text, and of its
        // tables only these may be there.
        QStringLiteral("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
                       " WHERE NOT (type = 'index' AND sql IS NULL) AND NOT (type = 'table' AND"
                       " name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))"
                       " ORDER BY type, name"),
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

Result<QStringList> SqliteEngine::computedTables() const
{
    Result<Statement> rows = Statement::query(
        m_connection,
        QStringLiteral("SELECT l.type || ' ' || l.name FROM pragma_table_list AS l"
                       " WHERE l.schema = 'main' AND (l.type <> 'table' OR EXISTS"
                       " (SELECT 1 FROM pragma_table_xinfo(l.name) AS x WHERE x.hidden IN (2, 3)))"
                       " ORDER BY l.name"),
        QStringLiteral("read the schema"));
    QStringList names;
    for (;;) {
        const Result<bool> row = rows ? rows->next() : tl::unexpected(rows.error());
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return names;
        }
        names.append(rows->text(0));
    }
}

int SqliteEngine::boundValues(int bytes) const
{
    return sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, bytes);
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
    case sqliteTooBig:
        return Error{writing ? ErrorCode::SqlFailed : ErrorCode::DamagedFile,
                     {writing ? purpose : path,
                      QString::fromUtf8(QT_TRANSLATE_NOOP(
                          "Reason", "a value in it is longer than any that belongs there"))},
                     detail};
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
