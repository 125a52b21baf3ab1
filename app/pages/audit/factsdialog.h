// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/audit.h"
#include "model/domain/checklist.h"
#include "model/domain/maturityedits.h"

namespace zt {

/// What the checklists of an audit ask of the firm, yes or no, because points depend on it. Not
/// known stays not known, and what rests on it undecided.
class FactsDialog : public FormDialog
{
    Q_OBJECT

public:
    FactsDialog(const ThemeHolder& theme,
                QWidget* over,
                const Audit& audit,
                const QList<ChecklistFact>& facts,
                const Language& language);

    /// The field of the audit, with the answers to other questions as they were.
    [[nodiscard]] FieldValues values() const;

    /// By the fact's id.
    [[nodiscard]] TriStateSegment* answer(const QString& fact) const;

protected:
    [[nodiscard]] QString missing() const override;

private:
    QMap<QString, bool> m_before;
    QList<std::pair<QString, TriStateSegment*>> m_answers;
};

} // namespace zt
