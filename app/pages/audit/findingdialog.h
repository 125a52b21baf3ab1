// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "app/widgets/formdialog.h"
#include "model/base/language.h"

namespace zt {

class DateField;
class EntryField;

/// What was found wrong, at a point. Whether it can be recorded is the document's answer; until it
/// is yes the dialog stays.
class FindingDialog : public FormDialog
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

    [[nodiscard]] EntryField* deduction() const { return m_deduction; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    AuditFinding m_finding;
    QPlainTextEdit* m_condition;
    QComboBox* m_severity;
    EntryField* m_deduction;
    QPlainTextEdit* m_cause;
    QPlainTextEdit* m_effect;
    QPlainTextEdit* m_recommendation;
    QLineEdit* m_owner;
    DateField* m_due;
};

} // namespace zt
