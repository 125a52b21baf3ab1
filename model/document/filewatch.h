// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QMutex>

#include <memory>

namespace zt {

class DraftFile;
class SqlConnection;

/// Which file stands under a name: notices that another one was put there. From any thread.
class FilePlace
{
public:
    /// Whose writes are looked for: of a database that is written at its place, its own connection
    /// tells them better; of a file that is only ever replaced, its size and time do.
    enum class Writes { SeenByTheDatabase, Here };

    /// Takes the present file for known.
    explicit FilePlace(QString path, Writes writes = Writes::SeenByTheDatabase);

    /// Errors: FileChangedMeanwhile, FileNotFound.
    [[nodiscard]] Result<void> check() const;

    /// Puts a file of our own there, unless another's is there by now. Errors: those of check() and
    /// of moving it.
    [[nodiscard]] Result<void> replaceBy(DraftFile& draft);

private:
    [[nodiscard]] Result<void> checkWithin() const;
    [[nodiscard]] QByteArray identityOf(const QString& path) const;

    QString m_path;
    Writes m_writes;
    mutable QMutex m_mutex;
    QByteArray m_identity;
};

/// Notices that somebody else wrote to the file, or put another one in its place.
class FileWatch
{
public:
    /// Takes the present state for known. `place`: of a file that is watched already.
    [[nodiscard]] static Result<FileWatch> start(const SqlConnection& connection,
                                                 std::shared_ptr<FilePlace> place = nullptr);

    /// Errors: FileChangedMeanwhile, FileNotFound. Inside a writing transaction the answer holds
    /// until its end.
    [[nodiscard]] Result<void> check(const SqlConnection& connection);

    /// A change of our own was taken back. SQLite counts that as a change of the file, and does it
    /// only when the file is next used where the disk was too full even for that; so the next
    /// check takes the state it finds for known. The head of the trail is compared in any case.
    void expectRecovery() { m_recovering = true; }

    /// The place alone; for a connection that began after the watch.
    [[nodiscard]] Result<void> checkPlace() const;

private:
    std::shared_ptr<FilePlace> m_place;
    qint64 m_dataVersion = 0;
    bool m_recovering = false;
};

} // namespace zt
