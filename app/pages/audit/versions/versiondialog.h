// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/versions/versionchoice.h"
#include "app/widgets/dialog.h"
#include "model/domain/checklistupgrade.h"

class QComboBox;
class QLabel;

namespace zt {

class RowTable;
class VersionModel;

/// Two versions of a checklist held against each other: what became of each point, its words before
/// and after, and what happens to its answer. Where the first is what the audit goes by and the
/// second is newer, the audit can go on with it.
class VersionDialog : public Dialog
{
    Q_OBJECT

public:
    VersionDialog(AppContext& context,
                  QWidget* over,
                  const Audit& audit,
                  const QList<VersionChoice>& choices);

    /// One more version, chosen as the new one.
    void addChoice(const VersionChoice& choice);

    /// What accepting would do; none where the two can only be compared.
    [[nodiscard]] const std::optional<ChecklistUpgrade>& plan() const { return m_plan; }

    /// Makes the plan anew from what the document says now.
    void compare();

    [[nodiscard]] const Checklist& before() const;

    [[nodiscard]] QComboBox* beforeChoice() const { return m_before; }

    [[nodiscard]] QComboBox* afterChoice() const { return m_after; }

    [[nodiscard]] QPushButton* upgrade() const { return m_upgrade; }

    [[nodiscard]] QPushButton* fromFile() const { return m_fromFile; }

    [[nodiscard]] VersionModel* model() const { return m_model; }

    [[nodiscard]] RowTable* table() const { return m_table; }

    [[nodiscard]] QLabel* beforeText() const { return m_beforeText; }

    [[nodiscard]] QLabel* afterText() const { return m_afterText; }

    [[nodiscard]] QLabel* outcomeText() const { return m_outcome; }

Q_SIGNALS:
    void fileAsked();
    void upgradeRequested();

private:
    QWidget* buildStrip();
    QWidget* buildTexts();
    void chooseAtFirst();
    void addItem(const VersionChoice& choice);
    void showRow(int row);
    [[nodiscard]] QString nameOfChoice(const VersionChoice& choice) const;
    [[nodiscard]] const VersionChoice& chosen(const QComboBox* box) const;
    [[nodiscard]] bool isOfAudit(const VersionChoice& choice) const;

    AppContext& m_context;
    Audit m_audit;
    QList<VersionChoice> m_choices;
    std::optional<ChecklistUpgrade> m_plan;
    VersionModel* m_model;
    RowTable* m_table = nullptr;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QPushButton* m_fromFile = nullptr;
    QPushButton* m_upgrade = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_beforeHead = nullptr;
    QLabel* m_afterHead = nullptr;
    QLabel* m_beforeText = nullptr;
    QLabel* m_afterText = nullptr;
};

} // namespace zt
