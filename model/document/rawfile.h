// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace zt {

/// A file that is there already, written anew in large blocks: into room made in one piece, and on
/// to the disk at once, so that whoever waits for the disk at the end waits for the last block
/// alone. Each call says 0, or the system's number (errno) of why not.
class RawFile
{
public:
    RawFile() = default;
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    /// Empties it, and makes room for `expected` bytes: better too few than too many, since giving
    /// room back takes its time.
    [[nodiscard]] int open(const QString& path, qint64 expected);
    /// For one thread at a time.
    [[nodiscard]] int writeAt(const char* data, qint64 size, qint64 at);
    /// Everything up to `size` was written; room beyond it is given back.
    [[nodiscard]] int endAt(qint64 size);

private:
#ifdef Q_OS_UNIX
    int m_handle = -1;
    qint64 m_room = 0;
#else
    QFile m_file;
#endif
};

} // namespace zt
