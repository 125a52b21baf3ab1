// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cbor.h"

#include <algorithm>

namespace zt {

namespace {

enum Major : uchar { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

void addHead(QByteArray& out, Major major, quint64 value)
{
    const auto type = static_cast<uchar>(major << 5);
    if (value < 24) {
        out.append(static_cast<char>(type | value));
        return;
    }
    const int power = value < 0x100 ? 0 : value < 0x1'0000 ? 1 : value < 0x1'0000'0000 ? 2 : 3;
    out.append(static_cast<char>(type | (24 + power)));
    for (int shift = 8 * (1 << power) - 8; shift >= 0; shift -= 8) {
        out.append(static_cast<char>(value >> shift & 0xff));
    }
}

/// A float stays as wide as it was.
void addFloat(QByteArray& out, const CborValue& value)
{
    out.append(static_cast<char>(value.floatWidth == 2   ? 0xf9
                                 : value.floatWidth == 4 ? 0xfa
                                                         : 0xfb));
    for (int shift = 8 * value.floatWidth - 8; shift >= 0; shift -= 8) {
        out.append(static_cast<char>(value.number >> shift & 0xff));
    }
}

void addMap(QByteArray& out, const CborValue& map)
{
    QList<std::pair<QByteArray, QByteArray>> members;
    for (qsizetype i = 0; i + 1 < map.items.size(); i += 2) {
        members.append({writeCbor(map.items[i]), writeCbor(map.items[i + 1])});
    }
    // The lower major type first, then the shorter key, then the lower in bytewise order.
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
        const auto major = [](const QByteArray& key) { return static_cast<uchar>(key[0]) >> 5; };
        const bool same = major(a.first) == major(b.first);
        return !same                              ? major(a.first) < major(b.first)
               : a.first.size() != b.first.size() ? a.first.size() < b.first.size()
                                                  : a.first < b.first;
    });
    addHead(out, Map, static_cast<quint64>(members.size()));
    for (const auto& [key, value] : std::as_const(members)) {
        out.append(key).append(value);
    }
}

void addValue(QByteArray& out, const CborValue& value)
{
    switch (value.type) {
    case CborValue::Type::Integer:
        addHead(out, value.negative ? Negative : Unsigned, value.number);
        break;
    case CborValue::Type::Bytes:
        addHead(out, Bytes, static_cast<quint64>(value.bytes.size()));
        out.append(value.bytes);
        break;
    case CborValue::Type::Text:
        addHead(out, Text, static_cast<quint64>(value.bytes.size()));
        out.append(value.bytes);
        break;
    case CborValue::Type::Array:
        addHead(out, Array, static_cast<quint64>(value.items.size()));
        for (const CborValue& item : value.items) {
            addValue(out, item);
        }
        break;
    case CborValue::Type::Map:
        addMap(out, value);
        break;
    case CborValue::Type::Bool:
        addHead(out, Simple, 20 + value.number);
        break;
    case CborValue::Type::Null:
        addHead(out, Simple, 22);
        break;
    case CborValue::Type::Undefined:
        addHead(out, Simple, 23);
        break;
    case CborValue::Type::Float:
        addFloat(out, value);
        break;
    }
}

} // namespace

CborValue CborValue::fromInteger(qint64 value)
{
    CborValue made;
    made.type = Type::Integer;
    made.negative = value < 0;
    made.number = static_cast<quint64>(value < 0 ? -1 - value : value);
    return made;
}

CborValue CborValue::fromBytes(QByteArrayView bytes)
{
    CborValue made;
    made.type = Type::Bytes;
    made.bytes = bytes.toByteArray();
    return made;
}

CborValue CborValue::fromText(QByteArrayView utf8)
{
    CborValue made = fromBytes(utf8);
    made.type = Type::Text;
    return made;
}

CborValue CborValue::fromBool(bool value)
{
    CborValue made;
    made.type = Type::Bool;
    made.number = value ? 1 : 0;
    return made;
}

CborValue CborValue::fromArray(QList<CborValue> items)
{
    CborValue made;
    made.type = Type::Array;
    made.items = std::move(items);
    return made;
}

CborValue CborValue::fromMap(const QList<Member>& members)
{
    CborValue made;
    made.type = Type::Map;
    for (const Member& member : members) {
        made.items << member.first << member.second;
    }
    return made;
}

std::optional<qint64> CborValue::toInteger() const
{
    if (type != Type::Integer || number > static_cast<quint64>(INT64_MAX)) {
        return std::nullopt;
    }
    const auto value = static_cast<qint64>(number);
    return negative ? -1 - value : value;
}

std::optional<QByteArray> CborValue::toBytes() const
{
    return type == Type::Bytes ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> CborValue::toText() const
{
    return type == Type::Text ? std::optional(bytes) : std::nullopt;
}

const CborValue* CborValue::member(QByteArrayView text) const
{
    for (qsizetype i = 0; isMap() && i + 1 < items.size(); i += 2) {
        if (items[i].type == Type::Text && items[i].bytes == text) {
            return &items[i + 1];
        }
    }
    return nullptr;
}

const CborValue* CborValue::member(qint64 label) const
{
    for (qsizetype i = 0; isMap() && i + 1 < items.size(); i += 2) {
        if (items[i].toInteger() == label) {
            return &items[i + 1];
        }
    }
    return nullptr;
}

bool CborValue::operator==(const CborValue& other) const
{
    return type == other.type && negative == other.negative && number == other.number &&
           (type != Type::Float || floatWidth == other.floatWidth) && bytes == other.bytes &&
           items == other.items;
}

QByteArray writeCbor(const CborValue& value)
{
    QByteArray out;
    addValue(out, value);
    return out;
}

} // namespace zt
