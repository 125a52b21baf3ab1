// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include "model/exchange/csvparser.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/textdecoder.h"

#include <QFile>
#include <QFileInfo>

#include <array>

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
Result<void> decodeFile(QFile& file, const Encoding& how, Use use)
{
    TextDecoder decoder(how.encoding);
    file.seek(how.skip);
    while (!file.atEnd()) {
        QString text;
        const bool fits = decoder.decode(file.read(chunkBytes), text);
        if (const Result<void> used = use(text); !used) {
            return used;
        }
        if (!fits) {
            break;
        }
        if (file.error() != QFileDevice::NoError) {
            return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        }
    }
    if (decoder.badOffset() >= 0 || !decoder.finish()) {
        return tl::unexpected(
            damaged(file.fileName(),
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

/// Whether a line end or separator stands in the text when its bytes are taken in pairs.
bool hasWideSeparator(const QByteArray& head, qsizetype low)
{
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        if (head[i + 1 - low] == 0 && QByteArrayView("\n\r,\t;").contains(head[i + low])) {
            return true;
        }
    }
    return false;
}

/// Where NUL bytes stand tells the order of two-byte characters.
std::optional<TextEncoding> encodingByNulBytes(const QByteArray& head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == 0) {
            ++(i % 2 == 0 ? even : odd);
        }
    }
    if ((even == 0) == (odd == 0) || !hasWideSeparator(head, odd > 0 ? 0 : 1)) {
        return std::nullopt;
    }
    return odd > 0 ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
}

Result<Encoding> findEncoding(QFile& file)
{
    const QByteArray head = file.peek(4096);
    if (head.startsWith("\xef\xbb\xbf")) {
        return Encoding{TextEncoding::Utf8, 3};
    }
    if (head.startsWith("\xff\xfe")) {
        return Encoding{TextEncoding::Utf16Le, 2};
    }
    if (head.startsWith("\xfe\xff")) {
        return Encoding{TextEncoding::Utf16Be, 2};
    }
    if (const auto wide = encodingByNulBytes(head); wide && file.size() % 2 == 0) {
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
    return tl::unexpected(asBig5.error());
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
    CsvReader(QFile& file, JobContext& job, const SheetLimits& limits)
        : m_file(file)
        , m_job(job)
        , m_limits(limits)
        , m_builder(file.fileName(), limits)
    {
    }

    [[nodiscard]] Result<Sheet> read(const Encoding& encoding)
    {
        const auto parsed =
            decodeFile(m_file, encoding, [this](const QString& text) { return feed(text); });
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        if (m_parser && !m_parser->finish()) {
            return tl::unexpected(
                damaged(m_file.fileName(),
                        QStringLiteral("csv:%1").arg(m_parser->fieldLine() + m_linesBefore),
                        QT_TRANSLATE_NOOP(
                            "Reason", "a quoted field begins in this line and is never closed")));
        }
        return m_builder.finish(csvSheetName(m_file.fileName()), false);
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
        if (const qsizetype nul = rest.indexOf(QChar(0)); nul >= 0) {
            return tl::unexpected(
                damaged(m_file.fileName(),
                        QStringLiteral("csv"),
                        QT_TRANSLATE_NOOP("Reason", "it holds NUL bytes, so it is no text file")));
        }
        if (m_parser && !m_parser->feed(rest)) {
            return tl::unexpected(*m_builder.error());
        }
        m_job.progress(m_file.pos(), m_file.size());
        if (m_job.cancelled()) {
            return zt::fail(ErrorCode::Cancelled);
        }
        return {};
    }

    QFile& m_file;
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

Result<Sheet> readCsvSheet(const QString& path, JobContext& job, const SheetLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                    {path, file.errorString()});
    }
    if (file.size() > limits.maxFileBytes) {
        return tl::unexpected(
            tooLarge(path, QT_TRANSLATE_NOOP("Reason", "bytes in the file"), limits.maxFileBytes));
    }
    return findEncoding(file).and_then(
        [&](const Encoding& encoding) { return CsvReader(file, job, limits).read(encoding); });
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
