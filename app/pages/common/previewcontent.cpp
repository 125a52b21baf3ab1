// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/previewcontent.h"

#include "model/document/evidencestore.h"
#include "model/document/lockedfile.h"
#include "model/exchange/sheetreader.h"
#include "model/exchange/textdecoder.h"
#include "reports/charts/chartink.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 textBytes = qint64{256} * 1024;
constexpr QSize pictureBound(1600, 1200);
constexpr int pageWidth = 880;
constexpr int mostPages = 5;
constexpr qint64 mostInMemory = qint64{64} << 20;
constexpr qsizetype mostRows = 200;
constexpr qsizetype mostColumns = 30;

/// A spreadsheet is read whole before its beginning is shown, so it must not be large.
SheetLimits sheetLimits()
{
    SheetLimits limits;
    limits.maxFileBytes = qint64{32} << 20;
    limits.maxUnpackedBytes = qint64{128} << 20;
    limits.maxSharedStringBytes = qint64{32} << 20;
    limits.maxCells = 500'000;
    return limits;
}

bool isText(const Evidence& evidence)
{
    return evidence.mediaType.startsWith(QLatin1String("text/"));
}

std::optional<QString> decoded(const QByteArray& bytes, TextEncoding encoding)
{
    // The last character may be cut in two, so finish() is not asked.
    TextDecoder decoder(encoding);
    QString text;
    return decoder.decode(bytes, text) ? std::optional(text) : std::nullopt;
}

/// As offices here write text: UTF-8, UTF-16 with its mark, or Big5.
QString textOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const bool little = bytes.startsWith("\xFF\xFE");
        return decoded(bytes.mid(2), little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be)
            .value_or(QString());
    }
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    std::optional<QString> text = decoded(plain, TextEncoding::Utf8);
    text = text ? text : decoded(plain, TextEncoding::Cp950);
    return text.value_or(QString::fromLatin1(plain));
}

Result<PreviewContent>
textContent(const QString& assessmentPath, const Evidence& evidence, JobContext& job)
{
    const Result<QByteArray> bytes = readEvidence(assessmentPath, evidence.sha256, textBytes, job);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    PreviewContent content;
    content.text = textOf(*bytes);
    content.cut = evidence.size > bytes->size();
    return content;
}

PreviewContent pictureContent(QIODevice& file)
{
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > pictureBound.width() || size.height() > pictureBound.height()) {
        reader.setScaledSize(size.scaled(pictureBound, Qt::KeepAspectRatio));
    }
    PreviewContent content;
    if (const QImage picture = reader.read(); !picture.isNull()) {
        content.pages.append(picture);
    }
    return content;
}

/// Qt reads pages of a PDF as pictures, where its plug-in for them is installed.
PreviewContent documentContent(QIODevice& file, JobContext& job)
{
    PreviewContent content;
    QImageReader reader(&file, "pdf");
    reader.setBackgroundColor(paperInk().base);
    const int pages = reader.imageCount();
    for (int page = 0; page < std::min(pages, mostPages) && !job.cancelled(); ++page) {
        if (!reader.jumpToImage(page)) {
            break;
        }
        const QSize size = reader.size();
        if (!size.isEmpty()) {
            reader.setScaledSize(size.scaled(pageWidth, pageWidth * 4, Qt::KeepAspectRatio));
        }
        const QImage picture = reader.read();
        if (picture.isNull()) {
            break;
        }
        content.pages.append(picture);
    }
    content.cut = pages > content.pages.size();
    return content;
}

PreviewContent sheetContent(const SheetSource& source, bool text, JobContext& job)
{
    PreviewContent content;
    const Result<QString> format = sheetFormat(source);
    // What is not text by its name is no table of separated values either.
    if (!format || (!text && *format == QLatin1String("csv"))) {
        return content;
    }
    const Result<Sheet> sheet = readSheet(source, {}, job, sheetLimits());
    if (!sheet) {
        return content;
    }
    const auto columns = std::min<qsizetype>(sheet->columnCount, mostColumns);
    for (qsizetype column = 0; column < columns; ++column) {
        content.columns.append(columnName(static_cast<qint32>(column)));
    }
    for (const SheetRow& row : sheet->rows.mid(0, mostRows)) {
        QStringList cells{QString::number(row.number)};
        for (qsizetype column = 0; column < columns; ++column) {
            cells.append(row.cells.value(column).text);
        }
        content.cells.append(cells);
    }
    content.cut = sheet->rows.size() > mostRows || sheet->columnCount > columns;
    return content;
}

PreviewContent contentOf(QIODevice& file, PreviewKind kind, JobContext& job)
{
    return kind == PreviewKind::Picture ? pictureContent(file) : documentContent(file, job);
}

Result<PreviewContent>
inMemory(const QString& assessmentPath, const Evidence& evidence, PreviewKind kind, JobContext& job)
{
    Result<QByteArray> bytes = evidenceInMemory(assessmentPath, evidence.sha256, job);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (kind == PreviewKind::Sheet) {
        return sheetContent(SheetSource(evidence.name, *bytes), isText(evidence), job);
    }
    QBuffer file(&*bytes);
    file.open(QIODevice::ReadOnly);
    return contentOf(file, kind, job);
}

/// By way of a file of its own, which goes with the folder.
Result<PreviewContent>
fromCopy(const QString& assessmentPath, const Evidence& evidence, PreviewKind kind, JobContext& job)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content"));
    const Result<void> written = exportEvidence(assessmentPath, evidence.sha256, path, job);
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (kind == PreviewKind::Sheet) {
        return sheetContent(path, isText(evidence), job);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? contentOf(file, kind, job) : PreviewContent{};
}

PreviewContent tooLargeContent()
{
    PreviewContent content;
    content.tooLarge = true;
    return content;
}

} // namespace

PreviewKind previewKindOf(const Evidence& evidence)
{
    static const QStringList sheets{
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/vnd.ms-excel.sheet.macroEnabled.12"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"),
        QStringLiteral("text/csv"),
        QStringLiteral("text/tab-separated-values")};
    static const QStringList plain{QStringLiteral("application/json"),
                                   QStringLiteral("application/xml"),
                                   QStringLiteral("application/yaml"),
                                   QStringLiteral("application/x-yaml")};
    const QString& type = evidence.mediaType;
    return type == QLatin1String("application/pdf")   ? PreviewKind::Document
           : sheets.contains(type)                    ? PreviewKind::Sheet
           : type.startsWith(QLatin1String("image/")) ? PreviewKind::Picture
           : isText(evidence) || plain.contains(type) ? PreviewKind::Text
                                                      : PreviewKind::None;
}

Result<PreviewContent>
readPreview(const QString& assessmentPath, const Evidence& evidence, JobContext& job)
{
    const PreviewKind kind = previewKindOf(evidence);
    if (kind == PreviewKind::None) {
        return PreviewContent{};
    }
    if (kind == PreviewKind::Text) {
        return textContent(assessmentPath, evidence, job);
    }
    Result<PreviewContent> content =
        evidence.size <= mostInMemory             ? inMemory(assessmentPath, evidence, kind, job)
        : LockedFile::alreadyOpen(assessmentPath) ? tooLargeContent()
                                                  : fromCopy(assessmentPath, evidence, kind, job);
    // What calls itself a table and is none can still be read as text.
    const bool nothing = content && content->isEmpty();
    return nothing && isText(evidence) ? textContent(assessmentPath, evidence, job)
                                       : std::move(content);
}

} // namespace zt
