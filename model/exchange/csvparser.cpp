// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvparser.h"

namespace zt {

CsvParser::CsvParser(SheetBuilder& builder, QChar separator, bool quotes, qint32 maxCellLength)
    : m_builder(builder)
    , m_separator(separator)
    , m_quotes(quotes)
    , m_maxCellLength(maxCellLength)
{
}

void CsvParser::append(QChar c)
{
    // One more than allowed is enough for the builder to refuse the cell.
    if (m_field.size() <= m_maxCellLength) {
        m_field += c;
    }
}

void CsvParser::endField()
{
    if (m_column == 0) {
        m_builder.startRow(++m_row, false);
    }
    if (!m_field.isEmpty()) {
        m_builder.setCell(m_column, {Cell::Kind::Text, m_field, 0});
        m_field = QString();
    }
    ++m_column;
    m_state = State::FieldStart;
}

void CsvParser::endRecord()
{
    endField();
    m_builder.endRow();
    m_column = 0;
}

void CsvParser::take(QChar c)
{
    const bool lineEnd = c == u'\n' || c == u'\r';
    if (c == u'\r' || (c == u'\n' && !m_afterCr)) {
        ++m_line;
    }
    const bool secondOfPair = c == u'\n' && m_afterCr;
    m_afterCr = c == u'\r';
    if (m_state == State::Quoted) {
        if (c == u'"') {
            m_state = State::QuoteSeen;
        } else {
            append(c);
        }
        return;
    }
    if (m_state == State::QuoteSeen && c == u'"') {
        append(c);
        m_state = State::Quoted;
    } else if (c == m_separator) {
        endField();
    } else if (lineEnd) {
        if (!secondOfPair) {
            endRecord();
        }
    } else if (m_state == State::FieldStart && c == u'"' && m_quotes) {
        m_state = State::Quoted;
        m_fieldLine = m_line;
    } else {
        append(c);
        m_state = State::Plain;
    }
}

bool CsvParser::feed(QStringView text)
{
    for (const QChar c : text) {
        take(c);
        if (m_field.size() > m_maxCellLength) {
            endField();
        }
        if (m_builder.error()) {
            return false;
        }
    }
    return true;
}

bool CsvParser::finish()
{
    if (m_state == State::Quoted) {
        return false;
    }
    if (m_column > 0 || m_state != State::FieldStart || !m_field.isEmpty()) {
        endRecord();
    }
    return true;
}

} // namespace zt
