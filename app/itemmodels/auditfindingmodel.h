// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "model/base/language.h"

#include <QAbstractTableModel>

#include <functional>

namespace zt {

/// Findings of one audit, by code.
class AuditFindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Severity, Title, Point, Owner, Due, Age, Status, ColumnCount };

    /// `language` gives the language of the window at any time.
    explicit AuditFindingModel(std::function<const Language&()> language,
                               QObject* parent = nullptr);

    void setState(const AuditState& state);
    /// All texts anew.
    void retranslate();

    /// Null where there is no such row.
    [[nodiscard]] const AuditFinding* finding(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& code) const;
    [[nodiscard]] bool isLate(const AuditFinding& finding) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AuditFinding& finding, int column) const;
    [[nodiscard]] QString ageText(const AuditFinding& finding) const;

    std::function<const Language&()> m_language;
    QList<AuditFinding> m_rows;
    AuditState m_state;
};

} // namespace zt
