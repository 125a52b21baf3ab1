// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/evidencerules.h"

namespace zt {

/// The parameters of one rule set for this analysis, with the reason of whoever judges. Whether a
/// value can be taken is the rules' answer; until it is yes the dialog stays.
class ParameterDialog : public FormDialog
{
    Q_OBJECT

public:
    ParameterDialog(const ThemeHolder& theme,
                    QWidget* over,
                    const EvidenceRule& rule,
                    const Language& language);

    /// "RULE.KEY=VALUE" of those that differ from before.
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QString reason() const;

    [[nodiscard]] QLineEdit* field(int index) const { return m_fields.value(index); }

    [[nodiscard]] QLineEdit* reasonField() const { return m_reason; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    EvidenceRule m_rule;
    QList<QLineEdit*> m_fields; ///< per parameter
    QLineEdit* m_reason = nullptr;
};

} // namespace zt
