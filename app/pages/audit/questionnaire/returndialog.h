// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/questionnaire/returnedform.h"
#include "app/widgets/dialog.h"

class QComboBox;
class QLineEdit;

namespace zt {

class ReturnModel;
class ReturnTable;

/// What came back, three ways: sent, ours now, theirs. Nothing is written before every row that
/// both sides changed is decided, and no cell is at fault.
class ReturnDialog : public Dialog
{
    Q_OBJECT

public:
    ReturnDialog(AppContext& context, QWidget* over, const ReturnedForm& form);

    [[nodiscard]] const ReturnedForm& form() const { return m_form; }

    [[nodiscard]] const ReturnedOutcomes& outcomes() const { return m_outcomes; }

    [[nodiscard]] bool isDecided() const { return missing().isEmpty(); }

    /// Holds the rows against what is here now.
    void judge();
    /// Another sheet of the same workbook; what was decided of the one before is gone.
    void setForm(const ReturnedForm& form);

    /// Of the sheet that is wanted, which may still be being read.
    [[nodiscard]] QString askedSheet() const;

    void focusTable();

    [[nodiscard]] ReturnTable* table() const { return m_table; }

    [[nodiscard]] ReturnModel* model() const { return m_model; }

    [[nodiscard]] QComboBox* sheet() const { return m_sheet; }

    [[nodiscard]] QLineEdit* answeredBy() const { return m_answeredBy; }

    [[nodiscard]] QPushButton* record() const { return m_record; }

    [[nodiscard]] QPushButton* allOurs() const { return m_allOurs; }

    [[nodiscard]] QPushButton* allTheirs() const { return m_allTheirs; }

Q_SIGNALS:
    void recordRequested();
    void sheetAsked(const QString& sheet);

private:
    void buildSheets();
    QWidget* buildStrip();
    void decide();
    void choose(int row, TakeRules::Side side);
    void chooseAll(TakeRules::Side side);
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString summary() const;

    AppContext& m_context;
    ReturnedForm m_form;
    ReturnedAnswers m_answers; ///< held against what is here
    TakeRules m_rules;
    ReturnedOutcomes m_outcomes;
    bool m_asksName = false; ///< some row does not say who answered
    ReturnModel* m_model;
    ReturnTable* m_table = nullptr;
    QComboBox* m_sheet = nullptr;
    QWidget* m_nameBox = nullptr;
    QLineEdit* m_answeredBy = nullptr;
    QPushButton* m_allOurs = nullptr;
    QPushButton* m_allTheirs = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace zt
