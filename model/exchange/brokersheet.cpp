// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokersheet.h"

#include "model/exchange/brokerrows.h"
#include "model/exchange/sheetreader.h"

#include <QFileInfo>

namespace zt {

void BrokerBookReader::addSheet(const QString& file, const Sheet& sheet)
{
    BrokerSheetRows rows(*this, file, sheet);
    if (!rows.read()) {
        m_reading.passedOver.append(file + QStringLiteral(": ") + sheet.name);
    }
}

void BrokerBookReader::addRow(const QString& file,
                              const BrokerYear& row,
                              const QString& name,
                              const QList<DeficiencyType>& types)
{
    for (const DeficiencyType& type : types) {
        addType(type);
    }
    m_foreign.append({file, row, name});
}

void BrokerBookReader::addFault(BrokerSheetFault::Kind kind,
                                const QString& file,
                                const QString& read)
{
    BrokerSheetFault fault;
    fault.kind = kind;
    fault.file = file;
    fault.read = read;
    m_reading.faults.append(fault);
}

void BrokerBookReader::addType(const DeficiencyType& type)
{
    const auto known = m_typeOf.constFind(type.id);
    if (known == m_typeOf.cend()) {
        m_typeOf.insert(type.id, m_reading.book.types.size());
        m_reading.book.types.append(type);
        return;
    }
    DeficiencyType& there = m_reading.book.types[*known];
    there.name = there.name.isEmpty() ? type.name : there.name;
    there.category = there.category.isEmpty() ? type.category : there.category;
}

/// Sheets first, so that a broker's code is known whatever the order of the files.
void BrokerBookReader::addForeign()
{
    QHash<QString, QString> codeOf;
    const QMap<QString, QString>& names = m_reading.book.names;
    for (auto it = names.begin(); it != names.end(); ++it) {
        codeOf.insert(it.value(), it.key());
    }
    for (Foreign& one : m_foreign) {
        if (!one.name.isEmpty() && !codeOf.contains(one.name)) {
            codeOf.insert(one.name, one.row.broker);
            if (!names.contains(one.row.broker)) {
                m_reading.book.names.insert(one.row.broker, one.name);
            }
        }
        one.row.broker = codeOf.value(one.name, one.row.broker);
        const Key key{one.row.broker, one.row.year};
        const auto there = m_rowOf.constFind(key);
        if (there == m_rowOf.cend()) {
            m_rowOf.insert(key, m_reading.book.rows.size());
            m_reading.book.rows.append(one.row);
            continue;
        }
        for (const QString& field : mergeInto(m_reading.book.rows[*there], one.row)) {
            addFault(BrokerSheetFault::Kind::Disagrees,
                     one.file,
                     one.row.broker + u' ' + QString::number(one.row.year) + u' ' + field);
        }
    }
}

/// A year for which findings are listed is listed whole: whoever was audited (its deduction is
/// known) and has none in the list had none.
void BrokerBookReader::markWholeLists()
{
    QSet<int> listed;
    for (const BrokerYear& row : m_reading.book.rows) {
        if (!row.deficiencies.isEmpty()) {
            listed.insert(row.year);
        }
    }
    for (BrokerYear& row : m_reading.book.rows) {
        const bool audited = row.deduction.has_value() || !row.deficiencies.isEmpty();
        row.listed = row.listed || (audited && listed.contains(row.year));
    }
}

BrokerReading BrokerBookReader::finish() &&
{
    markWholeLists();
    addForeign();
    sortBook(m_reading.book);
    if (m_reading.book.rows.isEmpty() && m_reading.faults.isEmpty()) {
        addFault(BrokerSheetFault::Kind::NoRows, {}, {});
    }
    return std::move(m_reading);
}

Result<void> readBrokerFile(const QString& path, BrokerBookReader& reader, JobContext& job)
{
    const Result<QList<SheetInfo>> sheets = listSheets(path);
    if (!sheets) {
        return tl::unexpected<Error>(sheets.error());
    }
    const QString file = QFileInfo(path).fileName();
    QStringList without;
    bool any = false;
    for (const SheetInfo& info : *sheets) {
        if (info.hidden) {
            continue;
        }
        const Result<Sheet> sheet = readSheet(path, info.name, job);
        if (!sheet) {
            return tl::unexpected<Error>(sheet.error());
        }
        if (BrokerSheetRows::headRow(*sheet) >= 0) {
            any = true;
        } else {
            without.append(sheet->name);
        }
        reader.addSheet(file, *sheet);
    }
    if (!any) {
        reader.addFault(
            BrokerSheetFault::Kind::NoColumns, file, without.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace zt
