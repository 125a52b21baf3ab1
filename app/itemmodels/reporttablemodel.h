// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "reports/content.h"

#include <QAbstractTableModel>

#include <memory>

namespace zt {

/// A table of a report as rows on the screen: what is shown is what the report says.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(const ThemeHolder& theme, QObject* parent = nullptr);

    /// A report without that table, or none at all, shows no rows.
    void setTable(const std::shared_ptr<const Report>& report, const QString& table);

    [[nodiscard]] const Table* table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    const ThemeHolder& m_theme;
    std::shared_ptr<const Report> m_report; ///< keeps the table alive
    const Table* m_table = nullptr;
};

} // namespace zt
