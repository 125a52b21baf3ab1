// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/questionnairesheet.h"

#include "model/domain/invariants.h"
#include "model/exchange/datetext.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

using Kind = QuestionnaireFault::Kind;

constexpr qsizetype headWithin = 20; ///< rows

constexpr QLatin1String keyColumn("key");

class QuestionnaireReader
{
public:
    explicit QuestionnaireReader(const Sheet& sheet)
        : m_sheet(sheet)
    {
    }

    ReturnedQuestionnaire read() &&
    {
        const qsizetype head = findHead();
        if (head < 0) {
            m_result.faults.append({Kind::NoKeys, 1, 0, m_sheet.name});
            return std::move(m_result);
        }
        for (const SheetRow& row : m_sheet.rows.mid(head + 1)) {
            readRow(row);
        }
        return std::move(m_result);
    }

private:
    const Sheet& m_sheet;
    ReturnedQuestionnaire m_result;
    QMap<qsizetype, QString> m_keys; ///< by column: faults are told from left to right
    QSet<QString> m_seen;

    qsizetype findHead()
    {
        for (qsizetype i = 0; i < std::min(headWithin, m_sheet.rows.size()); ++i) {
            m_keys.clear();
            m_result.faults.clear();
            readHeads(m_sheet.rows[i]);
            if (columnOf(keyColumn) >= 0) {
                return i;
            }
        }
        m_result.faults.clear();
        return -1;
    }

    void readHeads(const SheetRow& row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QuestionnaireColumn* column = questionnaireColumn(row.cells[i].text);
            if (column == nullptr || (!column->answer && column->key != keyColumn)) {
                continue;
            }
            if (columnOf(column->key) >= 0) {
                fault(Kind::RepeatedColumn, row, i);
            } else {
                m_keys.insert(i, column->key);
            }
        }
    }

    /// -1 where the sheet has no such column.
    [[nodiscard]] qsizetype columnOf(const QString& key) const { return m_keys.key(key, -1); }

    void fault(Kind kind, const SheetRow& row, qsizetype column)
    {
        m_result.faults.append(
            {kind, row.number, static_cast<qint32>(column), textAt(row, column)});
    }

    static QString textAt(const SheetRow& row, qsizetype column)
    {
        return column < row.cells.size() ? row.cells[column].text : QString();
    }

    void readRow(const SheetRow& row)
    {
        const qsizetype keyAt = columnOf(keyColumn);
        ReturnedRow returned;
        returned.number = row.number;
        returned.key = textAt(row, keyAt).trimmed();
        const qsizetype before = m_result.faults.size();
        bool says = false;
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
            if (it.value() != keyColumn) {
                readAnswer(row, it.value(), it.key(), returned.answers);
                says = says || !textAt(row, it.key()).trimmed().isEmpty();
            }
        }
        if (returned.key.isEmpty() && !says) {
            m_result.faults.resize(before);
            return;
        }
        if (!returned.key.isEmpty() && m_seen.contains(returned.key)) {
            fault(Kind::KeyTwice, row, keyAt);
        }
        m_seen.insert(returned.key);
        if (m_result.faults.size() == before) {
            m_result.rows.append(returned);
        }
    }

    void readAnswer(const SheetRow& row, const QString& key, qsizetype column, FieldValues& answers)
    {
        const Cell cell = column < row.cells.size() ? row.cells[column] : Cell();
        if (cell.kind == Cell::Kind::Error) {
            fault(Kind::NoResult, row, column);
        } else if (key == QLatin1String("answer")) {
            const std::optional<AuditResult> answer = answerFromWord(cell.text);
            if (!answer) {
                fault(Kind::NotAnAnswer, row, column);
                return;
            }
            const QString word = toKey(*answer);
            answers.insert(key, word.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word));
        } else if (key == QLatin1String("answered_on")) {
            readDay(row, key, column, cell, answers);
        } else {
            readText(row, key, column, cell.text, answers);
        }
    }

    void readDay(const SheetRow& row,
                 const QString& key,
                 qsizetype column,
                 const Cell& cell,
                 FieldValues& answers)
    {
        const std::optional<QDate> day = dayFrom(cell);
        if (cell.text.trimmed().isEmpty()) {
            answers.insert(key, QJsonValue(QJsonValue::Null));
        } else if (day) {
            answers.insert(key, day->toString(Qt::ISODate));
        } else {
            fault(Kind::NotADate, row, column);
        }
    }

    void readText(const SheetRow& row,
                  const QString& key,
                  qsizetype column,
                  QString text,
                  FieldValues& answers)
    {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        for (QChar& c : text) {
            const bool kept = c == QLatin1Char('\n') || c == QLatin1Char('\t');
            c = c.category() == QChar::Other_Control && !kept ? QChar(QLatin1Char(' ')) : c;
        }
        const int longest = key == QLatin1String("answered_by") ? maxNameLength : maxTextLength;
        if (text.size() > longest) {
            fault(Kind::TooLong, row, column);
        } else {
            answers.insert(key, text.trimmed());
        }
    }
};

} // namespace

ReturnedQuestionnaire questionnaireFromSheet(const Sheet& sheet)
{
    return QuestionnaireReader(sheet).read();
}

bool ReturnedWorkbook::isKeyless() const
{
    return std::any_of(returned.faults.begin(),
                       returned.faults.end(),
                       [](const QuestionnaireFault& fault) { return fault.kind == Kind::NoKeys; });
}

Result<ReturnedWorkbook> readReturned(const QString& path, const QString& sheet, JobContext& job)
{
    const Result<QList<SheetInfo>> infos = listSheets(path);
    if (!infos) {
        return tl::unexpected(infos.error());
    }
    ReturnedWorkbook book;
    for (const SheetInfo& info : *infos) {
        if (!info.hidden) {
            book.sheets.append(info.name);
        }
    }
    const bool choose = sheet.isEmpty() && book.sheets.size() > 1;
    const QStringList tried = choose ? book.sheets : QStringList{sheet};
    std::optional<ReturnedWorkbook> first;
    for (const QString& name : tried) {
        const Result<Sheet> read = readSheet(path, name, job);
        if (!read) {
            return tl::unexpected(read.error());
        }
        book.sheet = read->name;
        book.returned = questionnaireFromSheet(*read);
        if (!book.isKeyless()) {
            return book;
        }
        first = first.value_or(book);
    }
    return *first;
}

} // namespace zt
