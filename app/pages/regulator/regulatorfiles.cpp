// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/regulatorfiles.h"

#include "model/crypto/digest.h"

#include <QFile>
#include <QFileInfo>

namespace zt {

namespace {

Result<QString> digestOf(const QString& path)
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
    return QString::fromLatin1(digest.finish().toHex());
}

} // namespace

Result<RegulatorFiles> readRegulatorFiles(const QStringList& paths, JobContext& job)
{
    RegulatorFiles files;
    BrokerBookReader reader;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled, {});
        }
        const Result<QString> digest = digestOf(paths[i]);
        if (!digest) {
            return tl::unexpected<Error>(digest.error());
        }
        JobContext whole; // the bar counts files, not the rows of each
        if (const Result<void> read = readBrokerFile(paths[i], reader, whole); !read) {
            return tl::unexpected<Error>(read.error());
        }
        files.sources.append({QFileInfo(paths[i]).fileName(), *digest});
        job.progress(i + 1, paths.size());
    }
    files.reading = std::move(reader).finish();
    return files;
}

} // namespace zt
