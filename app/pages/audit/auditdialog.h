// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/auditedits.h"

class QListWidget;

namespace zt {

class DateField;

/// What an audit is: kind, tier, period, scope, team, checklists, the user's deductions. Begins a
/// new one or changes one there is, whose checklists stay. Whether it can be recorded is the
/// document's answer; until it is yes the dialog stays.
class AuditDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new one. `shipped`: checklists to choose from, beside those that are pinned already.
    AuditDialog(const ThemeHolder& theme,
                QWidget* over,
                const Snapshot& snapshot,
                const QList<PackPin>& shipped,
                const Language& language);
    AuditDialog(const ThemeHolder& theme,
                QWidget* over,
                const Snapshot& snapshot,
                const Audit& present,
                const Language& language);

    /// As filled in; a new one without id and time.
    [[nodiscard]] Audit audit() const;
    /// The fields that can be changed later, by their keys.
    [[nodiscard]] FieldValues values() const;

    /// A checklist of one's own joins the list, chosen; it takes the place of another with its id.
    void addOwn(const PackPin& pin, const Checklist& list, const Language& language);

    /// Those that were added.
    [[nodiscard]] const QList<PackPin>& ownPacks() const { return m_own; }

    [[nodiscard]] QPushButton* fileButton() const { return m_file; }

    [[nodiscard]] QPushButton* blankButton() const { return m_blank; }

    /// Null where they cannot be chosen any more.
    [[nodiscard]] QListWidget* checklists() const { return m_lists; }

    [[nodiscard]] QComboBox* tier() const { return m_tier; }

    [[nodiscard]] EntryField* deductionNot() const { return m_deductionNot; }

Q_SIGNALS:
    /// A checklist from a file is to join the list.
    void fileAsked();
    /// An empty workbook for a checklist of one's own is wanted.
    void blankAsked();

protected:
    [[nodiscard]] QString missing() const override;

private:
    void addFields(const Language& language);
    void addPeriod();
    void addDeductions();
    void
    addChecklist(const QString& pin, const Checklist& list, bool chosen, const Language& language);
    void fillChecklists(const Snapshot& snapshot,
                        const QList<PackPin>& shipped,
                        const Language& language);

    Audit m_audit;
    QLineEdit* m_code = nullptr;
    QComboBox* m_form = nullptr;
    QLineEdit* m_trigger = nullptr;
    QComboBox* m_tier = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QLineEdit* m_scope = nullptr;
    QLineEdit* m_team = nullptr;
    EntryField* m_deductionNot = nullptr;
    EntryField* m_deductionPartly = nullptr;
    QListWidget* m_lists = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_blank = nullptr;
    QList<PackPin> m_own;
};

} // namespace zt
