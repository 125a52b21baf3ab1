// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace zt {

class AuditFindingModel;
class FindingPanel;

/// What was found wrong in the audit: the list, and the one under the cursor with all of its story.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state);
    void setCurrent(const QString& code);
    void focusTable();

    [[nodiscard]] QTableView* table() const { return m_table; }

    [[nodiscard]] FindingPanel* panel() const { return m_panel; }

Q_SIGNALS:
    void pointActivated(const zt::PointRef& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void fitColumns();
    void showCurrent();
    void retranslate();

    AppContext& m_context;
    AuditState m_state;
    QString m_current; ///< code
    AuditFindingModel* m_model;
    QTableView* m_table;
    QLabel* m_none;
    FindingPanel* m_panel;
};

} // namespace zt
