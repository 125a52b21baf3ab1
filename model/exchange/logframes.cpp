// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/logframes.h"

#include <cstring>

namespace zt {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;
constexpr qsizetype headBytes = 64 * 1024;

} // namespace

LogFrames::LogFrames(const QString& path)
    : m_file(path)
{
}

Result<void> LogFrames::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return fail(m_file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                    {m_file.fileName(), m_file.errorString()});
    }
    m_size = m_file.size();
    m_buffer.resize(mostBytes + chunkBytes);
    return head().map(
        [this](QByteArrayView head) { skip(head.startsWith("\xef\xbb\xbf") ? 3 : 0); });
}

Result<QByteArrayView> LogFrames::head()
{
    while (m_to - m_from < headBytes && !m_atEnd) {
        if (const Result<bool> more = fill(); !more) {
            return tl::unexpected(more.error());
        }
    }
    return QByteArrayView(m_buffer).sliced(m_from, std::min(m_to - m_from, headBytes));
}

void LogFrames::skip(qsizetype bytes)
{
    const auto* begin = m_buffer.constData() + m_from;
    m_line += std::count(begin, begin + bytes, '\n');
    m_from += bytes;
    m_at = m_from;
}

/// False at the end of the file. Always leaves room: what is kept is at most one piece.
Result<bool> LogFrames::fill()
{
    if (m_from > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_from, size_t(m_to - m_from));
        m_at -= m_from;
        m_to -= m_from;
        m_from = 0;
    }
    const qint64 read =
        m_file.read(m_buffer.data() + m_to, std::min(chunkBytes, m_buffer.size() - m_to));
    if (read < 0) {
        return fail(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
    }
    m_atEnd = read == 0;
    m_to += read;
    m_read += read;
    return !m_atEnd;
}

/// Behind the end of the piece; -1 where it is not there yet. `m_at` goes along.
qsizetype LogFrames::scan()
{
    switch (m_cut) {
    case Cut::Lines:
        return scanLine();
    case Cut::Records:
        return scanRecord();
    case Cut::Objects:
        return scanObject();
    }
    return -1;
}

qsizetype LogFrames::scanLine()
{
    const char* begin = m_buffer.constData();
    const void* found = std::memchr(begin + m_at, '\n', size_t(m_to - m_at));
    m_at = found == nullptr ? m_to : static_cast<const char*>(found) - begin + 1;
    m_linesSeen += found == nullptr ? 0 : 1;
    return found == nullptr ? -1 : m_at;
}

qsizetype LogFrames::scanRecord()
{
    const char* bytes = m_buffer.constData();
    while (m_at < m_to) {
        const char c = bytes[m_at++];
        m_linesSeen += c == '\n' ? 1 : 0;
        if (m_within == Within::Quoted) {
            m_within = c == '"' ? Within::QuoteInQuoted : Within::Quoted;
        } else if (c == '\n') {
            return m_at;
        } else if (c == '"') {
            m_within = m_within == Within::Field ? Within::Field : Within::Quoted;
        } else {
            m_within = c == m_separator ? Within::Start : Within::Field;
        }
    }
    return -1;
}

qsizetype LogFrames::scanObject()
{
    const char* bytes = m_buffer.constData();
    while (m_at < m_to) {
        const char c = bytes[m_at++];
        m_linesSeen += c == '\n' ? 1 : 0;
        if (m_within == Within::String) {
            m_within = c == '\\' ? Within::Escape : c == '"' ? Within::Object : Within::String;
        } else if (m_within == Within::Escape || c == '"') {
            m_within = Within::String;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
            if (m_depth <= 0) {
                return m_at;
            }
        } else if (m_depth == 0 && (c == ',' || c == '\n')) {
            return m_at; // no object: told as one line that is none
        }
    }
    return -1;
}

/// Blanks and commas, and the ends and beginnings of lists: pages may follow each other.
void LogFrames::skipBetweenObjects()
{
    while (m_from < m_to && std::strchr(" \t\r\n,[]", m_buffer.at(m_from)) != nullptr &&
           m_buffer.at(m_from) != 0) {
        m_line += m_buffer.at(m_from) == '\n' ? 1 : 0;
        ++m_from;
    }
    m_at = m_from;
}

void LogFrames::restart()
{
    m_within = Within::Start;
    m_depth = 0;
    m_dropping = false;
    m_line += m_linesSeen;
    m_linesSeen = 0;
}

LogFrame LogFrames::take(qsizetype end, LogFrame::Kind kind)
{
    LogFrame frame{kind, QByteArrayView(m_buffer).sliced(m_from, end - m_from), m_line};
    if (m_cut != Cut::Objects && frame.bytes.endsWith('\n')) {
        frame.bytes.chop(1);
        frame.bytes.chop(frame.bytes.endsWith('\r') ? 1 : 0);
    }
    if (m_dropping || frame.bytes.size() > mostBytes) {
        frame = {LogFrame::Kind::TooLong, {}, m_line};
    }
    m_from = end;
    m_at = end;
    restart();
    return frame;
}

/// What stands behind the last line feed: a line of its own, or a record or object that was cut
/// off.
LogFrame LogFrames::takeRest()
{
    if (m_from == m_to && !m_dropping) {
        return {};
    }
    const bool cut = m_cut == Cut::Objects || m_within == Within::Quoted;
    return take(m_to, cut ? LogFrame::Kind::Unended : LogFrame::Kind::Whole);
}

Result<LogFrame> LogFrames::next(const JobContext& job)
{
    while (true) {
        if (m_cut == Cut::Objects && m_at == m_from && !m_dropping) {
            skipBetweenObjects();
        }
        const qsizetype end = scan();
        if (end >= 0) {
            return take(end, LogFrame::Kind::Whole);
        }
        if (m_to - m_from > mostBytes) {
            m_dropping = true;
        }
        m_from = m_dropping ? m_to : m_from;
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const Result<bool> more = fill();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return takeRest();
        }
    }
}

} // namespace zt
