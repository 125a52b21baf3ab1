// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

namespace zt {

class SqlConnection;

enum class IfExists { Refuse, Replace };

/// A file under construction beside the place where it shall be: only its owner may read it, and
/// unless moved there it disappears, together with whatever the database left beside it.
class DraftFile
{
public:
    /// Error: FileUnwritable.
    [[nodiscard]] static Result<DraftFile> beside(const QString& target);

    ~DraftFile();
    DraftFile(DraftFile&& other) noexcept;
    DraftFile& operator=(DraftFile&&) = delete;
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Puts what was written to path() on the disk. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> sync() const;

    /// In one step: either the whole file is at its place, or what was there before. Errors:
    /// FileExists, FileUnwritable.
    [[nodiscard]] Result<void> moveIntoPlace(IfExists ifExists);

    /// Removes what a program left beside `target` that was killed while it wrote there. Only for
    /// who has the right to write it, so that nobody's draft is still under construction.
    static void removeStrays(const QString& target);

private:
    DraftFile(QString target, QString path);

    QString m_target;
    QString m_path;
};

/// A consistent copy of an open database at `target`; of one that is in memory alone, a copy of the
/// locked file as it was last saved. Errors: FileExists, FileUnwritable, DiskFull.
[[nodiscard]] Result<void>
copyDatabase(const SqlConnection& connection, const QString& target, IfExists ifExists);

} // namespace zt
