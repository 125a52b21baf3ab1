// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/plain/csv.h"

#include "model/base/csvtext.h"

#include <QHash>
#include <QSet>

namespace zt {

namespace {

const QLatin1String keyColumn("code");

qsizetype columnOf(const Table& table, const QString& key)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key) {
            return i;
        }
    }
    return -1;
}

QHash<QString, qsizetype> rowsByCode(const Table& table, qsizetype codeColumn)
{
    QHash<QString, qsizetype> rows;
    rows.reserve(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        rows.insert(table.at(row, codeColumn).text, row);
    }
    return rows;
}

/// One table as far as it has columns that are not there yet.
struct Source
{
    const Table* table = nullptr;
    QList<qsizetype> columns;
    QHash<QString, qsizetype> rows;
};

QString field(const ReportCell& cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text: {
        QString text = withoutFormula(cell.text);
        text.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }
    case CellKind::Integer:
        return QString::number(cell.number, 'f', 0);
    case CellKind::Points:
    case CellKind::Percent:
    case CellKind::WholePercent:
    case CellKind::Hours:
    case CellKind::Time:
    case CellKind::Date:
        break;
    }
    return displayText(cell);
}

/// The tables that go side by side, with those of their columns that none before has; their heads
/// go into `flat`.
QList<Source> sourcesOf(const Report& report, Table& flat)
{
    QList<Source> sources;
    QSet<QString> keys;
    for (const QString& id : report.flatTables) {
        const Table* table = report.table(id);
        const qsizetype code = table == nullptr ? -1 : columnOf(*table, keyColumn);
        // A first table without codes stands alone.
        const bool alone = !sources.isEmpty() && columnOf(*sources.first().table, keyColumn) < 0;
        if (table == nullptr || alone || (code < 0 && !sources.isEmpty())) {
            continue; // nothing tells which of its rows belong together
        }
        // The first table's rows stand for themselves, so its codes may repeat, or be missing.
        Source source{
            table, {}, sources.isEmpty() ? QHash<QString, qsizetype>() : rowsByCode(*table, code)};
        for (qsizetype i = 0; i < table->columns.size(); ++i) {
            if (!keys.contains(table->columns[i].key)) {
                keys.insert(table->columns[i].key);
                source.columns.append(i);
                flat.columns.append(table->columns[i]);
            }
        }
        sources.append(source);
    }
    return sources;
}

} // namespace

Table flatTable(const Report& report)
{
    Table flat;
    flat.id = QStringLiteral("flat");
    const QList<Source> sources = sourcesOf(report, flat);
    if (sources.isEmpty()) {
        return flat;
    }
    const Table& base = *sources.first().table;
    const qsizetype code = columnOf(base, keyColumn);
    for (qsizetype row = 0; row < base.rowCount(); ++row) {
        for (const Source& source : sources) {
            const qsizetype at =
                source.table == &base ? row : source.rows.value(base.at(row, code).text, -1);
            for (const qsizetype column : source.columns) {
                flat.cells.append(at < 0 ? ReportCell{} : source.table->at(at, column));
            }
        }
    }
    return flat;
}

QByteArray csvBytes(const Table& table)
{
    QString text(1, QChar::ByteOrderMark);
    const auto endOfLine = QLatin1String("\r\n");
    QStringList heads;
    for (const Column& column : table.columns) {
        heads.append(field(textCell(column.title)));
    }
    text += heads.join(QLatin1Char(',')) + endOfLine;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (column > 0) {
                text += QLatin1Char(',');
            }
            text += field(table.at(row, column));
        }
        text += endOfLine;
    }
    return text.toUtf8();
}

QList<QStringList> parseCsv(const QString& text)
{
    QList<QStringList> records;
    QStringList record;
    QString current;
    bool quoted = false;
    const qsizetype start = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"')) {
                current += c;
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                current += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            record.append(current);
            current.clear();
        } else if (c == QLatin1Char('\n')) {
            record.append(current);
            current.clear();
            records.append(record);
            record.clear();
        } else if (c != QLatin1Char('\r')) {
            current += c;
        }
    }
    return records;
}

} // namespace zt
