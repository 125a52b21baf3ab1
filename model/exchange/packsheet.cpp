// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/packsheet.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype headRowsTried = 20;

/// The key that a head stands for; empty where nobody knows it.
QString keyOfHead(const QString& head, const QList<PackColumn>& columns)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString word = QString(head)
                             .remove(space)
                             .replace(u'(', QStringLiteral("（"))
                             .replace(u')', QStringLiteral("）"));
    const QString key = word.toLower();
    for (const PackColumn& column : columns) {
        if (column.head == word || column.key == key) {
            return column.key;
        }
    }
    return {};
}

qsizetype
headRowOf(const QList<SheetRow>& rows, const QList<PackColumn>& columns, const QString& leading)
{
    constexpr qsizetype leadingCounts = 1000;
    qsizetype best = 0;
    qsizetype most = 1;
    for (qsizetype i = 0; i < std::min(headRowsTried, rows.size()); ++i) {
        QSet<QString> keys;
        for (const Cell& cell : rows[i].cells) {
            keys.insert(keyOfHead(cell.text, columns));
        }
        keys.remove(QString());
        const qsizetype score = keys.size() + (keys.contains(leading) ? leadingCounts : 0);
        if (score > most) {
            best = i;
            most = score;
        }
    }
    return best;
}

} // namespace

PackHeads
packHeads(const QList<SheetRow>& rows, const QList<PackColumn>& columns, const QString& leading)
{
    PackHeads heads;
    heads.row = headRowOf(rows, columns, leading);
    const QList<Cell>& cells = rows[heads.row].cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString key = keyOfHead(cells[i].text, columns);
        const auto column = static_cast<qint32>(i);
        if (!key.isEmpty() && !heads.columnOf.contains(key)) {
            heads.columnOf.insert(key, column);
        } else if (!cells[i].text.trimmed().isEmpty()) {
            heads.odd.append({column, cells[i].text, !key.isEmpty()});
        }
    }
    return heads;
}

bool isBlank(const SheetRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return cell.text.trimmed().isEmpty();
    });
}

} // namespace zt
