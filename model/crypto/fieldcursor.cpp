// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/fieldcursor.h"

#include <algorithm>

namespace zt {

namespace {

QString readingOf(const CborValue& value)
{
    switch (value.type) {
    case CborValue::Type::Integer:
        return value.toInteger() ? QString::number(*value.toInteger()) : QString();
    case CborValue::Type::Text:
        return QString::fromUtf8(value.bytes);
    case CborValue::Type::Bool:
        return value.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case CborValue::Type::Null:
        return QStringLiteral("null");
    case CborValue::Type::Bytes:
    case CborValue::Type::Array:
    case CborValue::Type::Map:
    case CborValue::Type::Undefined:
    case CborValue::Type::Float:
        break;
    }
    return {};
}

/// Bytes before the content of an item: its type and its length or number.
qsizetype headSize(char first)
{
    const int more = static_cast<uchar>(first) & 0x1F;
    return more < 24 ? 1 : qsizetype(1) + (qsizetype(1) << (more - 24));
}

ByteField fieldAt(
    const QByteArray& bytes, qsizetype base, const QString& name, qsizetype at, qsizetype length)
{
    return {name, base + at, length, bytes.mid(at, length), {}, false, {}};
}

/// The item at `at` as a field; nothing where there is none.
std::optional<ByteField>
cborField(const QByteArray& bytes, qsizetype base, const QString& name, qsizetype at, int depth)
{
    const Result<CborRead> read = readCborPrefix(QByteArrayView(bytes).sliced(at));
    if (!read) {
        return std::nullopt;
    }
    const CborValue& value = read->value;
    ByteField field = fieldAt(bytes, base, name, at, read->size);
    field.reading = readingOf(value);
    const qsizetype head = headSize(bytes[at]);
    if (value.type == CborValue::Type::Bytes) {
        field = fieldAt(bytes, base, name, at + head, read->size - head);
    }
    const bool list = value.type == CborValue::Type::Map || value.type == CborValue::Type::Array;
    qsizetype inner = at + head;
    for (qsizetype i = 0; list && depth > 0 && i < value.items.size(); ++i) {
        QString within = QStringLiteral("[%1]").arg(i);
        if (value.isMap()) {
            const Result<CborRead> key = readCborPrefix(QByteArrayView(bytes).sliced(inner));
            within = readingOf(key->value);
            inner += key->size;
            ++i;
        }
        const Result<CborRead> item = readCborPrefix(QByteArrayView(bytes).sliced(inner));
        if (auto made = cborField(bytes, base, within, inner, depth - 1)) {
            field.fields.append(*std::move(made));
        }
        inner += item->size;
    }
    return field;
}

/// Where the value that begins at `at` ends: at a comma or bracket outside of every string and
/// every inner bracket.
qsizetype endOfValue(const QByteArray& json, qsizetype at)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = at; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']' || c == ',') && depth == 0) {
            return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return json.size();
}

/// Where the string that begins before `at` has its closing quote; -1: nowhere.
qsizetype endOfString(const QByteArray& json, qsizetype at)
{
    while (at < json.size() && json[at] != '"') {
        at += json[at] == '\\' ? 2 : 1;
    }
    return at < json.size() ? at : -1;
}

} // namespace

FieldCursor::FieldCursor(const char* name, const QByteArray& bytes, qsizetype base)
    : m_base(base)
{
    m_whole.name = QString::fromUtf8(name);
    m_whole.offset = base;
    m_whole.length = bytes.size();
    m_whole.bytes = bytes;
}

void FieldCursor::add(const QString& name, qsizetype at, qsizetype length)
{
    m_whole.fields.append(fieldAt(m_whole.bytes, m_base, name, at, length));
}

QByteArray FieldCursor::take(const char* name, qsizetype length)
{
    if (m_ended) {
        return {};
    }
    if (length < 0 || m_whole.bytes.size() - m_at < length) {
        takeRest();
        return {};
    }
    add(QString::fromUtf8(name), m_at, length);
    m_at += length;
    return m_whole.fields.constLast().bytes;
}

quint64 FieldCursor::takeNumber(const char* name, qsizetype length)
{
    const QByteArray bytes = take(name, length);
    quint64 number = 0;
    for (const char byte : bytes) {
        number = number << 8 | static_cast<uchar>(byte);
    }
    if (!bytes.isEmpty()) {
        say(QString::number(number));
    }
    return number;
}

void FieldCursor::takeSized(const char* name)
{
    if (m_ended || m_whole.bytes.size() - m_at < 2) {
        takeRest();
        return;
    }
    const auto high = static_cast<uchar>(m_whole.bytes[m_at]);
    const auto low = static_cast<uchar>(m_whole.bytes[m_at + 1]);
    const qsizetype size = high << 8 | low;
    take((QByteArray(name) + ".size").constData(), 2);
    say(QString::number(size));
    take(name, size);
}

CborValue FieldCursor::takeCbor(const QString& name, int depth)
{
    const Result<CborRead> read = readCborPrefix(QByteArrayView(m_whole.bytes).sliced(m_at));
    auto field = read ? cborField(m_whole.bytes, m_base, name, m_at, depth) : std::nullopt;
    if (!field) {
        takeRest();
        return {};
    }
    m_whole.fields.append(*std::move(field));
    m_at += read->size;
    return read->value;
}

void FieldCursor::takeJsonMembers()
{
    const QByteArray& json = m_whole.bytes;
    qsizetype at = json.indexOf('{') + 1;
    while (at > 0 && at < json.size()) {
        const qsizetype open = json.indexOf('"', at);
        const qsizetype close = open < 0 ? -1 : endOfString(json, open + 1);
        const qsizetype colon = close < 0 ? -1 : json.indexOf(':', close);
        if (colon < 0) {
            return;
        }
        const qsizetype end = endOfValue(json, colon + 1);
        add(QString::fromUtf8(json.sliced(open + 1, close - open - 1)), colon + 1, end - colon - 1);
        say(QString::fromUtf8(json.sliced(colon + 1, end - colon - 1)));
        at = end < json.size() && json[end] == ',' ? end + 1 : json.size();
    }
}

void FieldCursor::takeRest()
{
    m_ended = true;
    if (m_at < m_whole.bytes.size()) {
        add(QStringLiteral("unread"), m_at, m_whole.bytes.size() - m_at);
        m_at = m_whole.bytes.size();
    }
}

void FieldCursor::say(const QString& reading)
{
    if (!m_ended) {
        m_whole.fields.last().reading = reading;
    }
}

} // namespace zt
