// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sealed/sealedpackage.h"

#include "model/crypto/digest.h"
#include "model/domain/signoffedits.h"
#include "reports/archive/archivewriter.h"
#include "reports/exportfile.h"
#include "reports/sealed/howtocheck.h"
#include "reports/sealed/htmlpage.h"
#include "reports/sealed/sealedcheck.h"
#include "reports/wordingsignoff.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 piece = 1 << 20;

tl::unexpected<Error> unwritable(const QString& path)
{
    return fail(ErrorCode::FileUnwritable, {path, QString()});
}

/// The package's files in a folder, before they become one file.
class PackageFolder
{
public:
    PackageFolder(const SealedContent& content, const QString& root, JobContext& job)
        : m_content(content)
        , m_language(content.options.language)
        , m_root(root)
        , m_job(job)
    {
    }

    Result<void> fill()
    {
        return writeReports()
            .and_then([&] { return writeEvidence(); })
            .and_then([&] { return writeTrail(); })
            .and_then([&] { return writeSignOffs(); })
            .and_then([&] { return writeBytes(path(sealed::aboutName), about()); })
            .and_then([&] { return writeHowTo(); })
            .and_then([&] { return writePage(); })
            .and_then([&] { return writeManifest(); });
    }

    /// Names of all files, in the order of the archive.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        QDirIterator files(m_root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names.append(QDir(m_root).relativeFilePath(files.next()));
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    [[nodiscard]] QString path(const QString& name) const { return m_root + u'/' + name; }

private:
    [[nodiscard]] Result<void> makeFolder(const QString& name) const
    {
        return QDir(m_root).mkpath(name) ? Result<void>() : unwritable(path(name));
    }

    Result<void> writeReports()
    {
        Result<void> done = makeFolder(QStringLiteral("reports"));
        for (const SealedReport& one : m_content.reports) {
            for (const QString& format : one.formats) {
                if (!done) {
                    return done;
                }
                const QString name = QStringLiteral("reports/%1.%2").arg(one.name, format);
                const Result<ExportSummary> written = writeReport(one.report, path(name), m_job);
                done = written ? Result<void>() : tl::unexpected(written.error());
            }
        }
        return done;
    }

    Result<void> writeEvidence()
    {
        const Result<ExportSummary> written = exportAllEvidence(m_content.snapshot,
                                                                m_content.options.language,
                                                                m_content.evidence,
                                                                path(QStringLiteral("evidence")),
                                                                m_job);
        return written ? Result<void>() : tl::unexpected(written.error());
    }

    Result<void> writeTrail()
    {
        Result<void> done = makeFolder(QStringLiteral("trail"));
        QFile file(path(sealed::trailName));
        if (!done || !file.open(QIODevice::WriteOnly)) {
            return done ? unwritable(file.fileName()) : done;
        }
        done = m_content.trail([&](const SealedEntry& entry) -> Result<void> {
            const QByteArray line = QByteArray::number(entry.seq) + '\t' +
                                    entry.previousHash.toHex() + '\t' + entry.hash.toHex() + '\t' +
                                    entry.stored.toBase64() + '\n';
            if (m_job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            return file.write(line) == line.size() ? Result<void>() : unwritable(file.fileName());
        });
        return done && !file.flush() ? unwritable(file.fileName()) : done;
    }

    [[nodiscard]] Result<void> writeSignOffs() const
    {
        const QList<SignOff> all = signOffsInOrder(m_content.snapshot);
        Result<void> done = all.isEmpty() ? Result<void>() : makeFolder(QStringLiteral("signoffs"));
        for (const SignOff& one : all) {
            for (const SignOffFile& file : signOffFiles(one)) {
                done =
                    done ? writeBytes(path(sealed::signOffFolder + file.name), file.bytes) : done;
            }
        }
        return done;
    }

    [[nodiscard]] QByteArray about() const
    {
        const Snapshot& snapshot = m_content.snapshot;
        QJsonArray packs;
        for (const PackPin& pack : snapshot.packs) {
            packs.append(QJsonObject{{QStringLiteral("id"), pack.id},
                                     {QStringLiteral("version"), pack.version},
                                     {QStringLiteral("sha256"), pack.sha256}});
        }
        const QJsonObject about{
            {QStringLiteral("format"), QStringLiteral("zero-trust-assessment-package")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("institution"), snapshot.profile.name},
            {QStringLiteral("created"), m_content.options.created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("program"), m_content.options.programVersion},
            {QStringLiteral("trail_seq"), snapshot.trailSeq},
            {QStringLiteral("trail_head"), snapshot.trailHead},
            {QStringLiteral("packs"), packs}};
        return QJsonDocument(about).toJson();
    }

    [[nodiscard]] Result<void> writeHowTo() const
    {
        const QByteArray steps =
            howToCheck(bool(m_content.sign), signOffsInOrder(m_content.snapshot));
        return writeBytes(path(QStringLiteral("HOW-TO-CHECK.txt")), steps);
    }

    /// Of every file there is by now. Errors: FileUnreadable, Cancelled.
    [[nodiscard]] Result<QList<HtmlFile>> listed() const
    {
        QList<HtmlFile> files;
        for (const QString& name : names()) {
            QFile file(path(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
            }
            Sha256 hash;
            while (!file.atEnd()) {
                hash.add(file.read(piece));
            }
            files.append({name, QString::fromLatin1(hash.finish().toHex()), file.size()});
            if (m_job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        return files;
    }

    Result<void> writePage()
    {
        const Result<QList<HtmlFile>> files = listed();
        if (!files) {
            return tl::unexpected(files.error());
        }
        HtmlContent page;
        page.title = m_language.translate("Report", "Sealed audit package") + QStringLiteral("　") +
                     m_content.snapshot.profile.name;
        page.introduction = introduction(m_content.snapshot, m_content.options, m_language);
        page.files = *files;
        for (const SealedReport& one : m_content.reports) {
            page.reports.append(one.report);
        }
        return writeBytes(path(QStringLiteral("index.html")), htmlBytes(page, m_language));
    }

    Result<void> writeManifest()
    {
        const Result<QList<HtmlFile>> files = listed();
        if (!files) {
            return tl::unexpected(files.error());
        }
        QByteArray manifest;
        for (const HtmlFile& file : *files) {
            manifest += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
        }
        Result<void> done = writeBytes(path(sealed::manifestName), manifest);
        if (done && m_content.sign) {
            const Result<QByteArray> signature = m_content.sign(manifest);
            done = signature ? writeBytes(path(sealed::signatureName), *signature)
                             : tl::unexpected(signature.error());
        }
        return done;
    }

    const SealedContent& m_content;
    Language m_language;
    QString m_root;
    JobContext& m_job;
};

bool addFile(ArchiveWriter& archive, const QString& name, const QString& path, JobContext& job)
{
    QFile file(path);
    bool good = file.open(QIODevice::ReadOnly) && archive.startEntry(name.toStdString());
    while (good && !file.atEnd() && !job.cancelled()) {
        const QByteArray bytes = file.read(piece);
        good =
            !bytes.isEmpty() && archive.add(bytes.constData(), static_cast<unsigned>(bytes.size()));
    }
    return good && archive.endEntry();
}

Result<void> pack(const PackageFolder& folder, const QString& path, JobContext& job)
{
    ArchiveWriter archive(QFile::encodeName(path).constData(), ArchiveWriter::Packing::Stored);
    const QStringList names = folder.names();
    bool good = archive.isOpen();
    for (qsizetype i = 0; good && i < names.size(); ++i) {
        good = addFile(archive, names[i], folder.path(names[i]), job);
        job.progress(i, names.size());
    }
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    return good && archive.finish() ? Result<void>() : unwritable(path);
}

QList<ExportSummary::Part> partsOf(const QStringList& names)
{
    QList<ExportSummary::Part> parts;
    for (const QString& name : names) {
        const qsizetype slash = name.indexOf(u'/');
        const QString folder = slash < 0 ? QStringLiteral("/") : name.left(slash + 1);
        const auto part = std::find_if(
            parts.begin(), parts.end(), [&](const auto& one) { return one.title == folder; });
        if (part == parts.end()) {
            parts.append({folder, 1});
        } else {
            ++part->rows;
        }
    }
    return parts;
}

} // namespace

Result<ExportSummary>
writeSealedPackage(const SealedContent& content, const QString& path, JobContext& job)
{
    const QTemporaryDir root(QFileInfo(path).absolutePath() + QStringLiteral("/.~sealed-XXXXXX"));
    if (!root.isValid()) {
        return fail(ErrorCode::FileUnwritable, {path, root.errorString()});
    }
    PackageFolder folder(content, root.path(), job);
    const Result<void> filled = folder.fill();
    if (!filled) { // the package is what could not be written; the folder is gone by then
        Error error = filled.error();
        std::replace_if(
            error.args.begin(),
            error.args.end(),
            [&](const QString& argument) { return argument.startsWith(root.path()); },
            path);
        return tl::unexpected(std::move(error));
    }
    const auto check = [&](const QString& temporary) -> Result<void> {
        const Result<QList<SealedCheck>> lines = checkSealedPackage(temporary, job);
        if (!lines) {
            return tl::unexpected(lines.error());
        }
        const auto broken = std::find_if(
            lines->begin(), lines->end(), [](const SealedCheck& line) { return !line.ok; });
        return broken == lines->end() ? Result<void>()
                                      : fail(ErrorCode::ExportMismatch,
                                             {temporary, broken->id, broken->value, broken->fault});
    };
    Result<ExportSummary> summary = exportFile(
        path, [&](const QString& temporary) { return pack(folder, temporary, job); }, check);
    if (summary) {
        summary->format = QStringLiteral("zip");
        summary->parts = partsOf(folder.names());
    }
    return summary;
}

} // namespace zt
