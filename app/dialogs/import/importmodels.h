// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import/importpreview.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <memory>

namespace zt {

class LanguageHolder;

/// The sheet as the importer sees it, from the header row on. Editing a cell says what it should
/// have been and leaves the file alone.
class ImportCellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FaultRole = Qt::UserRole + 1, ///< position of the fault; invalid where there is none
        HeaderRowRole,                ///< bool: the row of the sheet's own column heads
        BlankRole,                    ///< bool: nothing stands there
        FieldRole,                    ///< of a column: key of its field, empty when not imported
        CorrectedRole,                ///< bool: put right by hand
    };

    explicit ImportCellModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void setSheet(const Sheet& sheet, qint32 headerRow);
    /// Names of the fields each column feeds, as shown, and their keys.
    void setFields(const QStringList& keys, const QStringList& names);
    void setPreview(const std::shared_ptr<const ImportPreview>& preview);
    void setCorrections(const QList<CellCorrection>& corrections);

    [[nodiscard]] QModelIndex indexOfCell(qint32 row, qint32 column) const;
    [[nodiscard]] qint32 rowNumber(int row) const;

Q_SIGNALS:
    void correctionGiven(qint32 row, qint32 column, const QString& text);

private:
    [[nodiscard]] const Cell* cellAt(const QModelIndex& index) const;

    Sheet m_sheet;
    qint32 m_headerRow = 0;
    int m_firstRow = 0; ///< position of the header row among the sheet's rows
    QStringList m_fieldKeys;
    QStringList m_fieldNames;
    std::shared_ptr<const ImportPreview> m_preview;
    QHash<quint64, QString> m_corrections;
};

/// Every fault: cell, field, what was read, what is accepted.
class ImportFaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, FieldName, Read, Accepted, Action, ColumnCount };

    ImportFaultModel(const LanguageHolder& language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPreview(const std::shared_ptr<const ImportPreview>& preview,
                    const std::shared_ptr<const Guideline>& guideline);
    [[nodiscard]] const ImportFault* faultAt(int row) const;
    /// Whether a word list for the field could make the value mean something.
    [[nodiscard]] bool canExplainWord(int row) const;

private:
    [[nodiscard]] QString readText(const ImportFault& fault) const;
    [[nodiscard]] QString remedyText(const ImportFault& fault) const;

    const LanguageHolder& m_language;
    std::shared_ptr<const ImportPreview> m_preview;
    std::shared_ptr<const Guideline> m_guideline;
};

/// What an update would alter: system, field, before, after.
class ImportDifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, FieldName, Before, After, ColumnCount };

    ImportDifferenceModel(const LanguageHolder& language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPreview(const std::shared_ptr<const ImportPreview>& preview,
                    const std::shared_ptr<const Guideline>& guideline);

private:
    const LanguageHolder& m_language;
    std::shared_ptr<const ImportPreview> m_preview;
    std::shared_ptr<const Guideline> m_guideline;
};

} // namespace zt
