// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importmodels.h"

#include "app/appcontext.h"
#include "app/widgets/paint.h"
#include "reports/wording.h"

#include <algorithm>

namespace zt {

// ---- cells

ImportCellModel::ImportCellModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ImportCellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size()) - m_firstRow;
}

int ImportCellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sheet.columnCount;
}

qint32 ImportCellModel::rowNumber(int row) const
{
    return m_sheet.rows.at(row + m_firstRow).number;
}

const Cell* ImportCellModel::cellAt(const QModelIndex& index) const
{
    const QList<Cell>& cells = m_sheet.rows.at(index.row() + m_firstRow).cells;
    return index.column() < cells.size() ? &cells.at(index.column()) : nullptr;
}

QVariant ImportCellModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const quint64 key = ImportPreview::cellKey(rowNumber(index.row()), index.column());
    switch (role) {
    case Qt::ToolTipRole:
        return paint::toolTip(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::EditRole: {
        const auto corrected = m_corrections.constFind(key);
        if (corrected != m_corrections.constEnd()) {
            return *corrected;
        }
        const Cell* cell = cellAt(index);
        return cell == nullptr ? QString() : cell->text;
    }
    case BlankRole: {
        const Cell* cell = cellAt(index);
        return cell == nullptr || cell->text.isEmpty();
    }
    case HeaderRowRole:
        return rowNumber(index.row()) == m_headerRow;
    case FieldRole:
        return m_fieldKeys.value(index.column());
    case CorrectedRole:
        return m_corrections.contains(key);
    case FaultRole: {
        if (!m_preview) {
            return {};
        }
        const auto fault = m_preview->faultAt.constFind(key);
        return fault == m_preview->faultAt.constEnd() ? QVariant() : QVariant(*fault);
    }
    default:
        return {};
    }
}

QVariant ImportCellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(rowNumber(section))
                                                               : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return columnName(section);
    case Qt::ToolTipRole:
        return m_fieldNames.value(section);
    case FieldRole:
        return m_fieldKeys.value(section);
    default:
        return {};
    }
}

Qt::ItemFlags ImportCellModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool body = index.isValid() && rowNumber(index.row()) != m_headerRow;
    return body ? flags | Qt::ItemIsEditable : flags;
}

bool ImportCellModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    if (value.toString() != data(index).toString()) {
        Q_EMIT correctionGiven(rowNumber(index.row()), index.column(), value.toString());
    }
    return true;
}

void ImportCellModel::setSheet(const Sheet& sheet, qint32 headerRow)
{
    beginResetModel();
    m_sheet = sheet;
    m_headerRow = headerRow;
    const auto first =
        std::lower_bound(m_sheet.rows.cbegin(),
                         m_sheet.rows.cend(),
                         headerRow,
                         [](const SheetRow& row, qint32 number) { return row.number < number; });
    m_firstRow = static_cast<int>(first - m_sheet.rows.cbegin());
    m_preview.reset();
    endResetModel();
}

void ImportCellModel::setFields(const QStringList& keys, const QStringList& names)
{
    m_fieldKeys = keys;
    m_fieldNames = names;
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ImportCellModel::setPreview(const std::shared_ptr<const ImportPreview>& preview)
{
    m_preview = preview;
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ImportCellModel::setCorrections(const QList<CellCorrection>& corrections)
{
    m_corrections.clear();
    for (const CellCorrection& one : corrections) {
        m_corrections.insert(ImportPreview::cellKey(one.row, one.column), one.text);
    }
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QModelIndex ImportCellModel::indexOfCell(qint32 row, qint32 column) const
{
    const auto first = m_sheet.rows.cbegin() + m_firstRow;
    const auto found =
        std::lower_bound(first, m_sheet.rows.cend(), row, [](const SheetRow& one, qint32 number) {
            return one.number < number;
        });
    const bool there = found != m_sheet.rows.cend() && found->number == row;
    return there ? index(static_cast<int>(found - first), column) : QModelIndex();
}

// ---- faults

ImportFaultModel::ImportFaultModel(const LanguageHolder& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

int ImportFaultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->plan.faults.size());
}

int ImportFaultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ImportFault* ImportFaultModel::faultAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_preview->plan.faults.at(row) : nullptr;
}

QString ImportFaultModel::readText(const ImportFault& fault) const
{
    switch (fault.kind) {
    case FaultKind::MissingRequired:
        return tr("Nothing there");
    case FaultKind::DuplicateInFile:
        return tr("Same as row %1").arg(fault.args.value(0));
    case FaultKind::AlreadyThere:
        return tr("“%1” is in the assessment").arg(fault.read);
    case FaultKind::UnknownValue:
    case FaultKind::OutOfRange:
    case FaultKind::TooLong:
    case FaultKind::Contradiction:
    case FaultKind::NoResult:
        break;
    }
    return tr("Read “%1”").arg(fault.read);
}

QString ImportFaultModel::remedyText(const ImportFault& fault) const
{
    switch (fault.kind) {
    case FaultKind::DuplicateInFile:
        return tr("A code may stand in a file only once");
    case FaultKind::AlreadyThere:
        return tr("Choose to update or skip codes that exist");
    case FaultKind::Contradiction:
    case FaultKind::TooLong:
    case FaultKind::NoResult:
        return faultSentence(fault, *m_guideline, m_language.current());
    case FaultKind::UnknownValue:
    case FaultKind::OutOfRange:
    case FaultKind::MissingRequired:
        break;
    }
    return acceptedText(fault.field, *m_guideline, m_language.current());
}

QVariant ImportFaultModel::data(const QModelIndex& index, int role) const
{
    const ImportFault* fault = faultAt(index.row());
    if (!index.isValid() || fault == nullptr || !m_guideline) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return paint::toolTip(faultSentence(*fault, *m_guideline, m_language.current()));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Address:
        return fault->cell();
    case FieldName:
        return fault->field.isEmpty() ? QString()
                                      : fieldName(fault->field, *m_guideline, m_language.current());
    case Read:
        return readText(*fault);
    case Accepted:
        return remedyText(*fault);
    default:
        return {};
    }
}

QVariant ImportFaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Address:
        return tr("Cell");
    case FieldName:
        return tr("Field");
    case Read:
        return tr("Read");
    case Accepted:
        return tr("Accepted");
    default:
        return {};
    }
}

void ImportFaultModel::setPreview(const std::shared_ptr<const ImportPreview>& preview,
                                  const std::shared_ptr<const Guideline>& guideline)
{
    beginResetModel();
    m_preview = preview;
    m_guideline = guideline;
    endResetModel();
}

bool ImportFaultModel::canExplainWord(int row) const
{
    const ImportFault* fault = faultAt(row);
    if (fault == nullptr || fault->read.isEmpty() ||
        (fault->kind != FaultKind::UnknownValue && fault->kind != FaultKind::OutOfRange)) {
        return false;
    }
    return aspectFromKey(fault->field).has_value() && fault->field != QLatin1String("rto");
}

// ---- differences

ImportDifferenceModel::ImportDifferenceModel(const LanguageHolder& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

int ImportDifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->differences.size());
}

int ImportDifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportDifferenceModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole) {
        return paint::toolTip(data(index, Qt::DisplayRole).toString());
    }
    if (!index.isValid() || index.row() >= rowCount() || !m_guideline || role != Qt::DisplayRole) {
        return {};
    }
    const FieldDifference& difference = m_preview->differences.at(index.row());
    const Change& change = m_preview->plan.changes.changes.at(difference.change);
    const Language& language = m_language.current();
    const auto text = [&](const std::optional<Entity>& side) {
        return fieldValueText(
            difference.field, fieldValue(side, difference.field), *m_guideline, language);
    };
    switch (index.column()) {
    case Code:
        return fieldValue(change.after, QStringLiteral("code")).toString();
    case Name:
        return fieldValue(change.after, QStringLiteral("name")).toString();
    case FieldName:
        return fieldName(difference.field, *m_guideline, language);
    case Before:
        return text(change.before);
    case After:
        return text(change.after);
    default:
        return {};
    }
}

QVariant ImportDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("System");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

void ImportDifferenceModel::setPreview(const std::shared_ptr<const ImportPreview>& preview,
                                       const std::shared_ptr<const Guideline>& guideline)
{
    beginResetModel();
    m_preview = preview;
    m_guideline = guideline;
    endResetModel();
}

} // namespace zt
