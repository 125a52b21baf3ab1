// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

namespace zt {

/// Reads numbers as SQLite writes them within its pages, and never past their end.
class RecordBytes
{
public:
    RecordBytes(QByteArrayView bytes, qint64 from)
        : m_bytes(bytes)
        , m_at(from)
    {
    }

    /// One to nine bytes; 0 past the end.
    [[nodiscard]] qint64 varint();
    /// Big-endian, with its sign.
    [[nodiscard]] qint64 integer(int bytes);
    [[nodiscard]] QByteArray take(qint64 bytes);

    [[nodiscard]] qint64 position() const { return m_at; }

    [[nodiscard]] bool isFine() const { return m_fine; }

private:
    [[nodiscard]] quint8 byte();

    QByteArrayView m_bytes;
    qint64 m_at = 0;
    bool m_fine = true;
};

/// The columns of one stored row: invalid for NULL, else qlonglong, double, QString or QByteArray.
/// None where the bytes are no row. Format: https://www.sqlite.org/fileformat2.html#record_format
[[nodiscard]] std::optional<QList<QVariant>> recordValues(const QByteArray& record);

} // namespace zt
