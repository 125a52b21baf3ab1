// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filekind.h"

#include "model/storage/schema.h"

#include <QFile>
#include <QtEndian>

namespace zt {

bool isAssessmentFile(const QString& path)
{
    // https://www.sqlite.org/fileformat.html, 1.3: the header and where its application id stands.
    static const QByteArray magic("SQLite format 3\0", 16);
    constexpr qint64 headerSize = 100;
    constexpr qsizetype idAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith(magic) &&
           qFromBigEndian<quint32>(header.constData() + idAt) == assessmentApplicationId;
}

} // namespace zt
