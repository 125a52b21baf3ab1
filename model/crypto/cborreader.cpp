// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cbor.h"
#include "model/crypto/malformed.h"

#include <QStringDecoder>

namespace zt {

namespace {

enum Major : uchar { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

struct Head
{
    Major major = Unsigned;
    uchar info = 0; ///< the low five bits
    quint64 value = 0;
};

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && (!text.isEmpty() || bytes.isEmpty() || bytes == "\xef\xbb\xbf");
}

/// Whether two keys stand in the CTAP2 canonical order.
bool inOrder(QByteArrayView earlier, QByteArrayView later)
{
    const int a = static_cast<uchar>(earlier.front()) >> 5;
    const int b = static_cast<uchar>(later.front()) >> 5;
    if (a != b) {
        return a < b;
    }
    return earlier.size() != later.size() ? earlier.size() < later.size()
                                          : earlier.compare(later) < 0;
}

class Reader
{
public:
    Reader(QByteArrayView bytes, const CborLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    /// Reads an item; on a fault it is kept and false returned, here and below.
    [[nodiscard]] bool item(CborValue& value, int depth)
    {
        Head head;
        if (depth > m_limits.depth) {
            return fault(QT_TRANSLATE_NOOP("Reason", "items lie too deep within each other"));
        }
        if (++m_count > m_limits.items) {
            return fault(QT_TRANSLATE_NOOP("Reason", "there are too many items"));
        }
        if (!readHead(head)) {
            return false;
        }
        switch (head.major) {
        case Unsigned:
        case Negative:
            value.type = CborValue::Type::Integer;
            value.negative = head.major == Negative;
            value.number = head.value;
            return true;
        case Bytes:
        case Text:
            return string(value, head);
        case Array:
            return array(value, head, depth);
        case Map:
            return map(value, head, depth);
        case Simple:
            return simple(value, head);
        case Tag:
            break;
        }
        return fault(QT_TRANSLATE_NOOP("Reason", "tags are not used here"));
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    [[nodiscard]] bool canonical() const { return m_canonical; }

    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return malformed(
            QT_TRANSLATE_NOOP("Reason", "the CBOR"), QString::number(m_start), m_reason);
    }

    [[nodiscard]] bool fault(const char* reason)
    {
        m_reason = reason;
        return false;
    }

    [[nodiscard]] bool atEnd()
    {
        m_start = m_at;
        return m_at == m_bytes.size() ||
               fault(QT_TRANSLATE_NOOP("Reason", "more bytes follow after its end"));
    }

private:
    [[nodiscard]] bool readHead(Head& head)
    {
        m_start = m_at;
        if (m_at >= m_bytes.size()) {
            return fault(QT_TRANSLATE_NOOP("Reason", "it ends within an item"));
        }
        const auto first = static_cast<uchar>(m_bytes[m_at++]);
        head.major = static_cast<Major>(first >> 5);
        head.info = first & 0x1f;
        if (head.info < 24) {
            head.value = head.info;
            return true;
        }
        if (head.info > 27) {
            return fault(head.info == 31
                             ? QT_TRANSLATE_NOOP("Reason", "lengths must be given beforehand")
                             : QT_TRANSLATE_NOOP("Reason", "this head has no meaning"));
        }
        const int length = 1 << (head.info - 24);
        if (m_bytes.size() - m_at < length) {
            return fault(QT_TRANSLATE_NOOP("Reason", "it ends within an item"));
        }
        for (int i = 0; i < length; ++i) {
            head.value = head.value << 8 | static_cast<uchar>(m_bytes[m_at++]);
        }
        const quint64 least = length == 1 ? 24 : 1ULL << (4 * length);
        if (head.major != Simple && head.value < least) {
            m_canonical = false;
        }
        return true;
    }

    [[nodiscard]] bool string(CborValue& value, const Head& head)
    {
        if (head.value > static_cast<quint64>(m_bytes.size() - m_at)) {
            return fault(QT_TRANSLATE_NOOP("Reason", "it ends within an item"));
        }
        const auto size = static_cast<qsizetype>(head.value);
        value.bytes = m_bytes.sliced(m_at, size).toByteArray();
        m_at += size;
        value.type = head.major == Bytes ? CborValue::Type::Bytes : CborValue::Type::Text;
        return head.major == Bytes || isUtf8(value.bytes) ||
               fault(QT_TRANSLATE_NOOP("Reason", "the text is not UTF-8"));
    }

    /// Each item takes a byte at least, so that a length cannot promise more than is there.
    [[nodiscard]] bool enough(quint64 count, int itemsEach)
    {
        return count <= static_cast<quint64>((m_bytes.size() - m_at) / itemsEach) ||
               fault(QT_TRANSLATE_NOOP("Reason", "it ends within an item"));
    }

    [[nodiscard]] bool array(CborValue& value, const Head& head, int depth)
    {
        value.type = CborValue::Type::Array;
        if (!enough(head.value, 1)) {
            return false;
        }
        for (quint64 i = 0; i < head.value; ++i) {
            CborValue one;
            if (!item(one, depth + 1)) {
                return false;
            }
            value.items.append(std::move(one));
        }
        return true;
    }

    [[nodiscard]] bool key(CborValue& map, int depth, QByteArrayView& previous)
    {
        CborValue key;
        const qsizetype start = m_at;
        if (!item(key, depth + 1)) {
            return false;
        }
        m_start = start;
        if (key.type != CborValue::Type::Integer && key.type != CborValue::Type::Text) {
            return fault(QT_TRANSLATE_NOOP("Reason", "a key is neither a whole number nor a text"));
        }
        for (qsizetype i = 0; i < map.items.size(); i += 2) {
            if (map.items[i] == key) {
                return fault(QT_TRANSLATE_NOOP("Reason", "it stands there twice"));
            }
        }
        const QByteArrayView encoded = m_bytes.sliced(start, m_at - start);
        if (!previous.isEmpty() && !inOrder(previous, encoded)) {
            m_canonical = false;
        }
        previous = encoded;
        map.items.append(std::move(key));
        return true;
    }

    [[nodiscard]] bool map(CborValue& value, const Head& head, int depth)
    {
        value.type = CborValue::Type::Map;
        if (!enough(head.value, 2)) {
            return false;
        }
        QByteArrayView previous;
        for (quint64 i = 0; i < head.value; ++i) {
            CborValue one;
            if (!key(value, depth, previous) || !item(one, depth + 1)) {
                return false;
            }
            value.items.append(std::move(one));
        }
        return true;
    }

    [[nodiscard]] bool simple(CborValue& value, const Head& head)
    {
        switch (head.info) {
        case 20:
        case 21:
            value = CborValue::fromBool(head.info == 21);
            return true;
        case 22:
            value.type = CborValue::Type::Null;
            return true;
        case 23:
            value.type = CborValue::Type::Undefined;
            return true;
        case 25:
        case 26:
        case 27:
            value.type = CborValue::Type::Float;
            value.floatWidth = static_cast<uchar>(1 << (head.info - 24));
            value.number = head.value;
            return true;
        default:
            return fault(QT_TRANSLATE_NOOP("Reason", "this simple value has no meaning"));
        }
    }

    QByteArrayView m_bytes;
    CborLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the item that is being read
    qsizetype m_count = 0;
    bool m_canonical = true;
    const char* m_reason = "";
};

Result<CborRead> readItem(QByteArrayView bytes, const CborLimits& limits, bool whole)
{
    Reader reader(bytes, limits);
    CborRead read;
    if (bytes.size() > limits.bytes) {
        (void)reader.fault(QT_TRANSLATE_NOOP("Reason", "it is too large"));
        return reader.error();
    }
    if (!reader.item(read.value, 1) || (whole && !reader.atEnd())) {
        return reader.error();
    }
    read.size = reader.at();
    read.canonical = reader.canonical();
    return read;
}

} // namespace

Result<CborRead> readCbor(QByteArrayView bytes, const CborLimits& limits)
{
    return readItem(bytes, limits, true);
}

Result<CborRead> readCborPrefix(QByteArrayView bytes, const CborLimits& limits)
{
    return readItem(bytes, limits, false);
}

} // namespace zt
