// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include <QHash>

#include <optional>
#include <utility>

namespace zt {

// What the sheets of packs of one's own have in common, whatever a row of theirs is: heads in one
// of the first twenty rows, below titles and the like; from there one row a thing.

/// A column by either of its heads.
struct PackColumn
{
    QString key;
    QString head; ///< in Chinese
};

/// The heads of a sheet, as they were found.
struct PackHeads
{
    struct Odd
    {
        qint32 column = 0;
        QString read;
        bool repeated = false; ///< else nobody knows it
    };

    qsizetype row = 0;               ///< position among the sheet's rows
    QHash<QString, qint32> columnOf; ///< of each key
    QList<Odd> odd;
};

/// Of the first rows the one with the head of `leading` and the most others; the one with the most
/// known heads, two at least, where none has it or `leading` is empty; else the first. Heads may be
/// broken into lines, and brackets be of either width. There has to be a row.
[[nodiscard]] PackHeads packHeads(const QList<SheetRow>& rows,
                                  const QList<PackColumn>& columns,
                                  const QString& leading = {});

[[nodiscard]] bool isBlank(const SheetRow& row);

/// Reads rows below their heads into a `Result` that has `faults` and `columnOf`. The `Kind` of its
/// faults knows UnknownColumn, RepeatedColumn, MissingColumn and NoResult.
template <class Result, class Fault>
class PackSheetReader
{
protected:
    using Kind = typename Fault::Kind;

    explicit PackSheetReader(const Sheet& sheet)
        : m_sheet(sheet)
    {
    }

    /// Every fault of the heads. The position of the first row below them; nothing where one of
    /// `needed` is missing.
    std::optional<qsizetype> readHeads(const QList<PackColumn>& columns,
                                       const QStringList& needed,
                                       const QString& leading = {})
    {
        if (m_sheet.rows.isEmpty()) {
            m_result.faults.append({Kind::MissingColumn, 1, 0, needed.value(0)});
            return std::nullopt;
        }
        PackHeads heads = packHeads(m_sheet.rows, columns, leading);
        m_row = &m_sheet.rows[heads.row];
        m_result.columnOf = std::move(heads.columnOf);
        for (const PackHeads::Odd& odd : std::as_const(heads.odd)) {
            const Kind kind = odd.repeated ? Kind::RepeatedColumn : Kind::UnknownColumn;
            m_result.faults.append({kind, m_row->number, odd.column, odd.read});
        }
        bool all = true;
        for (const QString& key : needed) {
            if (!m_result.columnOf.contains(key)) {
                fault(Kind::MissingColumn, QString(), key);
                all = false;
            }
        }
        return all ? std::optional(heads.row + 1) : std::nullopt;
    }

    void fault(Kind kind, const QString& key, const QString& read = {})
    {
        m_result.faults.append({kind, m_row->number, m_result.columnOf.value(key), read});
    }

    /// Null where the row ends before it, or there is no such column.
    [[nodiscard]] const Cell* cell(const char* name) const
    {
        const qint32 column = m_result.columnOf.value(QLatin1String(name), -1);
        return column >= 0 && column < m_row->cells.size() ? &m_row->cells[column] : nullptr;
    }

    /// Empty where the cell is, and where it has no result, which is a fault.
    QString text(const char* name)
    {
        const Cell* read = cell(name);
        if (read != nullptr && read->kind == Cell::Kind::Error) {
            fault(Kind::NoResult, QString::fromLatin1(name), read->text);
            return {};
        }
        return read != nullptr ? read->text.trimmed() : QString();
    }

    /// The same; line ends have no place in a pack's texts.
    QString line(const char* name) { return text(name).simplified(); }

    const Sheet& m_sheet;
    Result m_result;
    const SheetRow* m_row = nullptr; ///< the one that is being read
};

} // namespace zt
