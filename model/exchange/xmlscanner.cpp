// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xmlscanner.h"

#include <QCoreApplication>

#include <charconv>
#include <cstring>

namespace zt {

namespace {

constexpr size_t chunk = 256 * 1024;
/// Longest tag, text, comment: far above what a cell may hold, far below what could hurt.
constexpr size_t longestToken = 8 * 1024 * 1024;
constexpr size_t none = std::string_view::npos;

std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == none ? name : name.substr(colon + 1);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isXmlCharacter(quint32 c)
{
    return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') && c < 0x110000 &&
           !(c >= 0xd800 && c < 0xe000) && c != 0xfffe && c != 0xffff;
}

void appendUtf8(std::string& to, quint32 c)
{
    const auto add = [&to](quint32 byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xc0 | (c >> 6));
        add(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        add(0xe0 | (c >> 12));
        add(0x80 | (c >> 6 & 0x3f));
        add(0x80 | (c & 0x3f));
    } else {
        add(0xf0 | (c >> 18));
        add(0x80 | (c >> 12 & 0x3f));
        add(0x80 | (c >> 6 & 0x3f));
        add(0x80 | (c & 0x3f));
    }
}

} // namespace

XmlScanner::XmlScanner(QIODevice& source, int maxDepth)
    : m_source(source)
    , m_maxDepth(maxDepth)
    , m_buffer(chunk)
{
}

XmlScanner::Token XmlScanner::failWith(const char* reason)
{
    if (m_reason == nullptr) {
        m_reason = reason;
    }
    return Token::Failed;
}

void XmlScanner::readMore()
{
    const qint64 room = static_cast<qint64>(m_buffer.size() - m_end);
    if (!m_utf16) {
        const qint64 got = m_source.read(m_buffer.data() + m_end, room);
        m_sourceEnded = got <= 0;
        m_end += static_cast<size_t>(std::max<qint64>(got, 0));
        return;
    }
    if (m_converted.isEmpty()) {
        const QByteArray raw = m_source.read(chunk);
        m_sourceEnded = raw.isEmpty();
        const QString text = m_utf16->decode(raw);
        m_converted = m_utf8.encode(text);
    }
    const auto taken = std::min(static_cast<size_t>(m_converted.size()), static_cast<size_t>(room));
    std::memcpy(m_buffer.data() + m_end, m_converted.constData(), taken);
    m_converted.remove(0, static_cast<qsizetype>(taken));
    m_end += taken;
}

/// More bytes behind those not yet used; false at the end of the part or when a token is too long.
bool XmlScanner::fill()
{
    if (m_sourceEnded && m_converted.isEmpty()) {
        return false;
    }
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= longestToken) {
            m_reason = QT_TRANSLATE_NOOP("Reason", "a single piece of XML is too long");
            return false;
        }
        m_buffer.resize(m_buffer.size() * 2);
    }
    const size_t before = m_end;
    readMore();
    return m_end > before || (!m_sourceEnded && fill());
}

/// Offset of the mark from the present place, reading on as needed.
size_t XmlScanner::find(std::string_view mark, size_t from)
{
    for (;;) {
        const std::string_view rest(m_buffer.data() + m_at, m_end - m_at);
        const size_t found = rest.find(mark, from);
        if (found != none) {
            return found;
        }
        from = rest.size() < mark.size() ? 0 : std::max(from, rest.size() - mark.size() + 1);
        if (!fill()) {
            return none;
        }
    }
}

/// The ">" that ends the tag: those within quotes do not.
size_t XmlScanner::findTagEnd()
{
    char quote = 0;
    size_t i = 1;
    for (;;) {
        const char* data = m_buffer.data() + m_at;
        const size_t size = m_end - m_at;
        for (; i < size; ++i) {
            const char c = data[i];
            if (quote != 0) {
                quote = c == quote ? char(0) : quote;
            } else if (c == '>') {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        if (!fill()) {
            return none;
        }
    }
}

bool XmlScanner::startsWith(std::string_view mark)
{
    while (m_end - m_at < mark.size()) {
        if (!fill()) {
            return false;
        }
    }
    return std::string_view(m_buffer.data() + m_at, mark.size()) == mark;
}

bool XmlScanner::skipPast(std::string_view mark)
{
    const size_t found = find(mark, 0);
    if (found == none) {
        (void)failWith(QT_TRANSLATE_NOOP("Reason", "the XML breaks off"));
        return false;
    }
    m_at += found + mark.size();
    return true;
}

void XmlScanner::push(std::string_view qualifiedName)
{
    m_openStarts.push_back(m_openNames.size());
    m_openNames.append(qualifiedName);
}

bool XmlScanner::pop(std::string_view qualifiedName)
{
    if (m_openStarts.empty() ||
        std::string_view(m_openNames).substr(m_openStarts.back()) != qualifiedName) {
        return false;
    }
    m_openNames.resize(m_openStarts.back());
    m_openStarts.pop_back();
    return true;
}

bool XmlScanner::appendReference(std::string_view reference)
{
    static constexpr std::pair<std::string_view, char> named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, character] : named) {
        if (reference == name) {
            m_scratch.push_back(character);
            return true;
        }
    }
    if (reference.size() < 2 || reference[0] != '#') {
        return false;
    }
    const bool hex = reference[1] == 'x';
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    quint32 code = 0;
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (problem != std::errc() || end != digits.data() + digits.size() || !isXmlCharacter(code)) {
        return false;
    }
    appendUtf8(m_scratch, code);
    return true;
}

/// Line ends become "\n", references what they stand for. The usual text needs neither and is
/// shown where it lies.
bool XmlScanner::setText(std::string_view raw, bool references)
{
    bool plain = true;
    for (const char c : raw) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') {
            return false;
        }
        plain = plain && c != '\r' && (c != '&' || !references);
    }
    m_text = raw;
    if (plain) {
        return true;
    }
    m_scratch.clear();
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&' && references) {
            const size_t end = raw.find(';', i);
            if (end == none || end - i > 12 || !appendReference(raw.substr(i + 1, end - i - 1))) {
                return false;
            }
            i = end;
        } else if (c == '\r') {
            m_scratch.push_back('\n');
            i += i + 1 < raw.size() && raw[i + 1] == '\n' ? 1U : 0U;
        } else {
            m_scratch.push_back(c);
        }
    }
    m_text = m_scratch;
    return true;
}

XmlScanner::Token XmlScanner::readText(size_t length)
{
    const std::string_view raw(m_buffer.data() + m_at, length);
    m_at += length;
    if (!setText(raw, true)) {
        return failWith(
            QT_TRANSLATE_NOOP("Reason", "the XML holds a character or entity that is not allowed"));
    }
    if (m_openStarts.empty() && raw.find_first_not_of(" \t\r\n") != none) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "this is not XML"));
    }
    return Token::Text;
}

XmlScanner::Token XmlScanner::readCdata()
{
    const size_t found = find("]]>", 9);
    if (found == none) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML breaks off"));
    }
    const std::string_view raw(m_buffer.data() + m_at + 9, found - 9);
    m_at += found + 3;
    if (m_openStarts.empty() || !setText(raw, false)) {
        return failWith(
            QT_TRANSLATE_NOOP("Reason", "the XML holds a character or entity that is not allowed"));
    }
    return Token::Text;
}

bool XmlScanner::readAttributes(const char* at, const char* end)
{
    m_attributes.clear();
    for (;;) {
        while (at < end && isBlank(*at)) {
            ++at;
        }
        if (at == end) {
            return true;
        }
        const char* nameStart = at;
        while (at < end && *at != '=' && !isBlank(*at)) {
            ++at;
        }
        const std::string_view name(nameStart, static_cast<size_t>(at - nameStart));
        while (at < end && isBlank(*at)) {
            ++at;
        }
        if (at == end || *at != '=') {
            return false;
        }
        ++at;
        while (at < end && isBlank(*at)) {
            ++at;
        }
        if (at == end || (*at != '"' && *at != '\'')) {
            return false;
        }
        const char* value = at + 1;
        const void* close = std::memchr(value, *at, static_cast<size_t>(end - value));
        if (close == nullptr) {
            return false;
        }
        const auto* valueEnd = static_cast<const char*>(close);
        m_attributes.push_back({name, {value, static_cast<size_t>(valueEnd - value)}});
        at = valueEnd + 1;
    }
}

XmlScanner::Token XmlScanner::readStartTag(size_t length)
{
    const char* at = m_buffer.data() + m_at + 1;
    const char* end = m_buffer.data() + m_at + length;
    m_at += length + 1;
    const bool empty = end > at && end[-1] == '/';
    if (empty) {
        --end;
    }
    const char* nameEnd = at;
    while (nameEnd < end && !isBlank(*nameEnd)) {
        ++nameEnd;
    }
    const std::string_view qualified(at, static_cast<size_t>(nameEnd - at));
    if (qualified.empty() || !readAttributes(nameEnd, end)) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML is not well-formed"));
    }
    if (m_openStarts.empty() && m_seenRoot) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML is not well-formed"));
    }
    m_seenRoot = true;
    push(qualified);
    if (static_cast<int>(m_openStarts.size()) > m_maxDepth) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML is nested too deeply"));
    }
    m_name = withoutPrefix(qualified);
    m_pendingEnd = empty;
    return Token::Start;
}

XmlScanner::Token XmlScanner::readEndTag(size_t length)
{
    std::string_view qualified(m_buffer.data() + m_at + 2, length - 2);
    m_at += length + 1;
    while (!qualified.empty() && isBlank(qualified.back())) {
        qualified.remove_suffix(1);
    }
    if (!pop(qualified)) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML is not well-formed"));
    }
    m_name = withoutPrefix(qualified);
    return Token::End;
}

/// Comments and processing instructions say nothing.
bool XmlScanner::skipRemarks()
{
    while (m_reason == nullptr) {
        if (startsWith("<?")) {
            (void)skipPast("?>");
        } else if (startsWith("<!--")) {
            (void)skipPast("-->");
        } else {
            break;
        }
    }
    return m_reason == nullptr;
}

XmlScanner::Token XmlScanner::readMarkup()
{
    if (startsWith("<![CDATA[")) {
        return readCdata();
    }
    if (startsWith("<!")) {
        return failWith(QT_TRANSLATE_NOOP(
            "Reason", "the XML declares a document type or entities, which no spreadsheet needs"));
    }
    const bool isEnd = startsWith("</");
    const size_t length = findTagEnd();
    if (length == none) {
        return failWith(QT_TRANSLATE_NOOP("Reason", "the XML breaks off"));
    }
    return isEnd ? readEndTag(length) : readStartTag(length);
}

XmlScanner::Token XmlScanner::rawNext()
{
    if (m_reason != nullptr) {
        return Token::Failed;
    }
    if (m_pendingEnd) {
        m_pendingEnd = false;
        m_endName.assign(m_openNames, m_openStarts.back());
        (void)pop(m_endName);
        m_name = withoutPrefix(m_endName);
        return Token::End;
    }
    if (!m_started) {
        m_started = true;
        if (startsWith("\xff\xfe") || startsWith("\xfe\xff")) {
            m_utf16.emplace(QStringDecoder::Utf16);
            const QString text =
                m_utf16->decode(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_end)));
            m_converted = m_utf8.encode(text);
            m_at = m_end = 0;
        } else if (startsWith("\xef\xbb\xbf")) {
            m_at += 3;
        }
    }
    if (!skipRemarks()) {
        return Token::Failed;
    }
    if (m_at == m_end && !fill()) {
        return m_reason != nullptr || !m_openStarts.empty() || !m_seenRoot
                   ? failWith(QT_TRANSLATE_NOOP("Reason", "the XML breaks off"))
                   : Token::Finished;
    }
    if (m_buffer[m_at] == '<') {
        return readMarkup();
    }
    const size_t length = find("<", 0);
    return m_reason != nullptr ? Token::Failed : readText(length == none ? m_end - m_at : length);
}

XmlScanner::Token XmlScanner::skipRaw()
{
    const size_t outside = m_openStarts.size() - 1;
    for (;;) {
        const Token token = rawNext();
        if (token == Token::Failed || token == Token::Finished ||
            (token == Token::End && m_openStarts.size() == outside)) {
            return token;
        }
    }
}

XmlScanner::Token XmlScanner::skipElement()
{
    return skipRaw();
}

XmlScanner::Token XmlScanner::next()
{
    for (;;) {
        Token token = rawNext();
        if (token != Token::Start && token != Token::End) {
            return token;
        }
        const bool shown =
            m_name != "AlternateContent" && m_name != "Fallback" && m_name != "Choice";
        if (shown) {
            return token;
        }
        if (token == Token::Start && m_name == "Choice") {
            token = skipRaw();
            if (token != Token::End) {
                return token;
            }
        } else {
            m_transparent += token == Token::Start ? 1 : -1;
        }
    }
}

std::string_view XmlScanner::attribute(std::string_view localName) const
{
    for (const Attribute& attribute : m_attributes) {
        if (attribute.name == localName) {
            return attribute.value;
        }
    }
    return {};
}

} // namespace zt
