// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import/importsession.h"
#include "app/widgets/dialog.h"

class QStackedWidget;

namespace zt {

class ErrorBar;
class ImportFindings;
class ImportSheetView;
class MappingPanel;
class ProgressLine;
class StepTrail;

/// Import of systems: which column is what, every cell that cannot be read with what is accepted
/// instead, what an update would alter, and only then the change. While a fault stands nothing is
/// imported unless the person asks for the good rows alone.
class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    ImportDialog(AppContext& context, QWidget* over);

    void openFile(const QString& path);
    void openSheet(const Sheet& sheet, const QString& title);
    void openBlock(const FramedBlock& block, const QString& title);

    [[nodiscard]] ImportSession& session() { return *m_session; }

public Q_SLOTS:
    /// Stops what runs and leaves everything as it was.
    void reject() override;

Q_SIGNALS:
    void imported(int added, int updated, int rejected);
    void failed(const zt::Error& error);

private:
    QWidget* buildBody();
    QWidget* buildMessage();
    void buildFooter();
    void connectSession();
    void onStage();
    void onSheet();
    void onMapping();
    void showCounts();
    void showTexts();
    void showMessage(const QString& text, bool fault);
    void explainWord(const QString& field, const QString& word);
    void importGoodRows();
    void finish();
    [[nodiscard]] int step() const;
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString countsText(const ImportPreview& preview) const;

    AppContext& m_context;
    ImportSession* m_session;
    StepTrail* m_steps;
    ProgressLine* m_progress;
    ErrorBar* m_refusal;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_otherFile;
    MappingPanel* m_mapping;
    ImportSheetView* m_sheet;
    ImportFindings* m_findings;
    QPushButton* m_cancel;
    QPushButton* m_goodRows;
    QPushButton* m_import;
};

} // namespace zt
