// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheetreader.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <quazip.h>
#include <quazipfile.h>

/// A file to read for every input, in memory where the system has such a place.
namespace zt::fuzzfiles {

inline const QString& path()
{
    static const QString file = [] {
        const QString shared = QStringLiteral("/dev/shm");
        const QString folder = QFile::exists(shared) ? shared : QDir::tempPath();
        return folder + QStringLiteral("/zt-fuzz-") +
               QUuid::createUuid().toString(QUuid::WithoutBraces);
    }();
    return file;
}

inline void write(const QByteArray& bytes)
{
    QFile file(path());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(bytes);
    }
}

inline void writeZip(const QList<std::pair<QString, QByteArray>>& parts)
{
    QuaZip zip(path());
    if (!zip.open(QuaZip::mdCreate)) {
        return;
    }
    for (const auto& [name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, 0, 0)) {
            file.write(bytes);
        }
    }
}

inline void readIt()
{
    SheetLimits limits;
    limits.maxUnpackedBytes = 8 << 20;
    limits.maxCells = 200'000;
    limits.maxSharedStringBytes = 8 << 20;
    JobContext job;
    (void)listSheets(path(), limits);
    (void)readSheet(path(), QString(), job, limits);
    QFile::remove(path());
}

} // namespace zt::fuzzfiles
