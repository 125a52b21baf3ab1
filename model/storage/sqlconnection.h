// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;

namespace zt {

/// One connection to one assessment file, under a name of its own that disappears with it. Belongs
/// to the thread that opened it. Statements must not outlive it.
class SqlConnection
{
public:
    enum class Mode {
        ReadOnly,  ///< never writes, but to take back what a crash left half done
        ReadWrite, ///< the file must exist
    };

    /// Errors: FileNotFound, FileUnreadable, FileUnwritable, NotAnAssessment, DamagedFile,
    /// FileLocked (another program is writing).
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString& path,
                                                                     Mode mode);

    /// A database that exists only as long as the connection; for comparing schemas.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> openInMemory();

    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] bool isWritable() const { return m_mode == Mode::ReadWrite; }

    /// Whether its content is in memory alone (see MemoryImage): path() then names the locked file.
    [[nodiscard]] bool isInMemory() const { return m_inMemory; }

    [[nodiscard]] QSqlDatabase database() const { return m_database; }

    /// Runs one statement without parameters or result.
    [[nodiscard]] Result<void> execute(const QString& sql, const QString& purpose) const;

    /// The driver's words as one of our codes: a full disk, a damaged file and a file held by
    /// somebody else are told apart; everything else is SqlFailed.
    [[nodiscard]] Error errorFrom(const QSqlError& error, const QString& purpose) const;

private:
    SqlConnection(QString path, Mode mode);
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>>
    started(const QString& path, Mode mode, const QString& option);
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> recovered(const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>>
    startedInMemory(const QString& path, Mode mode, const QString& database);
    [[nodiscard]] Result<void> start(const QString& databaseName, const QString& options);

    QString m_path;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
    bool m_inMemory = false;
};

} // namespace zt
