// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exportfile.h"

#include "model/base/wholewrite.h"
#include "model/crypto/digest.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace zt {

namespace {

/// A name beside the target that nobody has; the file is created, so that it stays ours.
Result<QString> reserveName(const QString& path)
{
    constexpr int attempts = 1000;
    const QFileInfo target(path);
    QString reason;
    for (int i = 0; i < attempts; ++i) {
        QString name = target.absolutePath() +
                       QStringLiteral("/.~%1.%2").arg(target.fileName(), QString::number(i));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return name;
        }
        reason = file.errorString();
        if (!QFileInfo::exists(name)) {
            break;
        }
    }
    return fail(ErrorCode::FileUnwritable, {path, reason});
}

/// Removes the temporary file unless it was moved into place.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString name)
        : m_name(std::move(name))
    {
    }

    ~TemporaryFile()
    {
        if (!m_moved) {
            QFile::remove(m_name);
        }
    }

    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] Result<void> moveTo(const QString& path)
    {
        std::error_code error;
        std::filesystem::rename(m_name.toStdU16String(), path.toStdU16String(), error);
        if (error) {
            return fail(ErrorCode::FileUnwritable,
                        {path, QString::fromLocal8Bit(error.message().c_str())});
        }
        m_moved = true;
        return {};
    }

private:
    QString m_name;
    bool m_moved = false;
};

tl::unexpected<Error> underName(Error error, const QString& temporaryPath, const QString& path)
{
    for (QString& argument : error.args) {
        if (argument == temporaryPath) {
            argument = path;
        }
    }
    return tl::unexpected(std::move(error));
}

Result<ExportSummary> measure(const QString& temporaryPath, const QString& path)
{
    constexpr qint64 blockSize = 1 << 20;
    QFile file(temporaryPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    ExportSummary summary;
    summary.path = path;
    summary.bytes = file.size();
    Sha256 digest;
    while (!file.atEnd()) {
        digest.add(file.read(blockSize));
    }
    summary.sha256 = QString::fromLatin1(digest.finish().toHex());
    return summary;
}

} // namespace

Result<ExportSummary>
exportFile(const QString& path,
           const std::function<Result<void>(const QString& temporaryPath)>& write,
           const std::function<Result<void>(const QString& temporaryPath)>& check)
{
    if (QFileInfo(path).isDir()) {
        return fail(ErrorCode::FileUnwritable, {path, QStringLiteral("it is a folder")});
    }
    const Result<QString> name = reserveName(path);
    if (!name) {
        return tl::unexpected(name.error());
    }
    TemporaryFile temporary(*name);
    for (const auto& step : {write, check}) {
        const Result<void> done = step(*name);
        if (!done) {
            return underName(done.error(), *name, path);
        }
    }
    Result<ExportSummary> summary = measure(*name, path);
    if (!summary) {
        return summary;
    }
    const Result<void> moved = temporary.moveTo(path);
    return moved ? summary : tl::unexpected(moved.error());
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    return writeWhole(file, bytes, path);
}

} // namespace zt
