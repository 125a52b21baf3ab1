// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/textlist.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

namespace zt {

namespace {

struct ListSql
{
    QString select;
    QString clear;
    QString insert;
};

ListSql sqlOf(TextList list)
{
    if (list == TextList::TeamMember) {
        return {QStringLiteral("SELECT name FROM team_member ORDER BY position"),
                QStringLiteral("DELETE FROM team_member"),
                QStringLiteral("INSERT INTO team_member (position, name) VALUES (?, ?)")};
    }
    return {QStringLiteral("SELECT code FROM adoption_code ORDER BY position"),
            QStringLiteral("DELETE FROM adoption_code"),
            QStringLiteral("INSERT INTO adoption_code (position, code) VALUES (?, ?)")};
}

} // namespace

Result<QStringList> loadTextList(const SqlConnection& connection, TextList list)
{
    Result<Statement> rows =
        Statement::query(connection, sqlOf(list).select, QStringLiteral("read a list"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QStringList texts;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return texts;
        }
        texts.append(rows->text(0));
    }
}

Result<void> saveTextList(const SqlConnection& connection, TextList list, const QStringList& texts)
{
    const QString purpose = QStringLiteral("write a list");
    const ListSql sql = sqlOf(list);
    Result<void> cleared = connection.execute(sql.clear, purpose);
    if (!cleared) {
        return cleared;
    }
    Result<Statement> insert = Statement::prepare(connection, sql.insert, purpose);
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Result<void> inserted = insert->bind(i + 1).bindText(texts[i]).run();
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

} // namespace zt
