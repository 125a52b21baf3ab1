// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/domain/incidentcases.h"

class QVBoxLayout;

namespace zt {

/// A published case: what happened, what it teaches, and how the controls it tests stand in the
/// audits of this assessment.
class CaseDialog : public Dialog
{
    Q_OBJECT

public:
    CaseDialog(const ThemeHolder& theme,
               QWidget* over,
               const Snapshot& snapshot,
               const IncidentCase& one,
               const Language& language);

    [[nodiscard]] QPushButton* beginButton() const { return m_begin; }

    [[nodiscard]] QList<QPushButton*> controls() const { return m_controls; }

    /// "DEV-3 not conform Q-02": one a control, as shown.
    [[nodiscard]] const QStringList& standings() const { return m_standings; }

Q_SIGNALS:
    void beginAsked();
    void pointActivated(const zt::PointRef& ref);

private:
    void addText(QVBoxLayout* column, const QString& name, const QString& text);
    void addControl(QVBoxLayout* column, const ControlStanding& standing, const Language& language);

    QList<QPushButton*> m_controls;
    QStringList m_standings;
    QPushButton* m_begin = nullptr;
};

} // namespace zt
