// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheetreader.h"

#include <QFile>
#include <QMap>

#include <algorithm>

namespace zt {

/// Answers by point: what is said, the explanation, who.
using AnswersByPoint = QMap<QString, QStringList>;

namespace returned {

inline QByteArray quoted(QString text)
{
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

inline QByteArray
line(const SheetRow& row, const QStringList& heads, const AnswersByPoint& answers, bool withKeys)
{
    const QStringList answerHeads{QStringLiteral("自評結果 Answer"),
                                  QStringLiteral("說明 Explanation"),
                                  QStringLiteral("填答人 Answered by")};
    const auto at = [&](qsizetype i) {
        return i < row.cells.size() ? row.cells[i].text : QString();
    };
    const QStringList said = answers.value(at(heads.indexOf(QStringLiteral("查核點 Point"))));
    QList<QByteArray> cells;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype answer = answerHeads.indexOf(heads[i]);
        const bool key = heads[i] == QStringLiteral("識別碼 Key");
        cells.append(quoted(answer >= 0 && !said.isEmpty() ? said.value(answer)
                            : key && !withKeys             ? QString()
                                                           : at(i)));
    }
    return cells.join(',');
}

} // namespace returned

/// The questionnaire `sent`, written to `path` as text of separated values: with these answers
/// filled in, its rows from the last to the first.
inline bool writeReturned(const QString& sent,
                          const QString& path,
                          const AnswersByPoint& answers,
                          bool withKeys = true)
{
    JobContext job;
    const Result<Sheet> sheet = readSheet(sent, {}, job);
    if (!sheet) {
        return false;
    }
    const auto head = std::find_if(sheet->rows.begin(), sheet->rows.end(), [](const SheetRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.text == QStringLiteral("識別碼 Key");
        });
    });
    if (head == sheet->rows.end()) {
        return false;
    }
    QStringList heads;
    for (const Cell& cell : head->cells) {
        heads.append(cell.text);
    }
    QList<QByteArray> lines;
    for (auto row = head + 1; row != sheet->rows.end(); ++row) {
        lines.prepend(returned::line(*row, heads, answers, withKeys));
    }
    lines.prepend(returned::line(*head, heads, {}, true));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) > 0;
}

} // namespace zt
