// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/findingdialog.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/datefield.h"
#include "model/domain/invariants.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 600);
constexpr int textHeight = 64;

} // namespace

FindingDialog::FindingDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const AuditFinding& finding,
                             const AuditState& state,
                             const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_finding(finding)
{
    setTitle(tr("New finding"));
    setSubtitle(finding.code);
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    const PointRef& at = finding.criteria.first();
    const ChecklistPoint* point = state.point(at);
    const QString asked =
        point != nullptr ? AuditTexts::pointText(*point, language, false) : QString();
    addRow(tr("Criterion"),
           makeLabel(QStringLiteral("%1  %2").arg(at.point, asked),
                     Theme::body,
                     false,
                     Tone::Secondary,
                     true));
    m_condition = addText(tr("Condition"), finding.condition);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_severity = new QComboBox;
    for (const AuditSeverity severity :
         {AuditSeverity::Low, AuditSeverity::Medium, AuditSeverity::High}) {
        m_severity->addItem(auditSeverityText(severity, language), static_cast<int>(severity));
    }
    m_severity->setCurrentIndex(static_cast<int>(finding.severity));
    addRow(tr("Severity"), m_severity);
    m_cause = addText(tr("Cause"), finding.cause);
    m_effect = addText(tr("Effect"), finding.effect);
    m_recommendation = addText(tr("Recommendation"), finding.recommendation);
    m_owner = new QLineEdit(finding.owner);
    m_owner->setMaxLength(maxNameLength);
    addRow(tr("Owner"), m_owner);
    m_due = new DateField(theme);
    m_due->setDate(finding.due);
    addRow(tr("Due"), m_due);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &FindingDialog::reject);
    m_save = addButton(tr("Record"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("saveFinding"));
    connect(m_save, &QPushButton::clicked, this, &FindingDialog::saveRequested);
    setDefaultButton(m_save);
    connect(m_condition, &QPlainTextEdit::textChanged, this, &FindingDialog::check);
    check();
}

void FindingDialog::addRow(const QString& label, QWidget* field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, Theme::body), row, 0, Qt::AlignTop);
    field->setAccessibleName(label);
    m_grid->addWidget(field, row, 1);
}

QPlainTextEdit* FindingDialog::addText(const QString& label, const QString& text)
{
    auto* field = new QPlainTextEdit(text);
    field->setFixedHeight(textHeight);
    field->setTabChangesFocus(true);
    addRow(label, field);
    return field;
}

void FindingDialog::check()
{
    const bool stated = !m_condition->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(stated);
    m_save->setToolTip(stated ? QString() : tr("Say what is the case first"));
}

AuditFinding FindingDialog::finding() const
{
    AuditFinding finding = m_finding;
    finding.condition = m_condition->toPlainText().trimmed();
    finding.severity = static_cast<AuditSeverity>(m_severity->currentData().toInt());
    finding.cause = m_cause->toPlainText().trimmed();
    finding.effect = m_effect->toPlainText().trimmed();
    finding.recommendation = m_recommendation->toPlainText().trimmed();
    finding.owner = m_owner->text().trimmed();
    finding.due = m_due->typed();
    return finding;
}

} // namespace zt
