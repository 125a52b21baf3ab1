// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agearmor.h"

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

constexpr QByteArrayView beginLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr QByteArrayView endLine = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype columns = 64;
constexpr qsizetype bytesPerLine = 48;
/// More than any line of it has; a file without line ends is not read whole.
constexpr qsizetype longestLine = 128;
constexpr qsizetype mostBlanks = 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

AgeArmorWriter::AgeArmorWriter(QIODevice& text)
    : m_text(text)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const QByteArray line = beginLine.toByteArray() + '\n';
    if (m_text.write(line) != line.size()) {
        setErrorString(m_text.errorString());
        close();
    }
}

bool AgeArmorWriter::putLine(QByteArrayView bytes)
{
    const QByteArray line = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64() + '\n';
    return m_text.write(line) == line.size();
}

qint64 AgeArmorWriter::writeData(const char* data, qint64 size)
{
    m_held.append(data, size);
    qsizetype at = 0;
    for (; m_held.size() - at >= bytesPerLine; at += bytesPerLine) {
        if (!putLine(QByteArrayView(m_held).sliced(at, bytesPerLine))) {
            setErrorString(m_text.errorString());
            return -1;
        }
    }
    m_held.remove(0, at);
    return size;
}

bool AgeArmorWriter::finish()
{
    if (!isOpen() || (!m_held.isEmpty() && !putLine(m_held))) {
        return false;
    }
    const QByteArray line = endLine.toByteArray() + '\n';
    close();
    return m_text.write(line) == line.size();
}

qint64 AgeArmorWriter::readData(char*, qint64)
{
    return -1;
}

AgeArmorReader::AgeArmorReader(QIODevice& text, const QString& name)
    : m_text(text)
    , m_name(name)
{
    open(QIODevice::ReadOnly);
}

bool AgeArmorReader::atEnd() const
{
    return QIODevice::atEnd() && m_place == Place::Over && m_given == m_ready.size();
}

void AgeArmorReader::damaged(const char* reason)
{
    m_fault = fail(ErrorCode::LockDamaged,
                   {m_name, QStringLiteral("line %1").arg(m_number), QString::fromUtf8(reason)});
    setErrorString(QString::fromUtf8(reason));
}

QByteArray AgeArmorReader::nextLine()
{
    ++m_number;
    QByteArray line = m_text.readLine(longestLine);
    if (line.endsWith('\n')) {
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    }
    return line;
}

void AgeArmorReader::begin()
{
    char c = 0;
    qsizetype blanks = 0;
    while (m_text.peek(&c, 1) == 1 && isBlank(c) && blanks++ < mostBlanks) {
        m_text.skip(1);
        m_number += c == '\n' ? 1 : 0;
    }
    m_place = Place::Within;
    if (nextLine() != beginLine) {
        damaged(QT_TRANSLATE_NOOP("Reason", "the text does not begin as an age file does"));
    }
}

void AgeArmorReader::readLine()
{
    const QByteArray line = nextLine();
    if (line == endLine) {
        end();
        return;
    }
    if (m_place == Place::AfterShortLine) {
        damaged(QT_TRANSLATE_NOOP("Reason", "only the last line may be a short one"));
        return;
    }
    const auto read = QByteArray::fromBase64Encoding(
        line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (line.isEmpty() || line.size() > columns || !read || read.decoded.toBase64() != line) {
        damaged(QT_TRANSLATE_NOOP(
            "Reason", "a line is not base64 of at most 64 columns in its one spelling"));
        return;
    }
    m_place = read.decoded.size() < bytesPerLine ? Place::AfterShortLine : Place::Within;
    m_ready = read.decoded;
    m_given = 0;
}

void AgeArmorReader::end()
{
    m_place = Place::Over;
    char c = 0;
    for (qsizetype blanks = 0; m_text.getChar(&c); ++blanks) {
        if (!isBlank(c) || blanks > mostBlanks) {
            ++m_number;
            damaged(QT_TRANSLATE_NOOP("Reason", "something was added after the end"));
            return;
        }
    }
}

qint64 AgeArmorReader::readData(char* data, qint64 maxSize)
{
    if (m_place == Place::Before) {
        begin();
    }
    qint64 size = 0;
    while (size < maxSize) {
        if (m_given == m_ready.size()) {
            if (m_fault && m_place != Place::Over) {
                readLine();
                continue;
            }
            break;
        }
        const qsizetype part = std::min<qint64>(m_ready.size() - m_given, maxSize - size);
        std::memcpy(data + size, m_ready.constData() + m_given, static_cast<size_t>(part));
        m_given += part;
        size += part;
    }
    return size > 0 ? size : m_fault ? 0 : -1;
}

qint64 AgeArmorReader::writeData(const char*, qint64)
{
    return -1;
}

bool looksArmored(QIODevice& file)
{
    const QByteArray head = file.peek(mostBlanks + beginLine.size());
    const auto begin = std::find_if_not(head.begin(), head.end(), isBlank);
    return QByteArrayView(begin, head.end()).startsWith("-----BEGIN AGE ");
}

} // namespace zt
