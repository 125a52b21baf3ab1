// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/analysisfiling.h"

class QCheckBox;

namespace zt {

/// What is made of an analysis: shown beforehand, and recorded as one change.
/// Evidence goes to a maturity item and has a dialog of its own.
enum class FilingDeed : quint8 { Paper, Answer, Finding, Evidence };

/// At which point, with which answer and whether with a finding; the paper as it will be written
/// stands below, not yet in the file.
class FilingDialog : public FormDialog
{
    Q_OBJECT

public:
    FilingDialog(const ThemeHolder& theme,
                 QWidget* over,
                 FilingDeed deed,
                 const AuditState& state,
                 const PointRef& target,
                 const AnalysisResult& result,
                 const FiledPaper& paper,
                 const Language& language);

    [[nodiscard]] PointRef point() const;
    [[nodiscard]] std::optional<AuditResult> answer() const;
    [[nodiscard]] bool raisesFinding() const;

    [[nodiscard]] QComboBox* points() const { return m_points; }

    [[nodiscard]] QComboBox* answers() const { return m_answers; }

    [[nodiscard]] QCheckBox* finding() const { return m_finding; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    void fillPoints(const AuditState& state, const Language& language);
    void proposeAnswer();

    FilingDeed m_deed;
    AnalysisResult m_result;
    QList<PointRef> m_refs;
    QComboBox* m_points = nullptr;
    QComboBox* m_answers = nullptr;
    QCheckBox* m_finding = nullptr;
    QLabel* m_remark = nullptr;
};

/// Every point of the audit: those that one rule speaks to, those of the other rules, the rest.
[[nodiscard]] QList<PointRef>
pointsFor(const AnalysisResult& result, const QString& rule, const AuditState& state);

/// `target` where it is one of the audit's; else the point that an analysis speaks to first among
/// those of the audit, or the first of all.
[[nodiscard]] PointRef
pointFor(const AnalysisResult& result, const AuditState& state, const PointRef& target);

} // namespace zt
