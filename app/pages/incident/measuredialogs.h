// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

class QListWidget;

namespace zt {

class DateField;

/// A corrective action: what shall be done, who sees to it, and by when.
class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    MeasureDialog(const ThemeHolder& theme, QWidget* over);

    [[nodiscard]] CorrectiveAction action() const;

    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }

    [[nodiscard]] QLineEdit* owner() const { return m_owner; }

    [[nodiscard]] DateField* due() const { return m_due; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    QPlainTextEdit* m_text;
    QLineEdit* m_owner;
    DateField* m_due;
};

/// A corrective action becomes a finding: of which audit, against which points, how severe.
class RaiseFindingDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `suggested`: points that come first and one of which is chosen, such as the controls that
    /// the published case tests.
    RaiseFindingDialog(const ThemeHolder& theme,
                       QWidget* over,
                       const Snapshot& snapshot,
                       const CorrectiveAction& action,
                       const QList<PointRef>& suggested,
                       const Language& language);

    [[nodiscard]] AuditId audit() const;
    /// In the order of the list.
    [[nodiscard]] QList<PointRef> points() const;
    [[nodiscard]] AuditSeverity severity() const;

    [[nodiscard]] QLineEdit* filter() const { return m_filter; }

    [[nodiscard]] QListWidget* pointList() const { return m_points; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    void fillPoints();
    void addPoint(const PointRef& ref, bool chosen);
    void narrow(const QString& text);

    Snapshot m_snapshot;
    QList<PointRef> m_suggested;
    QString Bilingual::*m_side; ///< of the window's language
    QComboBox* m_audit;
    QComboBox* m_severity;
    QLineEdit* m_filter;
    QListWidget* m_points;
};

} // namespace zt
