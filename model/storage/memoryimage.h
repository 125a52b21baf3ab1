// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3;

namespace zt {

/// The content of a file that may lie on no disk in the clear. While the object lives, every
/// SqlConnection to its path, in any thread, is a connection to this database in memory; nothing of
/// it is written anywhere by itself.
class MemoryImage
{
public:
    /// `bytes` are those of a database file. Errors, about `path`: NotAnAssessment, DamagedFile.
    [[nodiscard]] static Result<std::shared_ptr<MemoryImage>> load(const QString& path,
                                                                   const QByteArray& bytes);
    ~MemoryImage();
    MemoryImage(const MemoryImage&) = delete;
    MemoryImage& operator=(const MemoryImage&) = delete;

    /// SQLite's name for what is in memory in place of the file; empty where it is not.
    [[nodiscard]] static QString databaseOf(const QString& path);

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };

    using Handle = std::unique_ptr<sqlite3, Close>;

    MemoryImage(QString key, Handle keeper);
    [[nodiscard]] static Result<Handle> opened(const QString& path, const QString& name);
    [[nodiscard]] static Result<void>
    fill(sqlite3* database, const QString& path, const QByteArray& bytes);

    QString m_key;
    Handle m_keeper; ///< the database lives as long as somebody has it open
};

} // namespace zt
