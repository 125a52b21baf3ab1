// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/readback.h"

#include "reports/plain/csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <quazip.h>
#include <quazipfile.h>

#include <cstring>
#include <future>

namespace zt {

namespace {

tl::unexpected<Error> mismatch(const QString& path,
                               const QString& part,
                               qint64 written,
                               qint64 read,
                               const QString& detail = {})
{
    return fail(ErrorCode::ExportMismatch,
                {path, part, QString::number(written), QString::number(read)},
                detail);
}

/// Counts start tags while the part is being unpacked; a tag cut by the end of a block is carried
/// over.
class TagCounter
{
public:
    void add(const char* data, qsizetype size)
    {
        for (const char* at = data; at < data + size; ++at) {
            if (*at == '<') {
                m_tag[0] = '<';
                m_length = 1;
            } else if (m_length > 0) {
                take(*at);
            }
            if (m_length == 0) {
                at = nextTag(at, data + size);
            }
        }
    }

    qint64 rows = 0;
    qint64 cells = 0;
    bool ended = false;

private:
    /// The byte before the next '<', so that the loop's step lands on it.
    static const char* nextTag(const char* at, const char* end)
    {
        const void* next = std::memchr(at, '<', static_cast<size_t>(end - at));
        return (next != nullptr ? static_cast<const char*>(next) : end) - 1;
    }

    void take(char c)
    {
        m_tag[m_length++] = c;
        const std::string_view tag(m_tag, m_length);
        if (tag == "<c ") {
            ++cells;
            m_length = 0;
        } else if (tag == "<row ") {
            ++rows;
            m_length = 0;
        } else if (tag == "</worksheet>") {
            ended = true;
            m_length = 0;
        } else if (!couldBe(tag)) {
            m_length = 0;
        }
    }

    static bool couldBe(std::string_view tag)
    {
        return std::string_view("<c ").starts_with(tag) ||
               std::string_view("<row ").starts_with(tag) ||
               std::string_view("</worksheet>").starts_with(tag);
    }

    char m_tag[16]{};
    size_t m_length = 0;
};

Result<void>
checkSheet(QuaZip& zip, const QString& path, qsizetype number, const SheetCount& expected)
{
    constexpr qint64 blockSize = 256 << 10;
    if (!zip.setCurrentFile(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number))) {
        return mismatch(path, expected.name, expected.rows, 0, QStringLiteral("part missing"));
    }
    QuaZipFile file(&zip);
    TagCounter counter;
    if (!file.open(QIODevice::ReadOnly)) {
        return mismatch(path, expected.name, expected.rows, 0, QStringLiteral("part unreadable"));
    }
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 got = file.read(block.data(), blockSize); got > 0;
         got = file.read(block.data(), blockSize)) {
        counter.add(block.constData(), got);
    }
    file.close(); // checks the CRC
    const bool whole = counter.ended && file.getZipError() == UNZ_OK;
    if (!whole || counter.rows != expected.rows) {
        return mismatch(path, expected.name, expected.rows, counter.rows, QStringLiteral("rows"));
    }
    if (counter.cells != expected.cells) {
        return mismatch(
            path, expected.name, expected.cells, counter.cells, QStringLiteral("cells"));
    }
    return {};
}

Result<void> checkNoSheet(QuaZip& zip, const QString& path, qsizetype expected)
{
    const bool more =
        zip.setCurrentFile(QStringLiteral("xl/worksheets/sheet%1.xml").arg(expected + 1));
    return more ? mismatch(path,
                           QStringLiteral("zip"),
                           expected,
                           expected + 1,
                           QStringLiteral("one sheet too many"))
                : Result<void>();
}

/// Checks each sheet whose number leaves `remainder` when divided by `share`, and that there is
/// none after the last.
Result<void> checkSheets(const QString& path,
                         const QList<SheetCount>& expected,
                         qsizetype remainder,
                         qsizetype share)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip)) {
        return mismatch(
            path, QStringLiteral("zip"), expected.size(), 0, QStringLiteral("not a zip file"));
    }
    for (qsizetype i = remainder; i <= expected.size(); i += share) {
        Result<void> sheet = i < expected.size() ? checkSheet(zip, path, i + 1, expected[i])
                                                 : checkNoSheet(zip, path, expected.size());
        if (!sheet) {
            return sheet;
        }
    }
    return {};
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> checkWorkbook(const QString& path, const QList<SheetCount>& expected)
{
    // Unpacking is most of the work: two hands, each with a door of its own into the archive.
    std::future<Result<void>> others =
        std::async(std::launch::async, [&] { return checkSheets(path, expected, 1, 2); });
    const Result<void> mine = checkSheets(path, expected, 0, 2);
    const Result<void> theirs = others.get();
    return mine ? theirs : mine;
}

Result<void> checkPdf(const QString& path, int pages)
{
    const QByteArray bytes = readAll(path);
    const QByteArray mark("/Type /Page\n");
    const bool whole = bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
    const qint64 found = whole ? bytes.count(mark) : 0;
    return found == pages ? Result<void>() : mismatch(path, QStringLiteral("pdf"), pages, found);
}

Result<void> checkCsv(const QString& path, qint64 records, qint64 fields)
{
    const QList<QStringList> parsed = parseCsv(QString::fromUtf8(readAll(path)));
    if (parsed.size() != records) {
        return mismatch(path, QStringLiteral("csv"), records, parsed.size());
    }
    for (const QStringList& record : parsed) {
        if (record.size() != fields) {
            return mismatch(
                path, QStringLiteral("csv"), fields, record.size(), QStringLiteral("fields"));
        }
    }
    return {};
}

Result<void> checkJson(const QString& path, const QList<TableCount>& expected)
{
    const QJsonObject report = QJsonDocument::fromJson(readAll(path)).object();
    QHash<QString, qint64> found;
    const QJsonArray sections = report.value(QStringLiteral("sections")).toArray();
    for (const auto section : sections) {
        const QJsonArray blocks = section.toObject().value(QStringLiteral("blocks")).toArray();
        for (const auto block : blocks) {
            const QJsonObject table = block.toObject();
            if (table.contains(QStringLiteral("rows"))) {
                found.insert(table.value(QStringLiteral("table")).toString(),
                             table.value(QStringLiteral("rows")).toArray().size());
            }
        }
    }
    for (const TableCount& table : expected) {
        const qint64 rows = found.value(table.id, -1);
        if (rows != table.rows) {
            return mismatch(path, table.id, table.rows, rows);
        }
    }
    return {};
}

} // namespace zt
