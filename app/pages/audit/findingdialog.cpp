// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/findingdialog.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/datefield.h"
#include "app/widgets/entryfield.h"
#include "model/domain/invariants.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 640);
constexpr int textLines = 2;

} // namespace

FindingDialog::FindingDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const AuditFinding& finding,
                             const AuditState& state,
                             const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_finding(finding)
{
    setTitle(tr("New finding"));
    setSubtitle(finding.code);
    const PointRef& at = finding.criteria.first();
    const ChecklistPoint* point = state.point(at);
    const QString asked =
        point != nullptr ? AuditTexts::pointText(*point, language, false) : QString();
    addStatement(tr("Criterion"), QStringLiteral("%1  %2").arg(at.point, asked));
    m_condition = addText(tr("Condition"), finding.condition, textLines);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_severity = addChoice(tr("Severity"));
    for (const AuditSeverity severity :
         {AuditSeverity::Low, AuditSeverity::Medium, AuditSeverity::High}) {
        m_severity->addItem(auditSeverityWord(severity, language), static_cast<int>(severity));
    }
    m_severity->setCurrentIndex(static_cast<int>(finding.severity));
    m_deduction = addNumber(tr("Deduction points"), finding.deduction, maxDeduction);
    m_deduction->setObjectName(QStringLiteral("deduction"));
    m_deduction->setPlaceholderText(tr("your own; no source states a formula"));
    m_cause = addText(tr("Cause"), finding.cause, textLines);
    m_effect = addText(tr("Effect"), finding.effect, textLines);
    m_recommendation = addText(tr("Recommendation"), finding.recommendation, textLines);
    m_owner = addLine(tr("Owner"), finding.owner, maxNameLength);
    m_due = new DateField(theme);
    m_due->setDate(finding.due);
    addRow(tr("Due"), m_due);
    addButtons(tr("Record"));
}

QString FindingDialog::missing() const
{
    if (m_condition->toPlainText().trimmed().isEmpty()) {
        return tr("Say what is the case first");
    }
    return m_deduction->isSound()
               ? QString()
               : tr("Deduction points: takes a whole number from 0 to %1, or nothing")
                     .arg(maxDeduction);
}

AuditFinding FindingDialog::finding() const
{
    AuditFinding finding = m_finding;
    finding.condition = m_condition->toPlainText().trimmed();
    finding.severity = static_cast<AuditSeverity>(m_severity->currentData().toInt());
    const std::optional<qint64> points = m_deduction->number();
    finding.deduction = points ? std::optional<int>(static_cast<int>(*points)) : std::nullopt;
    finding.cause = m_cause->toPlainText().trimmed();
    finding.effect = m_effect->toPlainText().trimmed();
    finding.recommendation = m_recommendation->toPlainText().trimmed();
    finding.owner = m_owner->text().trimmed();
    finding.due = m_due->typed();
    return finding;
}

} // namespace zt
