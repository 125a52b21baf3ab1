// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;

namespace zt {

class DateField;

/// What a new audit is about: kind and what set it off, period, scope, team, tier, checklists.
/// Whether it can be recorded is the document's answer; until it is yes the dialog stays.
class AuditDialog : public Dialog
{
    Q_OBJECT

public:
    /// `shipped`: checklists to choose from, beside those that are pinned already.
    AuditDialog(const ThemeHolder& theme,
                QWidget* over,
                const Snapshot& snapshot,
                const QList<PackPin>& shipped,
                const Language& language);

    /// Without id and time.
    [[nodiscard]] Audit audit() const;

    [[nodiscard]] QListWidget* checklists() const { return m_lists; }

    [[nodiscard]] QComboBox* tier() const { return m_tier; }

    [[nodiscard]] QPushButton* create() const { return m_create; }

Q_SIGNALS:
    void createRequested();

private:
    void addRow(const QString& label, QWidget* field, const QString& hint = {});
    QLineEdit* addText(const QString& label, const QString& text, const QString& hint = {});
    void addPeriod();
    void addChoices(const Language& language);
    void addChecklist(const Checklist& list, bool chosen, const Language& language);
    void fillChecklists(const Snapshot& snapshot,
                        const QList<PackPin>& shipped,
                        const Language& language);
    void check();

    QGridLayout* m_grid = nullptr;
    QLineEdit* m_code = nullptr;
    QComboBox* m_form = nullptr;
    QLineEdit* m_trigger = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QLineEdit* m_scope = nullptr;
    QLineEdit* m_team = nullptr;
    QComboBox* m_tier = nullptr;
    QListWidget* m_lists = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace zt
