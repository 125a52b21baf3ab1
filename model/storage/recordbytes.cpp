// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recordbytes.h"

#include <bit>

namespace zt {

namespace {

/// SQLite's own limit of columns in a table.
constexpr qsizetype maxColumns = 2000;

QVariant valueOf(RecordBytes& bytes, qint64 type)
{
    static constexpr int integerBytes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0) {
        return {};
    }
    if (type <= 6) {
        return bytes.integer(integerBytes[type]);
    }
    if (type == 7) {
        return std::bit_cast<double>(bytes.integer(8));
    }
    if (type <= 9) {
        return qlonglong{type - 8};
    }
    const QByteArray content = bytes.take((type - 12) / 2);
    return type % 2 == 0 ? QVariant(content) : QVariant(QString::fromUtf8(content));
}

} // namespace

quint8 RecordBytes::byte()
{
    if (m_at < 0 || m_at >= m_bytes.size()) {
        m_fine = false;
        return 0;
    }
    return static_cast<quint8>(m_bytes[m_at++]);
}

qint64 RecordBytes::varint()
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        const quint8 next = byte();
        if (i == 8) {
            value = (value << 8) | next;
        } else {
            value = (value << 7) | (next & 0x7fU);
            if (next < 0x80) {
                break;
            }
        }
    }
    return m_fine ? static_cast<qint64>(value) : 0;
}

qint64 RecordBytes::integer(int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i) {
        const quint8 next = byte();
        value = i == 0 && next >= 0x80 ? ~quint64{0} : value;
        value = (value << 8) | next;
    }
    return static_cast<qint64>(value);
}

QByteArray RecordBytes::take(qint64 bytes)
{
    if (bytes < 0 || bytes > m_bytes.size() - m_at) {
        m_fine = false;
        return {};
    }
    const QByteArray taken = m_bytes.sliced(m_at, bytes).toByteArray();
    m_at += bytes;
    return taken;
}

std::optional<QList<QVariant>> recordValues(const QByteArray& record)
{
    RecordBytes header(record, 0);
    const qint64 end = header.varint();
    if (!header.isFine() || end < 1 || end > record.size()) {
        return std::nullopt;
    }
    RecordBytes body(record, end);
    QList<QVariant> values;
    while (header.position() < end && values.size() <= maxColumns) {
        const qint64 type = header.varint();
        if (!header.isFine() || type < 0 || type == 10 || type == 11) {
            return std::nullopt;
        }
        values.append(valueOf(body, type));
    }
    const bool whole =
        header.position() == end && body.isFine() && body.position() == record.size();
    return whole ? std::optional(values) : std::nullopt;
}

} // namespace zt
