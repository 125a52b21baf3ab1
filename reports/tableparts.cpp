// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tableparts.h"

namespace zt {

namespace {

Column columnOf(const char* key, const QString& title, CellKind kind)
{
    return Column{.key = QString::fromLatin1(key), .title = title, .kind = kind};
}

} // namespace

Column textColumn(const char* key, const QString& title, int widest)
{
    return Column{.key = QString::fromLatin1(key), .title = title, .widest = widest};
}

Column numberColumn(const char* key, const QString& title)
{
    return columnOf(key, title, CellKind::Integer);
}

Column timeColumn(const char* key, const QString& title)
{
    return columnOf(key, title, CellKind::Time);
}

Column dateColumn(const char* key, const QString& title)
{
    return columnOf(key, title, CellKind::Date);
}

ReportCell momentCell(const std::optional<Moment>& moment)
{
    return moment ? timeCell(QDateTime::fromMSecsSinceEpoch(moment->utcMs, Qt::UTC)) : ReportCell{};
}

ReportCell numberCell(const std::optional<int>& number)
{
    return number ? integerCell(*number) : ReportCell{};
}

ReportCell utcCell(const QDateTime& utc)
{
    return utc.isValid() ? timeCell(utc) : ReportCell{};
}

Table namesAndValues(const char* id, const QString& title)
{
    constexpr int wideColumn = 90;
    Table table;
    table.id = QString::fromLatin1(id);
    table.title = title;
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 30},
                     Column{.key = QStringLiteral("value"), .widest = wideColumn}};
    return table;
}

void addRow(Table& table, const QString& name, const ReportCell& value)
{
    table.cells << textCell(name) << value;
}

Table tableOf(const char* id, const QString& title, const QList<Column>& columns, bool main)
{
    Table table;
    table.id = QString::fromLatin1(id);
    table.title = title;
    table.columns = columns;
    table.main = main;
    return table;
}

} // namespace zt
