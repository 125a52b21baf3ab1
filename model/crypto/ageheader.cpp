// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/ageheader.h"

#include <QIODevice>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype columns = 64;
constexpr qsizetype bytesPerLine = 48;
constexpr qsizetype macSize = 32;
/// Room for thousands of recipients; a file without line ends is not read whole.
constexpr qsizetype largestHeader = 1024 * 1024;
constexpr QByteArrayView firstLine = "age-encryption.org/v1";

QByteArray bodyLines(const QByteArray& body)
{
    QByteArray lines;
    // A full last line is followed by an empty one: the short line is what ends a stanza.
    for (qsizetype at = 0; at <= body.size(); at += bytesPerLine) {
        lines += toBareBase64(body.sliced(at, std::min(bytesPerLine, body.size() - at))) + '\n';
    }
    return lines;
}

/// Takes the header line by line off the file and counts the lines.
class Lines
{
public:
    Lines(QIODevice& file, QString name)
        : m_file(file)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<QByteArray> next()
    {
        ++m_number;
        QByteArray line = m_file.readLine(largestHeader - m_read + 2);
        m_read += line.size();
        if (line.endsWith('\n') && m_read <= largestHeader) {
            line.chop(1);
            return line;
        }
        if (line.size() > 0 && m_read > largestHeader) {
            return damaged(QT_TRANSLATE_NOOP("Reason", "the header does not end"));
        }
        return damaged(QT_TRANSLATE_NOOP("Reason", "the file is cut off within its header"));
    }

    [[nodiscard]] tl::unexpected<Error> damaged(const char* reason) const
    {
        return fail(ErrorCode::LockDamaged,
                    {m_name, QStringLiteral("line %1").arg(m_number), QString::fromUtf8(reason)});
    }

private:
    QIODevice& m_file;
    QString m_name;
    qsizetype m_read = 0;
    int m_number = 0;
};

Result<QList<QByteArray>> readArguments(const QByteArray& line, const Lines& lines)
{
    if (!line.startsWith("-> ")) {
        return lines.damaged(
            QT_TRANSLATE_NOOP("Reason", "a stanza (->) or the end of the header (---) is missing"));
    }
    QList<QByteArray> args = line.sliced(3).split(' ');
    for (const QByteArray& arg : args) {
        const bool visible =
            std::all_of(arg.begin(), arg.end(), [](char c) { return c > 32 && c < 127; });
        if (arg.isEmpty() || !visible) {
            return lines.damaged(
                QT_TRANSLATE_NOOP("Reason",
                                  "a stanza's argument is empty or holds what is not "
                                  "visible ASCII"));
        }
    }
    return args;
}

Result<QByteArray> readBody(Lines& lines)
{
    QByteArray body;
    for (;;) {
        const Result<QByteArray> line = lines.next();
        if (!line) {
            return line;
        }
        QByteArray part;
        if (line->size() > columns || !fromBareBase64(*line, part)) {
            return lines.damaged(QT_TRANSLATE_NOOP("Reason",
                                                   "a stanza's body is not base64 of at most 64 "
                                                   "columns in its one spelling"));
        }
        body += part;
        if (line->size() < columns) {
            return body;
        }
    }
}

Result<QByteArray> readMac(const QByteArray& line, const Lines& lines)
{
    QByteArray mac;
    if (!line.startsWith("--- ") || !fromBareBase64(QByteArrayView(line).sliced(4), mac) ||
        mac.size() != macSize) {
        return lines.damaged(
            QT_TRANSLATE_NOOP("Reason", "the end of the header does not hold 32 bytes of base64"));
    }
    return mac;
}

/// Nothing of a file that is not ours is taken for a header.
Result<void> readFirstLine(QIODevice& file, Lines& lines, const QString& name)
{
    if (file.peek(ageMagic().size()) != ageMagic()) {
        return fail(ErrorCode::NotLocked, {name});
    }
    const Result<QByteArray> line = lines.next();
    if (!line) {
        return tl::unexpected(line.error());
    }
    if (*line != firstLine) {
        return lines.damaged(
            QT_TRANSLATE_NOOP("Reason", "it is not of version v1 of the age format"));
    }
    return {};
}

} // namespace

QByteArrayView ageMagic()
{
    return "age-encryption.org/";
}

QByteArray toBareBase64(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

bool fromBareBase64(QByteArrayView text, QByteArray& bytes)
{
    const auto read = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(text.data(), text.size()),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || toBareBase64(read.decoded) != text) {
        return false;
    }
    bytes = read.decoded;
    return true;
}

QByteArray sealedPart(const QList<AgeStanza>& stanzas)
{
    QByteArray text = firstLine.toByteArray() + '\n';
    for (const AgeStanza& stanza : stanzas) {
        text += "->";
        for (const QByteArray& arg : stanza.args) {
            text += ' ' + arg;
        }
        text += '\n' + bodyLines(stanza.body);
    }
    return text + "---";
}

QByteArray toBytes(const AgeHeader& header)
{
    return sealedPart(header.stanzas) + ' ' + toBareBase64(header.mac) + '\n';
}

Result<AgeHeader> readAgeHeader(QIODevice& file, const QString& name)
{
    Lines lines(file, name);
    const Result<void> first = readFirstLine(file, lines, name);
    if (!first) {
        return tl::unexpected(first.error());
    }
    AgeHeader header;
    for (;;) {
        const Result<QByteArray> line = lines.next();
        if (!line) {
            return tl::unexpected(line.error());
        }
        if (line->startsWith("---")) {
            const Result<QByteArray> mac = readMac(*line, lines);
            if (!mac) {
                return tl::unexpected(mac.error());
            }
            header.mac = *mac;
            return header.stanzas.isEmpty()
                       ? Result<AgeHeader>(lines.damaged(QT_TRANSLATE_NOOP(
                             "Reason", "the header wraps the file's key for nobody")))
                       : header;
        }
        Result<QList<QByteArray>> args = readArguments(*line, lines);
        const Result<QByteArray> body = args ? readBody(lines) : tl::unexpected(args.error());
        if (!body) {
            return tl::unexpected(body.error());
        }
        header.stanzas.append({*std::move(args), *body});
    }
}

} // namespace zt
