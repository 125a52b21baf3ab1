// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheetreader.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/odsreader.h"
#include "model/exchange/package.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/xlsxreader.h"

#include <algorithm>

namespace zt {

namespace {

enum class Format : quint8 { Xlsx, Ods, Csv };

constexpr qint64 compoundScanBytes = 64LL << 20;

struct Signature
{
    QByteArray start;
    const char* what;
};

/// Files that people hand in as "the spreadsheet" and that would make nonsense as text.
const QList<Signature>& foreignFiles()
{
    static const QList<Signature> all{
        {"%PDF", QT_TRANSLATE_NOOP("Reason", "a PDF file")},
        {"{\\rtf", QT_TRANSLATE_NOOP("Reason", "an RTF document")},
        {"\x89PNG", QT_TRANSLATE_NOOP("Reason", "a picture")},
        {"\xff\xd8\xff", QT_TRANSLATE_NOOP("Reason", "a picture")},
        {"GIF8", QT_TRANSLATE_NOOP("Reason", "a picture")},
        {"Rar!", QT_TRANSLATE_NOOP("Reason", "an archive")},
        {"7z\xbc\xaf", QT_TRANSLATE_NOOP("Reason", "an archive")},
        {"\x1f\x8b", QT_TRANSLATE_NOOP("Reason", "an archive")},
        {"\x7f"
         "ELF",
         QT_TRANSLATE_NOOP("Reason", "a program")},
        {"SQLite format 3", QT_TRANSLATE_NOOP("Reason", "a database")},
        {"age-encryption.org", QT_TRANSLATE_NOOP("Reason", "an encrypted file")},
        {QByteArray("\x09\x08\x10\x00", 4),
         QT_TRANSLATE_NOOP("Reason", "an old Excel workbook (.xls)")},
        {QByteArray("\x09\x00\x04\x00", 4),
         QT_TRANSLATE_NOOP("Reason", "an old Excel workbook (.xls)")}};
    return all;
}

/// Pages and XML that call themselves ".xls".
const char* markupKind(const QByteArray& head)
{
    QByteArray start = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    start = start.trimmed().left(2048).toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") ||
        start.startsWith("<table") || start.startsWith("<meta") || start.startsWith("<head") ||
        start.startsWith("<style")) {
        return QT_TRANSLATE_NOOP("Reason", "a web page under another name");
    }
    if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
        return QT_TRANSLATE_NOOP("Reason", "an XML file");
    }
    return nullptr;
}

bool contains(QIODevice& file, const QString& name)
{
    const QByteArray wanted(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    QByteArray window;
    file.seek(0);
    while (!file.atEnd() && file.pos() < compoundScanBytes) {
        window = window.right(wanted.size()) + file.read(1 << 20);
        if (window.contains(wanted)) {
            return true;
        }
    }
    return false;
}

/// OLE2 compound file: an encrypted modern workbook, or an old one.
Error compoundError(QIODevice& file, const QString& path)
{
    if (contains(file, QStringLiteral("EncryptedPackage"))) {
        return {ErrorCode::SheetEncrypted, {path}, {}};
    }
    if (contains(file, QStringLiteral("Workbook")) || contains(file, QStringLiteral("Book"))) {
        return unsupported(path, QT_TRANSLATE_NOOP("Reason", "an old Excel workbook (.xls)"));
    }
    return unsupported(path, QT_TRANSLATE_NOOP("Reason", "an old Office file"));
}

Result<Format> officeFormat(Package& package, const SheetLimits& limits)
{
    const auto kind = officeKind(package, limits);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (*kind == QLatin1String("xlsx")) {
        return Format::Xlsx;
    }
    if (*kind == QLatin1String("xlsb")) {
        return tl::unexpected(unsupported(
            package.path(), QT_TRANSLATE_NOOP("Reason", "a binary Excel workbook (.xlsb)")));
    }
    if (!kind->isEmpty()) {
        return tl::unexpected(
            unsupported(package.path(), QT_TRANSLATE_NOOP("Reason", "a Word or PowerPoint file")));
    }
    return tl::unexpected(unsupported(package.path(), QT_TRANSLATE_NOOP("Reason", "an archive")));
}

Result<Format> openDocumentFormat(Package& package, const SheetLimits& limits)
{
    return odsEncrypted(package, limits).and_then([&](bool encrypted) -> Result<Format> {
        if (encrypted) {
            return fail(ErrorCode::SheetEncrypted, {package.path()});
        }
        return Format::Ods;
    });
}

Result<Format> packageFormat(Package& package, const SheetLimits& limits)
{
    const QString mimePart = QStringLiteral("mimetype");
    if (!package.has(mimePart)) {
        // Some converters leave the type out; what is no spreadsheet shows when it is read.
        const bool openDocument = package.has(QStringLiteral("content.xml")) &&
                                  package.has(QStringLiteral("META-INF/manifest.xml"));
        return openDocument ? openDocumentFormat(package, limits) : officeFormat(package, limits);
    }
    const auto bytes = package.bytes(mimePart, 1024);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QByteArray type = bytes->trimmed();
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return openDocumentFormat(package, limits);
    }
    if (type.startsWith("application/vnd.oasis.opendocument")) {
        return tl::unexpected(unsupported(
            package.path(),
            QT_TRANSLATE_NOOP("Reason", "an OpenDocument file that is no spreadsheet")));
    }
    return officeFormat(package, limits);
}

struct Opened
{
    Format format = Format::Csv;
    std::unique_ptr<Package> package; ///< null for text
};

Result<Opened> openZip(const SheetSource& source, const SheetLimits& limits)
{
    auto package = Package::open(source, limits);
    if (!package) {
        return tl::unexpected(package.error());
    }
    const auto format = packageFormat(**package, limits);
    if (!format) {
        return tl::unexpected(format.error());
    }
    return Opened{*format, std::move(*package)};
}

Result<Opened> openText(const QString& path, const QByteArray& head)
{
    if (head.isEmpty()) {
        return tl::unexpected(damaged(
            path, QStringLiteral("byte 0"), QT_TRANSLATE_NOOP("Reason", "the file is empty")));
    }
    for (const Signature& signature : foreignFiles()) {
        if (head.startsWith(signature.start)) {
            return tl::unexpected(unsupported(path, signature.what));
        }
    }
    if (const char* kind = markupKind(head)) {
        return tl::unexpected(unsupported(path, kind));
    }
    return Opened{Format::Csv, nullptr};
}

Result<Opened> openFile(const SheetSource& source, const SheetLimits& limits)
{
    const Result<OpenSource> file = source.open();
    if (!file) {
        return tl::unexpected(file.error());
    }
    const QByteArray head = file->device->read(4096);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") ||
        head.startsWith("PK\x07\x08")) {
        return openZip(source, limits);
    }
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        return tl::unexpected(compoundError(*file->device, file->name));
    }
    return openText(file->name, head);
}

/// Position of the sheet asked for; an empty name means the first one that shows.
Result<qsizetype>
findSheet(const QString& path, const QList<SheetInfo>& sheets, const QString& name)
{
    QStringList names;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        names.append(sheets[i].name);
        if (name.isEmpty() ? !sheets[i].hidden : sheets[i].name == name) {
            return i;
        }
    }
    if (sheets.isEmpty()) {
        return tl::unexpected(
            damaged(path, QStringLiteral("1"), QT_TRANSLATE_NOOP("Reason", "it holds no sheet")));
    }
    if (name.isEmpty()) {
        return 0;
    }
    return fail(ErrorCode::SheetNotFound, {path, name, names.join(QStringLiteral(", "))});
}

QList<SheetInfo> infosOf(const XlsxWorkbook& book)
{
    QList<SheetInfo> infos;
    for (const XlsxWorkbook::Entry& entry : book.sheets) {
        infos.append(entry.info);
    }
    return infos;
}

Result<QList<SheetInfo>>
listIn(const Opened& opened, const QString& path, const SheetLimits& limits)
{
    switch (opened.format) {
    case Format::Xlsx:
        return readWorkbook(*opened.package, limits).map(infosOf);
    case Format::Ods:
        return listOdsSheets(*opened.package, limits);
    case Format::Csv:
        break;
    }
    return QList<SheetInfo>{{csvSheetName(path), false}};
}

Result<Sheet>
readXlsx(Package& package, const QString& name, JobContext& job, const SheetLimits& limits)
{
    return readWorkbook(package, limits).and_then([&](const XlsxWorkbook& book) {
        return findSheet(package.path(), infosOf(book), name).and_then([&](qsizetype at) {
            return readXlsxSheet(package, book, book.sheets[at], job, limits);
        });
    });
}

Result<Sheet>
readOds(Package& package, const QString& name, JobContext& job, const SheetLimits& limits)
{
    return listOdsSheets(package, limits)
        .and_then(
            [&](const QList<SheetInfo>& sheets) { return findSheet(package.path(), sheets, name); })
        .and_then([&](qsizetype at) { return readOdsSheet(package, at, job, limits); });
}

} // namespace

Result<QString> sheetFormat(const SheetSource& source)
{
    return openFile(source, SheetLimits()).map([](const Opened& opened) {
        switch (opened.format) {
        case Format::Xlsx:
            return QStringLiteral("xlsx");
        case Format::Ods:
            return QStringLiteral("ods");
        case Format::Csv:
            break;
        }
        return QStringLiteral("csv");
    });
}

Result<QList<SheetInfo>> listSheets(const QString& path, const SheetLimits& limits)
{
    return openFile(path, limits).and_then([&](const Opened& opened) {
        return listIn(opened, path, limits);
    });
}

Result<Sheet> readSheet(const SheetSource& source,
                        const QString& sheetName,
                        JobContext& job,
                        const SheetLimits& limits)
{
    return openFile(source, limits).and_then([&](const Opened& opened) -> Result<Sheet> {
        switch (opened.format) {
        case Format::Xlsx:
            return readXlsx(*opened.package, sheetName, job, limits);
        case Format::Ods:
            return readOds(*opened.package, sheetName, job, limits);
        case Format::Csv:
            break;
        }
        const QString& name = source.name();
        return findSheet(name, {{csvSheetName(name), false}}, sheetName).and_then([&](qsizetype) {
            return readCsvSheet(source, job, limits);
        });
    });
}

namespace {

/// Nothing of a streamed text stays in memory: only what one row may hold is bounded closely.
SheetLimits streamLimits()
{
    SheetLimits limits;
    limits.maxFileBytes = 64LL << 30;
    limits.maxCells = 10'000'000'000;
    limits.maxRows = 500'000'000;
    return limits;
}

} // namespace

Result<void> streamRows(const QString& path,
                        const QString& sheetName,
                        JobContext& job,
                        const std::function<Result<void>(const SheetRow& row)>& use)
{
    const Result<QString> format = sheetFormat(path);
    if (!format) {
        return tl::unexpected(format.error());
    }
    if (*format == QLatin1String("csv")) {
        return findSheet(path, {{csvSheetName(path), false}}, sheetName).and_then([&](qsizetype) {
            return streamCsvRows(path, job, streamLimits(), use);
        });
    }
    const Result<Sheet> sheet = readSheet(path, sheetName, job);
    if (!sheet) {
        return tl::unexpected(sheet.error());
    }
    for (const SheetRow& row : sheet->rows) {
        if (Result<void> used = use(row); !used) {
            return used;
        }
    }
    return {};
}

} // namespace zt
