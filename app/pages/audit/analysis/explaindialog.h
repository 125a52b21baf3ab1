// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/explainedexceptions.h"

namespace zt {

/// Why an exception is none after all: which of them, at which point it stands, and the reason.
class ExplainDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `exception` as it is shown, and `one` as the result names it before names are masked.
    /// `listed`: the exceptions the table shows, which can be explained together. `before`: what
    /// was said of the same in another file; may be null.
    ExplainDialog(const ThemeHolder& theme,
                  QWidget* over,
                  const AuditState& state,
                  const AnalysisResult& result,
                  const AnalysisException& exception,
                  const ExceptionsOfRow& one,
                  const QList<ExceptionsOfRow>& listed,
                  const ExplainedBy* before,
                  const Language& language);

    [[nodiscard]] ExplanationDraft draft() const;

    [[nodiscard]] QComboBox* which() const { return m_which; }

    [[nodiscard]] QComboBox* points() const { return m_points; }

    [[nodiscard]] QPlainTextEdit* reason() const { return m_reason; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    QList<QList<ExceptionsOfRow>> m_choices;
    QList<PointRef> m_refs;
    QComboBox* m_which = nullptr;
    QComboBox* m_points = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace zt
