// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheetbuilder.h"

namespace zt {

/// Splits text into records as RFC 4180 has it, with what programs write besides: lone CR or LF,
/// a quote in the middle of a field, text after the closing quote. Fed piece by piece.
class CsvParser
{
public:
    CsvParser(SheetBuilder& builder, QChar separator, bool quotes, qint32 maxCellLength);

    /// False when a limit is broken; the builder then holds the error.
    [[nodiscard]] bool feed(QStringView text);
    /// The last record, which may lack a line end. False when a quoted field is still open.
    [[nodiscard]] bool finish();

    /// Line in which the field now open began, from 1.
    [[nodiscard]] qint64 fieldLine() const { return m_fieldLine; }

    [[nodiscard]] qint32 rows() const { return m_row; }

private:
    enum class State : quint8 { FieldStart, Plain, Quoted, QuoteSeen };

    void take(QChar c);
    void endField();
    void endRecord();
    void append(QChar c);

    SheetBuilder& m_builder;
    QChar m_separator;
    bool m_quotes;
    qint32 m_maxCellLength;
    State m_state = State::FieldStart;
    QString m_field;
    bool m_afterCr = false;
    qint32 m_row = 0;
    qint32 m_column = 0;
    qint64 m_line = 1;
    qint64 m_fieldLine = 1;
};

} // namespace zt
