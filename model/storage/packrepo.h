// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"

namespace zt {

class SqlConnection;

/// Pinned packs and the content of every pack that ever was pinned: tables pack_pin, pack. Takes
/// part in a running transaction.
class PackRepo
{
public:
    explicit PackRepo(const SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// With content, by id.
    [[nodiscard]] Result<QList<PackPin>> load() const;
    /// Every pack that is or was pinned, with content.
    [[nodiscard]] Result<QList<PackPin>> loadKept() const;

    /// The content of a pack that is or was pinned. Error: PackMissing.
    [[nodiscard]] Result<QByteArray> bytesOf(const PackPin& pin) const;

    /// Keeps the content without pinning it.
    [[nodiscard]] Result<void> keep(const PackPin& pin) const;
    /// Pins `pin` in place of what had its id before, and keeps the content.
    [[nodiscard]] Result<void> pin(const PackPin& pin) const;
    /// The content stays.
    [[nodiscard]] Result<void> unpin(const QString& id) const;

private:
    [[nodiscard]] Result<QList<PackPin>> select(const QString& from) const;

    const SqlConnection& m_connection;
};

} // namespace zt
