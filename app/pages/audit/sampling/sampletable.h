// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/domain/auditsample.h"

#include <QTableView>

namespace zt {

class SampleItemModel;

/// The items of a sample by keyboard: 1 sound, 2 exception, 0 or Del not looked at, for every row
/// chosen; Enter writes the note.
class SampleTable : public QTableView
{
    Q_OBJECT

public:
    SampleTable(const ThemeHolder& theme, SampleItemModel& model, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Numbers of the items whose rows are chosen.
    [[nodiscard]] QList<int> chosenNumbers() const;
    void moveDown();

Q_SIGNALS:
    void pasteAsked();
    void copyAsked();
    void outcomeChosen(zt::SampleOutcome outcome);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SampleItemModel& m_model;
    bool m_readOnly = false;
};

} // namespace zt
