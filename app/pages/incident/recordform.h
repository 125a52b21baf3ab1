// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"
#include "model/domain/maturityedits.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace zt {

class ElidingButton;
class EntryField;
class SectionHeading;
class StatementEdit;
class TriStateSegment;

/// The record of an incident after the guideline's list of fields, apart from what has a place of
/// its own: root cause, roles, effects. Says what was filled in by the keys of incidentFields().
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    /// What is typed and not yet recorded is recorded.
    void flush();

    [[nodiscard]] StatementEdit* text(const QString& key) const;
    [[nodiscard]] EntryField* entry(const QString& key) const;

    [[nodiscard]] QComboBox* kind() const { return m_kind; }

    [[nodiscard]] QCheckBox* drill() const { return m_drill; }

    [[nodiscard]] TriStateSegment* reportable() const { return m_reportable; }

    [[nodiscard]] ElidingButton* systemsButton() const { return m_systems; }

    /// Closes the incident, or opens it again.
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void entered(const QString& subject, const zt::FieldValues& values, int session);
    void closeAsked();
    void reopenAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildShort(QGridLayout* grid);
    void buildTexts(QGridLayout* grid);
    QLabel* addName(QGridLayout* grid, int row, int column);
    EntryField* addEntry(const QString& key);
    void chooseReportable(Tri value);
    void enterReason(const QString& subject, const QString& text, int session);
    void chooseSystems();
    void retranslate();
    [[nodiscard]] QString subject() const;

    struct Text
    {
        QString key;
        StatementEdit* edit = nullptr;
    };

    AppContext& m_context;
    IncidentState m_state;
    bool m_proposesNo = false; ///< "need not be reported", and the reason is still to come
    QString m_proposedFor;
    QList<QLabel*> m_names;
    QList<EntryField*> m_entries;
    QList<Text> m_texts;
    SectionHeading* m_head;
    QPushButton* m_close;
    QComboBox* m_kind;
    QCheckBox* m_drill;
    TriStateSegment* m_reportable;
    ElidingButton* m_systems;
    QLabel* m_reasonName = nullptr;
};

} // namespace zt
