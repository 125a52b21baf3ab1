// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sampleframe.h"

#include "model/domain/invariants.h"
#include "model/exchange/filedigest.h"
#include "model/exchange/sheetreader.h"

#include <QFileInfo>

#include <algorithm>

namespace zt {

namespace {

QStringList headsOf(const Sheet& sheet, qsizetype columns)
{
    QStringList heads;
    for (qsizetype i = 0; i < columns; ++i) {
        const QList<Cell>& cells = sheet.rows.first().cells;
        const QString text = i < cells.size() ? keptText(cells[i].text).trimmed() : QString();
        heads.append(text.isEmpty() ? columnName(static_cast<qint32>(i)) : text);
    }
    return heads;
}

Result<QStringList> cellsOf(const SheetRow& row, qsizetype columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString text = i < row.cells.size() ? keptText(row.cells[i].text) : QString();
        if (text.size() > maxTextLength) {
            return fail(ErrorCode::InvariantBroken,
                        {QStringLiteral("sample"),
                         QStringLiteral("items"),
                         cellName(row.number, static_cast<qint32>(i)),
                         QStringLiteral("≤ %1").arg(maxTextLength)});
        }
        cells.append(text);
    }
    return cells;
}

qsizetype widthOf(const Sheet& sheet)
{
    qsizetype width = 0;
    for (const SheetRow& row : sheet.rows) {
        width = std::max(width, row.cells.size());
    }
    return width;
}

} // namespace

QString keptText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text) {
        const bool kept = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        c = c.category() == QChar::Other_Control && !kept ? QChar(QLatin1Char(' ')) : c;
    }
    return text;
}

Result<SampleFrame> frameFromFile(const QString& path, const QString& sheetName, JobContext& job)
{
    const Result<Sheet> sheet = readSheet(path, sheetName, job);
    const Result<QString> digest = sheet ? fileSha256(path) : tl::unexpected(sheet.error());
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    const QString file = QFileInfo(path).fileName();
    if (sheet->rows.size() < 2) {
        return fail(ErrorCode::InvariantBroken,
                    {QStringLiteral("sample"),
                     QStringLiteral("population"),
                     file,
                     QString::fromLatin1(
                         QT_TRANSLATE_NOOP("Reason", "heads in the first row, items below"))});
    }
    const qsizetype columns = widthOf(*sheet);
    SampleFrame frame{sheet->name.isEmpty() ? file
                                            : QStringLiteral("%1 › %2").arg(file, sheet->name),
                      *digest,
                      headsOf(*sheet, columns),
                      {}};
    frame.rows.reserve(sheet->rows.size() - 1);
    for (const SheetRow& row : sheet->rows.mid(1)) {
        const Result<QStringList> cells = cellsOf(row, columns);
        if (!cells) {
            return tl::unexpected(cells.error());
        }
        frame.rows.append(*cells);
    }
    return frame;
}

} // namespace zt
