// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/filingdialog.h"

#include "app/pages/audit/audittexts.h"
#include "reports/wordingaudit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize dialogSize(760, 690);
constexpr int longText = 5;

/// The one it was begun for; those the rules speak to, in the order of the rules; then the others
/// of the audit.
QList<PointRef>
sorted(const AnalysisResult& result, const AuditState& state, const PointRef& target)
{
    QList<PointRef> first;
    if (state.status(target) != nullptr) {
        first.append(target);
    }
    const QStringList spoken = pointsOf(result);
    for (const QString& code : spoken) {
        for (const PointRef& ref : state.order()) {
            if (ref.point == code && !first.contains(ref)) {
                first.append(ref);
            }
        }
    }
    for (const PointRef& ref : state.order()) {
        if (!first.contains(ref)) {
            first.append(ref);
        }
    }
    return first;
}

} // namespace

QList<PointRef>
pointsFor(const AnalysisResult& result, const QString& rule, const AuditState& state)
{
    QStringList spoken;
    for (const RuleOutcome& outcome : result.rules) {
        if (outcome.rule.id == rule) {
            spoken = outcome.rule.points;
        }
    }
    QList<PointRef> refs = sorted(result, state, {});
    std::stable_partition(refs.begin(), refs.end(), [&spoken](const PointRef& ref) {
        return spoken.contains(ref.point);
    });
    return refs;
}

PointRef pointFor(const AnalysisResult& result, const AuditState& state, const PointRef& target)
{
    return sorted(result, state, target).value(0);
}

FilingDialog::FilingDialog(const ThemeHolder& theme,
                           QWidget* over,
                           FilingDeed deed,
                           const AuditState& state,
                           const PointRef& target,
                           const AnalysisResult& result,
                           const FiledPaper& paper,
                           const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_deed(deed)
    , m_result(result)
    , m_refs(sorted(result, state, target))
{
    setTitle(tr("File the analysis in audit %1").arg(state.audit().code));
    m_points = addChoice(tr("Point"));
    m_points->setObjectName(QStringLiteral("filingPoint"));
    m_points->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_points->setMinimumContentsLength(20);
    fillPoints(state, language);
    m_answers = addChoice(tr("Answer"));
    m_answers->addItem(tr("stays as it is"));
    for (const AuditResult one : {AuditResult::Conform, AuditResult::Partly, AuditResult::Not}) {
        m_answers->addItem(auditResultText(one, language), toKey(one));
    }
    m_remark = makeLabel({}, Theme::small, false, Tone::Hint, true);
    addRow({}, m_remark);
    m_finding = new QCheckBox(tr("Raise a finding with these exceptions"));
    m_finding->setChecked(deed == FilingDeed::Finding);
    m_finding->setEnabled(result.exceptionCount() > 0);
    m_finding->setToolTip(result.exceptionCount() > 0 ? QString() : tr("There is no exception"));
    addRow(tr("Finding"), m_finding);
    const auto preview = [this](const QString& label, const QString& text, int lines) {
        addText(label, text, lines)->setReadOnly(true);
    };
    preview(tr("Procedure"), paper.procedure, longText);
    preview(tr("Sample"), paper.sample, 1);
    preview(tr("Observation"), paper.observation, longText);
    preview(tr("Conclusion"), paper.conclusion, 1);
    addHint(tr("The file becomes evidence of the point; the texts go below what stands there. One "
               "change, which can be undone."));
    addButtons(tr("Record"));
    connect(m_points, &QComboBox::currentIndexChanged, this, &FilingDialog::proposeAnswer);
    proposeAnswer();
}

void FilingDialog::fillPoints(const AuditState& state, const Language& language)
{
    for (const PointRef& ref : m_refs) {
        const ChecklistPoint* point = state.point(ref);
        const QString asked =
            point != nullptr ? AuditTexts::pointText(*point, language, false) : QString();
        m_points->addItem(QStringLiteral("%1　%2").arg(ref.point, asked.left(80)));
    }
}

/// Proposed where an answer is wanted; a person may choose another.
void FilingDialog::proposeAnswer()
{
    const AuditResult proposed = proposedResult(m_result, point().point);
    const int at = m_answers->findData(toKey(proposed));
    const bool known = proposed != AuditResult::Unchecked && at > 0;
    if (m_deed == FilingDeed::Answer) {
        m_answers->setCurrentIndex(known ? at : 0);
    }
    m_remark->setText(
        known ? tr("By the rules that speak to this point: %1").arg(m_answers->itemText(at))
              : tr("The rules propose no answer here: none speaks to this point, or something "
                   "cannot be judged"));
    check();
}

PointRef FilingDialog::point() const
{
    return m_refs.value(m_points->currentIndex());
}

std::optional<AuditResult> FilingDialog::answer() const
{
    const QString key = m_answers->currentData().toString();
    return key.isEmpty() ? std::nullopt : auditResultFromKey(key);
}

bool FilingDialog::raisesFinding() const
{
    return m_finding->isChecked();
}

QString FilingDialog::missing() const
{
    if (m_refs.isEmpty()) {
        return tr("The audit has no points");
    }
    return m_deed == FilingDeed::Answer && m_answers->currentIndex() == 0
               ? tr("Choose an answer first")
               : QString();
}

} // namespace zt
