// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/upgradedcopy.h"

#include "model/storage/filecopy.h"
#include "model/storage/memoryimage.h"
#include "model/storage/migrator.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

namespace zt {

QString UpgradedCopy::path() const
{
    return m_folder.filePath(QStringLiteral("copy.zta"));
}

Result<void> UpgradedCopy::takeFromMemory(const SqlConnection& older)
{
    const Result<QByteArray> bytes = SqliteEngine(older).serialize();
    Result<std::shared_ptr<MemoryImage>> image =
        bytes ? MemoryImage::load(path(), *bytes) : tl::unexpected(bytes.error());
    if (!image) {
        return tl::unexpected(image.error());
    }
    m_image = *std::move(image);
    return {};
}

Result<std::shared_ptr<const UpgradedCopy>> UpgradedCopy::of(const SqlConnection& older,
                                                             const Registry& registry)
{
    auto copy = std::make_shared<UpgradedCopy>();
    if (!copy->m_folder.isValid()) {
        return fail(ErrorCode::FileUnwritable,
                    {copy->m_folder.path(), copy->m_folder.errorString()});
    }
    const Result<void> copied = older.isInMemory()
                                    ? copy->takeFromMemory(older)
                                    : copyDatabase(older, copy->path(), IfExists::Refuse);
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    const auto connection = SqlConnection::open(copy->path(), SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const Result<QStringList> upgraded = Migrator(**connection, registry).upgrade();
    if (!upgraded) {
        return tl::unexpected(upgraded.error());
    }
    return copy;
}

} // namespace zt
