// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zt {

class SectionHeading;

/// The corrective actions: those that are findings with how they stand, the others with the way to
/// become one.
class MeasureList : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureList(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);

    [[nodiscard]] QPushButton* addButton() const { return m_add; }

    /// One a corrective action: to its finding, or to make it one.
    [[nodiscard]] const QList<QPushButton*>& buttons() const { return m_buttons; }

Q_SIGNALS:
    void addAsked();
    void raiseAsked(qsizetype action);
    void findingActivated(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(const IncidentState& state, qsizetype at);
    void retranslate();

    AppContext& m_context;
    SectionHeading* m_head;
    QPushButton* m_add;
    QVBoxLayout* m_rows;
    QList<QPushButton*> m_buttons;
};

} // namespace zt
