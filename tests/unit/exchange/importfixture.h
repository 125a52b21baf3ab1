// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packloader.h"
#include "model/exchange/importer.h"

#include <QTest>
#include <QTimeZone>

/// The shipped pack, an empty assessment and sheets written as tab-separated text.
namespace zt::importfixture {

inline const Guideline& guideline()
{
    static const Guideline pack =
        readGuideline(shippedGuideline()->bytes, QStringLiteral("pack")).value();
    return pack;
}

inline Snapshot snapshotWith(const QList<System>& systems = {})
{
    Snapshot snapshot;
    snapshot.guideline = std::make_shared<const Guideline>(guideline());
    for (const System& system : systems) {
        snapshot.indexById.insert(system.id, static_cast<qint32>(snapshot.systems.size()));
        snapshot.indexByCode.insert(system.code, static_cast<qint32>(snapshot.systems.size()));
        snapshot.systems.append(system);
    }
    return snapshot;
}

inline SteppedClock newClock()
{
    return SteppedClock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), QTimeZone::utc()));
}

/// Lines of cells between bars: "代碼|名稱\nA|甲".
inline Sheet sheetOf(QString text)
{
    Sheet sheet = sheetFromTsv(text.replace(QLatin1Char('|'), QLatin1Char('\t')));
    sheet.name = QStringLiteral("清冊");
    return sheet;
}

inline ImportMapping mappingFor(const Sheet& sheet)
{
    return proposeMapping(sheet, QStringLiteral("f.xlsx"), guideline()).value();
}

inline ImportPlan
planOf(const Sheet& sheet, const Snapshot& snapshot, const ImportOptions& options = {})
{
    SteppedClock clock = newClock();
    JobContext job;
    return planImport(sheet, mappingFor(sheet), snapshot, options, clock, job).value();
}

inline System systemOf(const Change& change)
{
    return std::get<System>(*change.after);
}

/// "A=code,B=name"
inline QString fieldsOf(const ImportMapping& mapping)
{
    QStringList all;
    for (const ColumnMapping& column : mapping.columns) {
        all.append(columnName(column.column) + QLatin1Char('=') + column.field);
    }
    return all.join(QLatin1Char(','));
}

} // namespace zt::importfixture
