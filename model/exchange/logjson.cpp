// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/logjson.h"

#include <cstring>

namespace zt {

namespace {

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexOf(char c)
{
    return isDigit(c)             ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

} // namespace

std::optional<LogFault>
LogJsonReader::read(QByteArrayView object, LogFields& fields, LogFieldValues& values, qint64 line)
{
    if (!object.isValidUtf8()) {
        return LogFault::NotInFormat;
    }
    m_at = object.begin();
    m_end = object.end();
    m_fields = &fields;
    m_values = &values;
    m_line = line;
    m_repeated = false;
    m_texts.resize(0);
    m_texts.reserve(object.size());
    blanks();
    const bool whole = this->object(&fields.root(), 0);
    blanks();
    if (!whole || m_at != m_end) {
        return LogFault::NotInFormat;
    }
    return m_repeated ? std::optional(LogFault::Repeated) : std::nullopt;
}

void LogJsonReader::blanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r')) {
        ++m_at;
    }
}

bool LogJsonReader::take(char c)
{
    if (m_at == m_end || *m_at != c) {
        return false;
    }
    ++m_at;
    return true;
}

/// `node` null: nobody wants any of it.
bool LogJsonReader::object(Node* node, int depth)
{
    if (depth == deepest || !take('{')) {
        return false;
    }
    blanks();
    if (take('}')) {
        return true;
    }
    while (member(node, depth)) {
        blanks();
        if (take('}')) {
            return true;
        }
        if (!take(',')) {
            return false;
        }
        blanks();
    }
    return false;
}

bool LogJsonReader::member(Node* node, int depth)
{
    QByteArrayView key;
    if (!text(key)) {
        return false;
    }
    blanks();
    if (!take(':')) {
        return false;
    }
    blanks();
    return value(node == nullptr ? nullptr : m_fields->below(*node, viewOf(key), m_line), depth);
}

bool LogJsonReader::list(Node* node, int depth)
{
    if (depth == deepest || !take('[')) {
        return false;
    }
    blanks();
    if (take(']')) {
        return true;
    }
    const bool wanted = node != nullptr && node->hasMore();
    for (int index = 0;; ++index) {
        Node* const entry = wanted ? m_fields->entry(*node, index) : nullptr;
        if (!value(entry, depth)) {
            return false;
        }
        blanks();
        if (take(']')) {
            return true;
        }
        if (!take(',')) {
            return false;
        }
        blanks();
    }
}

bool LogJsonReader::value(Node* node, int depth)
{
    if (m_at == m_end) {
        return false;
    }
    switch (*m_at) {
    case '{':
        return object(node, depth + 1);
    case '[':
        return list(node, depth + 1);
    case '"': {
        QByteArrayView read;
        const bool whole = text(read);
        keep(node, read);
        return whole;
    }
    case 't':
        return word(node, "true");
    case 'f':
        return word(node, "false");
    case 'n':
        return word(nullptr, "null");
    default:
        return number(node);
    }
}

bool LogJsonReader::word(Node* node, QByteArrayView text)
{
    if (m_end - m_at < text.size() || std::memcmp(m_at, text.data(), size_t(text.size())) != 0) {
        return false;
    }
    keep(node, {m_at, text.size()});
    m_at += text.size();
    return true;
}

bool LogJsonReader::digits()
{
    const char* const begin = m_at;
    while (m_at != m_end && isDigit(*m_at)) {
        ++m_at;
    }
    return m_at != begin;
}

bool LogJsonReader::number(Node* node)
{
    const char* const begin = m_at;
    (void)take('-');
    if (!take('0') && !digits()) {
        return false;
    }
    if (take('.') && !digits()) {
        return false;
    }
    if (take('e') || take('E')) {
        (void)(take('+') || take('-'));
        if (!digits()) {
            return false;
        }
    }
    keep(node, {begin, m_at - begin});
    return true;
}

bool LogJsonReader::text(QByteArrayView& read)
{
    if (!take('"')) {
        return false;
    }
    const char* const begin = m_at;
    while (m_at != m_end && *m_at != '"' && *m_at != '\\') {
        if (static_cast<uchar>(*m_at) < 0x20) {
            return false;
        }
        ++m_at;
    }
    if (take('"')) {
        read = {begin, m_at - 1 - begin};
        return true;
    }
    const qsizetype start = m_texts.size();
    m_texts.append(begin, m_at - begin);
    while (m_at != m_end && *m_at != '"') {
        if (static_cast<uchar>(*m_at) < 0x20) {
            return false;
        }
        if (*m_at != '\\') {
            m_texts.append(*m_at++);
        } else if (!escape()) {
            return false;
        }
    }
    read = QByteArrayView(m_texts).sliced(start);
    return take('"');
}

bool LogJsonReader::codeUnit(uint& unit)
{
    if (m_end - m_at < 4) {
        return false;
    }
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexOf(*m_at++);
        if (digit < 0) {
            return false;
        }
        unit = unit << 4U | static_cast<uint>(digit);
    }
    return true;
}

/// Half a surrogate pair has no UTF-8: it becomes U+FFFD.
bool LogJsonReader::escape()
{
    static constexpr char plain[] = "\"\\/bfnrt";
    static constexpr char meant[] = "\"\\/\b\f\n\r\t";
    ++m_at;
    if (m_at == m_end) {
        return false;
    }
    const char c = *m_at++;
    if (const char* at = c == 0 ? nullptr : std::strchr(plain, c); at != nullptr) {
        m_texts.append(meant[at - plain]);
        return true;
    }
    uint unit = 0;
    if (c != 'u' || !codeUnit(unit)) {
        return false;
    }
    char32_t point = unit;
    if (QChar::isHighSurrogate(point) && m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u') {
        const char* const back = m_at;
        m_at += 2;
        uint low = 0;
        if (!codeUnit(low)) {
            return false;
        }
        if (QChar::isLowSurrogate(low)) {
            point = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
        } else {
            m_at = back;
        }
    }
    point = QChar::isSurrogate(point) ? char32_t(QChar::ReplacementCharacter) : point;
    m_texts.append(QString::fromUcs4(&point, 1).toUtf8());
    return true;
}

void LogJsonReader::keep(Node* node, QByteArrayView read)
{
    if (node != nullptr && node->field() != LogFields::unknown) {
        const QByteArrayView there = read.data() == nullptr ? QByteArrayView("", 0) : read;
        m_repeated = !m_values->set(node->field(), there) || m_repeated;
    }
}

} // namespace zt
