// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/damagedarmor.h"

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

constexpr qsizetype columns = 64;
constexpr qsizetype bytesPerLine = 48;
constexpr qsizetype longestFirstLine = 1200; ///< with the blank space before it
constexpr QByteArrayView dashes = "--";      ///< of the last line; no letter of base64

} // namespace

DamagedArmorReader::DamagedArmorReader(QIODevice& text)
    : m_text(text)
{
    open(QIODevice::ReadOnly);
}

void DamagedArmorReader::begin()
{
    m_begun = true;
    QByteArray line;
    do {
        line = m_text.readLine(longestFirstLine);
    } while (!line.isEmpty() && line.trimmed().isEmpty());
    m_lineEnd = line.endsWith("\r\n") ? 2 : 1;
}

void DamagedArmorReader::readLine()
{
    QByteArray line = m_text.read(columns);
    const qsizetype end = line.indexOf(dashes);
    m_over = end >= 0 || line.size() < columns;
    if (m_over) {
        line = line.left(end).trimmed();
    } else {
        m_text.skip(m_lineEnd);
    }
    const auto read = QByteArray::fromBase64Encoding(
        line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Within the text a letter that became "=" would move everything behind it.
    const bool mayBeShort = m_over || m_text.peek(dashes.size()) == dashes;
    const bool fits = read && (mayBeShort || read.decoded.size() == bytesPerLine);
    m_ready = fits ? read.decoded : QByteArray(line.size() * 3 / 4, '\0');
    m_given = 0;
}

qint64 DamagedArmorReader::readData(char* data, qint64 maxSize)
{
    if (!m_begun) {
        begin();
    }
    qint64 size = 0;
    while (size < maxSize) {
        if (m_given == m_ready.size()) {
            if (m_over) {
                break;
            }
            readLine();
            continue;
        }
        const qsizetype part = std::min<qint64>(m_ready.size() - m_given, maxSize - size);
        std::memcpy(data + size, m_ready.constData() + m_given, static_cast<size_t>(part));
        m_given += part;
        size += part;
    }
    return size > 0 ? size : -1;
}

qint64 DamagedArmorReader::writeData(const char*, qint64)
{
    return -1;
}

} // namespace zt
