// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/certificatefolder.h"

#include "model/exchange/filedigest.h"

#include <QDir>
#include <QDirIterator>

namespace zt {

namespace {

constexpr qint64 headBytes = 64 << 10; // text may stand before the first block

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    if (file.size() > mostCertificateFileBytes) {
        return fail(ErrorCode::SheetTooLarge,
                    {path, QStringLiteral("bytes"), QString::number(mostCertificateFileBytes)});
    }
    return file.readAll();
}

Result<QList<Certificate>>
opened(const QByteArray& bytes, const QString& path, const CertificatePassphrase& passphrase)
{
    if (!needsPassphrase(bytes)) {
        return certificatesOf(bytes);
    }
    if (!passphrase) {
        return fail(ErrorCode::KeyNeeded, {path});
    }
    const Result<SecureBytes> phrase = passphrase(path);
    if (!phrase) {
        return tl::unexpected(phrase.error());
    }
    QByteArray text = phrase->view().toByteArray();
    auto found = certificatesOf(bytes, text);
    wipe(text.data(), text.size());
    return found;
}

Result<QStringList> namesIn(const QString& path)
{
    const QDir folder(path);
    QStringList names;
    QDirIterator files(
        path, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(folder.relativeFilePath(files.next()));
        if (names.size() > mostCertificateFiles) {
            return fail(ErrorCode::SheetTooLarge,
                        {path, QStringLiteral("files"), QString::number(mostCertificateFiles)});
        }
    }
    names.sort();
    return names;
}

/// Those of the names that are files below the folder, not reached through a link. Nothing else of
/// the folder is looked at.
Result<QStringList> namesAmong(const QString& path, const QSet<QString>& named)
{
    const QString folder = QFileInfo(path).canonicalFilePath() + u'/';
    QStringList names;
    for (const QString& name : named) {
        const QFileInfo file(path + u'/' + name);
        if (file.isFile() && file.canonicalFilePath() == folder + name) {
            names.append(name);
        }
        if (names.size() > mostCertificateFiles) {
            return fail(ErrorCode::SheetTooLarge,
                        {path, QStringLiteral("files"), QString::number(mostCertificateFiles)});
        }
    }
    names.sort();
    return names;
}

/// What keeps a whole folder from being judged; anything else is a fault of one file.
bool stops(const Error& error)
{
    return error.code == ErrorCode::KeyNeeded || error.code == ErrorCode::Usage;
}

} // namespace

bool beginsAsCertificates(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeCertificates(file.read(headBytes));
}

Result<CertificatesOfFile> readCertificateFile(const QString& path,
                                               const QString& name,
                                               const CertificatePassphrase& passphrase)
{
    return bytesOf(path)
        .and_then([&](const QByteArray& bytes) { return opened(bytes, path, passphrase); })
        .map([&name](const QList<Certificate>& found) {
            return CertificatesOfFile{name, found};
        });
}

Result<CertificateFolder> readCertificateFolder(const QString& path,
                                                const CertificatePassphrase& passphrase,
                                                JobContext& job,
                                                const QSet<QString>* named)
{
    const Result<QStringList> names = named != nullptr ? namesAmong(path, *named) : namesIn(path);
    if (!names) {
        return tl::unexpected(names.error());
    }
    CertificateFolder folder;
    QCryptographicHash listing(QCryptographicHash::Sha256);
    qsizetype count = 0;
    for (qsizetype i = 0; i < names->size(); ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        job.progress(i, names->size());
        const QString& name = names->at(i);
        const QString file = path + u'/' + name;
        listing.addData(
            (fileSha256(file).value_or(QString()) + QStringLiteral("  ") + name + u'\n').toUtf8());
        Result<CertificatesOfFile> read =
            beginsAsCertificates(file)
                ? readCertificateFile(file, name, passphrase)
                : Result<CertificatesOfFile>(fail(ErrorCode::Malformed, {name, {}, {}}));
        if (!read && stops(read.error())) {
            return tl::unexpected(read.error());
        }
        if (!read) {
            folder.others.append(name);
            continue;
        }
        count += read->certificates.size();
        folder.files.append(*std::move(read));
        if (count > mostCertificates) {
            return fail(ErrorCode::SheetTooLarge,
                        {path, QStringLiteral("certificates"), QString::number(mostCertificates)});
        }
    }
    folder.sha256 = QString::fromLatin1(listing.result().toHex());
    return folder;
}

} // namespace zt
