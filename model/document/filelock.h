// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QLockFile>

#include <memory>

namespace zt {

/// The right to write one assessment, as a file ".<name>.lock" beside it. Ends with the object; the
/// lock of a program that died is taken over, and one that stayed behind because its drive was gone
/// for a while.
class FileLock
{
public:
    /// Errors: FileLocked with "user@host, pid"; FileUnwritable when no file can be made there.
    [[nodiscard]] static Result<std::shared_ptr<FileLock>> take(const QString& path);

private:
    explicit FileLock(const QString& lockPath);

    QLockFile m_lock;
};

/// Whether the system lets this program write to the file. Does not open it: on some systems
/// closing it again would end the locks of a connection that is reading it.
[[nodiscard]] bool mayWrite(const QString& path);

/// Tells one file from another that took its name. Empty where the system itself keeps an open file
/// from being replaced, or when there is no file.
[[nodiscard]] QByteArray fileIdentity(const QString& path);

} // namespace zt
