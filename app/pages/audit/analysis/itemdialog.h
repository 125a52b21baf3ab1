// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "checklists/analysisitems.h"
#include "model/base/language.h"

namespace zt {

/// Which maturity item a file that was analysed is evidence of, and for what scope. Items that the
/// crosswalk leads to from the points of the rules stand first, with why.
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    ItemDialog(const ThemeHolder& theme,
               QWidget* over,
               const Snapshot& snapshot,
               const QList<ProposedItem>& proposed,
               const QString& note,
               const Language& language);

    [[nodiscard]] ItemRef item() const;

    [[nodiscard]] QComboBox* items() const { return m_items; }

    [[nodiscard]] QComboBox* scopes() const { return m_scopes; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    void fillItems(const Snapshot& snapshot,
                   const QList<ProposedItem>& proposed,
                   const Language& language);
    void showWhy();

    QStringList m_whys; ///< of the items that are proposed, which stand first
    QComboBox* m_items = nullptr;
    QComboBox* m_scopes = nullptr;
    QLabel* m_why = nullptr;
};

} // namespace zt
