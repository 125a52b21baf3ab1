// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zt {

/// The layer through which connections write their file: each page of a file that announces sums
/// gets its own (see pagesums.h) on the way to the disk. Nothing else is changed; it stands on what
/// SQLite would use without it. From any thread.
class SumVfs
{
public:
    /// Once, before the first connection.
    static void install();

    /// A file's name for SQLite, to be opened through the layer (QSQLITE_OPEN_URI).
    [[nodiscard]] static QString uriOf(const QString& path);
};

} // namespace zt
