// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmbytes.h"

#include <QtEndian>

namespace zt {

namespace {

template <class Number>
void append(QByteArray& out, Number value)
{
    const Number big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

TpmWriter& TpmWriter::u8(quint8 value)
{
    m_bytes.append(static_cast<char>(value));
    return *this;
}

TpmWriter& TpmWriter::u16(quint16 value)
{
    append(m_bytes, value);
    return *this;
}

TpmWriter& TpmWriter::u32(quint32 value)
{
    append(m_bytes, value);
    return *this;
}

TpmWriter& TpmWriter::u64(quint64 value)
{
    append(m_bytes, value);
    return *this;
}

TpmWriter& TpmWriter::raw(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), bytes.size());
    return *this;
}

TpmWriter& TpmWriter::sized(QByteArrayView bytes)
{
    return u16(static_cast<quint16>(bytes.size())).raw(bytes);
}

TpmReader::TpmReader(QByteArrayView bytes)
    : m_rest(bytes)
{
}

quint64 TpmReader::number(int size)
{
    quint64 value = 0;
    const QByteArray bytes = raw(size);
    for (const char byte : bytes) {
        value = value << 8 | static_cast<uchar>(byte);
    }
    return value;
}

quint8 TpmReader::u8()
{
    return static_cast<quint8>(number(1));
}

quint16 TpmReader::u16()
{
    return static_cast<quint16>(number(2));
}

quint32 TpmReader::u32()
{
    return static_cast<quint32>(number(4));
}

quint64 TpmReader::u64()
{
    return number(8);
}

QByteArray TpmReader::raw(qsizetype size)
{
    m_ok = m_ok && size <= m_rest.size();
    if (!m_ok) {
        return {};
    }
    const QByteArray taken = m_rest.first(size).toByteArray();
    m_rest = m_rest.sliced(size);
    return taken;
}

QByteArray TpmReader::sized()
{
    return raw(u16());
}

} // namespace zt
