// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/systemrow.h"

#include <QStringList>

namespace zt::systemrow {

namespace {

QStringList columns()
{
    QStringList names{QStringLiteral("code"),
                      QStringLiteral("name"),
                      QStringLiteral("owner_unit"),
                      QStringLiteral("contact"),
                      QStringLiteral("description"),
                      QStringLiteral("rto_minutes"),
                      key(Aspect::FactCloudModel)};
    for (int i = 0; i < factCount; ++i) {
        names.append(key(static_cast<Fact>(i)));
    }
    for (int i = 0; i < conditionCount; ++i) {
        names.append(conditionId(static_cast<Condition>(i)).toLower());
    }
    for (int i = 0; i < factorCount; ++i) {
        names.append(factorId(i).toLower());
    }
    return names;
}

void bindTri(Statement& statement, Tri value)
{
    if (value == Tri::Unknown) {
        statement.bindNull();
    } else {
        statement.bind(value == Tri::Yes ? 1 : 0);
    }
}

Tri readTri(const Statement& row, int column)
{
    if (row.isNull(column)) {
        return Tri::Unknown;
    }
    return row.integer(column) != 0 ? Tri::Yes : Tri::No;
}

} // namespace

const QString& selectSql()
{
    static const QString sql = QStringLiteral("SELECT id, %1 FROM system ORDER BY id")
                                   .arg(columns().join(QStringLiteral(", ")));
    return sql;
}

const QString& insertSql()
{
    static const QString sql = QStringLiteral("INSERT INTO system (id, %1) VALUES (?%2)")
                                   .arg(columns().join(QStringLiteral(", ")),
                                        QStringLiteral(", ?").repeated(columns().size()));
    return sql;
}

const QString& updateSql()
{
    static const QString sql = QStringLiteral("UPDATE system SET %1 = ? WHERE id = ?")
                                   .arg(columns().join(QStringLiteral(" = ?, ")));
    return sql;
}

void bindId(Statement& statement, const SystemId& id)
{
    statement.bindText(id.toString());
}

void bindFields(Statement& statement, const System& system)
{
    statement.bindText(system.code)
        .bindText(system.name)
        .bindText(system.ownerUnit)
        .bindText(system.contact)
        .bindText(system.description)
        .bindOptional(system.rtoMinutes);
    if (system.cloudModel == CloudModel::Unknown) {
        statement.bindNull();
    } else {
        statement.bindText(toKey(system.cloudModel));
    }
    for (const Tri fact : system.facts) {
        bindTri(statement, fact);
    }
    for (const Tri condition : system.conditions) {
        bindTri(statement, condition);
    }
    for (const Score score : system.scores) {
        score == 0 ? statement.bindNull() : statement.bind(static_cast<int>(score));
    }
}

std::optional<System> read(const Statement& row)
{
    System system;
    int column = 0;
    system.id = SystemId::fromString(row.text(column++));
    system.code = row.text(column++);
    system.name = row.text(column++);
    system.ownerUnit = row.text(column++);
    system.contact = row.text(column++);
    system.description = row.text(column++);
    system.rtoMinutes = row.optionalInteger(column++);
    const std::optional<CloudModel> cloud = cloudModelFromKey(row.text(column++));
    for (Tri& fact : system.facts) {
        fact = readTri(row, column++);
    }
    for (Tri& condition : system.conditions) {
        condition = readTri(row, column++);
    }
    bool inRange = true;
    for (Score& score : system.scores) {
        const qint64 value = row.integer(column++);
        inRange = inRange && value >= 0 && value <= 3;
        score = static_cast<Score>(value);
    }
    if (!inRange || !cloud || system.id.isNull() || system.code.isEmpty()) {
        return std::nullopt;
    }
    system.cloudModel = *cloud;
    return system;
}

} // namespace zt::systemrow
