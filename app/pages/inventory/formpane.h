// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

#include <QWidget>

class QListView;

namespace zt {

class AnswerHistory;
class FactForm;
class InventoryFilter;
class SystemTableModel;
struct AppContext;

/// The inventory one system at a time: the systems at the left, the questions about the chosen one
/// beside them.
class FormPane : public QWidget
{
    Q_OBJECT

public:
    FormPane(AppContext& context,
             SystemTableModel& model,
             AnswerHistory& history,
             QWidget* parent = nullptr);

    [[nodiscard]] FactForm* form() const { return m_form; }

    [[nodiscard]] InventoryFilter* filter() const { return m_filter; }

    /// Marks a system in the list; nothing where the filter hides it.
    void goTo(const SystemId& system);
    void focusList();
    void retranslate();

Q_SIGNALS:
    void systemChosen(const zt::SystemId& system);
    /// "selection" or "trail", and what is wanted there ("score", "explain", "system").
    void pageRequested(const QString& pageId, const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildLayout(AppContext& context);

    const SystemTableModel& m_model;
    QListView* m_list;
    InventoryFilter* m_filter;
    FactForm* m_form;
};

} // namespace zt
