// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include "model/exchange/csvparser.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/textdecoder.h"

#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 chunkBytes = 1 << 20;
constexpr qsizetype sampleBytes = 64 * 1024;
constexpr int sampleRecords = 20;

struct Encoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 skip = 0; ///< length of the byte order mark
};

/// Decodes the whole file, handing each piece on; stops when `use` says so.
template <class Use>
Result<void> decodeFile(OpenSource& file, const Encoding& how, Use use)
{
    TextDecoder decoder(how.encoding);
    file.device->seek(how.skip);
    while (!file.device->atEnd()) {
        QString text;
        const bool fits = decoder.decode(file.device->read(chunkBytes), text);
        if (const Result<void> used = use(text); !used) {
            return used;
        }
        if (!fits) {
            break;
        }
        if (file.hasFailed()) {
            return fail(ErrorCode::FileUnreadable, {file.name, file.device->errorString()});
        }
    }
    if (decoder.badOffset() >= 0 || !decoder.finish()) {
        return tl::unexpected(
            damaged(file.name,
                    QStringLiteral("byte %1").arg(how.skip + decoder.badOffset()),
                    QT_TRANSLATE_NOOP("Reason",
                                      "the text is neither UTF-8, UTF-16 nor Big5 (CP950) here")));
    }
    return {};
}

Result<void> noUse(const QString&)
{
    return {};
}

/// How many two-byte characters are a line end or separator when the byte at `low` is the lower
/// one.
qsizetype wideSeparators(const QByteArray& head, qsizetype low)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        const bool narrow = head[i + 1 - low] == 0;
        count += narrow && QByteArrayView("\n\r,\t;").contains(head[i + low]) ? 1 : 0;
    }
    return count;
}

bool hasWideNul(const QByteArray& head)
{
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        if (head[i] == 0 && head[i + 1] == 0) {
            return true;
        }
    }
    return false;
}

/// UTF-16 without a mark shows by its NUL bytes; its separators tell the order of the two bytes.
/// NUL bytes alone do not: the wide blank, U+3000, and 一, U+4E00, have one in the other place.
std::optional<TextEncoding> encodingByNulBytes(const QByteArray& head)
{
    const qsizetype little = wideSeparators(head, 0);
    const qsizetype big = wideSeparators(head, 1);
    if (little == big || hasWideNul(head)) {
        return std::nullopt;
    }
    return little > big ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
}

/// What no text of any encoding read here holds more than by accident.
bool looksBinary(QByteArrayView head)
{
    constexpr qsizetype oneIn = 100;
    const auto isControl = [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte == 0x7f || (byte < 0x20 && !QByteArrayView("\t\n\v\f\r\x1a").contains(c));
    };
    return std::count_if(head.begin(), head.end(), isControl) * oneIn > head.size();
}

/// A name such a file would have if it were whole; what it holds decides, this only words the
/// error.
bool namedAsWorkbook(const QString& path)
{
    static const QStringList endings{QStringLiteral("xlsx"),
                                     QStringLiteral("xlsm"),
                                     QStringLiteral("xltx"),
                                     QStringLiteral("xltm"),
                                     QStringLiteral("xlsb"),
                                     QStringLiteral("xls"),
                                     QStringLiteral("ods"),
                                     QStringLiteral("ots")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

Error noSpreadsheet(const QString& path)
{
    return unsupported(path, QT_TRANSLATE_NOOP("Reason", "neither a workbook nor a text"));
}

Result<Encoding> findEncoding(OpenSource& file)
{
    const QByteArray head = file.device->peek(4096);
    if (head.startsWith("\xef\xbb\xbf")) {
        return Encoding{TextEncoding::Utf8, 3};
    }
    if (head.startsWith("\xff\xfe")) {
        return Encoding{TextEncoding::Utf16Le, 2};
    }
    if (head.startsWith("\xfe\xff")) {
        return Encoding{TextEncoding::Utf16Be, 2};
    }
    if (const auto wide = encodingByNulBytes(head); wide && file.device->size() % 2 == 0) {
        return Encoding{*wide, 0};
    }
    const Result<void> asUtf8 = decodeFile(file, {TextEncoding::Utf8, 0}, noUse);
    if (asUtf8) {
        return Encoding{TextEncoding::Utf8, 0};
    }
    const Result<void> asBig5 = decodeFile(file, {TextEncoding::Cp950, 0}, noUse);
    if (asBig5) {
        return Encoding{TextEncoding::Cp950, 0};
    }
    const bool noText = looksBinary(head) || namedAsWorkbook(file.name);
    return tl::unexpected(noText ? noSpreadsheet(file.name) : asBig5.error());
}

/// Number of fields in each of the first records when split so; quotes are honoured.
QList<int> fieldCounts(QStringView sample, QChar separator)
{
    QList<int> counts;
    int fields = 1;
    bool quoted = false;
    bool blank = true;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
            blank = false;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!blank) {
                counts.append(fields);
            }
            fields = 1;
            blank = true;
        } else if (!quoted && c == separator) {
            ++fields;
            blank = false;
        } else if (!c.isSpace()) {
            blank = false;
        }
        if (counts.size() == sampleRecords) {
            return counts;
        }
    }
    if (!blank) {
        counts.append(fields);
    }
    return counts;
}

/// Records that have as many fields as most, and how many fields that is.
qint64 evenness(const QList<int>& counts)
{
    qint64 best = 0;
    for (const int fields : counts) {
        if (fields > 1) {
            best = std::max(best, counts.count(fields) * 100'000 + fields);
        }
    }
    return best;
}

QChar findSeparator(QStringView sample)
{
    QChar found = u',';
    qint64 best = 0;
    for (const QChar candidate : {u',', u'\t', u';', u'|'}) {
        const qint64 score = evenness(fieldCounts(sample, candidate));
        if (score > best) {
            best = score;
            found = candidate;
        }
    }
    return found;
}

/// Length of a first line "sep=;" with its line end, which is a note to the program and no row.
qsizetype separatorLine(QStringView text, QChar& separator)
{
    if (text.size() < 5 || text.first(4).compare(u"sep=", Qt::CaseInsensitive) != 0) {
        return 0;
    }
    if (text.size() > 5 && text[5] != u'\r' && text[5] != u'\n') {
        return 0;
    }
    separator = text[4];
    const bool pair = text.size() > 6 && text[5] == u'\r' && text[6] == u'\n';
    return std::min<qsizetype>(text.size(), pair ? 7 : 6);
}

class CsvReader
{
public:
    CsvReader(OpenSource& file, JobContext& job, const SheetLimits& limits)
        : m_file(file)
        , m_job(job)
        , m_limits(limits)
        , m_builder(file.name, limits)
    {
    }

    void setSink(const SheetBuilder::RowSink& sink) { m_builder.setSink(sink); }

    [[nodiscard]] Result<Sheet> read(const Encoding& encoding)
    {
        const auto parsed =
            decodeFile(m_file, encoding, [this](const QString& text) { return feed(text); });
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        if (m_parser && !m_parser->finish()) {
            return tl::unexpected(
                damaged(m_file.name,
                        QStringLiteral("csv:%1").arg(m_parser->fieldLine() + m_linesBefore),
                        QT_TRANSLATE_NOOP(
                            "Reason", "a quoted field begins in this line and is never closed")));
        }
        return m_builder.finish(csvSheetName(m_file.name), false);
    }

private:
    [[nodiscard]] Result<void> feed(const QString& text)
    {
        QStringView rest = text;
        if (!m_parser && !text.isEmpty()) {
            QChar separator;
            const qsizetype note = separatorLine(text, separator);
            m_linesBefore = note > 0 ? 1 : 0;
            rest = rest.sliced(note);
            if (note == 0) {
                separator = findSeparator(rest.first(std::min(rest.size(), sampleBytes)));
            }
            m_parser.emplace(m_builder, separator, true, m_limits.maxCellLength);
        }
        if (rest.contains(QChar(0))) {
            return tl::unexpected(noSpreadsheet(m_file.name));
        }
        if (m_parser && !m_parser->feed(rest)) {
            return tl::unexpected(*m_builder.error());
        }
        m_job.progress(m_file.device->pos(), m_file.device->size());
        if (m_job.cancelled()) {
            return zt::fail(ErrorCode::Cancelled);
        }
        return {};
    }

    OpenSource& m_file;
    JobContext& m_job;
    SheetLimits m_limits;
    SheetBuilder m_builder;
    std::optional<CsvParser> m_parser;
    qint64 m_linesBefore = 0;
};

} // namespace

QString csvSheetName(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

namespace {

Result<Sheet> readText(const SheetSource& source,
                       JobContext& job,
                       const SheetLimits& limits,
                       const SheetBuilder::RowSink& sink)
{
    Result<OpenSource> file = source.open();
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (file->device->size() > limits.maxFileBytes) {
        return tl::unexpected(tooLarge(
            file->name, QT_TRANSLATE_NOOP("Reason", "bytes in the file"), limits.maxFileBytes));
    }
    return findEncoding(*file).and_then([&](const Encoding& encoding) {
        CsvReader reader(*file, job, limits);
        reader.setSink(sink);
        return reader.read(encoding);
    });
}

} // namespace

Result<Sheet> readCsvSheet(const SheetSource& source, JobContext& job, const SheetLimits& limits)
{
    return readText(source, job, limits, {});
}

Result<void> streamCsvRows(const SheetSource& source,
                           JobContext& job,
                           const SheetLimits& limits,
                           const std::function<Result<void>(const SheetRow& row)>& use)
{
    return readText(source, job, limits, use).map([](const Sheet&) {});
}

namespace {

Sheet parsedTsv(const QString& text, bool quotes, bool& closed)
{
    const SheetLimits limits;
    SheetBuilder builder(QString(), limits);
    CsvParser parser(builder, u'\t', quotes, limits.maxCellLength);
    const bool whole = parser.feed(text);
    closed = parser.finish() || !whole;
    return builder.finish(QString(), false).value_or(Sheet());
}

} // namespace

Sheet sheetFromTsv(const QString& text)
{
    bool closed = true;
    Sheet sheet = parsedTsv(text, true, closed);
    return closed ? sheet : parsedTsv(text, false, closed);
}

} // namespace zt
