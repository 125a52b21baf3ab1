// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace zt {

/// One data item of CBOR (RFC 8949), of the kinds that CTAP2 and WebAuthn use: no tags.
struct CborValue
{
    enum class Type { Integer, Bytes, Text, Array, Map, Bool, Null, Undefined, Float };

    Type type = Type::Undefined;
    bool negative = false;  ///< Integer: the value is −1 − number (major type 1)
    uchar floatWidth = 8;   ///< Float: its bytes, 2, 4 or 8
    quint64 number = 0;     ///< Integer; Bool: 0 or 1; Float: its bits
    QByteArray bytes;       ///< Bytes; Text as UTF-8
    QList<CborValue> items; ///< Array; Map: key, value, key, value …

    using Member = std::pair<CborValue, CborValue>;

    [[nodiscard]] static CborValue fromInteger(qint64 value);
    [[nodiscard]] static CborValue fromBytes(QByteArrayView bytes);
    [[nodiscard]] static CborValue fromText(QByteArrayView utf8);
    [[nodiscard]] static CborValue fromBool(bool value);
    [[nodiscard]] static CborValue fromArray(QList<CborValue> items);
    [[nodiscard]] static CborValue fromMap(const QList<Member>& members);

    [[nodiscard]] bool isMap() const { return type == Type::Map; }

    /// Members of a map; 0 for everything else.
    [[nodiscard]] qsizetype memberCount() const { return isMap() ? items.size() / 2 : 0; }

    /// The value as a whole number, where it is one and fits.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] std::optional<QByteArray> toBytes() const;
    [[nodiscard]] std::optional<QByteArray> toText() const;
    /// What a map says under a key; null when it says nothing or is no map.
    [[nodiscard]] const CborValue* member(QByteArrayView text) const;
    [[nodiscard]] const CborValue* member(qint64 label) const;

    bool operator==(const CborValue& other) const;
};

/// What the reader accepts at most, so that no input can exhaust memory or the stack.
struct CborLimits
{
    int depth = 8;             ///< items within items
    qsizetype items = 4096;    ///< in all
    qsizetype bytes = 1 << 18; ///< of the input
};

struct CborRead
{
    CborValue value;
    qsizetype size = 0;    ///< bytes that the item took
    bool canonical = true; ///< in the CTAP2 canonical form: shortest heads, keys in order
};

/// Reads one item that is the whole of the input. Refused: indefinite lengths, tags, keys that are
/// neither whole numbers nor text, a key twice, text that is not UTF-8, simple values without a
/// meaning, bytes that follow. Not refused but told: a form that is not canonical.
/// Error: Malformed, its place the offset of the byte (from 0).
[[nodiscard]] Result<CborRead> readCbor(QByteArrayView bytes, const CborLimits& limits = {});
/// The same, with other bytes behind the item.
[[nodiscard]] Result<CborRead> readCborPrefix(QByteArrayView bytes, const CborLimits& limits = {});

/// In the CTAP2 canonical form (CTAP 2.1, 8): the same value always gives the same bytes.
[[nodiscard]] QByteArray writeCbor(const CborValue& value);

} // namespace zt
