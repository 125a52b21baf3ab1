// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

#include <QJsonValue>
#include <QLineEdit>
#include <QMap>

class QComboBox;
class QGridLayout;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace zt {

/// The fields of one action. What was typed goes out as values by the keys of
/// improvementActionFields(); whether they can be recorded is the document's answer, and until it
/// is yes the dialog stays.
class ActionDialog : public Dialog
{
    Q_OBJECT

public:
    ActionDialog(const ThemeHolder& theme,
                 QWidget* over,
                 const Snapshot& snapshot,
                 const ImprovementAction& action,
                 const Language& language);

    [[nodiscard]] QMap<QString, QJsonValue> values() const;
    void showFault(const QString& sentence);

Q_SIGNALS:
    void saveRequested(const QMap<QString, QJsonValue>& values);

private:
    void addRow(const QString& label, QWidget* field, const QString& hint = {});
    QLineEdit* addText(const QString& label, const QString& text, const QString& hint = {});
    void
    fillLists(const Snapshot& snapshot, const ImprovementAction& action, const Language& language);
    void addChoice(QListWidget* list, const QString& text, const QString& key, bool chosen);
    void check();

    QGridLayout* m_grid;
    QLineEdit* m_code;
    QLineEdit* m_title;
    QLineEdit* m_owner;
    QLineEdit* m_person;
    QLineEdit* m_start;
    QLineEdit* m_due;
    QLineEdit* m_once;
    QLineEdit* m_yearly;
    QComboBox* m_status;
    QSpinBox* m_progress;
    QListWidget* m_closes;
    QListWidget* m_needs;
    QPlainTextEdit* m_note;
    QLabel* m_fault;
    QPushButton* m_save;
};

/// A target level and date for each pillar.
class TargetDialog : public Dialog
{
    Q_OBJECT

public:
    TargetDialog(const ThemeHolder& theme,
                 QWidget* over,
                 const Snapshot& snapshot,
                 const Scope& scope,
                 const Language& language,
                 int focusPillar);

    /// One per pillar, in the guideline's order; order 0 = no target.
    [[nodiscard]] QList<PillarTarget> targets() const;

private:
    void check();

    struct Row
    {
        PillarTarget target;
        QComboBox* level;
        QLineEdit* due;
    };

    QList<Row> m_rows;
    QPushButton* m_save;
};

/// "2026-07-18" as typed, full-width digits and slashes too; invalid where it is no date.
[[nodiscard]] QDate dateFromText(const QString& text);

} // namespace zt
