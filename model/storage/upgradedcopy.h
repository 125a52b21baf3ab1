// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/registry.h"

#include <QTemporaryDir>

#include <memory>

namespace zt {

class MemoryImage;
class SqlConnection;

/// A copy of an older file, upgraded, so that what may only be read can be read: the file itself
/// stays as it is. Only its owner may look at the copy, and it goes with this object. The copy of
/// what is in memory alone is made in memory too.
class UpgradedCopy
{
public:
    /// Errors: FileUnwritable and DiskFull for the copy; those of Migrator.
    [[nodiscard]] static Result<std::shared_ptr<const UpgradedCopy>> of(const SqlConnection& older,
                                                                        const Registry& registry);

    [[nodiscard]] QString path() const;

private:
    [[nodiscard]] Result<void> takeFromMemory(const SqlConnection& older);

    QTemporaryDir m_folder;
    std::shared_ptr<MemoryImage> m_image; ///< in its place, of a file that is in memory alone
};

} // namespace zt
