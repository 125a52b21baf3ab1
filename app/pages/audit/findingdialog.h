// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "app/widgets/dialog.h"
#include "model/base/language.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace zt {

class DateField;

/// What was found wrong, at a point. Whether it can be recorded is the document's answer; until it
/// is yes the dialog stays.
class FindingDialog : public Dialog
{
    Q_OBJECT

public:
    FindingDialog(const ThemeHolder& theme,
                  QWidget* over,
                  const AuditFinding& finding,
                  const AuditState& state,
                  const Language& language);

    [[nodiscard]] AuditFinding finding() const;

    [[nodiscard]] QPlainTextEdit* condition() const { return m_condition; }

    [[nodiscard]] QPushButton* save() const { return m_save; }

Q_SIGNALS:
    void saveRequested();

private:
    void addRow(const QString& label, QWidget* field);
    QPlainTextEdit* addText(const QString& label, const QString& text);
    void check();

    AuditFinding m_finding;
    QGridLayout* m_grid = nullptr;
    QPlainTextEdit* m_condition = nullptr;
    QComboBox* m_severity = nullptr;
    QPlainTextEdit* m_cause = nullptr;
    QPlainTextEdit* m_effect = nullptr;
    QPlainTextEdit* m_recommendation = nullptr;
    QLineEdit* m_owner = nullptr;
    DateField* m_due = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zt
