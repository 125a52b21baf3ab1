// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/der.h"

namespace zt {

std::optional<qint64> DerItem::toInteger() const
{
    if ((!is(2, false) && !is(10, false)) || content.isEmpty() || content.size() > 8) {
        return std::nullopt;
    }
    const auto byte = [this](qsizetype i) { return static_cast<uchar>(content[i]); };
    const bool negative = (byte(0) & 0x80) != 0;
    const uchar filler = negative ? 0xff : 0x00;
    if (content.size() > 1 && byte(0) == filler && ((byte(1) & 0x80) != 0) == negative) {
        return std::nullopt; // not the shortest form
    }
    quint64 value = negative ? ~0ULL : 0;
    for (qsizetype i = 0; i < content.size(); ++i) {
        value = value << 8 | byte(i);
    }
    return static_cast<qint64>(value);
}

std::optional<uchar> DerReader::take()
{
    if (m_rest.isEmpty()) {
        return std::nullopt;
    }
    const auto byte = static_cast<uchar>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return byte;
}

std::optional<quint32> DerReader::tagNumber(uchar first)
{
    if ((first & 0x1f) != 0x1f) {
        return first & 0x1f;
    }
    quint32 number = 0;
    for (int i = 0; i < 4; ++i) {
        const auto byte = take();
        if (!byte || (i == 0 && *byte == 0x80)) {
            return std::nullopt;
        }
        number = number << 7 | (*byte & 0x7fU);
        if ((*byte & 0x80) == 0) {
            return number < 0x1f ? std::nullopt : std::optional(number);
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> DerReader::length()
{
    const auto first = take();
    if (!first || *first < 0x80) {
        return first;
    }
    const int count = *first & 0x7f;
    if (count == 0 || count > 4) {
        return std::nullopt;
    }
    qsizetype length = 0;
    for (int i = 0; i < count; ++i) {
        const auto byte = take();
        if (!byte) {
            return std::nullopt;
        }
        length = length << 8 | *byte;
    }
    const bool shortest = length >= 0x80 && (count == 1 || length >> (8 * (count - 1)) != 0);
    return shortest ? std::optional(length) : std::nullopt;
}

std::optional<DerItem> DerReader::next()
{
    const auto first = take();
    if (!first) {
        return std::nullopt;
    }
    const auto tag = tagNumber(*first);
    const auto size = tag ? length() : std::nullopt;
    if (!size || *size > m_rest.size()) {
        m_rest = {};
        return std::nullopt;
    }
    DerItem item;
    item.tagClass = static_cast<DerItem::Class>(*first >> 6);
    item.constructed = (*first & 0x20) != 0;
    item.tag = *tag;
    item.content = m_rest.first(*size);
    m_rest = m_rest.sliced(*size);
    return item;
}

std::optional<DerItem> readDer(QByteArrayView bytes)
{
    DerReader reader(bytes);
    const auto item = reader.next();
    return reader.atEnd() ? item : std::nullopt;
}

} // namespace zt
