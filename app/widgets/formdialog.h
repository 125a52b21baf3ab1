// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/domain/answers.h"
#include "model/domain/moment.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace zt {

class EntryField;
class MomentField;
class TriStateSegment;

/// A dialog of named fields with "Cancel" and one button that works once the fields are whole. What
/// was filled in can be recorded or not: until it was, the dialog stays.
class FormDialog : public Dialog
{
    Q_OBJECT

public:
    FormDialog(const ThemeHolder& theme, QWidget* over, const QSize& wanted);

    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void saveRequested();

protected:
    void addRow(const QString& label, QWidget* field);
    /// What is given and cannot be changed here.
    void addStatement(const QString& label, const QString& text);
    /// Below the last row, in small grey.
    void addHint(const QString& text);
    QLineEdit* addLine(const QString& label, const QString& text, int most);
    QPlainTextEdit* addText(const QString& label, const QString& text, int lines = 3);
    EntryField* addNumber(const QString& label, std::optional<qint64> number, qint64 most);
    /// Not in a row yet.
    EntryField* makeNumber(std::optional<qint64> number, qint64 most);
    MomentField*
    addMoment(const QString& label, const std::optional<Moment>& moment, bool optional = false);
    QComboBox* addChoice(const QString& label);
    TriStateSegment* addTri(const QString& label, Tri value);
    /// A list of which any number can be checked; so many rows are seen at once.
    QListWidget* addChecks(const QString& label, int rows);
    static void addCheck(QListWidget* list, const QString& text, const QString& id, bool checked);
    [[nodiscard]] static QStringList checkedIn(const QListWidget* list);
    void addButtons(const QString& save);
    /// Asks again whether the button works.
    void check();

    /// What is still missing, as a sentence; empty where nothing is.
    [[nodiscard]] virtual QString missing() const = 0;

private:
    QGridLayout* m_grid;
    QPushButton* m_save = nullptr;
};

} // namespace zt
