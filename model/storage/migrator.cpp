// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrator.h"

#include "model/storage/filecopy.h"
#include "model/storage/schema.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"
#include "model/storage/statement.h"
#include "model/storage/transaction.h"

#include <QFileInfo>

namespace zt {

namespace {

tl::unexpected<Error> contradiction(const QString& path, const QString& what)
{
    return fail(ErrorCode::DamagedFile, {path, what});
}

Result<int> lastRecordedStep(const SqlConnection& connection)
{
    const Result<qint64> last =
        readInteger(connection,
                    QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_step"),
                    QStringLiteral("read the schema steps"));
    if (!last) {
        return last.error().code == ErrorCode::SqlFailed
                   ? Result<int>(
                         contradiction(connection.path(), QStringLiteral("schema steps missing")))
                   : Result<int>(tl::unexpected(last.error()));
    }
    return static_cast<int>(*last);
}

/// A name of the form "<file>.v1.bak" that is not taken.
QString backupName(const QString& path, int version)
{
    QString name = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = QStringLiteral("%1.v%2-%3.bak").arg(path).arg(version).arg(i);
    }
    return name;
}

} // namespace

Result<SchemaStanding> Migrator::standing() const
{
    const Result<SqliteEngine::Header> header = SqliteEngine(m_connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (header->applicationId != assessmentApplicationId) {
        return fail(ErrorCode::NotAnAssessment, {m_connection.path()});
    }
    const Result<int> last = lastRecordedStep(m_connection);
    if (!last) {
        return tl::unexpected(last.error());
    }
    if (header->userVersion < 1 || *last != header->userVersion) {
        return contradiction(m_connection.path(),
                             QStringLiteral("schema version %1 in the header, %2 in the steps")
                                 .arg(header->userVersion)
                                 .arg(*last));
    }
    if (header->userVersion > newest()) {
        return standingOfNewer(header->userVersion);
    }
    return header->userVersion < newest() ? SchemaStanding::Older : SchemaStanding::Current;
}

Result<SchemaStanding> Migrator::standingOfNewer(int fileVersion) const
{
    const QString purpose = QStringLiteral("read the schema steps");
    Result<Statement> rows = Statement::prepare(
        m_connection,
        QStringLiteral("SELECT s.min_reader, coalesce(p.program, '') FROM schema_step AS s"
                       " LEFT JOIN schema_step AS p ON p.version = s.min_reader"
                       " ORDER BY s.min_reader DESC LIMIT 1"),
        purpose);
    const Result<void> ran = rows ? rows->run() : tl::unexpected(rows.error());
    const Result<bool> row = ran ? rows->next() : tl::unexpected(ran.error());
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (rows->integer(0) <= newest()) {
        return SchemaStanding::NewerReadable;
    }
    return fail(ErrorCode::NewerFile,
                {m_connection.path(), QString::number(fileVersion), rows->text(1)});
}

Result<QStringList> Migrator::stepFaults() const
{
    Result<Statement> rows = Statement::query(
        m_connection,
        QStringLiteral("SELECT version, min_reader, program, description FROM schema_step"
                       " ORDER BY version"),
        QStringLiteral("read the schema steps"));
    QStringList faults;
    for (const MigrationStep& step : m_registry) {
        const Result<bool> row = rows ? rows->next() : tl::unexpected(rows.error());
        if (!row) {
            return tl::unexpected(row.error());
        }
        const bool same = *row && rows->integer(0) == step.version &&
                          rows->integer(1) == step.minReader && rows->text(2) == step.program &&
                          rows->text(3) == step.description;
        if (!same) {
            faults.append(QStringLiteral("step %1 is not as shipped").arg(step.version));
        }
    }
    return faults;
}

Result<void> Migrator::runStep(const MigrationStep& step) const
{
    const QString purpose = QStringLiteral("schema step %1").arg(step.version);
    for (const QString& statement : step.statements) {
        Result<void> done = m_connection.execute(statement, purpose);
        if (!done) {
            return done;
        }
    }
    Result<Statement> record = Statement::prepare(
        m_connection,
        QStringLiteral("INSERT INTO schema_step (version, min_reader, program, description)"
                       " VALUES (?, ?, ?, ?)"),
        purpose);
    if (!record) {
        return tl::unexpected(record.error());
    }
    return record->bind(step.version)
        .bind(step.minReader)
        .bind(step.program)
        .bind(step.description)
        .run();
}

Result<QStringList> Migrator::runStepsAfter(int version) const
{
    QStringList descriptions;
    for (const MigrationStep& step : m_registry) {
        if (step.version <= version) {
            continue;
        }
        const Result<void> done = runStep(step);
        if (!done) {
            return tl::unexpected(done.error());
        }
        descriptions.append(step.description);
    }
    const Result<void> header =
        SqliteEngine(m_connection).writeHeader({assessmentApplicationId, newest()});
    if (!header) {
        return tl::unexpected(header.error());
    }
    return descriptions;
}

Result<void> Migrator::build() const
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Result<QStringList> done = runStepsAfter(0);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Result<QStringList> Migrator::upgrade() const
{
    const Result<SqliteEngine::Header> header = SqliteEngine(m_connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    Result<QStringList> done = upgradeFrom(header->userVersion);
    if (!done) {
        const QStringList& args = done.error().args;
        return fail(ErrorCode::MigrationFailed,
                    {QString::number(header->userVersion),
                     QString::number(newest()),
                     args.isEmpty() ? toString(done.error().code) : args.last()},
                    done.error().detail);
    }
    return done;
}

Result<QStringList> Migrator::upgradeFrom(int version) const
{
    const Result<QString> foreign = foreignCode(m_connection, m_registry, Firing::Written);
    if (!foreign || !foreign->isEmpty()) {
        return foreign ? contradiction(m_connection.path(), *foreign)
                       : tl::unexpected(foreign.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Result<QStringList> done = runStepsAfter(version);
    const Result<QStringList> faults =
        done ? SqliteEngine(m_connection).integrityFaults() : tl::unexpected(done.error());
    if (!faults) {
        return tl::unexpected(faults.error());
    }
    if (!faults->isEmpty()) {
        return contradiction(m_connection.path(), faults->join(QStringLiteral("; ")));
    }
    const Result<void> committed = transaction->commit();
    if (!committed) {
        return tl::unexpected(committed.error());
    }
    return done;
}

Result<UpgradeReport> bringUpToDate(const SqlConnection& connection, const Registry& registry)
{
    const Migrator migrator(connection, registry);
    const Result<SchemaStanding> standing = migrator.standing();
    if (!standing) {
        return tl::unexpected(standing.error());
    }
    UpgradeReport report;
    report.before = *standing;
    if (*standing != SchemaStanding::Older || !connection.isWritable()) {
        return report;
    }
    const Result<SqliteEngine::Header> header = SqliteEngine(connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    report.backupPath = backupName(connection.path(), header->userVersion);
    const Result<void> copied = copyDatabase(connection, report.backupPath, IfExists::Refuse);
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    const Result<QStringList> done = migrator.upgrade();
    if (!done) {
        return tl::unexpected(done.error());
    }
    report.descriptions = *done;
    return report;
}

} // namespace zt
