// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/exchange/outcomesheet.h"

namespace zt {

class RowTable;

/// What is wrong with a list of outcomes: cell, column, what was read, what is accepted. Nothing of
/// the list was recorded.
class OutcomeFaultsDialog : public Dialog
{
    Q_OBJECT

public:
    OutcomeFaultsDialog(const ThemeHolder& theme,
                        QWidget* over,
                        const QString& source,
                        const OutcomeList& list,
                        const Language& language);

    [[nodiscard]] RowTable* table() const { return m_table; }

private:
    RowTable* m_table;
};

} // namespace zt
