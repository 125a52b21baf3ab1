// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "reports/content.h"

#include <QWidget>

namespace zt {

class ReportTableModel;
class RowTable;
class SectionHeading;

/// A table of a report on the screen, under its title; as high as its rows where they are few.
class ReportRows : public QWidget
{
    Q_OBJECT

public:
    /// `table`: its id in the report.
    ReportRows(AppContext& context, const QString& table, QWidget* parent = nullptr);

    /// Gone where the report has no such table, or no rows in it.
    void setReport(const std::shared_ptr<const Report>& report);

    /// More rows than that are scrolled.
    void setMostRows(int rows);

    [[nodiscard]] RowTable* table() const { return m_table; }

    [[nodiscard]] ReportTableModel* model() const { return m_model; }

    /// The text of a cell; empty where there is none.
    [[nodiscard]] QString text(int row, const QString& column) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fitHeight();

    QString m_id;
    int m_most = 12;
    bool m_scrolls = false; ///< sideways: even its heads do not fit
    ReportTableModel* m_model;
    SectionHeading* m_heading;
    RowTable* m_table;
};

} // namespace zt
