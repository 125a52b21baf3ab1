// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/explaindialog.h"

#include "app/pages/audit/analysis/filingdialog.h"
#include "app/pages/audit/audittexts.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 460);
constexpr int reasonLines = 4;

qsizetype exceptionsIn(const AnalysisResult& result, qint64 row)
{
    return std::count_if(result.exceptions.begin(),
                         result.exceptions.end(),
                         [row](const AnalysisException& one) { return one.row == row; });
}

} // namespace

ExplainDialog::ExplainDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const AuditState& state,
                             const AnalysisResult& result,
                             const AnalysisException& exception,
                             const ExceptionsOfRow& one,
                             const QList<ExceptionsOfRow>& listed,
                             const ExplainedBy* before,
                             const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_refs(pointsFor(result, exception.rule, state))
{
    setTitle(tr("Mark as explained in audit %1").arg(state.audit().code));
    m_which = addChoice(tr("Which"));
    m_which->setObjectName(QStringLiteral("explainWhich"));
    const auto choose = [this](const QString& text, const QList<ExceptionsOfRow>& rows) {
        m_which->addItem(text);
        m_choices.append(rows);
    };
    choose(tr("Row %1 %2: %3")
               .arg(QString::number(exception.row),
                    exception.subject,
                    ruleText(result, exception.rule, language)),
           {one});
    if (const qsizetype all = exceptionsIn(result, exception.row); all > 1) {
        choose(tr("All %1 exceptions of row %2").arg(groupedNumber(all)).arg(exception.row),
               {{exception.row, {}}});
    }
    if (listed.size() > 1) {
        choose(tr("All %1 exceptions listed").arg(groupedNumber(listed.size())), listed);
    }
    m_points = addChoice(tr("Point"));
    m_points->setObjectName(QStringLiteral("explainPoint"));
    m_points->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_points->setMinimumContentsLength(20);
    for (const PointRef& ref : m_refs) {
        const ChecklistPoint* point = state.point(ref);
        const QString asked =
            point != nullptr ? AuditTexts::pointText(*point, language, false) : QString();
        m_points->addItem(QStringLiteral("%1　%2").arg(ref.point, asked.left(80)));
    }
    const QString there = exception.explained ? exception.explained->reason
                          : before != nullptr ? before->reason
                                              : QString();
    m_reason = addText(tr("Reason"), there, reasonLines);
    m_reason->setObjectName(QStringLiteral("explainReason"));
    if (before != nullptr && !exception.explained) {
        addHint(tr("%1 said so of the same in another file; look whether it still holds.")
                    .arg(before->who));
    }
    addHint(tr("It stays an exception and is counted as one; beside it stands who said why, and "
               "when. The remark names nobody but by hashes. It speaks of this file alone, and can "
               "be undone."));
    addButtons(tr("Record"));
    m_reason->setFocus();
}

ExplanationDraft ExplainDialog::draft() const
{
    return {m_refs.value(m_points->currentIndex()),
            m_choices.value(m_which->currentIndex()),
            m_reason->toPlainText().trimmed()};
}

QString ExplainDialog::missing() const
{
    if (m_refs.isEmpty()) {
        return tr("The audit has no points");
    }
    const qsizetype length = m_reason->toPlainText().trimmed().size();
    if (length > maxExplanationLength) {
        return tr("At most %1 characters").arg(groupedNumber(maxExplanationLength));
    }
    return length == 0 ? tr("Say why first") : QString();
}

} // namespace zt
