// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QCryptographicHash>
#include <QFile>

namespace zt {

/// SHA-256 of a file's bytes, lower-case hex. Error: FileUnreadable.
[[nodiscard]] inline Result<QString> fileSha256(const QString& path)
{
    QFile file(path);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !digest.addData(&file)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    return QString::fromLatin1(digest.result().toHex());
}

} // namespace zt
