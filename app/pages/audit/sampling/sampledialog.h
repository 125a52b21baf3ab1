// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/dialog.h"
#include "model/domain/sampleredraw.h"
#include "model/exchange/outcomesheet.h"

class QVBoxLayout;

namespace zt {

class SampleItemModel;
class SampleTable;
class StatementEdit;

/// A sample: its items and what each shows, by key; what follows; whether a sheet still gives the
/// same; removing it. Every change is recorded at once.
class SampleDialog : public Dialog
{
    Q_OBJECT

public:
    SampleDialog(AppContext& context, QWidget* over, const AuditSampleId& id);

    void reject() override;

    [[nodiscard]] SampleTable* table() const { return m_table; }

    [[nodiscard]] StatementEdit* conclusion() const { return m_conclusion; }

    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }

    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }

    [[nodiscard]] QPushButton* listButton() const { return m_list; }

    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

    /// Outcomes from a spreadsheet or from the clipboard: all of them as one change, or none and
    /// what is wrong. From the clipboard also a block without heads, from the cursor downwards.
    void takeFile(const QString& path);
    void paste();
    /// The chosen rows with their heads, as a spreadsheet takes them and paste() takes them back.
    void copy() const;

    /// What verifying has shown; empty before.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString sentences() const;

Q_SIGNALS:
    void removed(const QString& code);

private:
    void build();
    void buildSide(QVBoxLayout* column);
    void refresh();
    void setOutcome(SampleOutcome outcome);
    void setNote(int number, const QString& text);
    void askList();
    void take(const QString& source, const OutcomeList& list);
    void showVerdict(const QString& text, Tone tone, bool canUndo = false);
    void conclude(const QString& text, int session);
    void askSheet();
    void verify(const QString& path);
    void show(const Result<Redraw>& redraw);
    void askRemove();
    [[nodiscard]] const AuditSample* sample() const;
    [[nodiscard]] Signature signature() const;

    AppContext& m_context;
    AuditSampleId m_id;
    SampleItemModel* m_model;
    SampleTable* m_table = nullptr;
    QLabel* m_sentences = nullptr;
    QLabel* m_verdict = nullptr;
    StatementEdit* m_conclusion = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_list = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace zt
