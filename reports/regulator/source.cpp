// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "reports/regulatorreport.h"

#include <QFile>
#include <QFileInfo>

namespace zt {

Result<RegulatorSource> regulatorSource(const QString& path)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        return fail(code, {path, file.errorString()});
    }
    Sha256 digest;
    while (!file.atEnd()) {
        digest.add(file.read(piece));
    }
    return RegulatorSource{QFileInfo(path).fileName(),
                           QString::fromLatin1(digest.finish().toHex())};
}

} // namespace zt
