// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace zt {

/// What reads the parts of an archive as they come.
struct StoredArchiveVisitor
{
    std::function<void(const QString& name, qint64 size)> begin;
    std::function<void(QByteArrayView bytes)> bytes;
    std::function<void()> end;
    std::function<void()> all = {}; ///< no part is left; what follows is their list
};

/// Reads an archive that ArchiveWriter stored, from its first byte to its last: every byte outside
/// the contents must be what the writer puts there, and every content must give its checksum. So no
/// part can be hidden, doubled, or lead out of the folder it is unpacked into, and nothing is ever
/// unpacked to more than the file's own size. A content that does not give its checksum does not
/// keep the parts behind it from being read. Errors: FileNotFound, FileUnreadable, Malformed (path,
/// byte, what is wrong there), Cancelled.
[[nodiscard]] Result<void>
readStoredArchive(const QString& path, const StoredArchiveVisitor& visitor, JobContext& job);

/// Whether the name stays inside the folder that an archive is unpacked into, on every system.
[[nodiscard]] bool isSafePartName(const QString& name);

} // namespace zt
