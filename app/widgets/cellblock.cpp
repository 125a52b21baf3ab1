// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cellblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace zt {

namespace {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QString CellBlock::tsv() const
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(oneLine(cell));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CellBlock::html() const
{
    QString text = QStringLiteral("<table>");
    for (const QStringList& row : rows) {
        text += QStringLiteral("<tr>");
        for (const QString& cell : row) {
            text +=
                QStringLiteral("<td>") + oneLine(cell).toHtmlEscaped() + QStringLiteral("</td>");
        }
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table>");
}

void CellBlock::copy() const
{
    if (rows.isEmpty()) {
        return;
    }
    auto* content = new QMimeData;
    content->setText(tsv());
    content->setHtml(html());
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace zt
