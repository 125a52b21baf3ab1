// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/questionnairereturn.h"

#include <QTableView>

namespace zt {

class ReturnModel;

/// The rows of a questionnaire that came back. On one that both sides changed: 1 ours, 2 theirs, 0
/// undecided.
class ReturnTable : public QTableView
{
    Q_OBJECT

public:
    ReturnTable(const ThemeHolder& theme, ReturnModel& model, QWidget* parent = nullptr);

    /// Heads of groups go over the whole width, what is said of a fault over what is left of it.
    void spanRows();
    /// The first that waits for a decision, else the first row.
    void goToOpen();

Q_SIGNALS:
    void sideChosen(int row, zt::TakeRules::Side side);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ReturnModel& m_model;
};

} // namespace zt
