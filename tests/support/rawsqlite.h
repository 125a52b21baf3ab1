// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

/// A second pair of eyes on a file: SQLite's own interface, without any code of the program.
namespace zt::raw {

class Database
{
public:
    explicit Database(const QString& path)
    {
        sqlite3_open_v2(
            QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr);
    }

    ~Database() { sqlite3_close(m_handle); }

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// SQLite's result code; 0 is fine.
    int execute(const QString& sql)
    {
        return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }

    /// Rows as text, columns joined by "|"; each value as an SQL literal when `quoted` selects it
    /// so.
    QStringList rows(const QString& sql)
    {
        QStringList rows;
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList values;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
                values.append(text != nullptr ? QString::fromUtf8(text) : QStringLiteral("NULL"));
            }
            rows.append(values.join(QLatin1Char('|')));
        }
        sqlite3_finalize(statement);
        return rows;
    }

    QString value(const QString& sql) { return rows(sql).value(0); }

private:
    sqlite3* m_handle = nullptr;
};

/// Every row of every table but those in `without`, as SQL literals, in a fixed order.
inline QMap<QString, QStringList> dump(const QString& path, const QStringList& without = {})
{
    Database database(path);
    QMap<QString, QStringList> tables;
    for (const QString& table : database.rows(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%'"
             " ESCAPE '!'"))) {
        if (without.contains(table)) {
            continue;
        }
        QStringList columns;
        for (const QString& column :
             database.rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            columns.append(QStringLiteral("quote(\"%1\")").arg(column));
        }
        QStringList rows = database.rows(
            QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QLatin1Char(',')), table));
        rows.sort();
        tables.insert(table, rows);
    }
    return tables;
}

} // namespace zt::raw
