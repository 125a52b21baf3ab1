// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QFile>

namespace zt {

/// One line, record or object of a log, as bytes that are good until the next one is taken.
struct LogFrame
{
    enum class Kind : quint8 { Whole, TooLong, Unended, End } kind = Kind::End;

    QByteArrayView bytes; ///< of what is whole
    qint64 line = 0;      ///< on which it begins, from 1
};

/// Cuts a log into pieces, reading a chunk at a time: memory does not grow with the file, nor with
/// a line that never ends.
class LogFrames
{
public:
    enum class Cut : quint8 {
        Lines,   ///< line feeds end a line; a carriage return before one is not part of it
        Records, ///< the same, but not within a quoted field (RFC 4180)
        Objects  ///< of a JSON array
    };

    static constexpr qsizetype mostBytes = 1 << 20; ///< of one piece

    explicit LogFrames(const QString& path);

    /// What comes first is a byte order mark, which is passed over. Errors: FileNotFound,
    /// FileUnreadable.
    [[nodiscard]] Result<void> open();
    /// The beginning of what was not taken yet, at most 64 KiB.
    [[nodiscard]] Result<QByteArrayView> head();
    /// Passes over what was seen in the head.
    void skip(qsizetype bytes);

    void setCut(Cut cut) { m_cut = cut; }

    /// Of the characters that set fields apart.
    void setSeparator(char separator) { m_separator = separator; }

    /// Errors: FileUnreadable; Cancelled, looked at with every chunk.
    [[nodiscard]] Result<LogFrame> next(const JobContext& job);

    [[nodiscard]] qint64 done() const { return m_read - (m_to - m_from); }

    [[nodiscard]] qint64 total() const { return m_size; }

private:
    /// Where in the piece that is being looked at the scan stands.
    enum class Within : quint8 { Start, Field, Quoted, QuoteInQuoted, Object, String, Escape };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] qsizetype scan();
    [[nodiscard]] qsizetype scanLine();
    [[nodiscard]] qsizetype scanRecord();
    [[nodiscard]] qsizetype scanObject();
    [[nodiscard]] LogFrame take(qsizetype end, LogFrame::Kind kind);
    [[nodiscard]] LogFrame takeRest();
    void skipBetweenObjects();
    void restart();

    QFile m_file;
    Cut m_cut = Cut::Lines;
    char m_separator = ',';
    QByteArray m_buffer;
    qsizetype m_from = 0; ///< of the piece that is being looked at
    qsizetype m_at = 0;   ///< looked at up to here
    qsizetype m_to = 0;   ///< end of what was read
    Within m_within = Within::Start;
    qint64 m_depth = 0;
    bool m_dropping = false; ///< the piece is too long: its bytes are not kept
    bool m_atEnd = false;
    qint64 m_line = 1;      ///< of the piece
    qint64 m_linesSeen = 0; ///< line feeds within it
    qint64 m_read = 0;
    qint64 m_size = 0;
};

} // namespace zt
