// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace zt {

class SqlConnection;

/// Notices that somebody else wrote to the file, or put another one in its place.
class FileWatch
{
public:
    /// Takes the present state for known.
    [[nodiscard]] static Result<FileWatch> start(const SqlConnection& connection);

    /// Errors: FileChangedMeanwhile, FileNotFound. Inside a writing transaction the answer holds
    /// until its end.
    [[nodiscard]] Result<void> check(const SqlConnection& connection);

    /// A change of our own was taken back. SQLite counts that as a change of the file, and does it
    /// only when the file is next used where the disk was too full even for that; so the next
    /// check takes the state it finds for known. The head of the trail is compared in any case.
    void expectRecovery() { m_recovering = true; }

    /// The place alone; for a connection that began after the watch.
    [[nodiscard]] Result<void> checkPlace(const QString& path) const;

private:
    QByteArray m_identity;
    qint64 m_dataVersion = 0;
    bool m_recovering = false;
};

} // namespace zt
